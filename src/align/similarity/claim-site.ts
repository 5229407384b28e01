import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import type { WordReader } from "./read-words.ts";
import { remember } from "./remember.ts";

/** Where a claim's predicate stands, and which words stand beside it. */
export interface ClaimSite {
  /** How far into the text its sentence begins, from 0 to 1; 0 without a text. */
  readonly depth: number;
  /** Line of the text. */
  readonly line: number;
  /** How many claims of the predicate its narrative has told before. */
  readonly turn: number;
  /** The word as it is written, in small letters; "" where the sentence does not have it. */
  readonly form: string;
  /** A content word follows at once, as in "rescue team". */
  readonly modifies: boolean;
  /** Stems of the content words on both sides; the nearer, the more it weighs. */
  readonly near: ReadonlyMap<string, number>;
  /** The same with the side, and function words next to the predicate; see `frameWord`. */
  readonly frame: ReadonlyMap<string, number>;
}

/** Content words on each side of a predicate. */
const MOST_NEAR = 3;

const OF_FRAME = 1.5;
const OF_FUNCTION_WORD = 0.7;

const WORD = /[\p{L}\p{N}]+/gu;

/** The content word in a key of `ClaimSite.frame`; `null` of a function word. */
export function frameWord(key: string): string | null {
  return key[1] === " " ? key.slice(2) : null;
}

/**
 * Finds where the predicates of claims stand. Several claims of one predicate in one sentence stand
 * where the word comes for the first, the second time.
 *
 * @param records - In the order of telling.
 * @returns Sites by `refKey`.
 */
export function readSites(
  records: readonly ClaimRecord[],
  reader: WordReader,
): ReadonlyMap<string, ClaimSite> {
  const inSentence = createCounter();
  const inNarrative = createCounter();
  const wordsOf = remember((text) => text.toLowerCase().match(WORD) ?? []);
  const linesUpTo = createLineCounter();
  return new Map(
    records.map((record): [string, ClaimSite] => {
      const { narrative, claim } = record;
      const [evidence] = claim.evidence;
      const start = evidence?.start ?? 0;
      const stem = reader.stem(claim.predicate);
      const words = wordsOf(evidence?.quote ?? "");
      const hits = placesOf(stem.split(" ")[0] ?? "", words, reader);
      const again = inSentence(`${narrative.id}\u0000${evidence?.quote}\u0000${stem}`);
      const at = hits[Math.min(again, hits.length - 1)] ?? null;
      const length = narrative.text?.length ?? 0;
      return [
        refKey(record),
        {
          depth: length === 0 ? 0 : start / length,
          line: linesUpTo(narrative.id, narrative.text ?? "", start),
          turn: inNarrative(`${narrative.id}\u0000${stem}`),
          ...besides(at, words, reader),
        },
      ];
    }),
  );
}

/** Tells how often a key has been asked for before. */
function createCounter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return before;
  };
}

/** Counts line breaks before a place; each text is looked through once. */
function createLineCounter(): (id: string, text: string, start: number) => number {
  const breaks = new Map<string, readonly number[]>();
  return (id, text, start) => {
    const known = breaks.get(id) ?? [...text.matchAll(/\n/gu)].map(({ index }) => index);
    breaks.set(id, known);
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function placesOf(head: string, words: readonly string[], reader: WordReader): readonly number[] {
  return words.flatMap((word, index) => (reader.stem(word) === head ? [index] : []));
}

type Beside = Pick<ClaimSite, "form" | "modifies" | "near" | "frame">;

function besides(at: number | null, words: readonly string[], reader: WordReader): Beside {
  const near = new Map<string, number>();
  const frame = new Map<string, number>();
  if (at === null) return { form: "", modifies: false, near, frame };
  for (const step of [-1, 1]) {
    const side = step < 0 ? "<" : ">";
    let left = MOST_NEAR;
    for (let index = at + step; left > 0 && words[index] !== undefined; index += step) {
      const word = words[index] ?? "";
      const stem = reader.stem(word);
      if (reader.isContent(word)) {
        left -= 1;
        const weight = 1 / Math.sqrt(Math.abs(index - at));
        near.set(stem, Math.max(near.get(stem) ?? 0, weight));
        frame.set(`${side} ${stem}`, OF_FRAME * weight);
      } else if (index === at + step) frame.set(`${side}=${stem}`, OF_FUNCTION_WORD);
    }
  }
  return {
    form: words[at] ?? "",
    modifies: reader.isContent(words[at + 1] ?? ""),
    near,
    frame,
  };
}
