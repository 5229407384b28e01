import type { SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** What kind of event it was. */
export const readClassification: SlotReader = (record) => {
  if (record.claim.polarity === "negative") return [];
  const concept = record.concept.name;
  return [
    {
      slot: "classification",
      topic: null,
      key: concept,
      label: record.concept.known ? concept : record.claim.predicate,
      value: { type: "classification", concept },
      record,
      evidence: evidenceOf(record, []),
      derived: true,
    },
  ];
};
