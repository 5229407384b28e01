import { describe, expect, test } from "vitest";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { tellOnce } from "../../../src/read/narratives/tell-once.ts";

const base = createKnowledgeBase(knowledge());

/** "riot; open fire after riot": what is left, with the ties by predicate. */
const tell = (...claims: readonly ClaimInput[]) => {
  const told = tellOnce(narrative({ source: "First Daily", claims }).claims, base);
  const nameOf = (id: string) => told.find((one) => one.id === id)?.predicate;
  return told.map(({ predicate, links }) =>
    [predicate, ...links.map(({ relation, claim }) => `${relation} ${nameOf(claim)}`)].join(" "),
  );
};

const riot = { predicate: "riot", agent: "the miners", time: "1921-05-03" } as const;

describe("what is only mentioned again", () => {
  test("is what was told: ties move to the telling", () => {
    expect(
      tell(
        { id: "told", ...riot },
        { id: "again", predicate: "riot" },
        { id: "shots", predicate: "shoot", agent: "the guards", after: "again" },
      ),
    ).toEqual(["riot", "shoot after riot"]);
  });

  test("may name again who took part", () => {
    expect(
      tell(
        { id: "told", ...riot },
        { id: "shots", predicate: "shoot", agent: "the guards", after: "again" },
        { id: "again", predicate: "riot", agent: "the miners" },
      ),
    ).toEqual(["riot", "shoot after riot"]);
  });

  test("may be the end of it, for what came after", () => {
    expect(
      tell(
        { id: "told", ...riot },
        { id: "shots", predicate: "shoot", agent: "the guards", after: "end" },
        { id: "end", predicate: "be over", theme: "riot" },
      ),
    ).toEqual(["riot", "shoot after riot"]);
  });
});

describe("what is told as something else stays", () => {
  test.each([
    { about: "others took part", again: { agent: "the students" } },
    { about: "another day is named", again: { time: "1921-05-09" } },
    { about: "it did not happen", again: { negated: true } },
    { about: "it was only planned", again: { modality: "planned" as const } },
    { about: "a figure is given", again: { quantity: 200 } },
  ])("$about", ({ again }) => {
    const told = tell(
      { id: "told", ...riot },
      { id: "again", predicate: "riot", ...again },
      { id: "shots", predicate: "shoot", agent: "the guards", after: "again" },
    );
    expect(told).toHaveLength(3);
  });

  test("nothing is tied to it", () => {
    expect(tell(riot, { predicate: "riot" })).toEqual(["riot", "riot"]);
  });
});
