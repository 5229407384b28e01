import {
  type ClaimInput,
  type Comparison,
  compare,
  type Dispute,
  findVersions,
  type NarrativeInput,
  narrative,
  type Version,
} from "rashomon";
import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";

const DAY = { eventTime: "2024-03-05", place: "Harbourton" };

function account(
  source: string,
  claims: readonly ClaimInput[],
  more: Partial<NarrativeInput> = {},
) {
  return narrative({ ...DAY, id: source.toLowerCase(), source, claims, ...more });
}

const toll = (quantity: number, event = "blast"): ClaimInput => ({
  predicate: "kill",
  patient: "people",
  quantity,
  event,
});

const supporters = ({ supporters: own }: Version) => own.map(({ narrative: id }): string => id);
const told = (comparison: Comparison, ...rest: [Parameters<typeof findVersions>[1]?]) =>
  findVersions(comparison, ...rest).disputes.map(({ versions }) => versions.map(supporters));
const labels = (version: Version | undefined, slot: string) =>
  version?.readings.filter(({ locus }) => locus.slot === slot).map(({ label }) => label);
const only = (comparison: Comparison): Dispute => {
  const { disputes } = findVersions(comparison);
  expect(disputes).toHaveLength(1);
  return disputes[0] as Dispute;
};

describe("findVersions() on the border clash", () => {
  const comparison = compare(accounts);
  const dispute = only(comparison);

  test("gives the two tellings as wholes first, of the eight that are possible", () => {
    expect(dispute.versions.map(supporters).slice(0, 2)).toEqual([
      ["fars", "gandhara", "other-reports"],
      ["aamaj", "khaasteh", "lead"],
    ]);
    expect(dispute.versions).toHaveLength(4);
    expect(dispute.possible).toBe(8);
    expect(dispute.leftOut).toBe(0);
  });

  test("tells the version of the bandits, who were driven off and took nothing", () => {
    const [bandits] = dispute.versions;
    expect(labels(bandits, "party")).toContain("armed bandits");
    expect(labels(bandits, "party")).toContain("not the Taliban");
    expect(labels(bandits, "party")).not.toContain("the Taliban");
    expect(labels(bandits, "initiator")).toEqual(["armed bandits"]);
    expect(labels(bandits, "cause")).toEqual(["farm dispute"]);
    expect(labels(bandits, "outcome")).toEqual(["armed bandits: repelled"]);
    expect(labels(bandits, "occurrence")).toEqual(["did not happen (to Iranian border posts)"]);
  });

  test("tells the version of the Taliban, who took posts over a misunderstanding", () => {
    const taliban = dispute.versions[1];
    expect(labels(taliban, "party")).toContain("the Taliban");
    expect(labels(taliban, "initiator")).toEqual(["the Taliban"]);
    expect(labels(taliban, "cause")).toEqual(["misunderstanding"]);
    expect(labels(taliban, "outcome")).toEqual(["Iranian border posts: fallen"]);
    expect(labels(taliban, "occurrence")).toEqual(["happened"]);
    expect(taliban?.sentences).toContain("The capture happened.");
  });

  test("gives last what only an unstated assumption holds together", () => {
    expect(dispute.versions.map(({ tensions }) => tensions.length)).toEqual([0, 0, 0, 2]);
  });

  test("keeps of an account what stands, and says what falls", () => {
    const torn = dispute.versions[2]?.takesApart;
    expect(torn?.map(({ voice }) => voice.source)).toEqual(["Reza Khaasteh"]);
    expect(torn?.[0]?.dropped).toEqual(["capture@2021-12-01@iran-afghanistan-border#occurrence"]);
    expect(torn?.[0]?.kept).toHaveLength(3);
  });

  test("marks as open what another reading could stand for", () => {
    const open = dispute.versions[2]?.readings.filter(({ basis }) => basis === "open");
    expect(open?.map(({ label }) => label)).toEqual(["misunderstanding"]);
  });

  test("has a question for each conflict that names both sides, and whom to ask", () => {
    const capture = dispute.conflicts.find(({ kind }) => kind === "occurrence.denial");
    expect(capture?.question).toBe(
      "Did it happen (capture): “did not happen (to Iranian border posts)”, according to unnamed sources (gandhara), or “happened”, according to Reza Khaasteh and unnamed sources (aamaj)?",
    );
    expect(capture?.sides.map(({ versions }) => versions)).toEqual([
      ["V1", "V3"],
      ["V2", "V4"],
    ]);
    expect(capture?.standing.map(({ basis, who }) => `${basis}: ${who}`)).toEqual([
      "took-part: Taliban fighters",
      "office: the command of either side",
      "office: independent imagery",
    ]);
  });

  test("leaves accounts of another event out", () => {
    expect(JSON.stringify(dispute)).not.toContain("Houthi");
  });

  test("with tensions as conflicts, puts no two readings together that are in tension", () => {
    const [strict] = findVersions(comparison, { tensions: true }).disputes;
    for (const version of strict?.versions ?? []) {
      expect(version.tensions).toEqual([]);
      expect(labels(version, "outcome")?.length).toBeLessThanOrEqual(1);
    }
    expect(strict?.conflicts.map(({ verdict }) => verdict)).toContain("tension");
  });
});

describe("findVersions() ties what depends on each other", () => {
  const capture = { id: "c", predicate: "capture", agent: "Red Column", patient: "the mill" };

  test("whoever denies the capture leaves nothing to say of who captured it", () => {
    const { versions } = only(
      compare([
        account("Courier", [capture]),
        account("Herald", [{ ...capture, agent: [], negated: true }]),
      ]),
    );
    const denied = versions.find((version) => supporters(version).includes("herald"));
    expect(labels(denied, "agent")).toEqual([]);
    const held = versions.find((version) => supporters(version).includes("courier"));
    expect(labels(held, "agent")).toEqual(["Red Column"]);
  });

  test("a toll of another event by the same voice stands all the same", () => {
    const comparison = compare([
      account("Courier", [capture, toll(12)]),
      account("Herald", [{ ...capture, agent: [], negated: true }]),
      account("Echo", [toll(30)]),
    ]);
    const { disputes } = findVersions(comparison);
    const versions = disputes.flatMap((dispute) => dispute.versions);
    expect(versions.some((one) => supporters(one).join() === "echo,herald")).toBe(true);
    expect(versions.some((one) => supporters(one).join() === "courier")).toBe(true);
  });

  test("who did not take part did not begin it either", () => {
    const fight = { predicate: "clash" };
    const { disputes } = findVersions(
      compare([
        account("Courier", [{ ...fight, party: ["Guards", "Rovers"], initiator: "Rovers" }]),
        account("Herald", [
          { ...fight, party: ["Guards", "Smugglers", { not: "Rovers" }], initiator: "Smugglers" },
        ]),
      ]),
      { mixed: true },
    );
    expect(disputes[0]?.versions.map((one) => labels(one, "initiator"))).toEqual([
      ["Rovers"],
      ["Smugglers"],
    ]);
  });
});

describe("findVersions() and disputes", () => {
  test("finds nothing where nothing is in conflict", () => {
    const comparison = compare([account("Courier", [toll(12)]), account("Herald", [toll(12)])]);
    expect(findVersions(comparison)).toEqual({ disputes: [], bounded: false, reason: null });
  });

  test("does not multiply conflicts that share no account", () => {
    const comparison = compare([
      account("Courier", [toll(12, "one")]),
      account("Herald", [toll(30, "one")]),
      account("Echo", [toll(12, "two")]),
      account("Mirror", [toll(30, "two")]),
    ]);
    expect(told(comparison)).toEqual([
      [["courier"], ["herald"]],
      [["echo"], ["mirror"]],
    ]);
  });

  test("joins conflicts that an account takes part in, and still lists whole accounts only", () => {
    const comparison = compare([
      account("Courier", [toll(12, "one"), toll(12, "two")]),
      account("Herald", [toll(30, "one")]),
      account("Mirror", [toll(30, "two")]),
    ]);
    expect(told(comparison)).toEqual([[["herald", "mirror"], ["courier"]]]);
    expect(findVersions(comparison).disputes[0]?.possible).toBe(4);
    expect(findVersions(comparison, { mixed: true }).disputes[0]?.versions).toHaveLength(4);
  });

  test("gives a newspaper that quotes both sides as two voices", () => {
    const both = account("Courier", [
      { ...toll(12), source: "the mayor" },
      { ...toll(30), source: "the police" },
    ]);
    const { versions } = only(compare([both]));
    expect(versions.map((one) => one.supporters.map(({ source }) => source))).toEqual([
      ["the mayor"],
      ["the police"],
    ]);
  });

  test("says which account is meant where one newspaper stands on both sides", () => {
    const morning = account("Courier", [toll(12)], { id: "morning" });
    const evening = account("Courier", [toll(30)], { id: "evening" });
    const { conflicts, versions } = only(compare([morning, evening]));
    expect(conflicts[0]?.question).toMatch(
      /according to Courier \((morning|evening)\), or .* according to Courier \((?!\1)/,
    );
    expect(versions.flatMap(({ sentences }) => sentences)).toContain(
      "Against it: Courier (morning).",
    );
  });

  test("hides no reading of an account that contradicts itself", () => {
    const both = account("Courier", [toll(12), toll(30)]);
    const { versions, conflicts } = only(compare([both], { sameEvent: true }));
    expect(versions.map(supporters)).toEqual([[], []]);
    expect(conflicts[0]?.sides.map(({ versions: own }) => own)).toEqual([["V1"], ["V2"]]);
    expect(versions[0]?.sentences[0]).toBe("No account stands whole in this version.");
  });
});

describe("findVersions() on orders that form a cycle", () => {
  const order = (source: string, links: Readonly<Record<string, string>>) =>
    account(source, [
      { id: "march", predicate: "protest", agent: "students", ...then(links["march"]) },
      { id: "shots", predicate: "open fire", agent: "police", ...then(links["shots"]) },
      { id: "arrests", predicate: "arrest", agent: "police", ...then(links["arrests"]) },
    ]);
  const then = (claim: string | undefined) => (claim === undefined ? {} : { before: claim });
  const comparison = compare([
    order("Courier", { march: "shots" }),
    order("Herald", { shots: "arrests" }),
    order("Echo", { arrests: "march" }),
  ]);

  test("takes the three statements for a set of three, any two of which can stand", () => {
    const { conflicts, versions } = only(comparison);
    expect(conflicts.map(({ sides }) => sides.length)).toEqual([3]);
    expect(versions.map(supporters)).toEqual([
      ["echo", "herald"],
      ["courier", "echo"],
      ["courier", "herald"],
    ]);
    expect(conflicts[0]?.question).toMatch(/which of these does not hold: .*;.*;/);
  });
});
