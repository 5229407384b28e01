/**
 * `YYYY-MM-DDTHH:MM` of a number of minutes since 1970-01-01T00:00.
 *
 * @throws RangeError outside the years 0000 to 9999, whose text would no longer sort as time does.
 */
export function clockText(minutes: number): string {
  const text = new Date(minutes * 60_000).toISOString();
  if (!/^\d{4}-/u.test(text)) {
    throw new RangeError("the time reaches beyond the years 0000 to 9999");
  }
  return text.slice(0, 16);
}
