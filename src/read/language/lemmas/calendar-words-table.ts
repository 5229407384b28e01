/**
 * Months and days of the week whose names are cut short, and their lemmas; with a full stop or
 * without. Source: our own list of what newspapers write; the English treebanks of Universal
 * Dependencies lead them back too.
 */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  Feb: "February",
  Apr: "April",
  Aug: "August",
  Sep: "September",
  Sept: "September",
  Oct: "October",
  Nov: "November",
  Dec: "December",
  Tue: "Tuesday",
  Tues: "Tuesday",
  Wed: "Wednesday",
  Weds: "Wednesday",
  Thu: "Thursday",
  Thur: "Thursday",
  Thurs: "Thursday",
  Fri: "Friday",
  Sat: "Saturday",
};

/** Those that are names or words of their own without the full stop: "Jan", "Mar", "Mon", "Sun". */
const WITH_FULL_STOP: Readonly<Record<string, string>> = {
  Jan: "January",
  Mar: "March",
  Mon: "Monday",
  Sun: "Sunday",
};

/** Every way to write a month or a day short, with its lemma. Capitals count: "SAT" is a test. */
export const CALENDAR_WORDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHORT_NAMES),
  ...Object.entries({ ...SHORT_NAMES, ...WITH_FULL_STOP }).map(
    ([short, name]) => [`${short}.`, name] as const,
  ),
]);
