import { f1, rate } from "../ud/rate.ts";
import { CONTRADICT, type LabelledPair } from "./labelled-pair.ts";

/** How well contradictions are found; rates in percent. */
export interface ContradictionFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts contradictions that were called so. */
export function contradictionFigures(
  pairs: readonly LabelledPair[],
  isCalled: (pair: LabelledPair, index: number) => boolean,
): ContradictionFigures {
  let right = 0;
  let found = 0;
  let gold = 0;
  pairs.forEach((pair, index) => {
    const called = isCalled(pair, index);
    if (called) found += 1;
    if (pair.label === CONTRADICT) gold += 1;
    if (called && pair.label === CONTRADICT) right += 1;
  });
  return { precision: rate(right, found), recall: rate(right, gold), f1: f1(right, found, gold) };
}

/** One line for the reader. */
export function figuresLine(name: string, { precision, recall, f1 }: ContradictionFigures): string {
  return `  ${name.padEnd(28)} P ${precision}  R ${recall}  F1 ${f1}`;
}
