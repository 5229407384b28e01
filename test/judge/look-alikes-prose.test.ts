import { beforeAll, describe, expect, test } from "vitest";
import { FINDING_KINDS } from "../../src/model/finding-kind.ts";
import { createReader } from "../../src/read/create-reader.ts";
import { TO_TELL, TOLD } from "./look-alikes/prose/index.ts";
import { LEFT_OUT } from "./look-alikes/prose/left-out.ts";
import { type ProseOutcome, runProse } from "./look-alikes/run-prose.ts";

interface Tally {
  readonly right: number;
  readonly expected: number;
  readonly falseAlarms: number;
}

/** Texts of our own are read one by one; that takes longer than a test usually may. */
const PATIENCE = 300_000;

const outcomes: { readonly kind: string; readonly outcome: ProseOutcome }[] = [];

function tally(kind?: string): Tally {
  const some = outcomes.filter((one) => kind === undefined || one.kind === kind);
  const sum = (of: (outcome: ProseOutcome) => readonly string[]): number =>
    some.reduce((total, { outcome }) => total + of(outcome).length, 0);
  return {
    right: sum(({ right }) => right),
    expected: sum(({ expected }) => expected),
    falseAlarms: sum(({ falseAlarms }) => falseAlarms),
  };
}

const precisionOf = ({ right, falseAlarms }: Tally): number =>
  right + falseAlarms === 0 ? 1 : right / (right + falseAlarms);
const recallOf = ({ right, expected }: Tally): number => (expected === 0 ? 1 : right / expected);

function line(name: string, one: Tally): string {
  const part = (share: number) => share.toFixed(3);
  return `${name.padEnd(24)} precision ${part(precisionOf(one))} recall ${part(recallOf(one))} (${one.right} of ${one.expected}, ${one.falseAlarms} false)`;
}

describe("the cases in prose", () => {
  beforeAll(async () => {
    const reader = await createReader();
    for (const told of TOLD) {
      outcomes.push({ kind: told.given.kind, outcome: runProse(reader, told) });
    }
    const kinds = FINDING_KINDS.filter((kind) => outcomes.some((one) => one.kind === kind));
    const lines = kinds.map((kind) => line(kind, tally(kind)));
    console.log([...lines, line("all", tally())].join("\n"));
  }, PATIENCE);

  test("tell every case, or say why not; at most one in ten is left out", () => {
    const name = (one: { readonly kind: string; readonly name: string }) =>
      `${one.kind}: ${one.name}`;
    const untold = TO_TELL.filter((given) => TOLD.every((told) => told.given !== given));
    expect(untold.map(name).sort()).toEqual(LEFT_OUT.map(name).sort());
    expect(LEFT_OUT.length).toBeLessThanOrEqual(TO_TELL.length / 10);
  });

  test("hardly raise a false alarm", () => {
    expect(precisionOf(tally())).toBeGreaterThanOrEqual(0.95);
  });

  test("show most of what there is to be found", () => {
    expect(recallOf(tally())).toBeGreaterThanOrEqual(0.85);
  });
});
