/** Longer lines say more than the day. */
const LONGEST = 32;
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}$/;

/** Whether a paragraph is nothing but the day of the story: "Tuesday, July 3, 2012". */
export function isDayLine(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST && DAY.test(text.slice(start, end));
}
