import { describe, expect, test } from "vitest";
import { type GroundingResult, groundNarrative } from "../../src/model/ground-narrative.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { parseNarrative } from "../../src/model/parse-narrative.ts";
import { BORDER_INPUT, BORDER_TEXT } from "./support-border-clash.ts";

// biome-ignore lint/suspicious/noExplicitAny: a draft is anything
type Loose = any;

const TEXT = "The Taliban fired. Guards said “the Taliban fired first”. Nine died.";

/** A draft as a model writes it: quotes without offsets, no text. */
const draftOf = (...claims: readonly ClaimInput[]): Loose =>
  JSON.parse(JSON.stringify(narrative({ source: "A", claims })));

function ground(draft: unknown, text = TEXT): Extract<GroundingResult, { ok: true }> {
  const result = groundNarrative(draft, text);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const statusOf = (draft: unknown, text?: string) =>
  ground(draft, text).claims.map(({ status }) => status);

describe("groundNarrative() accepts a claim", () => {
  test("whose quote stands in the text once, and fills in the offsets", () => {
    const result = ground(draftOf({ predicate: "die", quote: "Nine died" }));
    expect(result.claims).toEqual([
      {
        claim: "c1",
        status: "accepted",
        reason: null,
        quotes: [
          {
            path: "claims[0].evidence[0]",
            quote: "Nine died",
            status: "found",
            reason: null,
            places: [[58, 67]],
            more: false,
            nearest: null,
          },
        ],
      },
    ]);
    expect(result.narrative.text).toBe(TEXT);
    expect(result.narrative.claims[0]?.evidence).toEqual([
      { start: 58, end: 67, quote: "Nine died" },
    ]);
    expect(parseNarrative(result.narrative)).toEqual({ ok: true, value: result.narrative });
  });

  test("whose offsets hold a quote that stands elsewhere too", () => {
    const draft = draftOf({ predicate: "fire", quote: "Taliban fired" });
    Object.assign(draft.claims[0].evidence[0], { start: 36, end: 49 });
    expect(statusOf(draft)).toEqual(["accepted"]);
  });

  test("whose parts stand in the text often, but in its own evidence once", () => {
    const agent = { label: "the Taliban", quote: "Taliban" };
    const result = ground(draftOf({ predicate: "fire", agent, quote: "The Taliban fired." }));
    expect(result.claims[0]?.status).toBe("accepted");
    expect(result.narrative.claims[0]?.participants[0]?.evidence).toEqual([
      { start: 4, end: 11, quote: "Taliban" },
    ]);
  });

  test("of a draft that has its text and offsets", () => {
    const result = ground(narrative(BORDER_INPUT), BORDER_TEXT);
    expect(result.claims.every(({ status }) => status === "accepted")).toBe(true);
    expect(result.narrative).toEqual(narrative(BORDER_INPUT));
    expect(result.dropped).toEqual([]);
  });
});

describe("groundNarrative() calls ambiguous a claim", () => {
  test("whose quote stands at several places", () => {
    const { claims, narrative: kept } = ground(
      draftOf({ predicate: "fire", quote: "Taliban fired" }),
    );
    expect(claims[0]).toMatchObject({
      status: "ambiguous",
      reason: "claims[0].evidence[0]: stands at several places in the text",
      quotes: [
        {
          status: "ambiguous",
          places: [
            [4, 17],
            [36, 49],
          ],
          more: false,
        },
      ],
    });
    expect(kept.claims).toEqual([]);
  });

  test("whose offsets hold other words: it is not moved", () => {
    const draft = draftOf({ predicate: "die", quote: "Nine died" });
    Object.assign(draft.claims[0].evidence[0], { start: 0, end: 9 });
    expect(ground(draft).claims[0]).toMatchObject({
      status: "ambiguous",
      reason: "claims[0].evidence[0]: the text has other words at [0, 9)",
      quotes: [{ status: "ambiguous", places: [[58, 67]] }],
    });
  });

  test("whose offsets begin at its words but end elsewhere", () => {
    const draft = draftOf({ predicate: "die", quote: "Nine died" });
    Object.assign(draft.claims[0].evidence[0], { start: 58, end: 60 });
    expect(statusOf(draft)).toEqual(["ambiguous"]);
  });

  test("whose part stands in its own evidence twice", () => {
    const agent = { label: "x", quote: "aa" };
    expect(statusOf(draftOf({ predicate: "p", agent, quote: "aa aa b" }), "aa aa b")).toEqual([
      "ambiguous",
    ]);
  });
});

describe("groundNarrative() rejects a claim", () => {
  test("without any quote", () => {
    expect(ground(draftOf({ predicate: "die" })).claims[0]).toMatchObject({
      status: "rejected",
      reason: "no quote: it rests on no words",
    });
  });

  test("with quotes for its parts only", () => {
    const agent = { label: "guards", quote: "Guards" };
    expect(statusOf(draftOf({ predicate: "say", agent }))).toEqual(["rejected"]);
  });

  test("whose quote is not in the text, wherever in the claim it is", () => {
    const base = { predicate: "die", quote: "Nine died" };
    const claims: readonly ClaimInput[] = [
      { predicate: "die", quote: "Ten died" },
      { ...base, time: { time: "2021", quote: "in 2021" } },
      { ...base, place: { name: "X", quote: "at X" } },
      { ...base, quantity: { value: 9, quote: "nine people" } },
      { ...base, patient: { label: "men", quote: "men" } },
      { ...base, attribute: { of: "x", age: 5, quote: "aged 5" } },
      { ...base, negated: true, negationQuote: "not" },
      { ...base, modality: "possible", modalityQuote: "may" },
      { ...base, via: [{ source: "B", cue: "says", cueQuote: "says" }] },
      { ...base, via: [{ source: "B", sourceQuote: "Mr B" }] },
      { ...base, before: { claim: "c1", quote: "then" } },
      { ...base, quote: ["Nine died", "Ten died"] },
    ];
    expect(statusOf(draftOf(...claims))).toEqual(claims.map(() => "rejected"));
  });

  test.each([
    ["nine died", "Nine died"],
    ["Nine  died", "Nine died"],
    ['said "the Taliban', "said “the Taliban"],
    ["Nine\ndied.", "Nine died."],
  ])("whose quote only looks like the text (%j), and shows what it looks like", (quote, words) => {
    const [claim] = ground(draftOf({ predicate: "p", quote })).claims;
    const start = TEXT.indexOf(words);
    expect(claim).toMatchObject({
      status: "rejected",
      quotes: [
        { status: "orphaned", nearest: { place: [start, start + words.length], quote: words } },
      ],
    });
  });

  test("and shows nothing where nothing is like it", () => {
    const [claim] = ground(draftOf({ predicate: "p", quote: "Ten died" })).claims;
    expect(claim?.quotes[0]?.nearest).toBeNull();
  });
});

test("groundNarrative() says what it leaves out of the narrative", () => {
  const draft = draftOf(
    { predicate: "die", quote: "Nine died", after: ["c2", "c3"] },
    { predicate: "fire", quote: "The Taliban fired." },
    { predicate: "flee", quote: "Nobody fled" },
  );
  draft.place = {
    name: "X",
    within: [],
    coordinates: null,
    evidence: [{ start: null, end: null, quote: "at X" }],
  };
  const result = ground(draft);
  expect(result.narrative.claims.map(({ id }) => id)).toEqual(["c1", "c2"]);
  expect(result.narrative.claims[0]?.links.map(({ claim }) => claim)).toEqual(["c2"]);
  expect(result.narrative.place).toMatchObject({ name: "X", evidence: [] });
  expect(result.dropped).toEqual([
    { path: "place.evidence[0]", reason: "not in the text" },
    { path: "claims[0].links[1]", reason: 'claim "c3" was not accepted' },
  ]);
  expect(result.quotes).toMatchObject([{ path: "place.evidence[0]", status: "orphaned" }]);
  expect(parseNarrative(result.narrative).ok).toBe(true);
});

test("groundNarrative() lists no more places than asked for", () => {
  const draft = draftOf({ predicate: "p", quote: "a" });
  const [claim] = ground(draft, "a".repeat(50)).claims;
  expect(claim?.quotes[0]).toMatchObject({ more: true });
  expect(claim?.quotes[0]?.places).toHaveLength(10);
  const one = groundNarrative(draft, "aa", { maxPlaces: 1 });
  expect(one.ok && one.claims[0]).toMatchObject({ status: "ambiguous", quotes: [{ more: true }] });
});

describe("groundNarrative() gives issues for a draft", () => {
  test("of the wrong shape", () => {
    const draft = draftOf({ predicate: "p", quote: "Nine died" });
    draft.claims[0].predicate = 5;
    expect(groundNarrative(draft, TEXT)).toMatchObject({
      ok: false,
      issues: [{ path: "claims[0].predicate" }],
    });
    expect(groundNarrative("nonsense", TEXT).ok).toBe(false);
    expect(groundNarrative(null, TEXT).ok).toBe(false);
  });

  test("of another text", () => {
    const draft = { ...draftOf({ predicate: "p" }), text: "Another text." };
    expect(groundNarrative(draft, TEXT)).toMatchObject({ ok: false, issues: [{ path: "text" }] });
  });

  test("but throws for what the caller got wrong", () => {
    expect(() => groundNarrative({}, 5 as unknown as string)).toThrow(TypeError);
    expect(() => groundNarrative({}, "", { maxPlaces: 0 })).toThrow(RangeError);
  });
});

test("groundNarrative() takes a text of 1 MB and 1000 claims", () => {
  const sentences = Array.from(
    { length: 20_000 },
    (_, index) => `In house ${index} nobody had slept at all since May. `,
  );
  const text = sentences.join("");
  const claims = Array.from({ length: 1000 }, (_, index) => ({
    predicate: "sleep",
    agent: { label: "nobody", quote: "nobody" },
    // One in two is not there.
    quote: index % 2 === 0 ? `house ${index * 20} nobody` : `hut ${index * 20} nobody`,
  }));
  const result = ground(draftOf(...claims), text);
  expect(text.length).toBeGreaterThan(900_000);
  expect(result.claims.filter(({ status }) => status === "accepted")).toHaveLength(500);
  expect(result.claims.filter(({ status }) => status === "rejected")).toHaveLength(500);
}, 10_000);
