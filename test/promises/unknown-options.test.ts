import { expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";

const told = narrative({ source: "A", claims: [{ predicate: "burn", theme: "the mill" }] });
const comparison = api.compare([told]);
const slip = { minTelers: 2 } as never;

/** Every public function that takes options of its own. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  align: () => api.align([told], slip),
  judge: () => api.judge(api.align([told]), slip),
  appraise: () => api.appraise(comparison, slip),
  "appraise, of its parts": () => api.appraise(comparison, { omissions: slip }),
  assertCorroborated: () => api.assertCorroborated(told, told, slip),
  assertNoContradiction: () => api.assertNoContradiction(told, told, slip),
  compare: () => api.compare([told], slip),
  compareRevisions: () => api.compareRevisions(told, told, slip),
  competingHypotheses: () => api.competingHypotheses(comparison, slip),
  findCertaintyInflation: () => api.findCertaintyInflation(comparison, slip),
  findCircularReporting: () => api.findCircularReporting(comparison, slip),
  findContradictions: () => api.findContradictions(told, told, slip),
  findCorroborations: () => api.findCorroborations(comparison, slip),
  findFraming: () => api.findFraming(comparison, slip),
  findMisquotations: () => api.findMisquotations(comparison, slip),
  findOmissions: () => api.findOmissions(comparison, slip),
  findSharedDetails: () => api.findSharedDetails(comparison, slip),
  findTextReuse: () => api.findTextReuse(comparison, slip),
  findUncorroborated: () => api.findUncorroborated(told, told, slip),
  findVersions: () => api.findVersions(comparison, slip),
  groundNarrative: () => api.groundNarrative(told, "", slip),
  textReuse: () => api.textReuse("a", "b", slip),
  toJSON: () => api.toJSON(comparison, slip),
  toMarkdown: () => api.toMarkdown(comparison, slip),
  toText: () => api.toText(comparison, slip),
  weighComparison: () => api.weighComparison(comparison, slip),
  weighReadings: () => api.weighReadings([], slip),
};

test.each(Object.entries(CALLS))("%s() refuses an option that it does not know", (_, call) => {
  expect(call).toThrow(/unknown option "minTelers"; .*known are \w+/u);
  expect(call).toThrow(TypeError);
});

test("compareAsync() refuses an option that it does not know", async () => {
  await expect(api.compareAsync([told], slip)).rejects.toThrow('unknown option "minTelers"');
});

test("an option meant is named", () => {
  expect(CALLS["findOmissions"]).toThrow('did you mean "minTellers"?');
});
