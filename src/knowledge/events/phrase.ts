import porterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import {
  AUXILIARIES,
  DETERMINERS,
  INTENSITY_WORDS,
  LY_WORDS,
  PARTICLES,
  PHRASAL_VERBS,
  PREPOSITIONS,
} from "./function-word-table.ts";
import { IRREGULAR_FORMS } from "./irregular-form-table.ts";
import { splitList } from "./split-list.ts";

/** Longer tokens are no English words; the stemmer's patterns take quadratic time on them. */
const LONGEST_WORD = 40;

/** Reads short English phrases as lists of words and stems. Pure; make one and share it. */
export interface PhraseReader {
  /** Lower-case words without diacritics, possessives and determiners; hyphens separate. */
  words(text: string): readonly string[];
  /** One form for all inflections: "captured" and "captures", "fell" and "falling". */
  stem(word: string): string;
  /** The stems of {@link PhraseReader.words}, joined by spaces: equal for inflected variants. */
  key(text: string): string;
  /** Without auxiliaries at the start and adverbs; never empty unless `words` is. */
  bare(words: readonly string[]): readonly string[];
  /** Without auxiliaries anywhere; never empty unless `words` is. */
  withoutAuxiliaries(words: readonly string[]): readonly string[];
  /** Without prepositions at the end; never empty unless `words` is. */
  trimmed(words: readonly string[]): readonly string[];
  /** `true` for forms only a verb has: "captured", "fell". */
  isPastForm(word: string): boolean;
  isParticle(word: string): boolean;
  /** `true` for "goes on", "took on": together they mean something of their own. */
  isPhrasal(verb: string, particle: string): boolean;
  isPreposition(word: string): boolean;
  /** `true` for "fierce", "brief", "alleged": no other kind of event. */
  isIntensity(word: string): boolean;
}

function splitWords(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  // A second round, because lower-casing and compatibility forms can each make new marks.
  const folded = plain.normalize("NFKD").replace(/\p{M}+/gu, "");
  const withoutPossessive = folded.replace(/(?<=[\p{L}\p{N}])['’]s?(?![\p{L}\p{N}])/gu, "");
  return withoutPossessive.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isAdverb(word: string, exceptions: ReadonlySet<string>): boolean {
  return word.length > 4 && word.endsWith("ly") && !exceptions.has(word);
}

function dropEnds(
  words: readonly string[],
  atStart: ReadonlySet<string>,
  atEnd: ReadonlySet<string>,
  isWhole: (verb: string, last: string) => boolean = () => false,
): readonly string[] {
  let start = 0;
  let end = words.length;
  while (end - start > 1 && atStart.has(words[start] ?? "")) start += 1;
  while (end - start > 1 && atEnd.has(words[end - 1] ?? "")) {
    if (end - start === 2 && isWhole(words[start] ?? "", words[end - 1] ?? "")) break;
    end -= 1;
  }
  return words.slice(start, end);
}

/**
 * Stems to a fixed point, so that the stem of a stem is itself (Porter's is not always): a concept
 * name made of stems can be looked up again.
 */
function createStem(functionWords: ReadonlySet<string>): (word: string) => string {
  const bases = new Map<string, string>();
  for (const [base, ...forms] of IRREGULAR_FORMS) for (const form of forms) bases.set(form, base);
  const memo = new Map<string, string>();
  function compute(word: string): string {
    if (word.length > LONGEST_WORD) return word;
    let stem = word;
    for (let round = 0; round < 6; round += 1) {
      const next = porterStemmer.stem(bases.get(stem) ?? stem);
      // "offs" is not "off", but "were" is "be".
      const emptied = functionWords.has(next) && !functionWords.has(stem);
      if (next === stem || next === "" || emptied) break;
      stem = next;
    }
    return stem;
  }
  return (word) => {
    const known = memo.get(word);
    if (known !== undefined) return known;
    const stem = compute(word);
    // Bounded, so that a long-lived process which reads many texts does not grow without end.
    if (memo.size < 50_000) memo.set(word, stem);
    return stem;
  };
}

/**
 * Makes a {@link PhraseReader}. Linear in the text; stemming is Porter's (1980), after a table of
 * irregular forms.
 *
 * @returns A reader without visible state.
 */
export function createPhraseReader(): PhraseReader {
  const determiners = new Set(splitList(DETERMINERS));
  const auxiliaries = new Set(splitList(AUXILIARIES));
  const prepositions = new Set(splitList(PREPOSITIONS));
  const particles = new Set(splitList(PARTICLES));
  const lyWords = new Set(splitList(LY_WORDS));
  const stem = createStem(new Set([...determiners, ...auxiliaries, ...prepositions, ...particles]));
  const intensity = new Set(splitList(INTENSITY_WORDS).map(stem));
  const phrasal = new Set(
    splitList(PHRASAL_VERBS).map((verb) => {
      const [word = "", last = ""] = verb.split(" ");
      return `${stem(word)} ${last}`;
    }),
  );
  const isPhrasal = (verb: string, particle: string) => phrasal.has(`${stem(verb)} ${particle}`);
  const nothing: ReadonlySet<string> = new Set();
  const past = new Set(
    IRREGULAR_FORMS.flatMap(([base, ...forms]) => forms.filter((form) => form !== base)),
  );
  function words(text: string): readonly string[] {
    const all = splitWords(text);
    const kept = all.filter((word) => !determiners.has(word));
    return kept.length === 0 ? all : kept;
  }
  return {
    words,
    stem,
    key: (text) => words(text).map(stem).join(" "),
    bare: (all) => {
      const kept = all.filter((word) => !isAdverb(word, lyWords));
      return dropEnds(kept.length === 0 ? all : kept, auxiliaries, nothing);
    },
    withoutAuxiliaries: (all) => {
      const kept = all.filter((word) => !auxiliaries.has(word));
      return kept.length === 0 ? all : kept;
    },
    trimmed: (all) => dropEnds(all, nothing, prepositions, isPhrasal),
    isPastForm: (word) => past.has(word) || (word.length > 3 && word.endsWith("ed")),
    isParticle: (word) => particles.has(word),
    isPhrasal,
    isPreposition: (word) => prepositions.has(word),
    isIntensity: (word) => intensity.has(stem(word)),
  };
}
