import type { Lexicon } from "../lexicon/lexicon.ts";
import { mixHash } from "./linear/mix-hash.ts";

/** What a lexicon says about a form, as two numbers to compare: 0 for nothing. */
export interface LexiconHint {
  /** The parts of speech it can be, as it stands and as an inflected form, and its capitals. */
  readonly grammar: number;
  /** Class of meaning of its most frequent sense, counted from 1. */
  readonly meaning: number;
}

/** Looks a form up. */
export type LexiconHints = (form: string) => LexiconHint;

const NOTHING: LexiconHint = { grammar: 0, meaning: 0 };
const LONGEST = 40;

/**
 * Hints out of WordNet. A look-up takes about 10 µs.
 */
export function createLexiconHints(lexicon: Lexicon): LexiconHints {
  const { words } = lexicon;
  const bits = new Uint32Array(6);
  return (form) => {
    if (form.length > LONGEST) return NOTHING;
    const lower = form.toLowerCase();
    bits.fill(0);
    const id = words.find(lower);
    words.addBits(id, bits, 0);
    const isKnown = words.addFormBits(lower, bits, 3);
    if (id < 0 && !isKnown) return NOTHING;
    let capitals = 0;
    if (id >= 0) {
      for (const { word } of lexicon.senses(lower)) capitals |= word === word.toLowerCase() ? 1 : 2;
    }
    return {
      grammar: mixHash(posBits(bits, 0) | (posBits(bits, 3) << 4) | (capitals << 8), 0x7f4a7c15),
      meaning: words.firstClass(id) + 1,
    };
  };
}

/** Noun 1, verb 2, adjective 4, adverb 8; see `LexiconWords.addBits` for the bits it reads. */
function posBits(bits: Uint32Array, at: number): number {
  const low = bits[at] ?? 0;
  const high = bits[at + 1] ?? 0;
  return (
    (low & 0x1ffffff8 ? 1 : 0) |
    (low & 0xe0000000 || high & 0x0fff ? 2 : 0) |
    (low & 3 || high & 0x1000 ? 4 : 0) |
    (low & 4 ? 8 : 0)
  );
}
