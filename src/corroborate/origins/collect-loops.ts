import { compareText } from "../../align/compare-text.ts";
import { once } from "../../knowledge/once.ts";
import type { Citation, CitationLoop, ReadingRef } from "../../model/circular-reporting.ts";
import { listWords } from "../../model/list-words.ts";
import type { Chain } from "./chain.ts";
import { type CitationGraph, createCitationGraph } from "./citation-graph.ts";
import { type CitationRegister, createCitationRegister } from "./collect-citations.ts";
import type { TracedSupports } from "./create-origin-trace.ts";
import { findLoops, type Loop } from "./find-loops.ts";
import { shortHash } from "./reading-id.ts";
import { sortReadings } from "./sort-readings.ts";
import { sourceKeyOf } from "./split-rivals.ts";

/** The loops of all readings, each once. */
export interface LoopRegister {
  readonly add: (traced: TracedSupports, reading: ReadingRef) => void;
  readonly all: () => { readonly loops: readonly CitationLoop[]; readonly complete: boolean };
}

interface Entry {
  /** Keys of its sources, from the one that comes first by its key. */
  readonly keys: readonly string[];
  /** What its citations are on, of the readings that go round in it. */
  readonly citations: CitationRegister;
  readonly readings: ReadingRef[];
  readonly outside: Set<string>;
}

/** Collects loops reading by reading. */
export function createLoopRegister(): LoopRegister {
  const entries = new Map<string, Entry>();
  let complete = true;
  const add = (traced: TracedSupports, reading: ReadingRef): void => {
    // Only what chains state goes round.
    const graph = createCitationGraph(traced.chains);
    const found = findLoops(graph, byDate(graph, traced.chains));
    if (!found.complete) complete = false;
    for (const loop of found.loops) {
      const keys = fromFirst(loop.map((node) => sourceKeyOf(graph.keys[node] as string)));
      const id = JSON.stringify(keys);
      const known = entries.get(id);
      const entry = known ?? newEntry(keys);
      if (known === undefined) entries.set(id, entry);
      entry.readings.push(reading);
      entry.citations.add(traced.chains);
      for (const name of outsideOf(loop, traced)) entry.outside.add(name);
    }
  };
  return { add, all: () => ({ loops: [...entries.values()].map(toLoop), complete }) };
}

function newEntry(keys: readonly string[]): Entry {
  return { keys, citations: createCitationRegister(), readings: [], outside: new Set() };
}

/** Orders the citations of a reading by when they came out, then by their sources. */
function byDate(graph: CitationGraph, chains: readonly Chain[]): Parameters<typeof findLoops>[1] {
  const registerOf = once(() => {
    const register = createCitationRegister();
    register.add(chains);
    return register;
  });
  const key = (node: number): string => graph.keys[node] as string;
  const since = ([from, to]: readonly [number, number]): number =>
    registerOf().since(key(from), key(to));
  return (left, right) =>
    compareNumbers(since(left), since(right)) ||
    compareText(key(left[0]), key(right[0])) ||
    compareText(key(left[1]), key(right[1]));
}

/** Infinite numbers have no difference. */
function compareNumbers(left: number, right: number): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function fromFirst(keys: readonly string[]): readonly string[] {
  const first = [...keys].sort(compareText)[0] as string;
  const at = keys.indexOf(first);
  return [...keys.slice(at), ...keys.slice(0, at)];
}

/** Where its sources go back to all the same. */
function outsideOf(loop: Loop, { resolution, groups }: TracedSupports): readonly string[] {
  return loop.flatMap((node) =>
    (resolution.originsOf[node] ?? []).map((index) => groups[index]?.origin ?? ""),
  );
}

function toLoop({ keys, citations, readings, outside }: Entry): CitationLoop {
  const pairs = keys.map(
    (from, index) => [from, keys[(index + 1) % keys.length] as string] as const,
  );
  const sinceOf = pairs.map(([from, to]) => citations.since(from, to));
  const last = [...pairs.keys()].reduce((closing, index) => {
    const order =
      compareNumbers(sinceOf[index] as number, sinceOf[closing] as number) ||
      compareText(pairs[index]?.[0] ?? "", pairs[closing]?.[0] ?? "");
    return order > 0 ? index : closing;
  });
  const inOrder = [...pairs.slice(last + 1), ...pairs.slice(0, last + 1)].map(([from, to]) =>
    citations.citation(from, to),
  );
  const closing = inOrder.at(-1) as Citation;
  const since = sinceOf[last] as number;
  const found = {
    sources: inOrder.map(({ from }) => from),
    citations: inOrder,
    closing,
    dated: sinceOf.filter((one) => one >= since).length === 1 && Number.isFinite(since),
    readings: sortReadings(readings),
    outside: [...outside].sort(compareText),
  };
  return { id: `loop~${shortHash(keys)}`, ...found, explanation: explainLoop(found) };
}

/** "Globe names Star as its source, and Star names Globe. Star closed the circle on 2024-04-05. ..." */
function explainLoop({
  sources,
  closing,
  dated,
  outside,
}: Pick<CitationLoop, "sources" | "closing" | "dated" | "outside">): string {
  const [first = "", ...others] = sources;
  const names = [...others, first];
  const steps = sources.map((from, index) =>
    index === 0 ? `${from} names ${names[0]} as its source` : `${from} names ${names[index]}`,
  );
  const round =
    others.length === 0
      ? `${first} names itself as its source`
      : `${steps.slice(0, -1).join(", ")}, and ${steps.at(-1)}`;
  const closes = dated
    ? `${closing.from} closed the circle on ${closing.publishedAt}`
    : "Which of them came last is not known";
  const rests =
    outside.length === 0
      ? `${others.length === 1 ? "Neither" : "None of them"} goes back to anybody else`
      : `It goes back to ${listWords(outside)} all the same`;
  return `${round}. ${closes}. ${rests}.`;
}
