import type { ReadingContext } from "../reading-context.ts";
import { isStatement } from "./issuer-of.ts";
import type { NamedSource } from "./name-source.ts";

/** How many sentences back a statement may have been brought up that is only "the statement" now. */
const REACH = 4;

/** Who issued the statements of a document, to say who speaks in "the statement added". */
export interface StatementMemory {
  /** Takes the statement that the sentence of a cue brings up for its speaker's. */
  readonly remember: (source: NamedSource, cue: number) => void;
  readonly find: (token: number) => NamedSource | null;
}

/** Starts with none. */
export function createStatementMemory(context: ReadingContext): StatementMemory {
  const { analysis, tree } = context;
  const sentenceAt = new Int32Array(analysis.tokens.length);
  analysis.sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceAt.fill(index, firstToken, endToken);
  });
  const issued = new Map<string, { readonly source: NamedSource; readonly sentence: number }>();
  const lemmaOf = (token: number) => analysis.tokens[token]?.lemma.toLowerCase() ?? "";
  const isDefinite = (token: number) =>
    tree.children(token, "det").some((one) => ["the", "this"].includes(lemmaOf(one)));
  return {
    remember(source, cue) {
      const sentence = sentenceAt[cue] ?? 0;
      // "Said in a statement", "the statement, released by the ministry, said".
      for (const token of [...tree.children(cue, "obl"), ...tree.children(cue, "nsubj")]) {
        if (isStatement(context, token)) issued.set(lemmaOf(token), { source, sentence });
      }
    },
    find(token) {
      if (!isStatement(context, token) || !isDefinite(token)) return null;
      const found = issued.get(lemmaOf(token));
      const gap = (sentenceAt[token] ?? 0) - (found?.sentence ?? 0);
      return found !== undefined && gap > 0 && gap <= REACH ? found.source : null;
    },
  };
}
