import { compareText } from "../../align/compare-text.ts";
import type { TracedSupports } from "./create-origin-trace.ts";

/** How strongly a source rests on one that it cites on something else of the same event. */
const SAME_EVENT = 0.8;

/** The way from a source to an origin. */
export interface Walk {
  /** Of its weakest step. */
  readonly strength: number;
  /** `true` when chains of the reading state every step. */
  readonly stated: boolean;
  /** "the Courier cites Jo Poe", from the source on. */
  readonly steps: readonly string[];
}

/** Tells the shortest way from a node to the nodes of an origin that it goes back to. */
export type Walks = (from: number) => Walk;

interface Step {
  readonly from: number;
  readonly to: number;
  readonly stated: boolean;
  readonly strength: number;
  readonly text: string;
}

/**
 * Prepares the ways through the graph of a reading; each origin is searched once, from its end.
 *
 * @returns By nodes of an origin: its walks. Linear in the graph for each origin.
 */
export function createWalks(traced: TracedSupports): (origin: readonly number[]) => Walks {
  const stepsTo = new Map<number, Step[]>();
  for (const step of stepsOf(traced)) {
    const list = stepsTo.get(step.to);
    if (list === undefined) stepsTo.set(step.to, [step]);
    else list.push(step);
  }
  return (origin) => {
    const next = searchBack(origin, stepsTo);
    return (from) => {
      const steps: Step[] = [];
      for (let step = next.get(from) ?? null; step !== null; step = next.get(step.to) ?? null) {
        steps.push(step);
      }
      const strength = steps.reduce((least, step) => Math.min(least, step.strength), 1);
      const stated = steps.every((step) => step.stated);
      return { strength, stated, steps: steps.map(({ text }) => text) };
    };
  };
}

/** By node: the first step of its shortest way; `null` at the origin. */
function searchBack(
  origin: readonly number[],
  stepsTo: ReadonlyMap<number, readonly Step[]>,
): ReadonlyMap<number, Step | null> {
  const next = new Map<number, Step | null>(origin.map((node) => [node, null]));
  let reached: readonly number[] = origin;
  while (reached.length > 0) {
    // Of several ways of one length the first by its words, whatever the order of the accounts.
    const steps = reached
      .flatMap((node) => stepsTo.get(node) ?? [])
      .filter(({ from }) => !next.has(from))
      .sort((left, right) => compareText(left.text, right.text));
    for (const step of steps) if (!next.has(step.from)) next.set(step.from, step);
    reached = [...new Set(steps.map(({ from }) => from))];
  }
  return next;
}

function stepsOf({ graph, ties }: TracedSupports): readonly Step[] {
  const nameAt = (node: number): string => graph.sources[node]?.name ?? "";
  const stated = graph.cites.flatMap((cited, from) =>
    cited.map((to): Step => {
      return { from, to, stated: true, strength: 1, text: `${nameAt(from)} cites ${nameAt(to)}` };
    }),
  );
  const inferred = ties.map(({ from, to, dependence }): Step => {
    if (dependence !== null) {
      const { strength, reason } = dependence;
      return { from, to, stated: false, strength, text: reason };
    }
    const text = `${nameAt(from)} cites ${nameAt(to)} on the same event`;
    return { from, to, stated: false, strength: SAME_EVENT, text };
  });
  return [...stated, ...inferred];
}
