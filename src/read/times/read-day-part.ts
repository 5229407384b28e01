import { DAY_PARTS } from "../../model/time/day-parts-table.ts";
import { afterPhrase, type DateWords, phraseTable, readPhrase } from "./date-words.ts";

/** A part of the day by its name in canonical notation. */
export interface PartRead {
  readonly part: string;
  readonly next: number;
}

/** Names that need no word of a day beside them; "early" and "late" do. */
const NAMES = phraseTable(
  new Map(
    DAY_PARTS.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((words): [string, string] => [words, name]),
    ).filter(([words]) => words !== "early" && words !== "late"),
  ),
);

const PHRASES = phraseTable(
  new Map([
    ["pre-dawn hours", "early hours"],
    ["predawn hours", "early hours"],
    ["early morning hours", "early morning"],
    ["morning hours", "morning"],
    ["evening hours", "evening"],
    ["night hours", "night"],
    ["12 noon", "noon"],
    ["12 midnight", "midnight"],
    ["first light", "dawn"],
  ]),
);

/** First words of a part of the day. */
export const DAY_PART_OPENERS: readonly string[] = [...NAMES.openings, ...PHRASES.openings, "pre"];

/** "evening", "early morning", "small hours" at a token. */
export function readDayPart(words: DateWords, at: number): PartRead | null {
  const found = readPhrase(words, at, PHRASES) ?? readPhrase(words, at, NAMES);
  if (found !== null) return { part: found.value, next: found.next };
  const predawn =
    afterPhrase(words, at, "pre - dawn hours") ?? afterPhrase(words, at, "pre - dawn");
  return predawn === null ? null : { part: "early hours", next: predawn };
}

/** Finer parts that "early" or "late" makes of a part: "early on Thursday morning". */
export function finerPart(modifier: "early" | "late", part: string): string {
  const name = `${modifier} ${part}`;
  return DAY_PARTS.some((one) => one.name === name) ? name : part;
}
