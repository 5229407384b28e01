import type { Locus } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { LocusId } from "../../model/ids.ts";
import { ROLES } from "../../model/role.ts";
import { shownText } from "../escape/shown-text.ts";
import { COUNTED_LABELS, SLOT_LABELS } from "./slot-table.ts";

/** A role as what is counted: in the accounts' words where they have one, else in ours. */
const countedWords = (part: string, thing: string | undefined): string => {
  const role = ROLES.find((one) => one === part);
  return role === undefined ? part : (thing ?? COUNTED_LABELS[role]);
};

/** What the figures of each row are of, for rows in which all accounts call it the same. */
const countedThings = (comparison: Comparison): ReadonlyMap<LocusId, string> =>
  new Map(
    comparison.alignment.rows.flatMap(({ locus, readings }) => {
      const things = new Set(
        readings.flatMap(({ value }) => (value.type === "quantity" ? [value.quantity.of] : [])),
      );
      const [thing] = things;
      return things.size === 1 && thing !== undefined ? [[locus.id, thing]] : [];
    }),
  );

const inWords = (
  { slot, topic, id }: Locus,
  things: ReadonlyMap<LocusId, string>,
): string | null => {
  if (topic === null || (slot !== "quantity" && slot !== "count")) return topic;
  return topic
    .split(": ")
    .map((part) => countedWords(part, things.get(id)))
    .join(": ");
};

/** Names of loci. */
export interface LocusNames {
  /** Short: "when", "how many: embassy employees". */
  readonly slotLabel: (locus: Locus) => string;
  /** The whole question, with what is counted in words: "How many or how much (embassy employees)?". */
  readonly questionOf: (locus: Locus) => string;
}

/** Names loci of the comparison; what is counted stands there in the words of the accounts. */
export const locusNames = (comparison: Comparison): LocusNames => {
  const things = countedThings(comparison);
  const questionOf = (locus: Locus): string => {
    const { question, topic } = locus;
    const words = inWords(locus, things);
    if (topic === null || words === null || words === topic) return shownText(question, "sentence");
    // A function as replacement: "$&" in a name must stay what it is.
    return shownText(
      question.replace(`(${topic})`, () => `(${words})`),
      "sentence",
    );
  };
  const slotLabel = (locus: Locus): string => {
    const { slot } = locus;
    const label = Object.hasOwn(SLOT_LABELS, slot) ? SLOT_LABELS[slot] : shownText(slot, "label");
    const topic = inWords(locus, things);
    return topic === null ? label : `${label}: ${shownText(topic, "label")}`;
  };
  return { slotLabel, questionOf };
};
