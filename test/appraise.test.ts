import { describe, expect, test } from "vitest";
import { appraise } from "../src/appraise.ts";
import { compare } from "../src/compare.ts";
import { knowledge } from "../src/knowledge/knowledge-builder.ts";
import type { Dependence } from "../src/model/dependence.ts";
import type { NarrativeId } from "../src/model/ids.ts";
import { narrative } from "../src/model/narrative-builder/narrative.ts";
import { damAccounts, damAppraised, emptyAppraisal } from "./report/appraised.ts";

const twoVoices = compare(
  ["Courier", "Herald"].map((source) =>
    narrative({
      id: source.toLowerCase(),
      source,
      claims: [{ predicate: "sink", theme: "the ferry", event: "ferry" }],
    }),
  ),
);

const dependence = (strength: number): Dependence => ({
  narratives: ["courier" as NarrativeId, "herald" as NarrativeId],
  kind: "common-origin",
  strength,
  reason: "Courier and Herald have one reporter",
  evidence: [[], []],
});

describe("appraise()", () => {
  test("gives the result of every analysis", () => {
    const { appraisal } = damAppraised();
    expect(appraisal.corroborations).not.toEqual([]);
    expect(appraisal.circularReporting.loops).toHaveLength(1);
    expect(appraisal.certaintyInflation).toHaveLength(1);
    expect(appraisal.textReuse).toHaveLength(1);
    expect(appraisal.misquotations.map((one) => one.class)).toContain("altered");
    expect(appraisal.omissions).not.toEqual([]);
    expect(appraisal.framing.referents).not.toEqual([]);
    expect(appraisal.versions.disputes).toHaveLength(1);
    expect(appraisal.hypotheses.matrices).toHaveLength(1);
    expect(appraisal.belief.items).not.toEqual([]);
  });

  test("counts who copied a text as one voice with whom it copied", () => {
    const { appraisal } = damAppraised();
    expect(appraisal.dependences.map(({ kind }) => kind)).toEqual(["text-reuse"]);
    const rescue = appraisal.corroborations.find(({ locus }) => locus.event.startsWith("rescue"));
    expect(rescue?.independent).toBe(false);
  });

  test("counts two that nothing ties as two", () => {
    const [first] = appraise(twoVoices).corroborations;
    expect(first?.origins).toHaveLength(2);
  });

  test("takes given dependences into account from `oneVoice` on", () => {
    const originsWith = (strength: number, oneVoice?: number) =>
      appraise(twoVoices, {
        dependences: [dependence(strength)],
        ...(oneVoice === undefined ? {} : { oneVoice }),
      }).corroborations[0]?.origins.length;
    expect(originsWith(0.9)).toBe(1);
    expect(originsWith(0.5)).toBe(2);
    expect(originsWith(0.5, 0.4)).toBe(1);
  });

  test("passes options on by the name of the stage", () => {
    const comparison = compare(damAccounts());
    expect(comparison.findings[0]?.verdict).toBe("tension");
    expect(appraise(comparison).versions.disputes).toEqual([]);
    const appraisal = appraise(comparison, {
      versions: { tensions: true, limit: 1 },
      belief: { methods: ["crh"] },
      framing: { minAccounts: 99 },
      omissions: { minTellers: 99 },
      textReuse: { boilerplate: damAccounts().map(({ text }) => text ?? "x") },
    });
    expect(appraisal.versions.disputes[0]?.versions).toHaveLength(1);
    expect(appraisal.hypotheses.matrices[0]?.hypotheses).toHaveLength(1);
    expect(appraisal.belief.methods).toEqual(["crh"]);
    expect(appraisal.framing.referents.filter(({ kind }) => kind === "entity")).toEqual([]);
    expect(appraisal.omissions).toEqual([]);
  });

  test("is found empty where nobody tells anything", () => {
    expect(emptyAppraisal()).toMatchObject({ corroborations: [], omissions: [], dependences: [] });
  });

  test("stands every reading's belief beside its plain vote", () => {
    for (const { readings } of damAppraised().appraisal.belief.items) {
      for (const reading of readings) {
        expect(reading.vote).toBeGreaterThan(0);
        expect(Object.keys(reading.belief)).toHaveLength(9);
      }
    }
  });

  test("is JSON: nothing is lost in a round trip", () => {
    const { appraisal } = damAppraised();
    expect(JSON.parse(JSON.stringify(appraisal))).toEqual(appraisal);
  });

  test("changes neither the comparison nor the options", () => {
    const comparison = compare(damAccounts());
    const before = JSON.stringify(comparison);
    const dependences = Object.freeze([]);
    appraise(comparison, Object.freeze({ dependences, knowledge: knowledge() }));
    expect(JSON.stringify(comparison)).toBe(before);
  });

  test.each([null, [], "all"])("refuses %j as options, its own and those of a stage", (given) => {
    expect(() => appraise(twoVoices, given as never)).toThrow(TypeError);
    expect(() => appraise(twoVoices, { framing: given as never })).toThrow(TypeError);
    expect(() => appraise(twoVoices, { sharedDetails: given as never })).toThrow(TypeError);
  });

  test("says that it cannot appraise what is no comparison", () => {
    expect(() => appraise(null as never)).toThrow("Cannot appraise: null is no comparison");
  });

  test("refuses what a stage refuses", () => {
    expect(() => appraise(twoVoices, { versions: { limit: 0 } })).toThrow(RangeError);
    expect(() => appraise(twoVoices, { belief: { iterations: 0 } })).toThrow(RangeError);
  });
});
