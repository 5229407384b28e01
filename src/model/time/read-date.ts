import type { TimePrecision } from "../event-time.ts";
import { DAY_PARTS, type DayPart } from "./day-parts-table.ts";
import { minutesOf } from "./minutes-of.ts";
import { SEASONS, type Season } from "./seasons-table.ts";
import type { TimeExpression } from "./time-expression.ts";
import { writeDate } from "./write-date.ts";

const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:(?:[t ](?<hour>\d\d):(?<minute>\d\d)(?::\d\d(?:\.\d+)?)?\s?(?<zone>z|[+\-\u2212]\d\d(?::?\d\d)?)?)|(?: (?<part>[a-z][a-z -]*)))?)?)?$/u;
/** Digits left open, which EDTF writes `X`: they may only be the last ones. */
const OPEN = /^(?:(?<digits>\d{1,3})(?<open>x{1,3})|(?<rest>\d{4}(?:-\d\d)?)(?:-xx)+)$/u;
const MINUTES_PER_DAY = 1440;
/** Widest offsets in use: UTC-12:00 and UTC+14:00. */
const OFFSETS = { lowest: -720, highest: 840 } as const;

/** Length in minutes is left to the calendar: the next unit of a year or month varies. */
function nextUnit(year: number, month: number, day: number, precision: TimePrecision): number {
  if (precision === "year") return firstDay(year + 1, 1);
  if (precision === "month")
    return month === 12 ? firstDay(year + 1, 1) : firstDay(year, month + 1);
  return firstDay(year, month) + day * MINUTES_PER_DAY;
}

function firstDay(year: number, month: number): number {
  return minutesOf(year, month, 1) ?? 0;
}

function moment(
  first: string,
  start: number,
  end: number,
  precision: TimePrecision,
  offset: number | null = null,
): TimeExpression {
  return { first, last: first, start, end, precision, offset, approximate: false, interval: false };
}

function findPart(name: string): DayPart | undefined {
  return DAY_PARTS.find((part) => part.name === name || part.aliases.includes(name));
}

function readSeason(year: number, season: Season): TimeExpression {
  const endYear = season.to < season.from ? year + 1 : year;
  const start = firstDay(year, season.from);
  const end = nextUnit(endYear, season.to, 1, "month");
  return {
    ...moment("", start, end, "month"),
    first: writeDate(start, "month", null),
    last: writeDate(end - 1, "month", null),
    approximate: season.approximate,
    interval: true,
  };
}

function readZone(zone: string): number | null {
  if (zone === "z") return 0;
  const digits = zone.slice(1).replace(":", "");
  const minutes = Number(digits.slice(2) || "0");
  const size = Number(digits.slice(0, 2)) * 60 + minutes;
  const offset = zone.startsWith("+") ? size : -size;
  const known = minutes < 60 && offset >= OFFSETS.lowest && offset <= OFFSETS.highest;
  return known ? offset : null;
}

function readClock(
  midnight: number,
  groups: Record<string, string | undefined>,
): TimeExpression | null {
  const hour = Number(groups["hour"]);
  const minute = Number(groups["minute"]);
  // ISO 8601 allows 24:00 for the end of a day.
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  const zone = groups["zone"];
  const offset = zone === undefined ? null : readZone(zone);
  if (zone !== undefined && offset === null) return null;
  const start = midnight + hour * 60 + minute;
  return moment(writeDate(start, "minute", offset), start, start + 1, "minute", offset);
}

function readPart(text: string, midnight: number, name: string): TimeExpression | null {
  const part = findPart(name);
  if (part === undefined) return null;
  const notation = `${text.slice(0, 10)} ${part.name}`;
  return moment(notation, midnight + part.from, midnight + part.to, "part-of-day");
}

function readOpenDigits(text: string): TimeExpression | null {
  const groups = OPEN.exec(text)?.groups;
  if (groups === undefined) return null;
  const { digits, open, rest } = groups;
  if (rest !== undefined) return text.length > 10 ? null : readDate(rest);
  if (digits === undefined || open === undefined || digits.length + open.length !== 4) return null;
  const first = digits.padEnd(4, "0");
  const last = digits.padEnd(4, "9");
  const start = firstDay(Number(first), 1);
  const end = firstDay(Number(last) + 1, 1);
  return { ...moment(first, start, end, "year"), last, interval: true };
}

/**
 * Reads one date, without words around it: `2021`, `2021-12`, `2021-12-01`, `2021-12-01 evening`,
 * `2021-12-01t14:30+04:30`, and of EDTF the seasons (`2021-21`) and open digits (`202x`,
 * `2021-12-xx`). Seconds are read and left out.
 *
 * @param text - In lower case.
 * @returns `null` when it is none of these or there is no such date.
 */
export function readDate(text: string): TimeExpression | null {
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return readOpenDigits(text);
  const year = Number(groups["year"]);
  const month = Number(groups["month"] ?? "1");
  const day = Number(groups["day"] ?? "1");
  const season = SEASONS.find(({ code }) => code === month);
  if (season !== undefined) return groups["day"] === undefined ? readSeason(year, season) : null;
  const midnight = minutesOf(year, month, day);
  if (midnight === null) return null;
  if (groups["hour"] !== undefined) return readClock(midnight, groups);
  if (groups["part"] !== undefined) return readPart(text, midnight, groups["part"]);
  const precision = text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
  return moment(text, midnight, nextUnit(year, month, day, precision), precision);
}
