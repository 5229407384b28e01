/**
 * Minutes since 1970-01-01T00:00 of a date on a clock without zone, or `null` when there is no
 * such date (30 February).
 *
 * @param month - 1-12.
 * @param day - 1-31.
 */
export function minutesOf(year: number, month: number, day: number): number | null {
  // Date.UTC takes the years 0-99 for 1900-1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / 60_000 : null;
}
