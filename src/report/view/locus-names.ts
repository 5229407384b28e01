import type { AlignmentRow, Locus } from "../../model/alignment.ts";
import type { LocusId } from "../../model/ids.ts";
import { ROLES } from "../../model/role.ts";
import { shownText } from "../escape/shown-text.ts";
import { COUNTED_LABELS, SLOT_LABELS } from "./slot-table.ts";

/** A locus with what is said there: a row of the table, or a finding. */
type ToldLocus = Pick<AlignmentRow, "locus" | "readings">;

/** A role as what is counted: in the accounts' words where they have one, else in ours. */
const countedWords = (part: string, thing: string | undefined): string => {
  const role = ROLES.find((one) => one === part);
  return role === undefined ? part : (thing ?? COUNTED_LABELS[role]);
};

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
  return topic
    .split(": ")
    .map((part) => countedWords(part, things.get(id)))
    .join(": ");
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
      const isInWords = topic !== null && topic !== locus.topic;
      const question = isInWords
        ? locus.question.replace(`(${locus.topic})`, () => `(${topic})`)
        : locus.question;
      return shownText(question, "sentence");
    },
  };
};
