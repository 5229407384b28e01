import type { Step, Third, TimeUnit } from "./time-terms.ts";

/** Days of the week, 0 for Sunday, with the abbreviations of news agencies. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sunday", 0],
  ["monday", 1],
  ["tuesday", 2],
  ["wednesday", 3],
  ["thursday", 4],
  ["friday", 5],
  ["saturday", 6],
  ["tue", 2],
  ["tues", 2],
  ["thu", 4],
  ["thur", 4],
  ["thurs", 4],
]);

/** Abbreviations that are words of their own ("sat", "sun"): days only before a date or time. */
export const DOUBTFUL_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["sun", 0],
  ["mon", 1],
  ["wed", 3],
  ["fri", 5],
  ["sat", 6],
]);

/** Months, with the abbreviations of the Associated Press and of British papers. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months whose word is also a first name, a verb or a noun: they need a word that marks a date. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  "march",
  "april",
  "may",
  "june",
  "august",
  "jan",
  "mar",
  "jun",
]);

/** Codes of EDTF for the seasons; they leave the hemisphere open. */
export const SEASON_CODES: ReadonlyMap<string, number> = new Map([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** Feasts with a fixed date, as month and day. Longest first. */
export const FIXED_DAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
  ["valentine 's day", 2, 14],
  ["christmas eve", 12, 24],
  ["christmas day", 12, 25],
  ["boxing day", 12, 26],
  ["halloween", 10, 31],
  ["christmas", 12, 25],
];

/** Words before a weekday that make it a feast or the name of an event: "Good Friday". */
export const FEAST_WORDS: ReadonlySet<string> = new Set([
  "ash",
  "black",
  "bloody",
  "cyber",
  "easter",
  "giving",
  "good",
  "holy",
  "maundy",
  "palm",
  "red",
  "shrove",
  "super",
  "whit",
]);

/** Nouns after a date that make it the name of a group, a street or the like: "November 17 group". */
export const NAMED_AFTER_DATES: ReadonlySet<string> = new Set([
  "avenue",
  "brigade",
  "brigades",
  "bridge",
  "committee",
  "front",
  "group",
  "martyrs",
  "movement",
  "organisation",
  "organization",
  "revolution",
  "square",
  "stadium",
  "street",
  "university",
]);

/** Names of units, singular and plural. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["night", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
  ["decade", "decade"],
  ["decades", "decade"],
]);

/** Words that move a unit away from the present one. */
export const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ["last", -1],
  ["past", -1],
  ["this", 0],
  ["next", 1],
  ["coming", 1],
]);

/** Words for a part of a stretch, some with "of" behind them: "the end of March". */
export const THIRDS: ReadonlyMap<string, Third> = new Map<string, Third>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["early in", "early"],
  ["late in", "late"],
  ["the beginning of", "early"],
  ["the start of", "early"],
  ["the middle of", "mid"],
  ["the end of", "late"],
  ["beginning of", "early"],
  ["start of", "early"],
  ["middle of", "mid"],
  ["end of", "late"],
]);

/** Decades in words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);

/** Words after which a bare year or a doubtful month is one. Own observation of news prose. */
export const DATE_OPENERS: ReadonlySet<string> = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "of",
  "from",
  "during",
  "before",
  "after",
  "around",
  "about",
  "circa",
  "through",
  "throughout",
  "to",
  "between",
  "early",
  "late",
  "mid",
  "last",
  "next",
  "this",
  "earlier",
  "as",
]);
