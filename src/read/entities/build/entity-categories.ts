import { TITLE_TABLE } from "../../../knowledge/names/title-table.ts";
import { wordSet } from "../../../knowledge/names/word-set.ts";
import { once } from "../../../knowledge/once.ts";
import { isProper } from "../phrases/is-proper.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { ADDRESS } from "../tables/description-table.ts";
import { categoryOf } from "../traits/category-of.ts";
import { isNationality } from "../traits/is-nationality.ts";
import type { DraftEntity, DraftPhrase } from "./draft-entity.ts";

const offices = once(() => wordSet(TITLE_TABLE));

/**
 * What the text says that an entity is, in small letters and in the singular: the nouns of its
 * descriptions, appositions and "is a", the nouns and offices in front of its name.
 */
export function entityCategories(source: PhraseSource, entity: DraftEntity): readonly string[] {
  const found = new Set<string>();
  for (const draft of entity.phrases) {
    if (draft.phrase.kind === "pronoun") continue;
    for (const word of describedAs(source, draft)) found.add(word);
    for (const word of introducedAs(source, draft)) found.add(word);
  }
  return [...found];
}

/** "border guard" where that is a term, else the bare noun. */
function describedAs(source: PhraseSource, { phrase, traits }: DraftPhrase): string[] {
  const { tokens } = source;
  if (phrase.kind !== "description" || traits.lemma === "") return [];
  // "Iranians" are of a nation, which is an attribute.
  if (isNationality(source, phrase.core)) return [];
  const token = tokens[phrase.core];
  if (token?.upos !== "NOUN" && !isProper(token)) return [];
  const before = tokens[phrase.core - 1]?.lemma.toLowerCase() ?? "";
  const isTerm = phrase.core > phrase.firstToken && isTwoWordTerm(before, traits.lemma);
  return [isTerm ? `${before} ${traits.lemma}` : traits.lemma];
}

function isTwoWordTerm(before: string, lemma: string): boolean {
  const term = categoryOf(lemma, before);
  return term !== null && term.id !== categoryOf(lemma, null)?.id;
}

/** "spokesman" of "spokesman Ned Price", "minister" of "Foreign Minister Omid Rahimi". */
function introducedAs({ tokens }: PhraseSource, { phrase }: DraftPhrase): string[] {
  if (phrase.name === null) return [];
  return tokens
    .slice(phrase.firstToken, phrase.name.firstToken)
    .filter(({ upos, form, head, relation }) => {
      const word = form.toLowerCase().replace(/\.$/, "");
      if (ADDRESS.has(word) || relation === "nmod:poss") return false;
      // In "State Department spokesman" only the last noun says what he is.
      const end = phrase.name?.firstToken ?? 0;
      const isInner = head !== null && head >= phrase.firstToken && head < end;
      return (upos === "NOUN" && !isInner) || (offices().has(word) && !isInner);
    })
    .map(({ lemma }) => lemma.toLowerCase().replace(/\.$/, ""));
}
