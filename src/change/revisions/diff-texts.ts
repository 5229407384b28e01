import { diffWordsWithSpace } from "diff/lib/diff/word.js";
import type { TextChange, TextChanges } from "../../model/revision-changes.ts";

/**
 * Words removed and inserted after which two texts are taken to have nothing to do with each other;
 * bounds the time to about this many passes over the words that differ.
 */
const MOST_EDITS = 2000;

/** The word difference of two texts, with offsets in both. White space counts. */
export function diffTexts(before: string, after: string): TextChanges {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  const whole = [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  let [left, right] = [0, 0];
  const segments = (parts ?? whole).map(({ value, removed, added }): TextChange => {
    const [from, to] = [left, right];
    if (!added) left += value.length;
    if (!removed) right += value.length;
    return {
      kind: removed ? "removed" : added ? "inserted" : "kept",
      text: value,
      before: added ? null : [from, left],
      after: removed ? null : [to, right],
    };
  });
  return { segments: segments.filter(({ text }) => text !== ""), complete: parts !== undefined };
}
