import { describe, expect, test } from "vitest";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { tellFights } from "../../../src/read/fights/tell-fights.ts";

const base = createKnowledgeBase(knowledge());

const tell = (...claims: readonly ClaimInput[]) => {
  const account = narrative({ source: "First Daily", claims });
  return tellFights(account.claims, account.entities, base);
};

const participants = (claim: ReturnType<typeof tell>[number] | undefined) =>
  claim?.participants.map(({ role, label }) => `${role}: ${label}`);

const links = (claim: ReturnType<typeof tell>[number] | undefined) =>
  claim?.links.map(({ relation, claim: to }) => `${relation} ${to}`);

describe("who is said to have moved first", () => {
  const clash = { predicate: "clash", party: ["soldiers", "villagers"] } as const;

  test("did so in the fight that was told, which is told once", () => {
    const told = tell(clash, { predicate: "clash", initiator: "villagers" });
    expect(told.map(participants)).toEqual([
      ["party: soldiers", "party: villagers", "initiator: villagers"],
    ]);
  });

  test("may be told of the first shot", () => {
    const [fight, shot] = tell(clash, {
      predicate: "fire",
      agent: "soldiers",
      initiator: "soldiers",
    });
    expect(participants(fight)).toContain("initiator: soldiers");
    expect(participants(shot)).toEqual(["agent: soldiers"]);
  });

  test("is nobody of this fight when it is no side of it", () => {
    const [fight] = tell(clash, { predicate: "fire", agent: "students", initiator: "students" });
    expect(participants(fight)).toEqual(["party: soldiers", "party: villagers"]);
  });
});

describe("who beats an attacker back", () => {
  test("has fought with them, with the repulse as the end of it", () => {
    const [fight, repulse] = tell({ predicate: "repel", agent: "the guards", patient: "bandits" });
    expect(fight?.predicate).toBe("clash");
    expect(participants(fight)).toEqual(["party: the guards", "party: bandits"]);
    expect(links(fight)).toEqual([`result ${repulse?.id}`]);
  });

  test("has not when it is only planned, or denied", () => {
    const planned = tell({
      predicate: "repel",
      agent: "the guards",
      patient: "bandits",
      modality: "planned",
    });
    expect(planned).toHaveLength(1);
    const denied = tell({
      predicate: "repel",
      agent: "the guards",
      patient: "bandits",
      negated: true,
    });
    expect(denied).toHaveLength(1);
  });

  test("tells no second fight beside one that is told", () => {
    const claims = tell(
      { predicate: "clash", party: ["the guards", "bandits"] },
      { predicate: "repel", agent: "the guards", patient: "bandits" },
    );
    expect(claims).toHaveLength(2);
  });
});

describe("violence without anybody, after a fight was told", () => {
  test("is that fight: its cause is the cause of the fight", () => {
    const claims = tell(
      { id: "f", predicate: "clash", party: ["the guards", "rebels"] },
      { id: "s", predicate: "shooting", cause: { claim: "m" } },
      { id: "m", predicate: "misunderstanding" },
    );
    expect(claims.map(({ id }) => id)).toEqual(["f", "m"]);
    expect(links(claims[0])).toEqual(["cause m"]);
  });

  test("stays what it is when it names somebody", () => {
    const claims = tell(
      { id: "f", predicate: "clash", party: ["the guards", "rebels"] },
      { id: "s", predicate: "shooting", patient: "a farmer", cause: { claim: "m" } },
      { id: "m", predicate: "misunderstanding" },
    );
    expect(claims.map(({ id }) => id)).toEqual(["f", "s", "m"]);
  });
});

test.each([
  ["another day", { time: "2024-03-06" }],
  ["another place", { place: "Brava" }],
] as const)("violence of %s is none of the fight's, though nobody is named", (_, setting) => {
  const claims = tell(
    { predicate: "clash", party: ["the guards", "rebels"], time: "2024-03-05", place: "Palu" },
    { predicate: "shooting", ...setting },
  );
  expect(claims.map(({ predicate }) => predicate)).toEqual(["clash", "shooting"]);
});

describe("who moved first", () => {
  test("is the side that attacked before the fight", () => {
    const [fight] = tell(
      { id: "f", predicate: "clash", party: ["the guards", "rebels"], after: "a" },
      { id: "a", predicate: "open fire", agent: "rebels", patient: "farmers" },
    );
    expect(participants(fight)).toContain("initiator: rebels");
  });

  test("is the side whose attack made the other act", () => {
    const [fight] = tell(
      { predicate: "clash", party: ["the guards", "rebels"] },
      { id: "a", predicate: "shoot", agent: "rebels", patient: "farmers" },
      { predicate: "get involved", agent: "the guards", cause: { claim: "a" } },
    );
    expect(participants(fight)).toContain("initiator: rebels");
  });

  test("is not said by an attack that stands in no order to the fight", () => {
    const [fight] = tell(
      { predicate: "clash", party: ["the guards", "rebels"] },
      { predicate: "shoot", agent: "rebels", patient: "farmers" },
    );
    expect(participants(fight)).toEqual(["party: the guards", "party: rebels"]);
  });

  test("is nobody who is no side of the fight", () => {
    const [fight] = tell(
      { predicate: "clash", party: ["the guards", "rebels"], after: "a" },
      { id: "a", predicate: "open fire", agent: "smugglers", patient: "farmers" },
    );
    expect(participants(fight)).toEqual(["party: the guards", "party: rebels"]);
  });
});

test("who is said not to have attacked first did not", () => {
  const [fight] = tell(
    { id: "f", predicate: "clash", party: ["the guards", "rebels"], after: "a" },
    { id: "a", predicate: "open fire", agent: [{ not: "the guards" }, "rebels"] },
  );
  expect(participants(fight)).toEqual(["party: the guards", "party: rebels", "initiator: rebels"]);
});

test("a fight is not its own cause", () => {
  const [fight] = tell(
    { id: "f", predicate: "clash", party: ["the guards", "rebels"], after: "a" },
    { id: "a", predicate: "open fire", agent: "rebels", cause: { claim: "f", negated: true } },
  );
  expect(links(fight)).not.toContain("cause f");
});

test.each([
  ["before it", { time: "2024-03-04" }],
  ["elsewhere", { place: "Brava" }],
] as const)("what a side took %s is not how the fight ended", (_, setting) => {
  const [fight] = tell(
    { predicate: "clash", party: ["the guards", "rebels"], time: "2024-03-05", place: "Palu" },
    { predicate: "capture", agent: "rebels", patient: "border posts", ...setting },
  );
  expect(links(fight)).toEqual([]);
});

test("what a side took is how the fight ended, and that is not stated", () => {
  const [fight] = tell(
    { predicate: "clash", party: ["the guards", "rebels"] },
    { id: "c", predicate: "capture", agent: "rebels", patient: "border posts" },
    { id: "o", predicate: "capture", agent: "smugglers", patient: "a lorry" },
  );
  expect(links(fight)).toEqual(["result c"]);
  expect(fight?.links[0]?.stated).toBe(false);
});
