import { checkOptions } from "../../model/check/check-options.ts";
import { describeValue } from "../../model/check/describe-value.ts";
import type { TextReuse } from "../../model/text-reuse.ts";
import { classifyReuse } from "./classify-reuse.ts";
import { containments, measureRuns } from "./measure-reuse.ts";
import { readReuseOptions, TEXT_REUSE_KEYS, type TextReuseOptions } from "./reuse-options.ts";
import { reuseText } from "./reuse-text.ts";
import { sharedPassages } from "./shared-passages.ts";
import { sharedRuns } from "./shared-runs.ts";

/**
 * Tells how much of a text is taken from a source: `copied`, `lightly-revised`, `heavily-revised` or
 * `none`, with what was measured and the passages that both share.
 *
 * By common runs of stemmed words; quoted speech and boilerplate are left out. The measures are those
 * of Clough and Stevenson (2011), who had students answer questions from a source at four levels of
 * revision, and greedy string tiling (Wise 1993). Which of the two texts came first, it does not say.
 * What was taken over in other words throughout, or from another source, is `none`, and so is a text
 * that has fewer than 15 words in common with the source.
 *
 * Linear in both texts.
 *
 * @param text - The text in question, English.
 * @param source - What it may be taken from.
 * @param options - See {@link TextReuseOptions}.
 * @throws TypeError when a text is no string, or for options of another type.
 * @example A paragraph with some words changed
 * ```ts
 * import assert from "node:assert/strict";
 * import { textReuse } from "rashomon";
 *
 * const source = "The ferry left the harbour at noon with forty people on board and sank an hour later.";
 * const reuse = textReuse(
 *   "The ferry left the harbour at noon with forty people aboard, and sank an hour later.",
 *   source,
 * );
 * assert.equal(reuse.class, "lightly-revised");
 * assert.equal(reuse.passages.length, 1);
 * assert.equal(textReuse("Forty drowned when a boat went down.", source).class, "none");
 * ```
 */
export function textReuse(text: string, source: string, options: TextReuseOptions = {}): TextReuse {
  for (const one of [text, source]) {
    if (typeof one !== "string") {
      throw new TypeError(`Cannot find text reuse in ${describeValue(one)}: texts are strings`);
    }
  }
  const given = readReuseOptions(checkOptions(options, "find text reuse", TEXT_REUSE_KEYS));
  const own = reuseText(text, "text", given);
  const other = reuseText(source, "source", given);
  const runs = sharedRuns(own, other);
  const measures = {
    ...measureRuns(own, other, runs),
    containment: containments(own, other),
  };
  const passages = sharedPassages(own, other, runs);
  return {
    class: classifyReuse(measures),
    measures,
    passages: passages.map(({ runs: _, ...passage }) => passage),
  };
}
