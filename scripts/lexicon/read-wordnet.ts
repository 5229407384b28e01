import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A part of speech of WordNet; satellite adjectives ("s") count as adjectives. */
export type WordNetPos = "n" | "v" | "a" | "r";

/** Pointer of a synset; `source` and `target` are 0 for the whole synset, else a word from 1. */
export interface WordNetPointer {
  readonly symbol: string;
  readonly synset: string;
  readonly source: number;
  readonly target: number;
}

/** A line of a data file. */
export interface WordNetSynset {
  /** Part of speech and offset: "n00001740". */
  readonly key: string;
  readonly pos: WordNetPos;
  readonly file: number;
  /** As written, with spaces: "New York". */
  readonly words: readonly string[];
  readonly pointers: readonly WordNetPointer[];
  /** `word` is 0 for all words, else a word from 1. */
  readonly frames: readonly { readonly frame: number; readonly word: number }[];
}

/** Rank of a sense among those of its word and part of speech, and how often it was tagged. */
export interface WordNetRank {
  readonly rank: number;
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, WordNetSynset>;
  /** By {@link rankKey}. */
  readonly ranks: ReadonlyMap<string, WordNetRank>;
}

const DATA_FILES = ["data.noun", "data.verb", "data.adj", "data.adv"];
const SENSE_TYPES: readonly WordNetPos[] = ["n", "v", "a", "r", "a"];

/** Key of a sense: its word in lower case with spaces, and its synset. */
export function rankKey(word: string, synset: string): string {
  return `${word.toLowerCase()}|${synset}`;
}

/** Reads the database files of WordNet (wndb(5WN)) of a folder; glosses are left out. */
export function readWordNet(folder: string): WordNet {
  const lines = (file: string) => readFileSync(join(folder, file), "latin1").split("\n");
  const synsets = new Map<string, WordNetSynset>();
  for (const file of DATA_FILES) {
    for (const line of lines(file)) {
      if (!/^\d/.test(line)) continue;
      const synset = readSynset(line);
      synsets.set(synset.key, synset);
    }
  }
  const ranks = new Map<string, WordNetRank>();
  for (const line of lines("index.sense")) {
    const [sense = "", offset = "", rank, count] = line.trim().split(" ");
    const [lemma = "", rest = ""] = sense.split("%");
    const pos = SENSE_TYPES[Number(rest[0]) - 1];
    if (pos === undefined) continue;
    const word = lemma.replaceAll("_", " ");
    ranks.set(rankKey(word, pos + offset), { rank: Number(rank), count: Number(count) });
  }
  return { synsets, ranks };
}

function readSynset(line: string): WordNetSynset {
  const fields = (line.split(" | ")[0] ?? "").trim().split(" ");
  let at = 0;
  const next = () => fields[at++] ?? "";
  const offset = next();
  const file = Number(next());
  const pos = posOf(next());
  const words = Array.from({ length: Number.parseInt(next(), 16) }, () => {
    const word = next();
    next(); // lex_id
    // "(p)", "(a)", "(ip)": where an adjective may stand.
    return word.replace(/\((p|a|ip)\)$/, "").replaceAll("_", " ");
  });
  const pointers = Array.from({ length: Number(next()) }, () => {
    const symbol = next();
    const target = next();
    const synset = posOf(next()) + target;
    const ends = next();
    return {
      symbol,
      synset,
      source: Number.parseInt(ends.slice(0, 2), 16),
      target: Number.parseInt(ends.slice(2), 16),
    };
  });
  const frames =
    pos !== "v"
      ? []
      : Array.from({ length: Number(next()) }, () => {
          next(); // "+"
          return { frame: Number(next()), word: Number.parseInt(next(), 16) };
        });
  return { key: pos + offset, pos, file, words, pointers, frames };
}

function posOf(type: string): WordNetPos {
  if (type === "s" || type === "a") return "a";
  if (type === "n" || type === "v" || type === "r") return type;
  throw new SyntaxError(`Cannot read WordNet: no part of speech "${type}"`);
}
