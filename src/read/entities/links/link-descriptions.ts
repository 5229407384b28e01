import { PEOPLE_HEADS } from "../../../knowledge/names/generic-head-table.ts";
import { wordSet } from "../../../knowledge/names/word-set.ts";
import { once } from "../../../knowledge/once.ts";
import type { Token } from "../../language/analysis/token.ts";
import type { NameParts } from "../phrases/noun-phrase.ts";
import { GENERAL_PLACE_NOUNS, VAGUE_NOUNS } from "../tables/description-table.ts";
import { ANOTHER } from "../tables/function-word-table.ts";
import { BODY_NAME_WORDS, PLACE_NAME_WORDS } from "../tables/name-part-table.ts";
import { categoryOf } from "../traits/category-of.ts";
import type { PhraseTraits } from "../traits/phrase-traits.ts";
import { fitsDescription } from "./fits-description.ts";
import type { LinkSource } from "./link-source.ts";

/** What a description may go back to, kept while the text is read from its beginning. */
export interface DescriptionMemory {
  /** Joins a description with what was last described by the same noun; says whether it did. */
  readonly link: (index: number) => boolean;
  /** Remembers a phrase by its noun, and by the nouns in front of a name. */
  readonly remember: (index: number) => void;
}

const memberNouns = once(() => wordSet([...PEOPLE_HEADS, "force"]));

/** Only this many clusters are remembered for a noun. */
const MOST_REMEMBERED = 12;

/** Sentences in which two that fit leave open which is meant. */
const NEAR = 3;

/**
 * Descriptions with the same noun: "the guards" after "Iranian border guards". The later one must
 * add nothing that the earlier lacks, so "Afghan guards" are never "Iranian guards".
 */
export function createDescriptionMemory(links: LinkSource): DescriptionMemory {
  const { phrases, traits, clusters } = links;
  const byLemma = new Map<string, number[]>();
  const link = (index: number) => {
    const own = traits[index];
    if (own === undefined) return false;
    const known = byLemma.get(termOf(links, index, own.lemma));
    if (known === undefined) return false;
    if (linkToHeadline(links, index, known)) return true;
    if (!looksBack(own)) return false;
    const fitting = known.filter((earlier) => fitsDescription(links, index, earlier)).reverse();
    const [last] = fitting;
    if (last === undefined || isOpen(links, index, fitting, own)) return false;
    return clusters.join(last, index);
  };
  const remember = (index: number) => {
    if (traits[index]?.negative === true) return;
    for (const lemma of lemmasOf(links, index)) {
      const known = byLemma.get(lemma);
      if (known === undefined) {
        byLemma.set(lemma, [index]);
        continue;
      }
      const own = clusters.find(index);
      const kept = known.filter((one) => clusters.find(one) !== own).slice(1 - MOST_REMEMBERED);
      kept.push(index);
      byLemma.set(lemma, kept);
    }
  };
  return { link, remember };

  /** A bare noun that fits two of the last sentences: nobody knows which. */
  function isOpen(
    { phrases: all }: LinkSource,
    index: number,
    fitting: readonly number[],
    own: PhraseTraits,
  ): boolean {
    if (own.modifiers.size > 0) return false;
    const sentence = all[index]?.sentence ?? 0;
    const near = fitting.filter((one) => sentence - (all[one]?.sentence ?? 0) <= NEAR);
    return new Set(near.map(clusters.find)).size > 1;
  }

  function lemmasOf({ source }: LinkSource, index: number): readonly string[] {
    const phrase = phrases[index];
    const lemma = traits[index]?.lemma ?? "";
    if (phrase?.name == null) return lemma === "" ? [] : [termOf(links, index, lemma)];
    const own = bodyWords(phrase.name);
    const last = lastNoun(source.tokens, phrase.firstToken, phrase.name.firstToken);
    const title = last === undefined ? [] : [termOf(links, index, last.lemma.toLowerCase())];
    return [...title, ...own];
  }
}

/** The last noun of some tokens. */
function lastNoun(tokens: readonly Token[], first: number, end: number): Token | undefined {
  for (let at = end - 1; at >= first; at--) {
    const token = tokens[at];
    if (token?.upos === "NOUN" || token?.upos === "PROPN") return token;
  }
  return undefined;
}

/** Sentences after a headline in which the text begins to tell what it said. */
const LEAD = 3;

/** "Farmer killed" above "A farmer was killed": the first text says who the headline meant. */
function linkToHeadline(
  { source, phrases, traits, clusters }: LinkSource,
  index: number,
  known: readonly number[],
): boolean {
  const { sentences } = source.analysis;
  const [own, sentence] = [traits[index], phrases[index]?.sentence ?? 0];
  const [headed, ...others] = known;
  const above = phrases[headed ?? -1]?.sentence ?? sentence;
  if (headed === undefined || others.length > 0 || own === undefined) return false;
  if (sentences[above]?.kind !== "headline" || sentences[sentence]?.kind !== "text") return false;
  if (sentence - above > LEAD || own.restricted || own.negative) return false;
  const before = traits[headed];
  if (before?.number !== own.number || before.count !== own.count) return false;
  for (const word of before.modifiers) if (!own.modifiers.has(word)) return false;
  return clusters.join(headed, index);
}

/** "Agency" of "Fars News Agency", "Ministry" of "Ministry of Defence": what it is called for short. */
function bodyWords({ words }: NameParts): readonly string[] {
  return [...new Set([words[0] ?? "", words.at(-1) ?? ""])].filter(
    (word) => BODY_NAME_WORDS.has(word) || PLACE_NAME_WORDS.has(word),
  );
}

/** Whether a description can mean something that was told before. */
function looksBack(own: PhraseTraits): boolean {
  if (own.lemma === "" || own.negative || own.restricted) return false;
  if (VAGUE_NOUNS.has(own.lemma) && own.modifiers.size === 0 && own.count === null) return false;
  // "this country": the one that the speaker is in.
  if (own.determiner === "demonstrative" && GENERAL_PLACE_NOUNS.has(own.lemma)) return false;
  for (const word of own.modifiers) if (ANOTHER.has(word)) return false;
  if (own.determiner === "definite" || own.determiner === "demonstrative") return true;
  if (own.determiner === "possessive") return true;
  // "Border guards fired": a plural with what narrows it down is the same as before.
  const isNarrow = own.modifiers.size > 0 || own.lemma === "police";
  return own.determiner === "none" && own.number !== "singular" && isNarrow && own.count === null;
}

/** One word for nouns that mean the same: "spokesman" and "spokesperson", "soldiers" and "troops". */
function termOf(links: LinkSource, index: number, lemma: string): string {
  // "Taliban forces" and "Taliban fighters" are the armed men of one party.
  if (memberNouns().has(lemma) && links.traits[index]?.number === "plural") {
    const owner = links.ownerOf(index);
    if (owner !== null && links.phrases[owner]?.kind !== "pronoun") return "party member";
    if (owner !== null && links.clusters.of(owner).named) return "party member";
  }
  const category = categoryOf(lemma, null);
  return category?.synonyms === true ? category.word : lemma;
}
