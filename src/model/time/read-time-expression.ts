import { TIME_PRECISIONS } from "../event-time.ts";
import { clockText } from "./clock-text.ts";
import { readDate } from "./read-date.ts";
import type { TimeExpression } from "./time-expression.ts";
import { TIME_WORDS, type TimeWordEffect } from "./time-words-table.ts";
import { writeDate } from "./write-date.ts";

const RANGES: readonly RegExp[] = [
  /^between (?<from>.+?) and (?<to>.+)$/u,
  /^from (?<from>.+?) (?:to|until|till) (?<to>.+)$/u,
  /^(?<from>.+?) (?:to|until|till) (?<to>.+)$/u,
  /^(?<from>[^/]*)\/(?<to>[^/]*)$/u,
];
const QUALIFIER = /[~?%]$/u;
const OPEN = "..";

function boundary(minutes: number, expression: TimeExpression): string {
  return writeDate(minutes, expression.precision, expression.offset);
}

/** Everything up to `end`, which `last` names. */
function openBefore(date: TimeExpression, end: number | null, last: string | null): TimeExpression {
  return { ...date, first: null, last, start: null, end, interval: true };
}

/** Everything from `start` on, which `first` names. */
function openAfter(
  date: TimeExpression,
  start: number | null,
  first: string | null,
): TimeExpression {
  return { ...date, first, last: null, start, end: null, interval: true };
}

/** The bounds of a part of a day are soft, so what is only named by them is written as "about". */
function toMinutes(date: TimeExpression): TimeExpression {
  if (date.precision !== "part-of-day") return date;
  return { ...date, precision: "minute", approximate: true };
}

function apply(effect: TimeWordEffect, date: TimeExpression): TimeExpression | null {
  if (effect === "about") return { ...date, approximate: true };
  if (date.start === null || date.end === null) return null;
  const exact = toMinutes(date);
  switch (effect) {
    case "before":
      return openBefore(exact, date.start, boundary(date.start - 1, exact));
    case "after":
      return openAfter(exact, date.end, boundary(date.end, exact));
    case "since":
      return openAfter(date, date.start, date.first);
    case "until":
      return openBefore(date, date.end, date.last);
  }
}

/** The same moment on the clock of another zone. */
function onClock(date: TimeExpression, offset: number | null): TimeExpression {
  if (date.offset === null || offset === null || date.offset === offset) return date;
  if (date.start === null || date.end === null) return date;
  const shift = offset - date.offset;
  const start = date.start + shift;
  const notation = writeDate(start, "minute", offset);
  return { ...date, start, end: date.end + shift, offset, first: notation, last: notation };
}

function join(left: TimeExpression, right: TimeExpression): TimeExpression {
  const moved = onClock(right, left.offset);
  if (left.start !== null && moved.end !== null && left.start >= moved.end) {
    throw new RangeError(
      `it ends (${clockText(moved.end)}) before it begins (${clockText(left.start)})`,
    );
  }
  const coarser = Math.min(
    TIME_PRECISIONS.indexOf(left.precision),
    TIME_PRECISIONS.indexOf(moved.precision),
  );
  return {
    first: left.first,
    last: moved.last,
    start: left.start,
    end: moved.end,
    precision: TIME_PRECISIONS[coarser] ?? left.precision,
    approximate: left.approximate || moved.approximate,
    interval: true,
    offset: left.offset ?? moved.offset,
  };
}

function readRange(from: string, to: string): TimeExpression | null {
  if (from === OPEN || from === "") {
    const last = readPoint(to);
    return last && apply("until", last);
  }
  const first = readPoint(from);
  if (first === null) return null;
  if (to === OPEN || to === "") return apply("since", first);
  // "2021-12-01 14:30 to 16:00": the second clock time is of the same day.
  const clockOnly = /^\d\d:\d\d/u.test(to) && first.precision === "minute";
  const last = readPoint(clockOnly ? `${from.slice(0, 10)}t${to}` : to);
  return last && join(first, last);
}

/** A date with "about" before it or `~`, `?`, `%` after it. */
function readPoint(text: string): TimeExpression | null {
  const bare = text.replace(QUALIFIER, "").trim();
  if (bare !== text) return withWord("about", bare, readPoint);
  for (const [words, effect] of TIME_WORDS) {
    if (effect === "about" && startsWithWord(text, words)) {
      return withWord(effect, text.slice(words.length).trim(), readPoint);
    }
  }
  return readDate(text);
}

function startsWithWord(text: string, words: string): boolean {
  return text.startsWith(words === "~" ? words : `${words} `);
}

function withWord(
  effect: TimeWordEffect,
  rest: string,
  read: (text: string) => TimeExpression | null,
): TimeExpression | null {
  const date = read(rest);
  return date && apply(effect, date);
}

/**
 * Reads a time with the words and marks around it: "about 2021", "before 2021-12-01", `A/B`,
 * "from A to B".
 *
 * @param text - In lower case, white space collapsed, of bounded length.
 * @returns `null` when it cannot be read.
 * @throws RangeError when an interval ends before it begins or leaves the years 0000 to 9999.
 */
export function readTimeExpression(text: string): TimeExpression | null {
  // Before anything else: the mark of "2021-12-02/..~" belongs to the whole.
  const bare = text.replace(QUALIFIER, "").trim();
  if (bare !== text) return withWord("about", bare, readTimeExpression);
  for (const pattern of RANGES) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    return readRange((groups["from"] ?? "").trim(), (groups["to"] ?? "").trim());
  }
  for (const [words, effect] of TIME_WORDS) {
    if (startsWithWord(text, words)) {
      return withWord(effect, text.slice(words.length).trim(), readTimeExpression);
    }
  }
  return readPoint(text);
}
