import { createEntailment, createLanguage, createStance } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";

type Judges = {
  readonly entailment: ReturnType<typeof createEntailment>;
  readonly stance: ReturnType<typeof createStance>;
};
let judges: Judges;
beforeAll(async () => {
  const language = await createLanguage();
  judges = { entailment: createEntailment(language), stance: createStance(language) };
}, 60_000);

function best(premise: string, hypothesis: string): string {
  const [scores] = judges.entailment.judge([{ premise, hypothesis }]);
  const { entail = 0, neutral = 0, contradict = 0 } = scores ?? {};
  expect(entail + neutral + contradict).toBeCloseTo(1);
  const most = Math.max(entail, neutral, contradict);
  return most === contradict ? "contradict" : most === entail ? "entail" : "neutral";
}

describe("createEntailment() finds a contradiction", () => {
  test.each([
    ["The guards are not firing at the farmers.", "The guards are firing at the farmers."],
    ["There is no ferry crossing the lake.", "A ferry is crossing the lake."],
    ["The gate was open.", "The gate was closed."],
    ["The ferry left before noon on Monday.", "The ferry left before noon on Tuesday."],
    ["The mayor denied that the bridge had collapsed.", "The bridge collapsed."],
    ["The report that the mayor resigned is false.", "The mayor resigned."],
    ["The guards failed to take the post.", "The guards took the post."],
    ["Twelve farmers were hurt in the raid.", "Four farmers were hurt in the raid."],
  ])("%s / %s", (premise, hypothesis) => expect(best(premise, hypothesis)).toBe("contradict"));
});

describe("createEntailment() finds none in look-alikes", () => {
  test.each([
    ["Twelve farmers and four guards were hurt.", "Four trucks were burnt.", "neutral"],
    ["The old bridge was closed.", "The new bridge was closed.", "neutral"],
    ["The guards may have taken the post.", "The guards took the post.", "neutral"],
    ["Did the guards take the post?", "The guards took the post.", "neutral"],
    [
      "The ferry did not only cross the lake but also came back.",
      "The ferry crossed the lake.",
      "entail",
    ],
    ["The ferry crossed the lake and nobody was hurt.", "The ferry crossed the lake.", "entail"],
    ["A fence is being painted by a girl.", "A girl is painting a fence.", "entail"],
  ])("%s / %s", (premise, hypothesis, found) => expect(best(premise, hypothesis)).toBe(found));
});

test("createEntailment() quotes the words of its reasons", () => {
  const pair = { premise: "The gate was open.", hypothesis: "The gate was closed." };
  const reasons = judges.entailment.judge([pair])[0]?.reasons ?? [];
  expect(reasons.map(({ rule }) => rule)).toContain("antonym as main word, all else alike");
  for (const { premise, hypothesis } of reasons) {
    for (const { text, start, end } of premise) expect(pair.premise.slice(start, end)).toBe(text);
    for (const { text, start, end } of hypothesis)
      expect(pair.hypothesis.slice(start, end)).toBe(text);
  }
});

test("createEntailment() gives scores to any strings, the same each time", () => {
  const odd = ["", "?!", "no no no", "\ud800", "word ".repeat(3_000)];
  const pairs = odd.map((premise) => ({ premise, hypothesis: "Nobody left." }));
  expect(judges.entailment.judge(pairs)).toEqual(judges.entailment.judge(pairs));
});

test.each([
  ["Mayor Denies Closing Clinic", "against"],
  ["Clinic closure story is a hoax", "against"],
  ["Mayor closes clinic", "for"],
] as const)("createStance() tells what a headline makes of a claim: %s", (premise, stance) => {
  const [scores] = judges.stance.judge([{ premise, hypothesis: "The mayor closed the clinic" }]);
  const { for: inFavour = 0, against = 0, observing = 0 } = scores ?? {};
  expect({ for: inFavour, against, observing }[stance]).toBe(
    Math.max(inFavour, against, observing),
  );
});
