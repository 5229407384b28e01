import { type CategoryIndex, createCategoryIndex } from "../entities/category-index.ts";
import { once } from "../once.ts";
import { type CountryIndex, createCountryIndex } from "../places/country-index.ts";
import {
  ARTICLES,
  BODY_WORDS,
  COLLECTIVES,
  COUNT_WORDS,
  GENERATION_WORDS,
  OWNER_PREPOSITIONS,
  POSTMODIFIER_WORDS,
  SMALL_WORDS,
  SURNAME_PARTICLES,
} from "./function-word-table.ts";
import { BODY_HEADS, PEOPLE_HEADS } from "./generic-head-table.ts";
import { createLabelSplitter, type LabelToken } from "./label-splitter.ts";
import { ARMED_WORDS, COMMON_MODIFIERS, EPITHETS, VOIDING_WORDS } from "./modifier-table.ts";
import { ORGANISATION_TABLE } from "./organisation-table.ts";
import { createPhraseIndex, type PhraseIndex } from "./phrase-index.ts";
import { createSingular } from "./singular.ts";
import { TITLE_TABLE } from "./title-table.ts";
import { wordSet } from "./word-set.ts";

/** A body the library knows, or a name the user declared. */
export interface KnownName {
  readonly text: string;
  readonly category: string | null;
}

/** Every table that reading a label needs, indexed. */
export interface Vocabulary {
  split(label: string): readonly LabelToken[];
  singular(word: string): string;
  readonly countries: CountryIndex;
  readonly categories: CategoryIndex;
  readonly organisations: PhraseIndex<KnownName>;
  readonly articles: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly collectives: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly postmodifiers: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly peopleHeads: ReadonlySet<string>;
  readonly bodyHeads: ReadonlySet<string>;
  /** Words of names that are no person's. */
  readonly bodies: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly armed: ReadonlySet<string>;
  readonly voiding: ReadonlySet<string>;
  /** `true` for a word that is no name, however it is written. */
  isCommon(singular: string): boolean;
}

function organisationIndex(
  builtIn: boolean,
  split: (label: string) => readonly LabelToken[],
): PhraseIndex<KnownName> {
  const words = (name: string): string[] =>
    split(name)
      .map(({ text }) => text)
      .filter((text) => text !== "the");
  return createPhraseIndex(
    (builtIn ? ORGANISATION_TABLE : []).flatMap(([name, others, category]) => {
      const value = { text: words(name).join(" "), category };
      const all = [name, ...others.split(";").filter((other) => other !== "")];
      return all.map((each) => [words(each), value] as const);
    }),
  );
}

function createVocabulary(builtIn: boolean): Vocabulary {
  const split = createLabelSplitter();
  const categories = createCategoryIndex(builtIn);
  const common = [
    wordSet([...COMMON_MODIFIERS, ...COLLECTIVES, ...COUNT_WORDS, ...POSTMODIFIER_WORDS]),
    wordSet([...TITLE_TABLE, ...EPITHETS, ...ARMED_WORDS, ...VOIDING_WORDS]),
    wordSet([...PEOPLE_HEADS, ...BODY_HEADS]),
    categories.words,
  ];
  return {
    split,
    singular: createSingular(),
    countries: createCountryIndex(builtIn),
    categories,
    organisations: organisationIndex(builtIn, split),
    articles: wordSet(ARTICLES),
    counts: wordSet(COUNT_WORDS),
    collectives: wordSet(COLLECTIVES),
    owners: wordSet(OWNER_PREPOSITIONS),
    postmodifiers: wordSet(POSTMODIFIER_WORDS),
    small: wordSet(SMALL_WORDS),
    particles: wordSet(SURNAME_PARTICLES),
    generations: wordSet(GENERATION_WORDS),
    titles: wordSet(TITLE_TABLE),
    peopleHeads: wordSet(builtIn ? PEOPLE_HEADS : []),
    bodyHeads: wordSet(builtIn ? BODY_HEADS : []),
    bodies: wordSet(BODY_WORDS),
    epithets: wordSet(EPITHETS),
    armed: wordSet(ARMED_WORDS),
    voiding: wordSet(VOIDING_WORDS),
    isCommon: (singular) => common.some((words) => words.has(singular)),
  };
}

const builtInVocabulary = once(() => createVocabulary(true));
const grammarVocabulary = once(() => createVocabulary(false));

/**
 * The tables, indexed: built when first asked for (one pass over the tables, tens of milliseconds)
 * and then shared, since they never change.
 *
 * @param builtIn - `false` leaves out countries, organisations, categories and general words for
 *   armed groups; the words of grammar stay.
 */
export function vocabularyOf(builtIn: boolean): Vocabulary {
  return builtIn ? builtInVocabulary() : grammarVocabulary();
}
