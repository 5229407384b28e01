import { beforeAll, describe, expect, test } from "vitest";
import type { ReadPair } from "../../../../src/read/entailment/create-read-pair.ts";
import { claimFeatures } from "../../../../src/read/entailment/features/claim-features.ts";
import { openReadPair, shown } from "../read-pairs.ts";

let read: ReadPair;
beforeAll(async () => {
  read = await openReadPair();
}, 60_000);

const seen = (premise: string, hypothesis: string) => {
  const pair = read({ premise, hypothesis });
  return shown(pair, claimFeatures(pair)).join("\n");
};

describe("what bears on a passage and a short hypothesis", () => {
  test.each([
    [
      "On Monday the council of Lorn passed the bill on ferries.",
      "The council of Lorn rejected the bill.",
      /^opposite of the main word, of the same: pass \/ reject$/m,
    ],
    [
      "Omar, who runs the mill, did not sell the boat to Ida.",
      "Omar sold the boat.",
      /^denied, of the same: sell \/ sell$/m,
    ],
    [
      "The council, which has nine members, met in Lorn.",
      "The council has six members.",
      /^another number of it, its own nowhere: nine \/ six$/m,
    ],
    ["The guard followed the thief to Lorn.", "The thief hired the guard.", /^both are there the/m],
    [
      "The council refused to support the bill on ferries.",
      "The council supported the bill on ferries.",
      /^for it, the passage has words against/m,
    ],
    ["Omar sold the boat in Lorn.", "Omar sold the boat.", /^every word is there/m],
    ["Omar sold the boat in Lorn.", "Omar painted the boat.", /^every word .* but the main one/m],
  ])("%s / %s", (premise, hypothesis, feature) =>
    expect(seen(premise, hypothesis)).toMatch(feature),
  );

  // Look-alikes of the same.
  test.each([
    ["Omar bought the mill from Ida.", "Ida sold the mill to Omar.", /^opposite/m],
    [
      "The council passed the bill after it had rejected another.",
      "The council rejected a bill.",
      /^opposite of the main/m,
    ],
    ["The price of bread has never been higher.", "The price of bread is high.", /^denied/m],
    ["Nine of the six members met.", "The council has six members.", /^another number of it/m],
    ["The council supported the bill.", "The council supported the bill.", /^for it/m],
  ])("not so: %s / %s", (premise, hypothesis, feature) =>
    expect(seen(premise, hypothesis)).not.toMatch(feature),
  );

  test("is next to nothing for a hypothesis without words", () => {
    expect(seen("Omar sold the boat.", "?!")).toBe("passage:  / ");
  });
});
