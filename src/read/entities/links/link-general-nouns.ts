import {
  GENERAL_BODY_NOUNS,
  GENERAL_PERSON_NOUNS,
  GENERAL_PLACE_NOUNS,
  VAGUE_NOUNS,
} from "../tables/description-table.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import { leaningOf } from "./clusters.ts";
import { isHypernym } from "./is-hypernym.ts";
import type { LinkSource } from "./link-source.ts";

/** Sentences back that a general noun reaches. */
const REACH = 2;

/**
 * "The group" after "Boko Haram", "the men" after "two farmers": a bare definite noun that is
 * more general than what it goes back to. Joined only when one thing in reach fits.
 *
 * @param first - The first of the phrases before it that are looked at.
 */
export function linkGeneralNoun(links: LinkSource, index: number, first: number): boolean {
  const { traits, phrases, clusters } = links;
  const own = traits[index];
  if (own?.determiner !== "definite" || own.modifiers.size > 0 || own.restricted) return false;
  if (VAGUE_NOUNS.has(own.lemma)) return false;
  if (own.lemma === "" || (own.leaning & ~SORTS.matter) === 0) return false;
  const sentence = phrases[index]?.sentence ?? 0;
  const fitting = new Map<number, number>();
  for (let earlier = first; earlier < index; earlier++) {
    const phrase = phrases[earlier];
    if (phrase === undefined || sentence - phrase.sentence > REACH) continue;
    if (!isCovered(links, index, earlier) || !clusters.mayJoin(earlier, index)) continue;
    if (differsInCount(links, index, earlier)) continue;
    fitting.set(clusters.find(earlier), earlier);
  }
  // What was told in the same sentence is nearer than all before.
  const beside = [...fitting.values()].filter((one) => phrases[one]?.sentence === sentence);
  const [only, ...others] = beside.length > 0 ? beside : fitting.values();
  return only !== undefined && others.length === 0 && clusters.join(only, index);
}

function differsInCount({ traits, clusters }: LinkSource, index: number, earlier: number): boolean {
  const count = traits[index]?.count ?? null;
  return count !== null && !clusters.of(earlier).counts.has(count);
}

/** Whether the noun names a wider kind of the earlier phrase. */
function isCovered(links: LinkSource, index: number, earlier: number): boolean {
  const { traits, phrases, clusters, source } = links;
  const own = traits[index];
  const phrase = phrases[earlier];
  if (own === undefined || phrase === undefined) return false;
  if (phrase.kind === "description") {
    const { lemma = "", leaning = 0, negative } = traits[earlier] ?? {};
    if (negative === true || lemma === own.lemma) return false;
    const isPerson = GENERAL_PERSON_NOUNS.has(own.lemma) && leaning === SORTS.human;
    return isPerson || isHypernym(source.lexicon, own.lemma, lemma);
  }
  // "One of the miners died; the man was 34."
  if (phrase.name === null) {
    const isOne = source.tokens[phrase.head]?.lemma.toLowerCase() === "one";
    return isOne && GENERAL_PERSON_NOUNS.has(own.lemma) && own.number === "singular";
  }
  const leaning = leaningOf(clusters.of(earlier));
  if (GENERAL_BODY_NOUNS.has(own.lemma)) return leaning === SORTS.body;
  if (GENERAL_PLACE_NOUNS.has(own.lemma)) return leaning === SORTS.place;
  if (GENERAL_PERSON_NOUNS.has(own.lemma)) return leaning === SORTS.human;
  // Persons of that name in WordNet are others.
  if (leaning === SORTS.human) return false;
  return isHypernym(source.lexicon, own.lemma, phrase.name.words.join(" "));
}
