import { describe, expect, test } from "vitest";
import type { EndState } from "../../../src/knowledge/concepts.ts";
import { eventKnowledge } from "./support.ts";

const { relateStates, predicate } = eventKnowledge();

function stateOf(words: string): EndState {
  const { endState } = predicate(words);
  if (endState === null) throw new TypeError(`${words} leaves no state`);
  return endState;
}

describe("relateStates()", () => {
  test.each([
    ["held", "captured", "disjoint"],
    ["held", "fell", "disjoint"],
    ["killed", "survived", "disjoint"],
    ["killed", "unharmed", "disjoint"],
    ["wounded", "unharmed", "disjoint"],
    ["arrested", "released", "disjoint"],
    ["abducted", "escaped", "disjoint"],
    ["convicted", "acquitted", "disjoint"],
    ["resigned", "took office", "disjoint"],
    ["passed", "voted down", "disjoint"],
    ["destroyed", "intact", "disjoint"],
    ["sank", "stayed afloat", "disjoint"],
    ["repelled", "attack succeeded", "disjoint"],
    ["win", "lose", "disjoint"],
    ["stormed", "captured", "narrower"],
    ["damaged", "destroyed", "narrower"],
    ["injured", "dead", "narrower"],
    ["missing", "dead", "narrower"],
    ["destroyed", "damaged", "broader"],
    ["survived", "injured", "broader"],
    ["captured", "overrun", "same"],
    ["stormed", "held", "adjacent"],
    ["repelled", "captured", "adjacent"],
    ["repelled", "held", "unknown"],
    ["surrendered", "held", "adjacent"],
    ["arrested", "killed", "unknown"],
    ["acquitted", "charges were dropped", "unknown"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateStates(stateOf(left), stateOf(right)).relation).toBe(relation);
  });

  test("says why", () => {
    expect(relateStates(stateOf("captured"), stateOf("held"))).toEqual({
      relation: "disjoint",
      licence: "built-in",
      because: "a place that is held has not fallen",
    });
    expect(relateStates(stateOf("repelled"), stateOf("captured")).because).toBe(
      "a place may fall only for a while in an attack that is beaten back in the end",
    );
  });

  test("a declared group goes before the table", () => {
    const declared = eventKnowledge({ exclusive: [["acquit", "drop charges"]] });
    expect(declared.relateStates(stateOf("acquitted"), stateOf("dropped charges"))).toMatchObject({
      relation: "disjoint",
      licence: "declared",
    });
  });

  test("states nobody knows are possible together", () => {
    const left: EndState = { axis: "colour", state: "red", of: "patient" };
    expect(relateStates(left, { ...left, state: "green" }).relation).toBe("unknown");
    expect(relateStates(left, left).relation).toBe("same");
  });
});
