import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { offsetText } from "../../model/time/offset-text.ts";
import { afterPhrase, type DateWords } from "./date-words.ts";
import { LOCAL_ZONES, ZONES } from "./zones-table.ts";

/** A time of the day, or a stretch of it. */
export interface Clock {
  /** Minutes after midnight. */
  readonly from: number;
  /** Differs from `from` in "between 3 and 5 p.m.". */
  readonly to: number;
  /** `Z`, `+04:30`; "" when no zone is named. */
  readonly offset: string;
}

export interface ClockRead {
  readonly clock: Clock;
  readonly next: number;
}

interface HourRead {
  /** As written, 0-23 hours. */
  readonly minutes: number;
  /** Whether it can only be meant on a clock of 24 hours: "09:30", "16.15", "1630". */
  readonly full: boolean;
  readonly next: number;
}

const CLOCK = /^(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?::\d\d)?$/u;
const HALF_DAY = 720;
const DAY = 1440;

function readHour(words: DateWords, at: number): HourRead | null {
  const key = words.key(at);
  const next = at + 1;
  const groups = CLOCK.exec(key)?.groups;
  if (groups !== undefined) {
    const hour = Number(groups["hour"]);
    if (hour > 23) return null;
    const full = hour > 12 || groups["hour"]?.startsWith("0") === true;
    return { minutes: hour * 60 + Number(groups["minute"]), full, next };
  }
  if (/^[012]\d[0-5]\d$/u.test(key)) {
    const hour = Number(key.slice(0, 2));
    return hour > 23 ? null : { minutes: hour * 60 + Number(key.slice(2)), full: true, next };
  }
  const hour = /^\d{1,2}$/u.test(key) ? Number(key) : CARDINALS.get(key);
  return hour === undefined || hour > 23 ? null : { minutes: hour * 60, full: false, next };
}

/** "a.m." or "p.m." at a token; `null` for neither. */
function halfOfDay(words: DateWords, at: number): "am" | "pm" | null {
  const key = words.key(at);
  return key === "am" || key === "pm" ? key : null;
}

function onFullClock(minutes: number, half: "am" | "pm"): number {
  const twelve = minutes % HALF_DAY;
  return half === "pm" ? twelve + HALF_DAY : twelve;
}

const PARTS_OF_CLOCK: readonly (readonly [phrase: string, half: "am" | "pm"])[] = [
  ["in the morning", "am"],
  ["in the afternoon", "pm"],
  ["in the evening", "pm"],
  ["at night", "pm"],
];

interface ZoneRead {
  readonly offset: string;
  readonly next: number;
  readonly found: boolean;
}

function readZone(words: DateWords, at: number): ZoneRead {
  for (const phrase of LOCAL_ZONES) {
    const next = afterPhrase(words, at, phrase);
    if (next !== null) return { offset: "", next, found: true };
  }
  const offset = ZONES.get(words.key(at));
  if (offset === undefined) return { offset: "", next: at, found: false };
  const sign = words.key(at + 1);
  const hours = words.key(at + 2);
  if (offset === "Z" && /^[+-]$/u.test(sign) && /^\d{1,2}$/u.test(hours)) {
    const minutes = Number(hours) * 60 * (sign === "-" ? -1 : 1);
    return { offset: offsetText(minutes), next: at + 3, found: true };
  }
  return { offset, next: at + 1, found: true };
}

/**
 * The offset that "4 p.m. (1200 GMT)" gives away: both are the same moment.
 */
function readSameMoment(words: DateWords, at: number, minutes: number): ZoneRead | null {
  if (words.key(at) !== "(") return null;
  const other = readHour(words, at + 1);
  const half = other === null ? null : halfOfDay(words, other.next);
  const zone = other === null ? null : readZone(words, half === null ? other.next : other.next + 1);
  if (other === null || zone === null || zone.offset !== "Z") return null;
  if (words.key(zone.next) !== ")" || (!other.full && half === null)) return null;
  const there = half === null ? other.minutes : onFullClock(other.minutes, half);
  const apart = (minutes - there + DAY) % DAY;
  // No clock is more than 14 hours ahead of UTC.
  return {
    offset: offsetText(apart > 840 ? apart - DAY : apart),
    next: zone.next + 1,
    found: true,
  };
}

/** What makes a figure a time: "a.m.", a zone, "o'clock in the morning", "hours". */
interface Sign {
  readonly half: "am" | "pm" | null;
  readonly next: number;
  readonly full: boolean;
}

function readSign(words: DateWords, hour: HourRead): Sign | null {
  const half = halfOfDay(words, hour.next);
  if (half !== null) return { half, next: hour.next + 1, full: false };
  const oclock = words.key(hour.next) === "o'clock";
  const after = oclock ? hour.next + 1 : hour.next;
  for (const [phrase, part] of PARTS_OF_CLOCK) {
    const next = afterPhrase(words, after, phrase);
    // "At two in the morning": "at" makes a figure an hour as well.
    const isHour =
      oclock || words.key(hour.next - 1).includes(":") || words.key(hour.next - 2) === "at";
    if (next !== null && isHour) {
      return { half: part, next, full: false };
    }
  }
  if (!hour.full) return null;
  const written = words.key(hour.next - 1);
  if (/^(?:hours|hrs|h)$/u.test(words.key(hour.next)))
    return { half, next: hour.next + 1, full: true };
  // "1630" without a zone is a number; "16.30" too, unless it follows "at".
  const isClock =
    written.includes(":") || (written.includes(".") && words.key(hour.next - 2) === "at");
  return isClock || readZone(words, hour.next).found ? { half, next: hour.next, full: true } : null;
}

/** "9:30 a.m.", "4 pm", "14:30 GMT", "3 to 5 p.m.", "four o'clock in the afternoon". */
export function readClock(words: DateWords, at: number): ClockRead | null {
  const hour = readHour(words, at);
  if (hour === null) return null;
  const sign = readSign(words, hour);
  if (sign !== null) return finish(words, hour, sign, null);
  // "3 to 5 p.m.": the first figure shares what follows the second.
  if (!/^(?:and|to|-|\u2013)$/u.test(words.key(hour.next))) return null;
  const last = readHour(words, hour.next + 1);
  const shared = last === null ? null : readSign(words, last);
  return last !== null && shared !== null ? finish(words, last, shared, hour) : null;
}

function finish(
  words: DateWords,
  last: HourRead,
  sign: Sign,
  first: HourRead | null,
): ClockRead | null {
  if (sign.half !== null && (last.minutes >= 780 || (first?.minutes ?? 0) >= 780)) return null;
  const to = sign.half === null ? last.minutes : onFullClock(last.minutes, sign.half);
  const from = first === null ? to : beforeEnd(first.minutes, to, sign.half);
  const zone = readZone(words, sign.next);
  const same = readSameMoment(words, zone.next, to);
  const { offset, next } = same ?? zone;
  return { clock: { from, to, offset }, next };
}

/** "11 to 1 p.m." begins before noon. */
function beforeEnd(minutes: number, to: number, half: "am" | "pm" | null): number {
  if (half === null) return minutes;
  const from = onFullClock(minutes, half);
  return from <= to ? from : onFullClock(minutes, half === "pm" ? "am" : "pm");
}
