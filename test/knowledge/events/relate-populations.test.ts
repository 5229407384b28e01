import { describe, expect, test } from "vitest";
import { eventKnowledge } from "./support.ts";

const { relatePopulations } = eventKnowledge();

describe("relatePopulations()", () => {
  test.each([
    ["people", "persons", "same"],
    ["deaths", "fatalities", "same"],
    ["people killed", "bodies", "same"],
    ["border posts", "border post", "same"],
    ["people", "deaths", "akin"],
    ["people", "civilians", "broader"],
    ["women", "people", "narrower"],
    ["individuals", "border guards", "broader"],
    ["casualties", "dead", "broader"],
    ["wounded", "casualties", "narrower"],
    ["journalists", "civilians", "narrower"],
    ["border posts", "posts", "narrower"],
    ["civilians", "soldiers", "disjoint"],
    ["farmers", "soldiers", "disjoint"],
    ["killed", "injured", "disjoint"],
    ["passengers", "crew", "disjoint"],
    ["children", "women", "disjoint"],
    ["civilians", "passengers", "unknown"],
    ["women", "civilians", "unknown"],
    ["houses", "people", "unknown"],
    ["posts", "vehicles", "unknown"],
    ["gunmen", "soldiers", "unknown"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relatePopulations(left, right).relation).toBe(relation);
  });

  test("a declared relation goes first", () => {
    const declared = eventKnowledge({ disjoint: [["people", "deaths"]] });
    expect(declared.relatePopulations("people", "deaths").relation).toBe("disjoint");
  });
});
