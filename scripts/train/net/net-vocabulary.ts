import { xposGuess } from "../../../src/read/language/net/create-word-rows.ts";
import type { NetNames } from "../../../src/read/language/net/net-names.ts";
import { normalForm } from "../../../src/read/language/net/normal-form.ts";
import type { GuessedSentence } from "./guessed-sentence.ts";

/** What training counted in its sentences. */
export interface NetVocabulary extends NetNames {
  /** How often each normal form occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Words, tags and relations of some sentences, in the order in which they first occur. */
export function netVocabulary(
  sentences: readonly GuessedSentence[],
  minCount: number,
): NetVocabulary {
  const counts = new Map<string, number>();
  const tags = new Set<string>();
  const relations = new Set<string>();
  const guesses = new Set<string>();
  for (const { gold, guessed } of sentences) {
    for (const { form, upos, xpos, relation } of gold) {
      const normal = normalForm(form);
      counts.set(normal, (counts.get(normal) ?? 0) + 1);
      tags.add(tagName(upos, xpos));
      relations.add(relation);
    }
    for (const { upos, xpos } of guessed) guesses.add(upos).add(xposGuess(xpos));
  }
  const words = [...counts].filter(([, count]) => count >= minCount).map(([word]) => word);
  return { words, tags: [...tags], relations: [...relations], guesses: [...guesses], counts };
}

/** Name of a pair of tags, as `NetNames` has them. */
export function tagName(upos: string, xpos: string): string {
  return `${upos} ${xpos}`;
}
