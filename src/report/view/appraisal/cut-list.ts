import { countOf } from "../count-of.ts";
import type { AppraisalGroupView, AppraisalItemView } from "./appraisal-view.ts";

/** "and 3 more readings"; `null` when nothing is left out. */
export const moreOf = (left: number, noun: string, plural: string): string | null =>
  left <= 0 ? null : `and ${countOf(left, `more ${noun}`, `more ${plural}`)}`;

/** The first texts of a list, with the number of the others as a last one. */
export const cutTexts = (
  texts: readonly string[],
  most: number,
  noun: string,
): readonly string[] => {
  const more = moreOf(texts.length - most, noun, `${noun}s`);
  return more === null ? texts : [...texts.slice(0, most), more];
};

/** The first entries of a list as items, and how many are left out. Only those shown are made. */
export const cutGroup = <Entry>(
  entries: readonly Entry[],
  most: number,
  [noun, plural]: readonly [string, string],
  toItem: (entry: Entry, index: number) => AppraisalItemView,
): AppraisalGroupView => ({
  items: entries.slice(0, most).map(toItem),
  more: moreOf(entries.length - most, noun, plural),
});
