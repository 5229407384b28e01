import { compare, type Finding, knowledge, type Narrative } from "rashomon";
import { describe, expect, test } from "vitest";
import { accounts, otherReports } from "../../examples/border-clash/accounts.ts";

const conflicts = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension");

const sides = ({ readings }: Finding): readonly (readonly string[])[] =>
  readings.map((reading) => reading.support.map((one) => String(one.narrative)));

describe("the border clash", () => {
  const { findings, alignment } = compare(accounts);

  test.each([
    {
      about: "opponent",
      kind: "actor.identity",
      verdict: "contradiction",
      left: ["fars", "other-reports"],
      right: ["khaasteh", "lead"],
    },
    {
      about: "posts",
      kind: "occurrence.denial",
      verdict: "contradiction",
      left: ["gandhara"],
      right: ["aamaj", "khaasteh"],
    },
    {
      about: "first mover",
      kind: "role.initiator",
      verdict: "contradiction",
      left: ["fars"],
      right: ["khaasteh", "lead"],
    },
    {
      about: "cause",
      kind: "cause",
      verdict: "contradiction",
      left: ["fars"],
      right: ["khaasteh"],
    },
    {
      about: "presence",
      kind: "presence.presupposition",
      verdict: "tension",
      left: ["aamaj", "khaasteh", "lead"],
      right: ["fars"],
    },
    {
      about: "outcome",
      kind: "outcome",
      verdict: "tension",
      left: ["fars"],
      right: ["aamaj", "khaasteh"],
    },
  ])("has the conflict about the $about", ({ kind, verdict, left, right }) => {
    const found = findings.filter((finding) => finding.kind === kind);
    expect(found).toMatchObject([{ verdict, self: false }]);
    expect(found[0] === undefined ? [] : sides(found[0])).toEqual([left, right]);
  });

  test("has no conflict beside these six", () => {
    expect(conflicts(findings)).toHaveLength(6);
  });

  test("keeps the embassy apart from the clash", () => {
    const embassy = new Set(["state-department", "price"]);
    for (const event of alignment.events) {
      const told = new Set(event.claims.map(({ narrative }) => embassy.has(narrative)));
      expect(told.size).toBe(1);
    }
  });

  test("takes Taliban forces and Taliban fighters for one", () => {
    const taliban = alignment.entities.filter((entity) =>
      entity.labels.includes("Taliban fighters"),
    );
    expect(taliban.length).toBeGreaterThan(0);
    for (const entity of taliban) expect(entity.labels).not.toContain("armed bandits");
    expect(taliban.some((entity) => entity.labels.includes("Taliban forces"))).toBe(true);
  });
});

describe("the flagship verdict", () => {
  const unlicensed: readonly Narrative[] = accounts.map((account) =>
    account.id !== otherReports.id
      ? account
      : {
          ...account,
          claims: account.claims.map((claim) => ({
            ...claim,
            participants: claim.participants.filter((one) => one.polarity === "positive"),
          })),
        },
  );
  const onSides = (findings: readonly Finding[]): readonly Finding[] =>
    conflicts(findings).filter((finding) => finding.locus.slot === "party");

  test("falls to a tension of labels when nobody says “not the Taliban”", () => {
    expect(onSides(compare(unlicensed).findings)).toMatchObject([
      { kind: "actor.category", verdict: "tension" },
    ]);
  });

  test("is restored by declaring the two disjoint", () => {
    const declared = knowledge({ disjoint: [["Taliban", "armed bandits"]] });
    expect(onSides(compare(unlicensed, { knowledge: declared }).findings)).toMatchObject([
      { kind: "actor.identity", verdict: "contradiction" },
    ]);
  });

  test("goes away when the two are declared one", () => {
    const one = knowledge({ aliases: [["Taliban", "armed bandits"]] });
    expect(onSides(compare(unlicensed, { knowledge: one }).findings)).toEqual([]);
  });
});
