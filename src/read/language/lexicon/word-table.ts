import { type Sections, section } from "../data/sections.ts";

/** The words of the lexicon, each with its number. */
export interface WordTable {
  readonly size: number;
  /** Number of a word, whatever its case; -1 for one that is not there. */
  find(word: string): number;
  text(id: number): string;
}

const UNKNOWN = -1;
const UNDERSCORE = 95;
const SPACE = 32;
const LINE_END = 10;

/**
 * Words in one array of letters with a hash table beside it: 1.8 MB of letters, 0.6 MB of starts
 * and 1 MB of table, where 147,000 strings in a Map would take 15 MB.
 */
export function openWordTable(sections: Sections): WordTable {
  const { letters, starts, longest, table } = decodeWords(sections);
  const size = starts.length - 1;
  const slots = table.length;

  const isWord = (id: number, word: string): boolean => {
    const start = starts[id] ?? 0;
    if ((starts[id + 1] ?? 0) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) {
      if (letters[start + i] !== folded(word.charCodeAt(i))) return false;
    }
    return true;
  };

  return {
    size,
    find(word) {
      if (word.length === 0 || word.length > longest) return UNKNOWN;
      let hash = HASH_START;
      for (let i = 0; i < word.length; i++) hash = mix(hash, folded(word.charCodeAt(i)));
      for (let slot = finish(hash) & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const id = table[slot] ?? UNKNOWN;
        if (id === UNKNOWN || isWord(id, word)) return id;
      }
    },
    text(id) {
      let text = "";
      const end = starts[id + 1] ?? 0;
      for (let at = starts[id] ?? 0; at < end; at++) text += String.fromCharCode(letters[at] ?? 0);
      return text;
    },
  };
}

const HASH_START = 0x811c9dc5;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
// FNV-1a leaves the low bits of short words alike; fold the high ones in.
const finish = (hash: number) => hash ^ (hash >>> 15);

/** ASCII capitals as small letters, "_" as a space, a curly apostrophe as a straight one. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code === UNDERSCORE) return SPACE;
  return code === 0x2019 ? 39 : code;
}

/** Undoes the front-coding and fills the hash table. Hashes of what words share are kept. */
function decodeWords(sections: Sections) {
  const shared = section(sections, "words.shared.0", Uint8Array);
  const rest = section(sections, "words.rest", Uint8Array);
  const size = shared.length;
  const letters = new Uint8Array(section(sections, "words.letters", Uint32Array)[0] ?? 0);
  const starts = new Uint32Array(size + 1);
  const slots = 2 ** Math.ceil(Math.log2(size * 1.5 + 1));
  const table = new Int32Array(slots).fill(UNKNOWN);
  const hashes = new Int32Array(256).fill(HASH_START);
  let to = 0;
  let from = 0;
  let longest = 0;
  let before = 0;
  for (let id = 0; id < size; id++) {
    const start = to;
    const same = shared[id] as number;
    letters.copyWithin(to, before, before + same);
    to += same;
    let hash = hashes[same] as number;
    for (let code = rest[from++]; code !== undefined && code !== LINE_END; code = rest[from++]) {
      letters[to++] = code;
      hash = mix(hash, code);
      hashes[to - start] = hash;
    }
    let slot = finish(hash) & (slots - 1);
    while (table[slot] !== UNKNOWN) slot = (slot + 1) & (slots - 1);
    table[slot] = id;
    starts[id] = start;
    before = start;
    if (to - start > longest) longest = to - start;
  }
  starts[size] = to;
  return { letters, starts, longest, table };
}
