import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { VAGUE_COUNTS } from "../../model/quantity/vague-counts-table.ts";
import { type DateWords, phraseTable, readPhrase } from "./date-words.ts";

/** How many units a phrase names: "three", "a", "a few". */
export interface CountRead {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** Above it, a number before a unit is not worth counting days for. */
const LARGEST = 9999;

const VAGUE = phraseTable(VAGUE_COUNTS);

/** First words of a count, without those in digits. */
export const COUNT_OPENERS: readonly string[] = [...VAGUE.openings, "a", "an", ...CARDINALS.keys()];

/** The count at a token; `null` for none, and for words without an upper bound ("many"). */
export function readCount(words: DateWords, at: number): CountRead | null {
  const vague = readPhrase(words, at, VAGUE);
  if (vague !== null) {
    const { low, high } = vague.value;
    const next = words.key(vague.next) === "of" ? vague.next + 1 : vague.next;
    return high === null || high > LARGEST ? null : { low, high, next };
  }
  const key = words.key(at);
  if (key === "a" || key === "an") return { low: 1, high: 1, next: at + 1 };
  if (/^\d{1,4}$/u.test(key)) return { low: Number(key), high: Number(key), next: at + 1 };
  return readCardinal(words, at);
}

/** "five", "twenty-five". */
function readCardinal(words: DateWords, at: number): CountRead | null {
  const value = CARDINALS.get(words.key(at));
  if (value === undefined) return null;
  const ones = words.key(at + 1) === "-" ? CARDINALS.get(words.key(at + 2)) : undefined;
  if (value < 20 || value % 10 > 0 || ones === undefined || ones > 9) {
    return { low: value, high: value, next: at + 1 };
  }
  return { low: value + ones, high: value + ones, next: at + 3 };
}
