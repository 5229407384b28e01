import { describe, expect, test } from "vitest";
import { describeFinding } from "../../src/judge/describe-finding.ts";
import type { Locus } from "../../src/model/alignment.ts";
import type { Finding } from "../../src/model/finding.ts";
import { FINDING_KINDS, VERDICTS } from "../../src/model/finding-kind.ts";
import type { AlignedEntityId, EventId, LocusId, NarrativeId } from "../../src/model/ids.ts";
import type { Reading, Support } from "../../src/model/reading.ts";

const voice = (source: string, narrative: string, anonymous = false): Support => ({
  narrative: narrative as NarrativeId,
  source,
  sourceKey: anonymous ? `?${narrative}` : source,
  relayed: false,
  claims: [],
  participants: [],
  evidence: [],
  modality: "actual",
  certainty: "certain",
  asOf: null,
  asOfAssumed: false,
  revision: 0,
  read: false,
  headline: false,
});

const reading = (
  label: string,
  support: readonly Support[],
  entity: string | null = "x",
): Reading => ({
  key: label,
  label,
  value: {
    type: "participant",
    role: "initiator",
    entity: entity as AlignedEntityId | null,
    polarity: "positive",
    quantifier: null,
  },
  support,
});

const locus = (slot: Locus["slot"], topic: string | null = null): Locus => ({
  id: "e1#x" as LocusId,
  event: "e1" as EventId,
  slot,
  topic,
  question: "?",
});

const FARS = voice("Fars News", "fars");
const REZA = voice("Reza Khaasteh", "reza");

type Described = Parameters<typeof describeFinding>[0];

const finding = (more: Partial<Finding> = {}): Described => ({
  kind: "actor.identity",
  verdict: "contradiction",
  self: false,
  locus: locus("party"),
  readings: [reading("bandits", [FARS]), reading("the Taliban", [REZA])],
  ...more,
});

describe("describeFinding()", () => {
  test.each([
    {
      name: "a contradiction by why the two exclude each other",
      input: finding(),
      sentence:
        "On who the sides were, Fars News named “bandits”, while Reza Khaasteh named “the Taliban”: one party cannot be both.",
    },
    {
      name: "a tension by what would let both be true",
      input: finding({ kind: "cause", verdict: "tension", locus: locus("cause") }),
      sentence:
        "On why it happened, Fars News gave “bandits”, while Reza Khaasteh gave “the Taliban”: both can be true only if both causes were at work, or if the accounts do not speak of the same thing.",
    },
    {
      name: "an update without a word of conflict",
      input: finding({ kind: "quantity", verdict: "update", locus: locus("quantity", "people") }),
      sentence:
        "On how many or how much (people), Fars News gave “bandits”, while Reza Khaasteh gave “the Taliban”: the later statement replaces the earlier one.",
    },
    {
      name: "one source's two readings as one source's",
      input: finding({
        kind: "occurrence.denial",
        locus: locus("occurrence"),
        self: true,
        readings: [reading("happened", [FARS]), reading("did not happen", [FARS])],
      }),
      sentence:
        "Within one account, on whether it happened, Fars News said that it both “happened” and “did not happen”: one side denies what the other asserts.",
    },
    {
      name: "a beginning that nobody is named for",
      input: finding({
        kind: "role.initiator",
        locus: locus("initiator"),
        readings: [reading("bandits", [FARS]), reading("nobody is named", [REZA], null)],
      }),
      sentence:
        "On who began it, Fars News named “bandits”, while Reza Khaasteh named nobody: only one side can have moved first.",
    },
    {
      name: "a kind from outside by its name",
      input: finding({ kind: "x-mood", locus: locus("attribute") }),
      sentence:
        "On mood, Fars News gave “bandits”, while Reza Khaasteh gave “the Taliban”: both cannot be true of one event.",
    },
  ])("words $name", ({ input, sentence }) => {
    expect(describeFinding(input)).toBe(sentence);
  });

  test("tells anonymous sources apart by their narratives, and named ones not", () => {
    const sentence = describeFinding(
      finding({
        readings: [
          reading("fell", [voice("unnamed sources", "aamaj", true), REZA]),
          reading("held", [voice("unnamed sources", "gandhara", true)]),
        ],
      }),
    );
    expect(sentence).toContain("unnamed sources (aamaj) and Reza Khaasteh named “fell”");
    expect(sentence).toContain("unnamed sources (gandhara) named “held”");
  });

  test.each([
    { count: 2, who: "S0 and S1 named" },
    { count: 3, who: "S0, S1 and S2 named" },
    { count: 4, who: "S0, S1 and 2 others named" },
  ])("names at most three sources: $count", ({ count, who }) => {
    const support = Array.from({ length: count }, (_, index) => voice(`S${index}`, `n${index}`));
    const readings = [reading("a", support), reading("b", [REZA])] as const;
    expect(describeFinding(finding({ readings }))).toContain(who);
  });

  test.each([
    { topic: "patient", shown: "how many or how much, " },
    { topic: "shooting: patient", shown: "how many or how much (shooting), " },
    { topic: "patients", shown: "how many or how much (patients), " },
  ])("does not give a role as what is counted: $topic", ({ topic, shown }) => {
    const input = finding({ kind: "quantity", locus: locus("quantity", topic) });
    expect(describeFinding(input)).toContain(shown);
  });

  test("does not quote a quoted label again", () => {
    const readings = [reading("“bandits” of the hills", [FARS]), reading("b", [REZA])] as const;
    expect(describeFinding(finding({ readings }))).toContain("named “bandits” of the hills, ");
  });

  test("has words of their own for every kind, as contradiction and as tension", () => {
    for (const verdict of ["contradiction", "tension"] as const) {
      const sentences = FINDING_KINDS.map((kind) => describeFinding(finding({ kind, verdict })));
      expect(new Set(sentences).size).toBe(FINDING_KINDS.length);
    }
  });

  test("is one sentence that takes no side, whatever the kind, verdict and label", () => {
    for (const kind of [...FINDING_KINDS, "x-" as const]) {
      for (const verdict of VERDICTS) {
        const readings = [reading("$& a", [FARS]), reading("", [REZA])] as const;
        const sentence = describeFinding(finding({ kind, verdict, readings }));
        expect(sentence).toMatch(/^On \w[^.]*\.$/u);
        expect(sentence).toContain("“$& a”");
        expect(sentence).not.toMatch(/undefined|\b(?:right|wrong|false|correct|lies?|truth)\b/iu);
      }
    }
  });
});
