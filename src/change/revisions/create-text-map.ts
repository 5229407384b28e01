import type { TextRange } from "../../model/grounding/grounded-quote.ts";
import type { TextChange } from "../../model/revision-changes.ts";

/** Where the words of a stretch of the earlier text, or what stands in their place, are in the later. */
export type TextMap = (range: TextRange) => TextRange;

/** Carries ranges over a difference; the logarithm of its segments each. */
export function createTextMap(segments: readonly TextChange[]): TextMap {
  const stops: { readonly before: number; readonly after: TextRange; readonly kept: boolean }[] =
    [];
  let [left, right] = [0, 0];
  for (const { kind, before, after } of segments) {
    if (kind === "inserted") {
      right = after?.[1] ?? right;
      continue;
    }
    const [from, to] = before ?? [left, left];
    // What was inserted before it stands between the end of the last stretch and its own beginning.
    const start = kind === "kept" ? (after?.[0] ?? right) : right;
    stops.push({ before: from, after: [start, after?.[1] ?? start], kept: kind === "kept" });
    left = to;
    right = after?.[1] ?? right;
  }
  const carry = (offset: number, isEnd: boolean): number => {
    let [low, high] = [0, stops.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const from = stops[middle]?.before ?? 0;
      if (isEnd ? from < offset : from <= offset) low = middle;
      else high = middle - 1;
    }
    const stop = stops[low];
    if (stop === undefined) return right;
    if (stop.kept) return Math.min(stop.after[0] + offset - stop.before, stop.after[1]);
    // Inside what was removed: all that was put in its place belongs to the range.
    return isEnd ? (stops[low + 1]?.after[0] ?? right) : stop.after[0];
  };
  return ([start, end]) => {
    const from = carry(start, false);
    return [from, Math.max(from, carry(end, true))];
  };
}
