import type { AlignmentRow, Locus } from "../../model/alignment.ts";
import { countedInWords } from "../../model/counted-roles-table.ts";
import type { LocusId } from "../../model/ids.ts";
import { shownText } from "../escape/shown-text.ts";
import { SLOT_LABELS } from "./slot-table.ts";

/** A locus with what is said there: a row of the table, or a finding. */
type ToldLocus = Pick<AlignmentRow, "locus" | "readings">;

/** What the figures of each row are of, for rows in which all accounts call it the same. */
const countedThings = (rows: readonly ToldLocus[]): ReadonlyMap<LocusId, string> =>
  new Map(
    rows.flatMap(({ locus, readings }) => {
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
  return countedInWords(topic, things.get(id));
};

/** Names of loci. */
export interface LocusNames {
  /** "when", "how many: embassy employees". */
  labelOf(locus: Locus): string;
  /** The question it answers: "How many or how much (embassy employees)?" */
  questionOf(locus: Locus): string;
}

/** Names loci; what is counted stands there in the words of the accounts. */
export const locusNames = (rows: readonly ToldLocus[]): LocusNames => {
  const things = countedThings(rows);
  return {
    labelOf: (locus) => {
      const { slot } = locus;
      const label = Object.hasOwn(SLOT_LABELS, slot) ? SLOT_LABELS[slot] : shownText(slot, "label");
      const topic = inWords(locus, things);
      return topic === null ? label : `${label}: ${shownText(topic, "label")}`;
    },
    questionOf: (locus) => {
      const topic = inWords(locus, things);
      const isInWords = topic !== null && locus.topic !== null && topic !== locus.topic;
      const question = isInWords
        ? locus.question.replace(`(${countedInWords(locus.topic)})`, () => `(${topic})`)
        : locus.question;
      return shownText(question, "sentence");
    },
  };
};
