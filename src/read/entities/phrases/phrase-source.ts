import type { Name } from "../../language/analysis/name.ts";
import type { Token } from "../../language/analysis/token.ts";
import { isLower } from "../../language/words/char-class.ts";
import type { ReadingContext } from "../../reading-context.ts";
import { isProper } from "./is-proper.ts";

/** A document, indexed for finding phrases. */
export interface PhraseSource extends ReadingContext {
  readonly tokens: readonly Token[];
  /** Sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Name that a token stands in; `null` for none. */
  readonly nameAt: (token: number) => Name | null;
  /** Whether a token is a proper noun, or a word of a person's name that was read as a common one. */
  readonly isProper: (token: number) => boolean;
  /** Index of the speech quotation that a token stands in; -1 outside all. */
  readonly quotationOf: Int32Array;
}

/** Indexes a document by token; linear. */
export function openPhraseSource(context: ReadingContext): PhraseSource {
  const { tokens, sentences, names } = context.analysis;
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken);
  });
  const nameOf = new Int32Array(tokens.length).fill(-1);
  names.forEach(({ firstToken, endToken }, index) => {
    nameOf.fill(index, firstToken, endToken);
  });
  const surnames = findSurnames(context);
  return {
    ...context,
    tokens,
    sentenceOf,
    nameAt: (token) => names[nameOf[token] ?? -1] ?? null,
    isProper: (index) => {
      const token = tokens[index];
      if (token === undefined || isProper(token)) return token !== undefined;
      // Most are of small letters, which takes no pattern to see.
      if (token.xpos !== "NN" || isLower(token.form.charCodeAt(0))) return false;
      if (!/^\p{Lu}/u.test(token.form)) return false;
      const name = names[nameOf[index] ?? -1];
      const isInName = name !== undefined && name.endToken - name.firstToken > 1;
      return surnames.has(token.form) || isInName;
    },
    quotationOf: markQuotations(context),
  };
}

/** Last words of persons' names: "Price" opens a sentence like a common noun. */
function findSurnames({ analysis }: ReadingContext): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of analysis.names) {
    const last = analysis.tokens[endToken - 1];
    if (type === "person" && endToken - firstToken > 1 && last !== undefined && isProper(last)) {
      surnames.add(last.form);
    }
  }
  return surnames;
}

function markQuotations({ analysis }: ReadingContext): Int32Array {
  const { tokens, quotations } = analysis;
  const marks = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotations.forEach(({ use, depth, content }, index) => {
    if (use !== "speech" || depth > 0) return;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < content.start) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < content.end; at++) marks[at] = index;
  });
  return marks;
}
