import { contentKey } from "../events/match-contents.ts";
import type { SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** Who said what: claims that somebody said something. */
export const readUtterance: SlotReader = (record, context) => {
  const { claim, concept, fillers } = record;
  if (!concept.speech) return [];
  // Who could not confirm it has not said that it was not said.
  if (concept.name === "confirmation" && claim.polarity === "negative") return [];
  const filler = fillers.find((one) => one.role === "speaker" || one.role === "agent");
  const speaker = filler === undefined ? null : context.entityOf(filler.profile);
  const { content, polarity } = claim;
  const said = content === null ? claim.predicate : `“${content}”`;
  return [
    {
      slot: "utterance",
      topic: null,
      key: JSON.stringify([
        speaker?.id ?? null,
        content === null ? null : contentKey(content),
        polarity,
      ]),
      label: `${speaker?.name ?? "somebody"}${polarity === "negative" ? " did not say" : ""}: ${said}`,
      value: { type: "utterance", speaker: speaker?.id ?? null, content, polarity },
      record,
      evidence: evidenceOf(record, filler?.evidence ?? []),
      derived: false,
    },
  ];
};
