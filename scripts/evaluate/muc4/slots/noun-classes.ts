import type { Lexicon } from "rashomon/english";
import { NOUN_KINDS } from "./noun-kinds-table.ts";

/** What WordNet says a noun is: its coarse class and the kinds of the table, by its usual senses. */
export type NounClasses = (lemma: string) => readonly string[];

const USUAL_SENSES = 2;

/** Looks each noun up once. */
export function createNounClasses(lexicon: Lexicon): NounClasses {
  const usual = (lemma: string) => lexicon.senses(lemma, "noun").slice(0, USUAL_SENSES);
  const kinds = [...NOUN_KINDS].map(
    ([kind, nouns]) => [kind, new Set(nouns.flatMap(usual).map(({ synset }) => synset))] as const,
  );
  const known = new Map<string, readonly string[]>();
  return (lemma) => {
    const before = known.get(lemma);
    if (before !== undefined) return before;
    const senses = usual(lemma);
    const wider = senses.flatMap(({ synset }) => [synset, ...lexicon.ancestors(synset)]);
    const found = [
      `class ${senses[0]?.class ?? "unknown"}`,
      ...kinds.flatMap(([kind, ids]) =>
        wider.some((one) => ids.has(one)) ? [`kind ${kind}`] : [],
      ),
    ];
    known.set(lemma, found);
    return found;
  };
}
