import { EPITHETS } from "../../../knowledge/names/modifier-table.ts";
import { wordSet } from "../../../knowledge/names/word-set.ts";
import { once } from "../../../knowledge/once.ts";
import type { Token } from "../../language/analysis/token.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { COLLECTIVE_NOUNS, HOUSE_NOUNS, PLURAL_NOUNS } from "../tables/description-table.ts";
import { QUANTIFYING } from "../tables/function-word-table.ts";
import { FEMALE_WORDS, MALE_WORDS } from "../tables/gendered-word-table.ts";
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from "../tables/given-name-table.ts";
import { PRONOUN_TABLE } from "../tables/pronoun-table.ts";
import { countryWord } from "./country-word.ts";
import { nameSorts } from "./name-sorts.ts";
import { nounSorts } from "./noun-sorts.ts";
import {
  ANY_SORT,
  type Determiner,
  type Gender,
  type PhraseTraits,
  SORTS,
} from "./phrase-traits.ts";
import { readAge } from "./read-age.ts";

const epithets = once(() => wordSet(EPITHETS));

/** What a phrase says of what it refers to. */
export function describePhrase(source: PhraseSource, phrase: NounPhrase): PhraseTraits {
  if (phrase.kind === "pronoun") return describePronoun(source, phrase);
  return phrase.kind === "name" ? describeName(source, phrase) : describeNoun(source, phrase);
}

const NO_MODIFIERS: ReadonlySet<string> = new Set();

const SORTS_OF_PRONOUNS = {
  human: SORTS.human,
  thing: ANY_SORT & ~SORTS.human,
  any: ANY_SORT,
} as const;

/** What "who" can stand for. */
const WHO = SORTS.human | SORTS.body | SORTS.place;

function describePronoun({ tokens }: PhraseSource, { head }: NounPhrase): PhraseTraits {
  const form = tokens[head]?.form.toLowerCase() ?? "";
  const row = PRONOUN_TABLE.get(form);
  const relative = row?.use === "relative";
  return {
    lemma: "",
    modifiers: NO_MODIFIERS,
    count: null,
    negative: false,
    restricted: false,
    age: null,
    determiner: "none",
    number: row?.number ?? null,
    gender: row?.gender ?? null,
    // "the group, who": bodies too.
    sorts: relative && row?.of === "human" ? WHO : SORTS_OF_PRONOUNS[row?.of ?? "any"],
    leaning: row?.of === "human" ? SORTS.human : 0,
  };
}

function describeName(source: PhraseSource, phrase: NounPhrase): PhraseTraits {
  const { tokens, lexicon } = source;
  const { name, core } = phrase;
  if (name === null) return describeNoun(source, phrase);
  const determiner = determinerOf(source, phrase);
  const isPlural = tokens[core]?.xpos === "NNPS" || tokens[name.endToken - 1]?.xpos === "NNPS";
  const age = readAge(source, phrase)?.years ?? null;
  const named = nameSorts(name, determiner !== "none", lexicon);
  // Who has an age is somebody: "Elin Strand, 25,".
  const isAged = age !== null && (named.sorts & SORTS.human) !== 0 && name.words.length > 1;
  const { sorts, leaning } = isAged ? { sorts: SORTS.human, leaning: SORTS.human } : named;
  const isPerson = sorts === SORTS.human;
  const gender = isPerson || leaning === SORTS.human ? genderOfName(tokens, phrase) : null;
  return {
    lemma: "",
    count: null,
    negative: false,
    restricted: false,
    age,
    // "the news agency" after "Fars News Agency": its words were all said.
    modifiers: new Set(name.words),
    determiner,
    // Bodies and countries are "it" and "they"; the "s" of "United Nations" says nothing.
    number: isPerson || leaning === SORTS.human ? (isPlural ? "plural" : "singular") : null,
    gender,
    sorts,
    leaning,
  };
}

/** By titles and nouns before the name, else by the given name. */
function genderOfName(tokens: readonly Token[], { firstToken, name }: NounPhrase): Gender | null {
  if (name === null) return null;
  for (let at = firstToken; at < name.firstToken; at++) {
    const gender = genderOfWord(tokens[at]?.form.toLowerCase().replace(/\.$/, "") ?? "");
    if (gender !== null) return gender;
  }
  if (name.words.length < 2) return null;
  const first = name.words[0] ?? "";
  if (MALE_GIVEN_NAMES.has(first)) return FEMALE_GIVEN_NAMES.has(first) ? null : "male";
  return FEMALE_GIVEN_NAMES.has(first) ? "female" : null;
}

function genderOfWord(word: string): Gender | null {
  if (MALE_WORDS.has(word)) return "male";
  return FEMALE_WORDS.has(word) ? "female" : null;
}

function describeNoun(source: PhraseSource, phrase: NounPhrase): PhraseTraits {
  const { tokens, lexicon } = source;
  const token = tokens[phrase.core];
  const lemma = token?.lemma.toLowerCase() ?? "";
  const previous = tokens[phrase.core - 1];
  const before = phrase.core > phrase.firstToken ? (previous?.lemma.toLowerCase() ?? null) : null;
  const isNominalised =
    (token?.upos === "ADJ" || token?.upos === "VERB") && !isPerson(source, lemma);
  const isDemonym = source.nameAt(phrase.core)?.type === "demonym";
  const isHuman = isNominalised || isDemonym;
  const sorts = isHuman ? SORTS.human : nounSorts(lemma, before, lexicon);
  const number = isNominalised && lemma !== "old" ? "plural" : numberOf(token, lemma);
  return {
    lemma,
    number: phrase.head === phrase.core ? number : "plural",
    gender: number === "singular" ? genderOfWord(lemma) : null,
    sorts: sorts === 0 ? ANY_SORT : sorts,
    leaning: leaningOfNoun(lemma, sorts),
    modifiers: modifiersOf(source, phrase),
    determiner: determinerOf(source, phrase),
    count: countOf(source, phrase),
    negative: QUANTIFYING.has(tokens[phrase.firstToken]?.form.toLowerCase() ?? ""),
    restricted: isRestricted(source, phrase),
    age: (sorts & SORTS.human) === 0 ? null : (readAge(source, phrase)?.years ?? null),
  };
}

/** Houses and countries stand for those in them only now and then. */
function leaningOfNoun(lemma: string, sorts: number): number {
  const isBoth = (sorts & SORTS.place) !== 0 && (sorts & SORTS.body) !== 0;
  return HOUSE_NOUNS.has(lemma) || isBoth ? SORTS.place : sorts;
}

/** "the general", read as an adjective. */
function isPerson({ lexicon }: PhraseSource, lemma: string): boolean {
  return lexicon.lexicographerClasses(lemma, "noun").includes("noun.person");
}

function numberOf(token: Token | undefined, lemma: string): PhraseTraits["number"] {
  if (token?.upos === "ADJ" || token?.upos === "VERB") return lemma === "old" ? null : "singular";
  if (PLURAL_NOUNS.has(lemma)) return lemma === "police" ? null : "plural";
  const number = token?.features.number ?? null;
  return number === "singular" && COLLECTIVE_NOUNS.has(lemma) ? null : number;
}

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ["the", "definite"],
  ["both", "definite"],
  ["this", "demonstrative"],
  ["that", "demonstrative"],
  ["these", "demonstrative"],
  ["those", "demonstrative"],
]);

function determinerOf({ tree, tokens }: PhraseSource, phrase: NounPhrase): Determiner {
  for (const head of phrase.heads) {
    if (tree.children(head, "nmod:poss").length > 0) return "possessive";
    const [determiner] = tree.children(head, "det");
    const token = tokens[determiner ?? -1];
    if (token !== undefined && phrase.head === head) {
      return DETERMINERS.get(token.form.toLowerCase()) ?? "indefinite";
    }
  }
  return "none";
}

function countOf({ tree, tokens }: PhraseSource, { head, core }: NounPhrase): string | null {
  if (head !== core) return tokens[head]?.form.toLowerCase() ?? null;
  const [number] = tree.children(core, "nummod");
  return tokens[number ?? -1]?.form.toLowerCase() ?? null;
}

const NARROWING: ReadonlySet<string> = new Set(
  "amod compound nmod nmod:poss nmod:desc flat obj obl".split(" "),
);

/** Lemmas of adjectives, compounds, owners and of what follows "of"; epithets say nothing. */
function modifiersOf({ tree, tokens }: PhraseSource, { core }: NounPhrase): ReadonlySet<string> {
  if (tree.children(core).length === 0) return NO_MODIFIERS;
  const modifiers = new Set<string>();
  const add = (above: number, isDirect: boolean) => {
    for (const child of tree.children(above)) {
      const { relation = "", lemma = "", upos } = tokens[child] ?? {};
      if (!NARROWING.has(relation) || upos === "PRON") continue;
      const word = countryWord(lemma.toLowerCase()) ?? lemma.toLowerCase();
      if (!epithets().has(word)) modifiers.add(word);
      // "creation of the city of A" is not that of the city of B.
      if (isDirect) add(child, false);
    }
  };
  add(core, true);
  return modifiers;
}

/** A clause right after a noun, without a comma, tells which ones are meant. */
function isRestricted({ tree, tokens }: PhraseSource, { core }: NounPhrase): boolean {
  const [clause] = tree.children(core, "acl");
  return clause !== undefined && clause > core && tokens[core + 1]?.form !== ",";
}
