// One measurement in a process of its own, so that no other run has filled its memory:
//   node --expose-gc --import tsx growth-child.ts <shape> <narratives>
import { getHeapStatistics } from "node:v8";
import { compare } from "rashomon";
import type { Narrative } from "../src/model/narrative.ts";
import {
  buildNarratives,
  buildOneEvent,
  buildUnique,
  type NarrativesSize,
} from "./inputs/build-narratives.ts";
import { timeOnce } from "./measure.ts";

/** What the accounts have in common. */
export type Shape = "newsroom" | "one event" | "all unique";

/** What the child prints. */
export interface GrowthReport {
  readonly milliseconds: number;
  /** What input and result hold together when the garbage is collected. */
  readonly heldMegabytes: number;
  /** What the heap has grown to while comparing, garbage included: not below the true peak. */
  readonly peakMegabytes: number;
}

const BUILDERS: Readonly<Record<Shape, (size: NarrativesSize) => readonly Narrative[]>> = {
  newsroom: buildNarratives,
  "one event": buildOneEvent,
  "all unique": buildUnique,
};

const [shape = "newsroom", count = "250"] = process.argv.slice(2);
const narratives = BUILDERS[shape as Shape]({
  narratives: Number(count),
  claimsEach: 40,
  perStory: 25,
});
// The first call reads the built-in tables; growth is about what follows.
compare(narratives.slice(0, 2));
globalThis.gc?.();
let result: unknown;
const milliseconds = timeOnce(() => {
  result = compare(narratives);
});
const peakMegabytes = getHeapStatistics().total_heap_size / 1e6;
globalThis.gc?.();
const heldMegabytes = process.memoryUsage().heapUsed / 1e6;
if (result === undefined) throw new Error("compare gave nothing");
const report: GrowthReport = { milliseconds, heldMegabytes, peakMegabytes };
console.log(JSON.stringify(report));
