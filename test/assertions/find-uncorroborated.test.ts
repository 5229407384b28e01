import { expect, test } from "vitest";
import { assertCorroborated } from "../../src/assert-corroborated.ts";
import { findTextReuse } from "../../src/corroborate/reuse/find-text-reuse.ts";
import { reuseDependences } from "../../src/corroborate/reuse/reuse-dependences.ts";
import { findUncorroborated } from "../../src/find-uncorroborated.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../src/model/narrative-builder/narrative-input.ts";
import { contradictionMatchers } from "../../src/vitest.ts";

const TOLL = { predicate: "kill", patient: "people", place: "Lorn", time: "2024-05-04" } as const;

const told = (
  source: string,
  claim: Partial<ClaimInput> = {},
  more: Partial<NarrativeInput> = {},
) => narrative({ source, ...more, claims: [{ ...TOLL, ...claim }] });

const slots = (...given: Parameters<typeof findUncorroborated>) =>
  findUncorroborated(...given).readings.map(({ locus, origins }) => [locus.slot, origins]);

test("findUncorroborated() finds nothing where a source says the same", () => {
  expect(
    findUncorroborated(told("our draft", { quantity: 12 }), told("Police", { quantity: 12 })),
  ).toEqual({
    readings: [],
    message: "",
  });
});

test("findUncorroborated() finds a figure that no source has, and says who has what", () => {
  const [draft, police] = [told("our draft", { quantity: 30 }), told("Police", { quantity: 12 })];
  expect(slots(draft, police)).toEqual([["quantity", []]]);
  expect(findUncorroborated(draft, police).message.split("\n").slice(2)).toEqual([
    "  1. How many or how much (those it was done to)? “30 people”",
    "     draft:   “30 people” (our draft)",
    "     sources: nobody",
  ]);
});

test("findUncorroborated() gives an event that nobody else tells, and none of its details", () => {
  const draft = told("our draft", { quantity: 30 });
  const other = narrative({
    source: "Police",
    claims: [{ predicate: "visit", agent: "the mayor" }],
  });
  expect(slots(draft, other)).toEqual([["occurrence", []]]);
});

test("findUncorroborated() counts one origin once, however many carry it", () => {
  const draft = told("our draft");
  const carried = (id: string) => told("Police", {}, { id, via: id });
  const sources = [carried("Courier"), carried("Herald")];
  expect(slots(draft, sources, { minOrigins: 2 })).toEqual([["occurrence", ["Police"]]]);
  expect(slots(draft, [...sources, told("Hospital")], { minOrigins: 2 })).toEqual([]);
});

const PRINTED =
  "Twelve people were killed at the mill of Lorn on Saturday when the boiler burst, and the miller, who had stepped outside for a smoke, was found unhurt beneath a cart.";
const copies = [
  told("Courier", {}, { text: PRINTED }),
  told("Herald", {}, { text: `LORN - ${PRINTED}` }),
];
const dependences = reuseDependences({ narratives: copies }, findTextReuse({ narratives: copies }));

test("findUncorroborated() counts one text once, however many print it, where it is told so", () => {
  const options = { minOrigins: 2, dependences };
  expect(slots(told("our draft"), copies, { minOrigins: 2 })).toEqual([]);
  expect(slots(told("our draft"), copies, options)).toEqual([["occurrence", ["Courier"]]]);
  expect(slots(told("our draft"), [...copies, told("Hospital")], options)).toEqual([]);
});

test("findUncorroborated() leaves weaker dependences alone, as oneVoice says", () => {
  const options = { minOrigins: 2, dependences, oneVoice: 1 };
  expect(slots(told("our draft"), copies, options)).toEqual([]);
});

test("assertCorroborated() and the matcher pass dependences on", () => {
  const [draft, options] = [told("our draft"), { minOrigins: 2, dependences }];
  expect(() => assertCorroborated(draft, copies, { minOrigins: 2 })).not.toThrow();
  expect(() => assertCorroborated(draft, copies, options)).toThrow(/sources: Courier/);
  expect(contradictionMatchers.toBeCorroboratedBy(draft, copies, options).pass).toBe(false);
});

test("findUncorroborated() wants nobody else for what the draft passes on as alleged", () => {
  const draft = told("our draft", { quantity: 30, modality: "alleged" });
  expect(slots(draft, told("Police", { quantity: 12 }))).toEqual([]);
});

test("findUncorroborated() looks at other slots when asked to", () => {
  const draft = told("our draft", { agent: "the Rovers" });
  expect(slots(draft, told("Police"))).toEqual([]);
  expect(slots(draft, told("Police"), { slots: ["agent"] })).toEqual([["agent", []]]);
});

test.each([0, 1.5, "2"])("findUncorroborated() refuses %j origins", (minOrigins) => {
  const run = () => findUncorroborated(told("a"), told("b"), { minOrigins: minOrigins as never });
  expect(run).toThrow(RangeError);
});

test("findUncorroborated() refuses a slot that there is not", () => {
  const account = narrative({ source: "A", claims: [] });
  expect(() => findUncorroborated(account, [], { slots: ["quantities" as never] })).toThrow(
    'slots has no "quantities"; it may be occurrence',
  );
});
