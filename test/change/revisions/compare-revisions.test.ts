import { expect, test } from "vitest";
import { compareRevisions } from "../../../src/change/revisions/compare-revisions.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const version = (text: string | null, ...claims: readonly ClaimInput[]) =>
  narrative({ source: "Courier", ...(text === null ? {} : { text }), claims });

const KILL = { predicate: "kill", patient: "people", place: "Lorn" } as const;
const CLOSE = { predicate: "close", agent: "the army", theme: "the road" } as const;

/** One claim in two versions: the fields that differ, or `null` when it is not taken for one. */
function fieldsOf(before: ClaimInput, after: ClaimInput): readonly string[] | null {
  const { claims } = compareRevisions(version(null, before), version(null, after));
  if (claims.unchanged.length === 1) return [];
  return claims.changed[0]?.changes.map(({ field }) => field) ?? null;
}

test("compareRevisions() finds a lowered toll and a dropped hedge", () => {
  const { claims, text } = compareRevisions(
    version("At least 30 people were reportedly killed in Lorn.", {
      ...KILL,
      quantity: "at least 30 people",
      modality: "alleged",
      quote: "At least 30 people were reportedly killed",
    }),
    version("19 people were killed in Lorn.", {
      ...KILL,
      quantity: "19 people",
      quote: "19 people were killed",
    }),
  );
  expect(claims.changed.map(({ changes }) => changes)).toEqual([
    [
      { field: "quantity", before: "at least 30 people", after: "19 people" },
      { field: "modality", before: "alleged", after: "actual" },
    ],
  ]);
  expect(claims.changed[0]?.explanation).toBe(
    "Courier (kill): quantity was “at least 30 people” and is now “19 people”; modality was “alleged” and is now “actual”.",
  );
  expect(text?.segments.filter(({ kind }) => kind === "inserted").map((one) => one.text)).toEqual([
    "19",
  ]);
});

test("compareRevisions() has the words of a denial that was changed, where they stand apart", () => {
  const quote = "the army had closed the road";
  const { claims } = compareRevisions(
    version(`The mayor denied that ${quote}.`, {
      ...CLOSE,
      quote,
      negated: true,
      negationQuote: "denied",
    }),
    version(`The mayor confirmed that ${quote}.`, { ...CLOSE, quote }),
  );
  const [changed] = claims.changed;
  expect(changed?.before.evidence.map((span) => span.quote)).toEqual(["denied", quote]);
  expect(changed?.after.evidence.map((span) => span.quote)).toEqual([quote]);
});

test("compareRevisions() takes a claim that only moved for unchanged", () => {
  const lead = "The army closed the road.";
  const news = "12 people were killed in Lorn.";
  const closed = { ...CLOSE, quote: lead };
  const killed = { ...KILL, quantity: 12, quote: news };
  const { claims } = compareRevisions(
    version(`${lead} ${news}`, closed, killed),
    version(`${news} More follows. ${lead}`, killed, closed),
  );
  expect(claims).toMatchObject({ added: [], changed: [], dropped: [] });
  expect(claims.unchanged.map(({ before, after }) => [before.claim, after.claim])).toEqual([
    ["c2", "c1"],
    ["c1", "c2"],
  ]);
});

test("compareRevisions() lists what was added and dropped", () => {
  const { claims } = compareRevisions(
    version(null, { ...KILL, quantity: 12 }, CLOSE),
    version(null, { ...KILL, quantity: 12 }, { predicate: "visit", agent: "the mayor" }),
  );
  expect(claims.added.map(({ predicate }) => predicate)).toEqual(["visit"]);
  expect(claims.dropped.map(({ predicate }) => predicate)).toEqual(["close"]);
  expect(claims.unchanged).toHaveLength(1);
});

test.each<{
  what: string;
  before: ClaimInput;
  after: ClaimInput;
  fields: readonly string[] | null;
}>([
  { what: "nothing", before: CLOSE, after: { ...CLOSE, id: "other" }, fields: [] },
  { what: "polarity", before: CLOSE, after: { ...CLOSE, negated: true }, fields: ["polarity"] },
  {
    what: "certainty",
    before: { ...CLOSE, certainty: "possible" },
    after: CLOSE,
    fields: ["certainty"],
  },
  {
    what: "an agent",
    before: CLOSE,
    after: { ...CLOSE, agent: "rebels" },
    fields: ["participant"],
  },
  {
    what: "an agent left out",
    before: CLOSE,
    after: { predicate: "close", theme: "the road" },
    fields: ["participant"],
  },
  { what: "a label", before: CLOSE, after: { ...CLOSE, agent: "army" }, fields: ["label"] },
  { what: "the place", before: KILL, after: { ...KILL, place: "Hask" }, fields: ["place"] },
  {
    what: "the day",
    before: { ...KILL, time: "2024-05-04" },
    after: { ...KILL, time: "2024-05-05" },
    fields: ["time"],
  },
  {
    what: "who says so",
    before: { ...CLOSE, source: "the governor" },
    after: { ...CLOSE, source: "a witness" },
    fields: ["source"],
  },
  {
    what: "a figure in other words",
    before: { ...KILL, quantity: "12 people" },
    after: { ...KILL, quantity: "twelve people" },
    fields: [],
  },
  {
    what: "another claim with the same verb",
    before: { predicate: "visit", agent: "the mayor", patient: "the mill" },
    after: { predicate: "visit", agent: "inspectors", patient: "the harbour" },
    fields: null,
  },
  {
    what: "another claim about the same people",
    before: { predicate: "visit", agent: "the mayor" },
    after: { predicate: "resign", agent: "the mayor" },
    fields: null,
  },
])("compareRevisions() of a claim with another change: $what", ({ before, after, fields }) => {
  expect(fieldsOf(before, after)).toEqual(fields);
});

test("compareRevisions() takes another verb in the same words for one claim", () => {
  const { claims } = compareRevisions(
    version("Rebels left the old bridge at dawn.", {
      predicate: "leave",
      agent: "rebels",
      theme: "the old bridge",
      quote: "Rebels left the old bridge",
    }),
    version("Rebels fled the old bridge at dawn.", {
      predicate: "flee",
      agent: "rebels",
      theme: "the old bridge",
      quote: "Rebels fled the old bridge",
    }),
  );
  expect(claims.changed[0]?.changes.map(({ field }) => field)).toEqual(["predicate"]);
});

test("compareRevisions() tells claims of one verb apart by where their words stand", () => {
  const [north, south] = [
    "In the north 4 people were killed.",
    "In the south 9 people were killed.",
  ];
  const killed = (quantity: number, quote: string): ClaimInput => ({
    predicate: "kill",
    patient: "people",
    quantity,
    quote,
  });
  const { claims } = compareRevisions(
    version(`${north} ${south}`, killed(4, north), killed(9, south)),
    version(south.replace("9", "11"), killed(11, south.replace("9", "11"))),
  );
  expect(claims.dropped.map(({ claim }) => claim)).toEqual(["c1"]);
  expect(claims.changed.map(({ before }) => before.claim)).toEqual(["c2"]);
});

test("compareRevisions() takes lists of narratives of one article, whatever their ids", () => {
  const text = "The army closed the road. It was calm, the mayor said.";
  const told = (id: string, source: string, claim: ClaimInput) =>
    narrative({ id, source, text, claims: [claim] });
  const closed = { ...CLOSE, quote: "The army closed the road" };
  const calm = { predicate: "be calm", theme: "the town", quote: "It was calm" };
  const { claims, text: words } = compareRevisions(
    [told("a", "Courier", closed), told("b", "the mayor", calm)],
    [told("x", "the mayor", calm), told("y", "Courier", closed)],
  );
  expect(claims.unchanged).toHaveLength(2);
  expect(words).toEqual({
    segments: [{ kind: "kept", text, before: [0, text.length], after: [0, text.length] }],
    complete: true,
  });
});

test("compareRevisions() takes what is declared one party for one", () => {
  const before = version(null, { ...CLOSE, agent: "the Red Column" });
  const after = version(null, { ...CLOSE, agent: "Kestrel fighters" });
  const fields = (options: Parameters<typeof compareRevisions>[2]) =>
    compareRevisions(before, after, options).claims.changed[0]?.changes.map(({ field }) => field);
  expect(fields({})).toEqual(["participant"]);
  const known = knowledge({ aliases: { "Red Column": ["Kestrel fighters"] } });
  expect(fields({ knowledge: known })).toEqual(["label"]);
});

test("compareRevisions() has no words to compare where there is not one text each", () => {
  expect(compareRevisions(version(null, CLOSE), version("A text.", CLOSE)).text).toBeNull();
  expect(compareRevisions([], version("A text.", CLOSE)).claims.added).toHaveLength(1);
});

test("compareRevisions() gives up on words of texts that have nothing in common", () => {
  const words = (stem: string) => Array.from({ length: 2200 }, (_, at) => `${stem}${at}`).join(" ");
  const { text } = compareRevisions(version(words("a")), version(words("b")));
  expect(text?.complete).toBe(false);
  expect(text?.segments.map(({ kind }) => kind)).toEqual(["removed", "inserted"]);
});

test.each([null, {}, [null], "text"])("compareRevisions() refuses %j", (given) => {
  const sound = version(null, CLOSE);
  expect(() => compareRevisions(given as never, sound)).toThrow(TypeError);
  expect(() => compareRevisions(sound, given as never)).toThrow("after");
});
