import { describe, expect, test } from "vitest";
import {
  modelWitness,
  type PairModel,
  type PairTokenizer,
} from "../../examples/entailment/model-witness.ts";

/** A stand-in: its tokens are the two texts, its logits say whether they are equal. */
const tokenizer: PairTokenizer = (premises, { text_pair }) =>
  premises.map((premise, index) => [premise, text_pair[index]]);

function standIn(id2label: Readonly<Record<string, string>>): PairModel & { batches: number[] } {
  const batches: number[] = [];
  const classify = async (inputs: never) => {
    const pairs = inputs as [string, string][];
    batches.push(pairs.length);
    return {
      logits: {
        tolist: () => pairs.map(([one, other]) => (one === other ? [0, 1, 5] : [5, 1, 0])),
      },
    };
  };
  return Object.assign(classify, { config: { id2label }, batches });
}

const LABELS = { "0": "CONTRADICTION", "1": "NEUTRAL", "2": "ENTAILMENT" };
const pair = (premise: string, hypothesis: string) => ({ premise, hypothesis });

describe("modelWitness()", () => {
  test("gives the model's probabilities by the names of its labels, sum 1", async () => {
    const witness = modelWitness("stand-in", tokenizer, standIn(LABELS));
    const [same, other] = await witness.judge([pair("It rains.", "It rains."), pair("a", "b")]);
    expect(same?.entail).toBeGreaterThan(0.9);
    expect(other?.contradict).toBeGreaterThan(0.9);
    expect((same?.entail ?? 0) + (same?.neutral ?? 0) + (same?.contradict ?? 0)).toBeCloseTo(1, 9);
  });

  test("asks in batches, and answers every pair in order", async () => {
    const model = standIn(LABELS);
    const pairs = Array.from({ length: 40 }, (_, at) =>
      pair(`${at}`, at % 2 === 0 ? `${at}` : "x"),
    );
    const scores = await modelWitness("stand-in", tokenizer, model).judge(pairs);
    expect(model.batches).toEqual([16, 16, 8]);
    expect(scores.map(({ entail }) => entail > 0.5)).toEqual(pairs.map((_, at) => at % 2 === 0));
  });

  test("refuses a model that judges something else", () => {
    const sentiment = standIn({ "0": "NEGATIVE", "1": "POSITIVE" });
    expect(() => modelWitness("sentiment", tokenizer, sentiment)).toThrow("no label for entail");
  });
});
