import { expect, test } from "vitest";
import { readDate } from "../../scripts/evaluate/muc4/read-date.ts";
import { readFillers } from "../../scripts/evaluate/muc4/read-fillers.ts";
import { readLocation } from "../../scripts/evaluate/muc4/read-location.ts";
import { readNumber } from "../../scripts/evaluate/muc4/read-number.ts";
import type { Template } from "../../scripts/evaluate/muc4/template.ts";
import { toNarrative } from "../../scripts/evaluate/muc4/to-narrative.ts";

test.each([
  { slot: "-", fillers: [] },
  { slot: '"BANDITS"', fillers: [{ names: ["BANDITS"], tag: null, optional: false }] },
  {
    slot: '"NLA" / "NATIONAL LEAGUE ARMY" / "NLA" | "A \\"GHOST\\" / OLD | UNIT"',
    fillers: [
      { names: ["NLA", "NATIONAL LEAGUE ARMY"], tag: null, optional: false },
      { names: ['A "GHOST" / OLD | UNIT'], tag: null, optional: false },
    ],
  },
  {
    slot: '? NO INJURY: "JANE ROE" | ~7 / 7: "CLERKS" / "STAFF" | 50-: "-"',
    fillers: [
      { names: ["JANE ROE"], tag: "NO INJURY", optional: true },
      { names: ["CLERKS", "STAFF"], tag: "~7 / 7", optional: false },
    ],
  },
])("readFillers() reads $slot", ({ slot, fillers }) => {
  expect(readFillers(slot)).toEqual(fillers);
});

test.each([
  { slot: "-", date: null },
  { slot: "03 MAY 87", date: "1987-05-03" },
  { slot: "3 MAY 87", date: "1987-05-03" },
  { slot: "- 03 MAY 87", date: "../1987-05-03" },
  { slot: "27 FEB 88 - 01 MAR 88", date: "1988-02-27/1988-03-01" },
  { slot: "(05 MAY 87) / (04 MAY 87 - 05 MAY 87)", date: "1987-05-04/1987-05-05" },
  { slot: "(05 MAY 87) / (- 05 MAY 87)", date: "../1987-05-05" },
  { slot: "(- 05 MAY 87) / (- 04 MAY 87)", date: "../1987-05-05" },
  { slot: "(05 MAY 87) / (05 MAY 87)", date: "1987-05-05" },
])("readDate() reads $slot as $date", ({ slot, date }) => {
  expect(readDate(slot)).toBe(date);
});

test("readDate() does not guess at what is no date", () => {
  expect(() => readDate("SPRING 87")).toThrow(RangeError);
});

test.each([
  { slot: "-", place: null },
  { slot: "VELMIA", place: { name: "VELMIA", within: [] } },
  { slot: "? VELMIA", place: { name: "VELMIA", within: [] } },
  {
    slot: "VELMIA: KARSAN (CITY): OLD HARBOUR (NEIGHBORHOOD)",
    place: { name: "OLD HARBOUR", within: ["KARSAN", "VELMIA"] },
  },
  {
    slot: "(VELMIA: TARIM (TOWN)) / (VELMIA: KARSAN (CITY))",
    place: { name: "VELMIA", within: [] },
  },
  {
    slot: "(VELMIA: KARSAN (CITY)) / (VELMIA: KARSAN (DEPARTMENT))",
    place: { name: "KARSAN", within: ["VELMIA"] },
  },
  { slot: "VELMIA: TARIM (CITY) - KARSAN (CITY)", place: { name: "VELMIA", within: [] } },
])("readLocation() reads $slot", ({ slot, place }) => {
  expect(readLocation(slot)).toEqual(place);
});

test.each([
  { tag: null, number: null },
  { tag: "1", number: "1" },
  { tag: "~7 / 7", number: "about 7" },
  { tag: "30-", number: "at least 30" },
  { tag: "PLURAL", number: "at least 2" },
  { tag: "1 / PLURAL", number: "1" },
  { tag: "SOME", number: null },
])("readNumber() reads $tag as $number", ({ tag, number }) => {
  expect(readNumber(tag)).toBe(number);
});

const TEMPLATE: Template = {
  doc: "DOC-1",
  incident_type: "ATTACK",
  victim: "JANE ROE",
  date: "03 MAY 87",
  location: "VELMIA: KARSAN (CITY)",
  stage: "ACCOMPLISHED",
  perp_individual: '"URBAN BANDITS"',
  perp_org: '"NLA" / "NATIONAL LEAGUE ARMY"',
  perp_org_confidence: 'REPORTED AS FACT: "NLA" / "NATIONAL LEAGUE ARMY"',
  victim_effect: 'DEATH: "JANE ROE" | INJURY: "CLERKS"',
  victim_number: '1: "JANE ROE" | 2: "CLERKS"',
  victim_total_number: "-",
};

const claimsOf = (changes: Partial<Template>) =>
  toNarrative([{ ...TEMPLATE, ...changes }]).claims.map((claim) => ({
    predicate: claim.predicate,
    who: claim.participants.map(({ role, label }) => `${role} ${label}`),
    modality: claim.modality,
    source: claim.source?.name ?? null,
  }));

const patients = ["patient JANE ROE", "patient CLERKS"];

test("toNarrative() takes an organisation and its people for one agent", () => {
  const account = toNarrative([TEMPLATE]);
  expect(claimsOf({})[0]?.who).toEqual(["agent URBAN BANDITS", ...patients]);
  const agent = account.entities.find(({ name }) => name === "NLA");
  expect(agent?.aliases).toEqual(["NATIONAL LEAGUE ARMY"]);
  expect(agent?.mentions.map(({ label }) => label)).toContain("URBAN BANDITS");
});

test.each([
  { confidence: "SUSPECTED OR ACCUSED", modality: "alleged", source: null },
  { confidence: "SUSPECTED OR ACCUSED BY AUTHORITIES", modality: "alleged", source: "authorities" },
  { confidence: "POSSIBLE", modality: "possible", source: null },
  { confidence: "CLAIMED OR ADMITTED", modality: "actual", source: "NLA" },
  { confidence: "CLAIMED OR ADMITTED / REPORTED AS FACT", modality: "actual", source: "NLA" },
])(
  "toNarrative() keeps $confidence apart from the incident, which is a fact",
  ({ confidence, modality, source }) => {
    const [incident, accusation] = claimsOf({ perp_org_confidence: `${confidence}: "NLA"` });
    expect(incident).toEqual({
      predicate: "attack",
      who: patients,
      modality: "actual",
      source: null,
    });
    expect(accusation).toEqual({
      predicate: "attack",
      who: ["agent URBAN BANDITS", ...patients],
      modality,
      source,
    });
  },
);

test("toNarrative() gives the individuals to none of several organisations", () => {
  const confidence = 'POSSIBLE: "NLA" | POSSIBLE: "RED COUNCIL"';
  const claims = claimsOf({ perp_org: '"NLA" | "RED COUNCIL"', perp_org_confidence: confidence });
  expect(claims.slice(1, 3).map(({ who }) => who[0])).toEqual(["agent NLA", "agent RED COUNCIL"]);
});

test.each([
  { stage: "THREATENED", predicate: "attack", modality: "planned" },
  { stage: "ATTEMPTED", predicate: "attempted attack", modality: "actual" },
])("toNarrative() tells $stage from what happened", ({ stage, predicate, modality }) => {
  expect(claimsOf({ stage, perp_org: "-", perp_org_confidence: "-" })[0]).toMatchObject({
    predicate,
    modality,
  });
});

test("toNarrative() does not take who owns up to a threat for who carried it out", () => {
  const claims = claimsOf({
    stage: "THREATENED",
    perp_org_confidence: 'CLAIMED OR ADMITTED: "NLA"',
  });
  expect(claims[1]).toMatchObject({ source: "NLA", modality: "planned" });
});

test("toNarrative() counts those who were killed, but not where some of them were only injured", () => {
  const figures = (changes: Partial<Template>) =>
    toNarrative([{ ...TEMPLATE, ...changes }]).claims.flatMap(({ quantities }) =>
      quantities.map(({ best }) => best),
    );
  expect(figures({})).toEqual([2]);
  expect(figures({ victim_effect: 'DEATH: "CLERKS" | INJURY: "CLERKS"' })).toEqual([]);
});

test("toNarrative() takes one template found under two victims for one", () => {
  const once = toNarrative([TEMPLATE]);
  expect(toNarrative([TEMPLATE, { ...TEMPLATE, victim: "CLERKS" }]).claims).toEqual(once.claims);
});
