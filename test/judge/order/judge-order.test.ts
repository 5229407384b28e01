import { compare, type Finding, narrative } from "rashomon";
import { expect, test } from "vitest";

const DAY = { eventTime: "2021-12-01", place: "Herat" };

/** An account of three events of one day, in the order of its links. */
function account(
  source: string,
  links: Readonly<Record<string, { before?: string; time?: string }>>,
) {
  return narrative({
    ...DAY,
    source,
    claims: [
      { id: "march", predicate: "protest", agent: "Herat students", ...links["march"] },
      {
        id: "shots",
        predicate: "open fire",
        agent: "the Herat police",
        patient: "Herat students",
        ...links["shots"],
      },
      {
        id: "arrests",
        predicate: "arrest",
        agent: "the Herat police",
        patient: "Ahmad Karimi",
        ...links["arrests"],
      },
    ],
  });
}

function orders(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.kind === "order");
}

test("compare() flags two accounts that order two events in opposite ways", () => {
  const { findings } = compare([
    account("A", { march: { before: "shots" } }),
    account("B", { shots: { before: "march" } }),
  ]);
  expect(orders(findings)).toMatchObject([{ verdict: "contradiction", self: false }]);
  const [finding] = orders(findings);
  const sides = finding?.readings.map((reading) => reading.support.map((one) => one.narrative));
  expect(sides).toHaveLength(2);
  expect(sides?.flat().sort()).toEqual(["a", "b"]);
});

test("compare() finds the cycle that three accounts make together", () => {
  const { findings } = compare([
    account("A", { march: { before: "shots" } }),
    account("B", { shots: { before: "arrests" } }),
    account("C", { arrests: { before: "march" } }),
  ]);
  expect(orders(findings)).toHaveLength(1);
  expect(orders(findings)[0]?.rule).toMatch(
    /protest before shooting|shooting before arrest|arrest before protest/,
  );
});

test("compare() finds no conflict in orders that fit together", () => {
  const { findings } = compare([
    account("A", { march: { before: "shots" } }),
    account("B", { shots: { before: "arrests" } }),
    account("C", { march: { before: "arrests" } }),
  ]);
  expect(orders(findings)).toEqual([]);
});

test("compare() sets a stated order against the clock times of another account", () => {
  const { findings } = compare([
    account("A", { march: { before: "shots" } }),
    account("B", { march: { time: "2021-12-01T15:00" }, shots: { time: "2021-12-01T11:00" } }),
  ]);
  expect(orders(findings)).toMatchObject([{ verdict: "contradiction" }]);
  expect(orders(findings)[0]?.assumptions).toContain("the times given are on one clock");
});

test("compare() marks what is told in another sequence as moved, and flags nothing", () => {
  const told = (source: string, claims: readonly string[]) => {
    const all = account(source, {});
    return {
      ...all,
      claims: claims.flatMap((id) => all.claims.filter((claim) => claim.id === id)),
    };
  };
  const { findings, alignment } = compare([
    told("A", ["march", "shots", "arrests"]),
    told("B", ["march", "shots", "arrests"]),
    told("C", ["arrests", "march", "shots"]),
  ]);
  expect(findings).toEqual([]);
  expect(alignment.moved).toMatchObject([{ narrative: "c", position: 0, usual: 2 }]);
});
