import { checkNarrative } from "./check/check-narrative.ts";
import type { Narrative } from "./narrative.ts";
import type { ParseResult } from "./parse-result.ts";

/**
 * Untrusted data as a {@link Narrative}, or everything that is wrong with it.
 *
 * Beyond shapes and unknown keys: ids are unique and point at something; links make no circle; no
 * named source stands twice in one attribution chain; every span holds its quote in `text`; a
 * narrative with a text has offsets everywhere and one without has none; quantities are ordered;
 * times agree with their canonical notation (see the notations of times in the guide "The model") and so are real dates.
 *
 * Never throws, whatever the input, never changes it, and drops nothing silently. All issues are
 * collected; past 1000 a last one gives the number left out. What holds between parts is checked
 * between whatever is right in itself. Linear in the size of the input.
 *
 * @returns A copy: nothing in `value` is shared with the input.
 */
export function parseNarrative(input: unknown): ParseResult<Narrative> {
  return checkNarrative(input, { spans: true });
}
