import { VAGUE_COUNTS } from "../../model/quantity/vague-counts-table.ts";
import { MINUTES, NUMBER_STAND_INS } from "./quote-numerals-table.ts";
import type { QuoteWord } from "./quote-word.ts";

/**
 * A number as it is compared. `exact` ones need one like them on the other side. `vague` ones ("dozens", "the
 * third", "doubled") need one only where the other side has a number of their sort, and `standIn` ones ("both",
 * "a day") need none: they are merely like one.
 */
interface Amount {
  readonly type: "exact" | "vague" | "standIn";
  readonly low: number;
  readonly high: number;
  readonly sort: Sort;
}

/** Times are in minutes. */
type Sort = "count" | "percent" | "times" | "minutes" | "clock" | "ordinal";

/** Where numbers are looked for. */
interface NumbersOf {
  readonly words: readonly QuoteWord[];
  readonly at: readonly number[];
  /** What is near: a word there may stand for a number, "my two" for "both of my". */
  readonly beside: readonly number[];
}

/** From "tens" on; "several", "few" and "many" are words of extent. */
const FEWEST_IN_PLURAL = 10;
/** Shares of which one is a fraction in words agree when they round to one. */
const ROUNDING = 1;
/** "Six months" and "half a year" are not of the same length to the minute. */
const SLACK = 0.001;

/**
 * Whether two stretches of words give different numbers, whatever the way of writing them: "half" is "50
 * percent", and a third about 33; "half an hour" is "30 minutes", and "both" may be "two".
 *
 * @param left - Indexes into the words of the one text, `right` into those of the other.
 */
export function changesNumber(left: NumbersOf, right: NumbersOf): boolean {
  const [one, other] = [left, right].map(({ words, at, beside }) => [
    ...at.flatMap((index) => amountAt(words, index) ?? []),
    ...beside.flatMap((index) => {
      const found = amountAt(words, index);
      return found?.type === "standIn" ? [found] : [];
    }),
  ]) as [Amount[], Amount[]];
  return lacks(one, other) || lacks(other, one);
}

/** Whether one of the amounts has none like it among the others; each serves once. */
function lacks(amounts: readonly Amount[], others: readonly Amount[]): boolean {
  const free = [...others];
  const isAsked = ({ type, sort }: Amount) =>
    type === "exact" ||
    (type === "vague" && others.some((one) => one.type !== "standIn" && one.sort === sort));
  return amounts.filter(isAsked).some((amount) => {
    const like = free.findIndex((one) => areAlike(amount, one));
    if (like >= 0) free.splice(like, 1);
    return like < 0;
  });
}

/** A bare number may be the share or the time that the other side states. */
function areAlike(left: Amount, right: Amount): boolean {
  const isBare = ({ type, sort }: Amount) => type !== "vague" && sort === "count";
  if (left.sort !== right.sort && !isBare(left) && !isBare(right)) return false;
  const slack = slackOf(left, right);
  return left.low - right.high <= slack && right.low - left.high <= slack;
}

function slackOf(left: Amount, right: Amount): number {
  if (left.sort === "minutes") return SLACK * left.low;
  const isFraction = [left, right].some(
    ({ low, sort }) => sort === "percent" && Math.round(low * 100) !== low * 100,
  );
  return isFraction ? ROUNDING : 0;
}

function amountAt(words: readonly QuoteWord[], index: number): Amount | null {
  const key = words[index]?.key ?? "";
  const next = words[index + 1]?.key ?? "";
  const minutes = minutesIn(next);
  // "One" is more often a pronoun than a number.
  if (/^(?:an?|#1)$/u.test(key)) {
    return minutes === undefined ? null : amount("standIn", minutes, "minutes");
  }
  if (key.startsWith("#")) {
    const value = Number(key.slice(1));
    if (Number.isNaN(value))
      return amount("exact", Number(key.slice(1).replace(":", ".")), "clock");
    if (minutes !== undefined) return amount("exact", value * minutes, "minutes");
    return amount("exact", value, next === "percent" || next === "times" ? next : "count");
  }
  if (/^\d+th$/u.test(key)) return amount("vague", Number.parseInt(key, 10), "ordinal");
  const standIn = NUMBER_STAND_INS.get(key);
  if (standIn === undefined) return vaguely(words, index);
  const own = minutesIn(key);
  return own === undefined ? fromStandIn(...standIn) : amount("standIn", own, "minutes");
}

/** Of "hour" and "decade". */
function minutesIn(key: string): number | undefined {
  const [count, unit] = NUMBER_STAND_INS.get(key) ?? [1, key];
  const minutes = MINUTES.get(unit ?? "");
  return minutes === undefined ? undefined : count * minutes;
}

/** "Doubled" for "tripled" is another number, "both" for "many" is none. */
function fromStandIn(value: number, unit: string | null): Amount {
  return unit === "times" || unit === "percent"
    ? amount("vague", value, unit)
    : amount("standIn", value, "count");
}

/** "Hundreds"; "tens of thousands" where its first word stands. */
function vaguely(words: readonly QuoteWord[], index: number): Amount | null {
  const [before, of, key = "", behind, more] = [-2, -1, 0, 1, 2].map(
    (step) => words[index + step]?.key,
  );
  if (of === "of" && isPlural(before)) return null;
  const isWhole = behind !== "of" || !isPlural(more);
  const count = VAGUE_COUNTS.get(isWhole ? key : `${key} of ${more}`);
  if (count === undefined || !isPlural(key)) return null;
  // The table has the least that a report may mean; whoever says "dozens" says two of them.
  const high = count.high ?? Number.POSITIVE_INFINITY;
  return { type: "vague", low: 2 * count.low, high, sort: "count" };
}

function isPlural(key = ""): boolean {
  return (VAGUE_COUNTS.get(key)?.low ?? 0) >= FEWEST_IN_PLURAL;
}

function amount(type: Amount["type"], value: number, sort: Sort): Amount {
  return { type, low: value, high: value, sort };
}
