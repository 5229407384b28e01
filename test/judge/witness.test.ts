import { describe, expect, test } from "vitest";
import { compare, compareAsync } from "../../src/compare.ts";
import type { EntailmentScores, EntailmentWitness, TextPair } from "../../src/model/entailment.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";

const scores = (contradict: number): EntailmentScores => ({
  entail: 0,
  neutral: 1 - contradict,
  contradict,
});

/** Sees a contradiction wherever one text has "calm" and the other "panic". */
const mood = (contradict: number): EntailmentWitness & { readonly asked: TextPair[] } => {
  const asked: TextPair[] = [];
  return {
    name: "mood",
    asked,
    judge(pairs) {
      asked.push(...pairs);
      return pairs.map(({ premise, hypothesis }) =>
        scores(/calm/.test(premise) !== /calm/.test(hypothesis) ? contradict : 0),
      );
    },
  };
};

const told = (source: string, quote: string, more: object = {}) =>
  narrative({
    source,
    eventTime: "2021-05-01",
    place: "Palu bridge",
    claims: [{ predicate: "evacuate", patient: "the Mora hospital", quote, ...more }],
  });

const CALM = told("First Daily", "The Mora hospital was evacuated in calm.");
const PANIC = told("Second Daily", "The Mora hospital was evacuated in panic.");

describe("a witness", () => {
  test("is asked in both directions about two sources in their own words", () => {
    const witness = mood(0.99);
    compare([CALM, PANIC], { entailment: witness });
    expect(witness.asked.map(({ premise }) => premise)).toEqual([
      "The Mora hospital was evacuated in calm.",
      "The Mora hospital was evacuated in panic.",
    ]);
  });

  test("that is sure both ways makes a contradiction of a kind of its own, with its name", () => {
    const { findings } = compare([CALM, PANIC], { entailment: mood(0.99) });
    expect(findings).toMatchObject(
      [{ kind: "x-entailment", verdict: "contradiction", rule: /"mood"/ }].map(
        ({ rule: _, ...rest }) => rest,
      ),
    );
    expect(findings[0]?.rule).toContain('"mood"');
    expect(findings[0]?.readings.map(({ label }) => label)).toContain(
      "“The Mora hospital was evacuated in calm.”",
    );
  });

  test("that is less sure makes a tension, one in doubt nothing", () => {
    const verdicts = (contradict: number) =>
      compare([CALM, PANIC], { entailment: mood(contradict) }).findings.map(
        ({ verdict }) => verdict,
      );
    expect(verdicts(0.8)).toEqual(["tension"]);
    expect(verdicts(0.5)).toEqual([]);
  });

  test("is not believed in one direction only", () => {
    const oneWay: EntailmentWitness = {
      name: "one way",
      judge: (pairs) => pairs.map(({ premise }) => scores(/calm/.test(premise) ? 1 : 0)),
    };
    expect(compare([CALM, PANIC], { entailment: oneWay }).findings).toEqual([]);
  });

  test("is not asked about what a source does not vouch for, nor where a rule has found it", () => {
    const witness = mood(0.99);
    compare([CALM, told("Third", "Perhaps in panic.", { modality: "planned" })], {
      entailment: witness,
    });
    compare([CALM, told("Fourth", "It was not evacuated.", { negated: true })], {
      entailment: witness,
    });
    expect(witness.asked).toEqual([]);
  });

  test("changes nothing else", () => {
    const without = compare([CALM, PANIC]);
    const { findings: _, ...rest } = compare([CALM, PANIC], { entailment: mood(0.99) });
    expect(without).toMatchObject(rest);
  });
});

describe("compareAsync()", () => {
  const later: EntailmentWitness = {
    name: "later",
    judge: async (pairs) => mood(0.99).judge(pairs),
  };

  test("waits for a witness that answers later, which compare() refuses", async () => {
    const { findings } = await compareAsync([CALM, PANIC], { entailment: later });
    expect(findings).toHaveLength(1);
    expect(() => compare([CALM, PANIC], { entailment: later })).toThrow("compareAsync");
  });

  test("without a witness is compare()", async () => {
    expect(await compareAsync([CALM, PANIC])).toEqual(compare([CALM, PANIC]));
  });

  test("refuses a witness that leaves answers out", async () => {
    const lazy: EntailmentWitness = { name: "lazy", judge: () => [] };
    await expect(compareAsync([CALM, PANIC], { entailment: lazy })).rejects.toThrow(
      'The witness "lazy" gave 0 answers to 2 pairs',
    );
  });
});
