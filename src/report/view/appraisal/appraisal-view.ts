/*
 * What a report shows of an appraisal, apart from how it looks. All sections have one shape, so that
 * both writers draw all of them alike. Every string has gone through `visibleText`.
 */

/** Something named with what is said under it. */
export interface FieldView {
  /** "One voice", "A", or "" for plain sentences. */
  readonly name: string;
  readonly texts: readonly string[];
}

/** A small table: short cells, and in the last column one of any length. */
export interface GridView {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One entry of a section. */
export interface AppraisalItemView {
  readonly title: string;
  readonly fields: readonly FieldView[];
  readonly grid: GridView | null;
}

/** Entries of one kind. */
export interface AppraisalGroupView {
  readonly items: readonly AppraisalItemView[];
  /** "and 3 more readings"; `null` when all are here. */
  readonly more: string | null;
}

/** One section; at least one of its groups has an item. */
export interface AppraisalSectionView {
  readonly heading: string;
  /** What it means, for a reader who has not seen the documentation. */
  readonly gloss: string;
  /** Whether the titles of its items are headings or whole sentences. */
  readonly titles: "headings" | "sentences";
  readonly groups: readonly AppraisalGroupView[];
}
