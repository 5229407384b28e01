import { BELIEF_METHODS } from "../../../src/model/belief-method.ts";
import type { Choice, WeighedItem, WeighedReadings } from "../../../src/model/weighed-readings.ts";
import type { SourcedValue } from "../../../src/resolve/belief/sourced-value.ts";
import type { EvaluationResult, Figures } from "../evaluation-set.ts";

/** A set with a known answer for its items, after they were weighed. */
export interface WeighedSet {
  readonly name: string;
  readonly weighed: WeighedReadings;
  /** By item; items without an answer do not count. */
  readonly answers: ReadonlyMap<string, string>;
  /** The claims in the order of the file. */
  readonly claims: readonly SourcedValue[];
  /** How the published vote on this set breaks ties: that is what `vote` of the figures is. */
  readonly publishedTies: "shared" | "first in the file";
}

/**
 * Accuracy of the vote and of every method, in percent of the items with an answer. Where values
 * tie for the first place, the item counts for its share: one half of two values. The vote is given
 * with both ways of breaking ties.
 */
export function beliefFigures(set: WeighedSet): EvaluationResult {
  const { name, weighed, answers, claims, publishedTies } = set;
  const items = weighed.items.filter(({ item }) => answers.has(item));
  const shared = accuracy(
    items,
    answers,
    ({ voted }) => voted,
    (reading) => reading.vote,
  );
  const inFileOrder = voteInFileOrder(claims, items, answers);
  const methods: Record<string, number> = {};
  for (const method of BELIEF_METHODS) {
    methods[method] = accuracy(
      items,
      answers,
      ({ believed }) => believed[method],
      ({ belief }) => belief[method] ?? 0,
    );
  }
  const figures: Figures = {
    vote: publishedTies === "shared" ? shared : inFileOrder,
    voteTiesShared: shared,
    voteInFileOrder: inFileOrder,
    best: Math.max(...Object.values(methods)),
    methods,
    items: items.length,
  };
  const lines = [
    `== ${name}: ${items.length} items, ${weighed.sources.length} sources`,
    `  ${"plain vote".padEnd(20)}${shared.toFixed(1).padStart(6)}`,
    `  ${"… first in the file".padEnd(20)}${inFileOrder.toFixed(1).padStart(6)}`,
    ...Object.entries(methods).map(
      ([method, share]) => `  ${method.padEnd(20)}${share.toFixed(1).padStart(6)}`,
    ),
  ];
  return { lines, figures };
}

function accuracy(
  items: readonly WeighedItem[],
  answers: ReadonlyMap<string, string>,
  choiceOf: (item: WeighedItem) => Choice | undefined,
  scoreOf: (reading: WeighedItem["readings"][number]) => number,
): number {
  let right = 0;
  for (const item of items) {
    const answer = answers.get(item.item);
    const choice = choiceOf(item);
    if (choice?.abstained === null) right += choice.values[0] === answer ? 1 : 0;
    else right += shareOfTie(item, answer, scoreOf);
  }
  return percent(right, items.length);
}

/**
 * The vote with ties won by the value that the file names first, as in some implementations. It
 * leans on the order in which somebody listed the sources, which the library never does.
 */
function voteInFileOrder(
  claims: readonly SourcedValue[],
  items: readonly WeighedItem[],
  answers: ReadonlyMap<string, string>,
): number {
  const firstAt = new Map<string, number>();
  for (const [index, { item, value }] of claims.entries()) {
    const key = JSON.stringify([item, value]);
    if (!firstAt.has(key)) firstAt.set(key, index);
  }
  const place = (item: string, value: string) => firstAt.get(JSON.stringify([item, value])) ?? 0;
  const right = items.filter(({ item, readings }) => {
    const most = Math.max(...readings.map(({ vote }) => vote));
    const [first] = readings
      .filter(({ vote }) => vote === most)
      .map(({ value }) => value)
      .sort((one, other) => place(item, one) - place(item, other));
    return first === answers.get(item);
  });
  return percent(right.length, items.length);
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}

/** Scores that differ by less are called a tie, see `choose`. */
const TIE = 1e-9;

function shareOfTie(
  { readings }: WeighedItem,
  answer: string | undefined,
  scoreOf: (reading: WeighedItem["readings"][number]) => number,
): number {
  const most = Math.max(...readings.map(scoreOf));
  const tied = readings.filter((reading) => scoreOf(reading) >= most * (1 - TIE));
  return tied.some(({ value }) => value === answer) ? 1 / tied.length : 0;
}
