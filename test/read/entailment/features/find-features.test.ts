import { beforeAll, describe, expect, test } from "vitest";
import type { ReadPair } from "../../../../src/read/entailment/create-read-pair.ts";
import {
  findFeatures,
  findStanceFeatures,
} from "../../../../src/read/entailment/features/find-features.ts";
import { openReadPair, shown } from "../read-pairs.ts";

let read: ReadPair;
beforeAll(async () => {
  read = await openReadPair();
}, 60_000);

const seen = (premise: string, hypothesis: string) => {
  const pair = read({ premise, hypothesis });
  return shown(pair, findFeatures(pair)).join("\n");
};

describe("what is seen in a pair of texts", () => {
  test.each([
    ["The gate was not opened.", "The gate was opened.", /^polarity differs: open \/ open$/m],
    [
      "The guard whistled and did not open the gate.",
      "The guard opened the gate.",
      /^polarity differs/m,
    ],
    ["The gate was open.", "The gate was closed.", /^antonym as main word, all else alike/m],
    ["It began on Monday.", "It began on Tuesday.", /^exclusive word in the same place/m],
    ["Nine guards left.", "Six guards left.", /^another number, all else alike: nine \/ six$/m],
    ["The guard hit the thief.", "The thief hit the guard.", /^roles exchanged/m],
    [
      "The cup is on the shelf.",
      "The cup is under the shelf.",
      /^opposite preposition|^all names/m,
    ],
    [
      "Ida met Omar in Lorn.",
      "Ida met Zahir in Lorn.",
      /^another name in its place: omar \/ zahir$/m,
    ],
    ["The guards may leave.", "The guards left.", /^premise is possible/m],
    ["A poodle barked.", "A dog barked.", /^neither denies it: all is said too/m],
  ])("%s / %s", (premise, hypothesis, feature) =>
    expect(seen(premise, hypothesis)).toMatch(feature),
  );

  // Look-alikes of the same.
  test.each([
    ["The gate that was not old was opened.", "The gate was opened.", /^polarity differs/m],
    ["Nine guards and six cooks left.", "Six cooks left.", /^another number/m],
    ["The thief was hit by the guard.", "The guard hit the thief.", /^roles exchanged/m],
    ["Ida met Omar and Zahir in Lorn.", "Ida met Zahir in Lorn.", /^other name|^another name/m],
    ["The dam burst on Monday.", "The dam burst.", /^exclusive/m],
  ])("not so: %s / %s", (premise, hypothesis, feature) =>
    expect(seen(premise, hypothesis)).not.toMatch(feature),
  );

  test("is within 0 and 1, and points to words that there are", () => {
    const pair = read({
      premise: "Nobody denied that nine guards, not six, hit the thief.",
      hypothesis: "Six guards did not hit the thief in Lorn.",
    });
    for (const { strength, premise, hypothesis } of findStanceFeatures(pair)) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      for (const index of premise) expect(pair.premise.words[index]).toBeDefined();
      for (const index of hypothesis) expect(pair.hypothesis.words[index]).toBeDefined();
    }
  });
});

describe("how the premise puts forward what it tells", () => {
  const told = (premise: string) => {
    const pair = read({ premise, hypothesis: "The mayor closed the clinic." });
    return findStanceFeatures(pair)
      .map(({ name }) => name)
      .filter((name) => name.startsWith("told:"));
  };
  test.each([
    ["Mayor denies closing the clinic", "told: refute"],
    ["Clinic story is a hoax", "told: falsehood"],
    ["Has the mayor closed the clinic?", "told: as a question"],
    ["No, the mayor has not closed the clinic", "told: no"],
    ["Reports: clinic closed", "told: report"],
  ])("%s: %s", (premise, name) => expect(told(premise)).toContain(name));

  test("is nothing for a plain one", () => {
    expect(told("The mayor closed the clinic.")).toEqual([]);
    expect(told("The mayor not only closed the clinic.")).not.toContain(
      "told: some word goes against it",
    );
  });
});
