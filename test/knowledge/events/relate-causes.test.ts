import { describe, expect, test } from "vitest";
import { eventKnowledge } from "./support.ts";

const { relateCauses } = eventKnowledge();

describe("relateCauses()", () => {
  test.each([
    ["misunderstanding", "farm disputes", "disjoint"],
    ["a misunderstanding over the border", "an old feud", "disjoint"],
    ["pilot error", "a bomb", "disjoint"],
    ["engine failure", "missile strike", "disjoint"],
    ["earthquake", "sabotage", "disjoint"],
    ["natural causes", "murder", "disjoint"],
    ["suicide", "accident", "disjoint"],
    ["farm dispute", "dispute", "narrower"],
    ["dispute", "land dispute", "broader"],
    ["pilot error", "human error", "narrower"],
    ["disputes", "a quarrel", "same"],
    ["Farm disputes", "the farm dispute", "same"],
    ["revenge", "retaliation", "same"],
    ["zorbing", "zorbed", "same"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateCauses(left, right).relation).toBe(relation);
  });

  test.each([
    ["robbery", "revenge"],
    ["pilot error", "fog"],
    ["pilot error", "engine failure"],
    ["poor construction", "earthquake"],
    ["strong winds", "arson"],
    ["farm dispute", "border dispute"],
    ["poverty", "misunderstanding"],
    ["fear of attack", "accident"],
    ["the failure of the talks", "an attack"],
    ["heart attack", "fatigue"],
    ["a misunderstanding and a dispute", "farm dispute"],
  ])("%s / %s may both hold", (left, right) => {
    expect(relateCauses(left, right).relation).toBe("unknown");
  });

  test("says why", () => {
    expect(relateCauses("misunderstanding", "farm disputes")).toEqual({
      relation: "disjoint",
      licence: "built-in",
      because:
        '"farm disputes" and "misunderstanding" exclude each other: one says that it was not meant, the other that it was',
    });
  });

  test("declarations go first and hold for kinds", () => {
    const declared = eventKnowledge({
      disjoint: [["robbery", "dispute"]],
      aliases: [["water shortage", "misunderstanding"]],
      isA: [["cattle rustling", "robbery"]],
    });
    expect(declared.relateCauses("farm disputes", "armed robbery")).toEqual({
      relation: "disjoint",
      licence: "declared",
      because: "declared disjoint: dispute | robbery",
    });
    expect(declared.relateCauses("cattle rustling", "farm dispute").licence).toBe("declared");
    expect(declared.relateCauses("water shortages", "misunderstanding").relation).toBe("same");
    expect(declared.relateCauses("cattle rustling", "robbery")).toMatchObject({
      relation: "narrower",
      licence: "declared",
    });
    expect(declared.relateCauses("robbery", "cattle rustling").relation).toBe("broader");
    expect(declared.relateCauses("farm dispute", "dispute").licence).toBe("built-in");
  });

  test("builtIn: false knows words only", () => {
    const bare = eventKnowledge({ builtIn: false });
    expect(bare.relateCauses("misunderstanding", "farm disputes").relation).toBe("unknown");
    expect(bare.relateCauses("farm disputes", "dispute").relation).toBe("narrower");
  });
});
