import { describe, expect, test } from "vitest";
import { declaredPredicate, eventKnowledge } from "./support.ts";

const base = eventKnowledge();

function relate(left: string, right: string, knowledge = base) {
  return knowledge.relatePredicates(knowledge.predicate(left), knowledge.predicate(right));
}

describe("relatePredicates()", () => {
  test.each([
    ["clashed with", "skirmish", "same"],
    ["seized", "overran", "same"],
    ["zorbed", "zorbing", "same"],
    ["raid", "attack", "narrower"],
    ["attack", "suicide bombing", "broader"],
    ["battle", "clash", "narrower"],
    ["assassinated", "killed", "narrower"],
    ["crash", "shot down", "broader"],
    ["explosion", "bombing", "broader"],
    ["clashes broke out", "clash", "narrower"],
    ["captured", "held", "axis"],
    ["fell", "held", "axis"],
    ["killed", "survived", "axis"],
    ["injured", "unharmed", "axis"],
    ["convicted", "acquitted", "axis"],
    ["arrested", "released", "axis"],
    ["destroyed", "intact", "axis"],
    ["repelled", "captured", "axis"],
    ["accident", "attack", "rival"],
    ["accident", "bombing", "rival"],
    ["accident", "arson", "rival"],
    ["accident", "assassination", "rival"],
    ["plane accident", "sabotage", "rival"],
    ["gas explosion", "bombing", "rival"],
    ["suicide", "murder", "rival"],
    ["died of natural causes", "murder", "rival"],
    ["military exercise", "invasion", "rival"],
    ["clash", "incursion", "overlap"],
    ["clash", "raid", "overlap"],
    ["arrested", "abducted", "overlap"],
    ["protest", "riot", "overlap"],
    ["coup", "uprising", "overlap"],
    ["ceasefire", "surrender", "overlap"],
    ["execution", "murder", "overlap"],
    ["battle", "massacre", "overlap"],
    ["attack", "clash", "kin"],
    ["shooting", "clash", "kin"],
    ["shooting", "attack", "kin"],
    ["explosion", "fire", "kin"],
    ["announced", "tweeted", "kin"],
    ["incident", "earthquake", "kin"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relate(left, right).relation).toBe(relation);
  });

  test.each([
    ["crash", "attack"],
    ["crash", "accident"],
    ["explosion", "attack"],
    ["shooting", "accident"],
    ["killing", "accident"],
    ["death", "murder"],
    ["death", "suicide"],
    ["fire", "arson"],
    ["clash", "attack"],
    ["battle", "firefight"],
    ["hold talks", "sign"],
    ["earthquake", "election"],
  ])("%s / %s are no rivals", (left, right) => {
    expect(["rival", "overlap"]).not.toContain(relate(left, right).relation);
  });

  test.each([
    ["visited", "earthquake"],
    ["captured", "survived"],
    ["zorbed", "clash"],
    ["storm", "stormed"],
  ])("%s / %s: unrelated", (left, right) => {
    expect(relate(left, right).relation).toBe("unrelated");
  });

  test("says why", () => {
    expect(relate("accident", "bomb attack").because).toBe(
      '"accident" and "bombing" exclude each other: an accident is not meant, an attack is',
    );
    expect(relate("captured", "held").because).toBe(
      '"capture" and "hold" both say in whose hands it ended',
    );
    expect(relate("raid", "attack").because).toBe('"raid" is a kind of "attack"');
    expect(relate("shooting", "clash").because).toBe(
      '"clash" and "shooting" are both kinds of "armed violence"',
    );
  });
});

describe("relatePredicates() with declarations", () => {
  test("exclusive names of events are rivals, kinds included", () => {
    const declared = eventKnowledge({ exclusive: [["clash", "attack"]] });
    expect(relate("clash", "attack", declared)).toEqual({
      relation: "rival",
      because: "declared exclusive: attack | clash",
    });
    expect(relate("firefight", "raid", declared).relation).toBe("rival");
    expect(relate("raid", "attack", declared).relation).toBe("narrower");
    // Both are attacks: what ambush and attack exclude is not between them.
    const odd = eventKnowledge({ exclusive: [["ambush", "attack"]] });
    expect(relate("ambush", "raid", odd).relation).toBe("kin");
    expect(relate("raid", "ambush", odd).relation).toBe("kin");
  });

  test("exclusive states are an axis", () => {
    const declared = eventKnowledge({ exclusive: [["mothballed", "refitted"]] });
    const [left, right] = [declared.predicate("mothball"), declared.predicate("refit")];
    expect(declared.relatePredicates(left, right).relation).toBe("axis");
    expect(left.endState).toMatchObject({ axis: "declared", of: "patient" });
    if (left.endState === null || right.endState === null) throw new TypeError("no end states");
    expect(declared.relateStates(left.endState, right.endState)).toEqual({
      relation: "disjoint",
      licence: "declared",
      because: "declared exclusive: mothballed | refitted",
    });
    expect(base.predicate("mothball").endState).toBeNull();
  });

  test("two ways into one state are rivals", () => {
    const declared = eventKnowledge({ exclusive: [["resigned", "dismissed"]] });
    expect(relate("resigned", "sacked", declared).relation).toBe("rival");
    expect(relate("resigned", "sacked").relation).toBe("overlap");
  });

  test("a declared kind is narrower and keeps the rivals of its parent", () => {
    const declared = eventKnowledge({
      predicates: [declaredPredicate({ name: "pipeline cutting", isA: "sabotage" })],
    });
    expect(relate("pipeline cutting", "sabotage", declared).relation).toBe("narrower");
    expect(relate("accident", "pipeline cutting", declared).relation).toBe("rival");
  });

  test("a renamed concept keeps its relations", () => {
    const declared = eventKnowledge({
      predicates: [declaredPredicate({ name: "border incident", synonyms: ["clash"] })],
    });
    expect(relate("clashed", "border incident", declared).relation).toBe("same");
    expect(relate("clashed", "incursion", declared).relation).toBe("overlap");
    expect(relate("battle", "border incident", declared).relation).toBe("narrower");
  });

  test("a circle of kinds is one concept", () => {
    const declared = eventKnowledge({
      predicates: [
        declaredPredicate({ name: "foo", isA: "bar" }),
        declaredPredicate({ name: "bar", isA: "foo" }),
      ],
    });
    expect(relate("foo", "bar", declared).relation).toBe("same");
  });

  test("builtIn: false relates nothing by itself", () => {
    const bare = eventKnowledge({ builtIn: false });
    expect(relate("accident", "attack", bare).relation).toBe("unrelated");
  });
});
