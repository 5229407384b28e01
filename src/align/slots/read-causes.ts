import type { SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** Why: the claims that this claim is linked to as to its cause. */
export const readCauses: SlotReader = (record, context) => {
  if (record.claim.polarity === "negative") return [];
  return record.claim.links.flatMap((link) => {
    if (link.relation !== "cause") return [];
    const cause = context.recordOf(record.narrative.id, link.claim);
    if (cause === null) return [];
    const words = cause.claim.predicate;
    const concept = context.base.predicate(words).name;
    const negative = link.polarity === "negative";
    return [
      {
        slot: "cause" as const,
        topic: null,
        key: `${negative ? "not " : ""}${concept}`,
        label: negative ? `not ${words}` : words,
        value: {
          type: "cause" as const,
          concept: words,
          polarity: link.polarity,
          stated: link.stated,
        },
        record,
        evidence:
          link.evidence.length > 0 ? link.evidence : evidenceOf(cause, record.claim.evidence),
        derived: false,
      },
    ];
  });
};
