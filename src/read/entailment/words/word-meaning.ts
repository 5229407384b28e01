import type { Lexicon, LexiconPos, LexiconSense } from "../../language/lexicon/lexicon.ts";
import type { WordKey } from "./word-key.ts";

/** What the lexicon knows of a word, as sets to compare. */
export interface WordMeaning {
  readonly synsets: ReadonlySet<number>;
  /** More general synsets of the usual senses. */
  readonly wider: ReadonlySet<number>;
  /** Synsets right above its most usual sense: other kinds of the same thing share them. */
  readonly above: ReadonlySet<number>;
  readonly near: ReadonlySet<number>;
  /** Words formed from it, or it from them. */
  readonly derived: ReadonlySet<string>;
  readonly antonyms: ReadonlySet<string>;
}

/** Senses that count, most usual first: what a word means further down it seldom means. */
const USUAL: Readonly<Record<LexiconPos, number>> = { noun: 3, verb: 4, adjective: 3, adverb: 2 };
/** Steps up that still make a kind of: "girl" is a person, and hardly a thing. */
const STEPS: Readonly<Record<LexiconPos, number>> = { noun: 5, verb: 2, adjective: 0, adverb: 0 };

/** Looks a word up. */
export function meaningOf(lexicon: Lexicon, { lemma, name, pos }: WordKey): WordMeaning {
  const all = pos === null ? [] : sensesOf(lexicon, name, lemma, pos);
  const usual = pos === null ? [] : all.slice(0, USUAL[pos]);
  const synsets = usual.map(({ synset }) => synset);
  return {
    synsets: new Set(synsets),
    wider: pos === null ? NONE : climb(lexicon, synsets.slice(0, 2), STEPS[pos]),
    above: new Set(synsets.slice(0, 1).flatMap((synset) => lexicon.hypernyms(synset))),
    near: new Set(
      synsets.flatMap((synset) => [...lexicon.verbGroup(synset), ...lexicon.similar(synset)]),
    ),
    derived: new Set(
      usual
        .flatMap((sense) => [...lexicon.derivations(sense), ...lexicon.pertainsTo(sense)])
        .map(({ word }) => word.toLowerCase()),
    ),
    antonyms: antonymsOf(lexicon, all),
  };
}

/** "Turn off" has a meaning of its own, "climb up" that of "climb". */
function sensesOf(
  lexicon: Lexicon,
  name: string,
  lemma: string,
  pos: LexiconPos,
): readonly LexiconSense[] {
  const own = lexicon.senses(name, pos);
  return own.length > 0 ? own : lexicon.senses(lemma, pos);
}

const NONE: ReadonlySet<number> = new Set();

function climb(lexicon: Lexicon, synsets: readonly number[], steps: number): ReadonlySet<number> {
  const found = new Set<number>();
  let level = synsets;
  for (let step = 0; step < steps && level.length > 0; step++) {
    level = level.flatMap((synset) => lexicon.hypernyms(synset)).filter((one) => !found.has(one));
    for (const one of level) found.add(one);
  }
  return found;
}

/** Antonyms of the word, and of the adjectives that it is like. */
function antonymsOf(lexicon: Lexicon, senses: readonly LexiconSense[]): ReadonlySet<string> {
  const direct = senses.flatMap((sense) => lexicon.antonyms(sense));
  const likes = senses
    .slice(0, 2)
    .flatMap(({ synset }) => lexicon.similar(synset))
    .flatMap((synset) => lexicon.members(synset).slice(0, 1));
  const indirect = likes.flatMap((like) => lexicon.antonyms(like));
  return new Set([...direct, ...indirect].map(({ word }) => word.toLowerCase()));
}
