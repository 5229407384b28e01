import type { AttributionMention } from "../../../src/read/attribution/attribution-mention.ts";
import { findAttributions } from "../../../src/read/attribution/find-attributions.ts";
import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";

/** Reads the attributions of a text. */
export type AttributionsReader = (text: string) => readonly AttributionMention[];

export async function attributionsReader(): Promise<AttributionsReader> {
  const language = await createLanguage();
  return (text) => {
    const analysis = language.analyze(text);
    const tree = createTreeQuery(analysis);
    return findAttributions({ analysis, tree, lexicon: language.lexicon, publishedAt: null });
  };
}

/** "[the mayor] said {the bridge is open}", one line each, to be read in a table. */
export function linesOf(text: string, mentions: readonly AttributionMention[]): readonly string[] {
  const words = ({ start, end }: TextSpan) => text.slice(start, end).replace(/\s+/g, " ");
  return mentions.map(({ source, cue, content }) => {
    const who = source === null ? "nobody" : words(source);
    return `[${who}] ${words(cue)} {${content.map(words).join(" … ")}}`;
  });
}
