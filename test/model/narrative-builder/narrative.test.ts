import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import { parseNarrative } from "../../../src/model/parse-narrative.ts";
import { BORDER_INPUT, BORDER_TEXT } from "../support-border-clash.ts";

const only = (claim: ClaimInput, rest: Partial<NarrativeInput> = {}) =>
  narrative({ source: "A", ...rest, claims: [claim] });
const first = (claim: ClaimInput, rest?: Partial<NarrativeInput>) => {
  const [built] = only(claim, rest).claims;
  if (built === undefined) throw new Error("no claim");
  return built;
};

test("narrative() needs a source and claims only", () => {
  expect(narrative({ source: "Fars News", claims: [{ predicate: "clash" }] })).toEqual({
    id: "fars-news",
    title: null,
    source: {
      name: "Fars News",
      kind: null,
      affiliation: null,
      anonymous: false,
      reliability: null,
      credibility: null,
    },
    via: [],
    text: null,
    event: null,
    eventTime: null,
    place: null,
    asOf: null,
    publishedAt: null,
    supersedes: null,
    codedBy: "person",
    entities: [],
    claims: [
      {
        id: "c1",
        predicate: "clash",
        event: null,
        participants: [],
        attributes: [],
        place: null,
        time: null,
        quantities: [],
        polarity: "positive",
        polarityEvidence: [],
        modality: "actual",
        modalityEvidence: [],
        certainty: "unstated",
        content: null,
        source: null,
        via: [],
        asOf: null,
        links: [],
        evidence: [],
      },
    ],
  });
});

test("narrative() keeps who coded it, a person unless it says otherwise", () => {
  expect(narrative({ source: "A", codedBy: "program", claims: [] }).codedBy).toBe("program");
  expect(narrative({ source: "A", codedBy: "person", claims: [] }).codedBy).toBe("person");
  expect(narrative({ source: "A", claims: [] }).codedBy).toBe("person");
  expect(narrative({ source: "A", codedBy: undefined, claims: [] }).codedBy).toBe("person");
  const unknown = { source: "A", codedBy: "machine", claims: [] } as unknown as NarrativeInput;
  expect(() => narrative(unknown)).toThrow(
    new RangeError('codedBy: there is no "machine"; it may be person, program'),
  );
});

test("narrative() gives what parseNarrative() takes", () => {
  const built = narrative(BORDER_INPUT);
  expect(parseNarrative(built)).toEqual({ ok: true, value: built });
  expect(parseNarrative(JSON.parse(JSON.stringify(built)))).toEqual({ ok: true, value: built });
});

describe("narrative() takes the id from the name of the source", () => {
  test.each([
    ["Fars News", "fars-news"],
    ["  L'Équipe / AFP ", "lequipe-afp"],
    ["طالبان", "طالبان"],
    ["हिन्दी", "हिन्दी"],
    ["新華社", "新華社"],
    ["!!!", "narrative"],
  ])("%s", (source, id) => {
    expect(narrative({ source, claims: [] }).id).toBe(id);
  });
});

describe("narrative() takes strings for entities", () => {
  const entities = {
    taliban: { name: "Taliban", aliases: ["Taliban fighters"] },
    guards: "Guards",
  };
  test.each([
    // words, entity, label
    ["taliban", "taliban", "taliban"],
    ["the Taliban", "taliban", "the Taliban"],
    ["TALIBAN  FIGHTERS", "taliban", "TALIBAN  FIGHTERS"],
    ["guards", "guards", "guards"],
    // Look-alikes: other words are other entities.
    ["Taliban leader", "taliban-leader", "Taliban leader"],
    ["a Taliban", "a-taliban", "a Taliban"],
    ["__proto__", "proto", "__proto__"],
    ["constructor", "constructor", "constructor"],
  ])("%s", (agent, entity, label) => {
    const built = only({ predicate: "attack", agent }, { entities });
    expect(built.claims[0]?.participants).toMatchObject([{ role: "agent", entity, label }]);
    expect(built.entities.map(({ id }) => id)).toContain(entity);
  });

  test("an id that is no name is shown by the name", () => {
    const built = only({ predicate: "attack", agent: "g1" }, { entities: { g1: "border guards" } });
    expect(built.claims[0]?.participants[0]).toMatchObject({
      entity: "g1",
      label: "border guards",
    });
  });

  test("the same string is one entity over all claims, with each label and its evidence", () => {
    const built = narrative({
      source: "A",
      claims: [
        { predicate: "attack", agent: "gunmen", quote: "one" },
        { predicate: "flee", agent: "Gunmen", quote: "two" },
        { predicate: "fire", agent: { label: "gunmen", scareQuoted: true }, quote: "three" },
        { predicate: "hide", agent: "gunmen", quote: "one" },
      ],
    });
    const quote = (text: string) => [{ start: null, end: null, quote: text }];
    expect(built.entities).toEqual([
      {
        id: "gunmen",
        name: "gunmen",
        type: null,
        aliases: [],
        categories: [],
        sameAs: [],
        mentions: [
          { label: "gunmen", scareQuoted: false, evidence: quote("one") },
          { label: "Gunmen", scareQuoted: false, evidence: quote("two") },
          { label: "gunmen", scareQuoted: true, evidence: quote("three") },
        ],
      },
    ]);
  });

  test("names that give one slug get ids of their own", () => {
    const built = only({ predicate: "meet", party: ["A-B", "A B", "a/b"] });
    expect(built.entities.map(({ id }) => id)).toEqual(["a-b", "a-b-2", "a-b-3"]);
  });

  test("a name of two entities is a mistake", () => {
    const two = { x: { name: "X", aliases: "guards" }, y: { name: "Y", aliases: "guards" } };
    expect(() => only({ predicate: "p", agent: "the guards" }, { entities: two })).toThrow(
      new RangeError('claims[0].agent: "the guards" names several entities: x, y'),
    );
  });
});

describe("narrative() takes words of polarity and extent", () => {
  test.each([
    [{ not: "the Taliban" }, "negative", null, "the Taliban"],
    [{ only: "soldiers" }, "positive", "only", "soldiers"],
    [{ all: "the passengers" }, "positive", "all", "the passengers"],
    [{ mostly: "civilians" }, "positive", "mostly", "civilians"],
    [{ name: "civilians" }, "positive", null, "civilians"],
  ] as const)("%j", (patient, polarity, quantifier, label) => {
    const { participants } = first({ predicate: "kill", patient });
    expect(participants).toMatchObject([{ polarity, quantifier, label }]);
  });

  test("and the entity they stand for", () => {
    const built = only(
      { predicate: "kill", patient: { only: "soldiers", entity: "guards" } },
      { entities: { guards: "border guards" } },
    );
    expect(built.claims[0]?.participants).toMatchObject([{ entity: "guards", label: "soldiers" }]);
    expect(built.entities).toHaveLength(1);
  });
});

describe("narrative() says what a quantity counts", () => {
  test.each([
    [{ quantity: 9 }, { best: 9, counts: "patient", of: "people" }],
    [
      { quantity: 9, patient: "guards" },
      { counts: "patient", of: "guards" },
    ],
    [
      { quantity: "9 dead", patient: "guards" },
      { counts: "patient", of: "dead" },
    ],
    // Two patients: neither is what is counted alone.
    [
      { quantity: 9, patient: ["guards", "villagers"] },
      { counts: "patient", of: "people" },
    ],
    [{ quantity: 9, patient: ["guards", { not: "villagers" }] }, { of: "guards" }],
    [{ quantity: "3 km" }, { counts: null, unit: "km", of: "distance" }],
    [{ quantity: { value: 6.1, of: "magnitude" } }, { counts: null, of: "magnitude" }],
    [{ quantity: { value: 6, of: "magnitude", counts: null } }, { counts: null }],
    [
      { quantity: { value: 9, counts: "agent" }, agent: "gunmen" },
      { counts: "agent", of: "gunmen" },
    ],
    [{ quantity: { value: 9, unit: "kg" } }, { counts: null, unit: "kg" }],
    [{ count: "at least two" }, { low: 2, counts: "event", of: "times" }],
  ] as const)("%j", (fields, quantity) => {
    expect(first({ predicate: "p", ...fields }).quantities).toMatchObject([quantity]);
  });

  test("and keeps several in order", () => {
    const { quantities } = first({ predicate: "p", quantity: [1, 2], quantities: 3, count: 4 });
    expect(quantities.map(({ best }) => best)).toEqual([1, 2, 3, 4]);
  });
});

test("narrative() takes attributes by name", () => {
  const built = only({
    predicate: "describe",
    attributes: [
      { of: "the gunman", age: 25, rank: "colonel", height: "about 2", home: "5 Hill St" },
    ],
  });
  expect(built.claims[0]?.attributes).toMatchObject([
    { entity: "gunman", name: "age", value: "25", quantity: { best: 25, of: "age", counts: null } },
    { entity: "gunman", name: "rank", value: "colonel", quantity: null },
    { entity: "gunman", name: "height", value: "about 2", quantity: { low: 1, high: 3 } },
    // Words that only begin with a figure are no figure.
    { entity: "gunman", name: "home", value: "5 Hill St", quantity: null },
  ]);
  expect(built.entities[0]?.mentions.map(({ label }) => label)).toEqual(["the gunman"]);
});

test("narrative() takes places from the nearest outwards", () => {
  expect(first({ predicate: "p", place: "Islam Qala, Herat, Afghanistan" }).place).toMatchObject({
    name: "Islam Qala",
    within: ["Herat", "Afghanistan"],
  });
  const place = {
    name: "Washington, D.C.",
    within: "USA",
    coordinates: { latitude: 38.9, longitude: -77 },
  };
  expect(first({ predicate: "p", place }).place).toEqual({
    name: "Washington, D.C.",
    within: ["USA"],
    coordinates: { latitude: 38.9, longitude: -77, radiusKm: 0 },
    evidence: [],
  });
});

describe("narrative() knows sources that nobody could go back to", () => {
  test.each([
    ["unnamed sources", true],
    ["Unidentified Officials", true],
    ["local residents", true],
    ["Witnesses", true],
    // Look-alikes
    ["Jehovah's Witnesses", false],
    ["Fars News", false],
    ["the police", false],
    ["Open Sources", false],
  ])("%s: %s", (source, anonymous) => {
    expect(first({ predicate: "p", source }).source?.anonymous).toBe(anonymous);
  });
});

describe("narrative() ties claims", () => {
  test("a phrase is a claim of its own with the same quote and voice", () => {
    const { claims } = only({
      predicate: "clash",
      cause: "a land dispute",
      source: "an elder",
      via: ["Wire One"],
      asOf: "2021-12-02",
      certainty: "probable",
      modality: "alleged",
      quote: "they fought over land",
    });
    expect(claims.map(({ id, predicate }) => [id, predicate])).toEqual([
      ["c1", "clash"],
      ["c2", "a land dispute"],
    ]);
    const [clash, cause] = claims;
    expect(clash?.links).toEqual([
      { relation: "cause", claim: "c2", polarity: "positive", stated: true, evidence: [] },
    ]);
    for (const key of ["source", "via", "asOf", "certainty", "modality", "evidence"] as const) {
      expect(cause?.[key]).toEqual(clash?.[key]);
    }
    expect(cause?.links).toEqual([]);
  });

  test("the modality of one event says nothing of its cause", () => {
    const [, cause] = only({ predicate: "attack", modality: "cancelled", cause: "rain" }).claims;
    expect(cause?.modality).toBe("actual");
  });

  test("what was not the cause need not have happened", () => {
    const [clash, cause] = only({ predicate: "clash", cause: { not: "farm disputes" } }).claims;
    expect(clash?.links).toMatchObject([{ relation: "cause", polarity: "negative", claim: "c2" }]);
    expect(cause).toMatchObject({ predicate: "farm disputes", modality: "hypothetical" });
  });

  test("claims in full stand after the claim they stand in and count on after the others", () => {
    const { claims } = narrative({
      source: "A",
      claims: [
        {
          predicate: "flood",
          cause: { predicate: "burst", theme: "dam", cause: "rain", source: "B" },
          result: ["famine", { claim: "later", implied: true }],
        },
        { predicate: "rescue", id: "c3", after: "c1", partOf: { claim: "later", negated: true } },
        { predicate: "rebuild", id: "later" },
      ],
    });
    expect(claims.map(({ id, predicate }) => `${id} ${predicate}`)).toEqual([
      "c1 flood",
      "c2 burst",
      "c4 rain",
      "c5 famine",
      "c3 rescue",
      "later rebuild",
    ]);
    expect(claims[0]?.links).toMatchObject([
      { relation: "cause", claim: "c2", stated: true },
      { relation: "result", claim: "c5", stated: true },
      { relation: "result", claim: "later", stated: false },
    ]);
    expect(claims[2]?.source?.name).toBe("B");
    expect(claims[3]?.source).toBeNull();
    expect(claims[4]?.links).toMatchObject([
      { relation: "after", claim: "c1", polarity: "positive" },
      { relation: "part-of", claim: "later", polarity: "negative" },
    ]);
  });

  test("implied names the ties that are not stated", () => {
    const claims = [
      { predicate: "p", cause: "q", before: "c2", implied: ["before"] },
      { predicate: "r" },
    ];
    const built = narrative({ source: "A", claims: claims as ClaimInput[] });
    expect(built.claims[0]?.links.map(({ stated }) => stated)).toEqual([true, false]);
  });
});

describe("narrative() finds quotes in the text", () => {
  test("and gives their offsets", () => {
    const built = narrative(BORDER_INPUT);
    const [clash] = built.claims;
    expect(clash?.evidence).toMatchObject([{ start: 0, end: 47 }]);
    for (const { evidence } of built.claims) {
      for (const { start, end, quote } of evidence) {
        expect(BORDER_TEXT.slice(start ?? 0, end ?? 0)).toBe(quote);
      }
    }
  });

  test("at the place that start names", () => {
    const { evidence } = first(
      { predicate: "p", quote: { quote: "a", start: 1 } },
      { text: "aaa" },
    );
    expect(evidence).toEqual([{ start: 1, end: 2, quote: "a" }]);
  });

  test("only in the text: without one they have no offsets", () => {
    const { evidence } = first({ predicate: "p", quote: ["a", "b"] });
    expect(evidence).toEqual([
      { start: null, end: null, quote: "a" },
      { start: null, end: null, quote: "b" },
    ]);
  });
});

describe("narrative() names the place of a mistake", () => {
  const deep = (levels: number): ClaimInput =>
    levels === 0 ? { predicate: "p" } : { predicate: "p", cause: deep(levels - 1) };
  const circle: { predicate: string; cause?: unknown } = { predicate: "p" };
  circle.cause = circle;

  test.each<[unknown, ErrorConstructor, string]>([
    [null, TypeError, "narrative: must be an object, not null"],
    [[], TypeError, "narrative: must be an object, not array of 0"],
    [{ source: "A" }, TypeError, "claims: must be an array, not undefined"],
    [{ claims: [] }, TypeError, "source: must be a string or an object, not undefined"],
    [{ source: "", claims: [] }, RangeError, "source: must not be empty"],
    [
      { source: "A", claims: [], titel: "T" },
      TypeError,
      'titel: there is no such key; did you mean "title"?',
    ],
    [
      { source: "A", claims: [], time: "2021", eventTime: "2021" },
      TypeError,
      "time: give only one",
    ],
    [{ source: "A", text: 5, claims: [] }, TypeError, "text: must be a string, not 5"],
    [
      JSON.parse('{"source":"A","claims":[],"__proto__":{}}'),
      TypeError,
      "__proto__: there is no such key",
    ],
    [{ source: { name: "A", kind: "papr" }, claims: [] }, RangeError, "source.kind: there is no"],
    [
      { source: "A", entities: { x: { nme: "X" } }, claims: [] },
      TypeError,
      'entities.x.nme: there is no such key; did you mean "name"?',
    ],
    [
      { source: "A", entities: { x: { type: "persn" } }, claims: [] },
      RangeError,
      'entities.x.type: there is no "persn"; did you mean "person"?',
    ],
    [{ source: "A", entities: ["x"], claims: [] }, TypeError, "entities: must be an object"],
    [
      { source: "A", via: ["B", "C", "b"], claims: [] },
      RangeError,
      "via[2].source.name: stands twice",
    ],
  ])("%j", (input, kind, message) => {
    expect(() => narrative(input as NarrativeInput)).toThrow(kind);
    expect(() => narrative(input as NarrativeInput)).toThrow(message);
  });

  test.each<[Record<string, unknown>, ErrorConstructor, string]>([
    [{}, TypeError, "claims[0].predicate: must be a string, not undefined"],
    [{ predicate: " " }, RangeError, "claims[0].predicate: must not be empty"],
    [
      { predicate: "p", agnet: "x" },
      TypeError,
      'claims[0].agnet: there is no such key; did you mean "agent"?',
    ],
    [
      { predicate: "p", zzzzzz: "x" },
      TypeError,
      "claims[0].zzzzzz: there is no such key; there are predicate, agent",
    ],
    [
      { predicate: "p", agent: 5 },
      TypeError,
      "claims[0].agent: must be a string or an object, not 5",
    ],
    [
      { predicate: "p", place: null },
      TypeError,
      "claims[0].place: must be a string or an object, not null",
    ],
    [
      { predicate: "p", time: new Date(0) },
      TypeError,
      "claims[0].time: must be a string or an object with a string `time`",
    ],
    [
      { predicate: "p", time: { time: 5 } },
      TypeError,
      "claims[0].time.time: a time must be a string, not 5",
    ],
    [{ predicate: "p", agent: {} }, TypeError, "claims[0].agent: must say who"],
    [
      { predicate: "p", agent: { not: "x", only: "y" } },
      TypeError,
      "claims[0].agent: give only one of not and only",
    ],
    [
      { predicate: "p", agent: ["x", { entity: "y" }] },
      RangeError,
      'claims[0].agent[1].entity: there is no entity "y"',
    ],
    [
      { predicate: "p", time: "yesterday" },
      SyntaxError,
      'claims[0].time: cannot read "yesterday" as a time',
    ],
    [{ predicate: "p", time: "2021-02-30" }, SyntaxError, "claims[0].time: cannot read"],
    [{ predicate: "p", time: "2022/2021" }, RangeError, "claims[0].time: cannot read"],
    [
      { predicate: "p", quantity: [1, "lots"] },
      SyntaxError,
      'claims[0].quantity[1]: cannot read "lots"',
    ],
    [{ predicate: "p", quantity: -1 }, RangeError, "claims[0].quantity: a quantity must be"],
    [
      { predicate: "p", quantity: Number.NaN },
      RangeError,
      "claims[0].quantity: a quantity must be",
    ],
    [
      { predicate: "p", quantity: { value: 1, counts: "actor" } },
      RangeError,
      "claims[0].quantity.counts: there is no",
    ],
    [
      { predicate: "p", attribute: { of: "x" } },
      TypeError,
      "claims[0].attribute: must name a property",
    ],
    [
      { predicate: "p", attribute: { of: "x", age: {} } },
      TypeError,
      "claims[0].attribute.age: must be a string",
    ],
    [
      { predicate: "p", modality: "actuall" },
      RangeError,
      'claims[0].modality: there is no "actuall"; did you mean "actual"?',
    ],
    [
      { predicate: "p", modality: "rumoured" },
      RangeError,
      'there is no "rumoured"; did you mean "required"? it may be actual, alleged',
    ],
    [
      { predicate: "p", negated: true, polarity: "positive" },
      RangeError,
      "claims[0].polarity: positive does not agree",
    ],
    [
      { predicate: "p", negated: "yes" },
      TypeError,
      'claims[0].negated: must be true or false, not "yes"',
    ],
    [
      { predicate: "p", before: "c9" },
      RangeError,
      'claims[0].before: there is no claim "c9"; did you mean "c1"?',
    ],
    [
      { predicate: "p", cause: { claim: "x" } },
      RangeError,
      'claims[0].cause: there is no claim "x"',
    ],
    [
      { predicate: "p", cause: "c1" },
      RangeError,
      'claims[0].cause: "c1" is the id of a claim; write { claim: "c1" }',
    ],
    [
      { predicate: "p", before: "c1" },
      RangeError,
      "claims[0].links[0].claim: links a claim to itself",
    ],
    [
      { predicate: "p", implied: "before" },
      TypeError,
      "claims[0].implied: must be true or an array",
    ],
    [{ predicate: "p", place: "Herat,," }, RangeError, "claims[0].place: must not be empty"],
    [
      { predicate: "p", place: { name: "X", coordinates: { latitude: 91, longitude: 0 } } },
      RangeError,
      "claims[0].place.coordinates.latitude: must be",
    ],
    [
      { predicate: "p", quote: { quote: "a", start: 0 } },
      RangeError,
      "claims[0].quote.start: the narrative has no text",
    ],
    [
      { predicate: "p", source: "X", via: ["x"] },
      RangeError,
      "claims[0].source.name: stands twice",
    ],
    [
      { predicate: "p", id: "\ud800" },
      RangeError,
      "claims[0].id: must not hold half of a surrogate pair",
    ],
    [
      deep(40) as unknown as Record<string, unknown>,
      RangeError,
      "claims are nested more than 32 deep",
    ],
    [circle, RangeError, "claims are nested more than 32 deep"],
  ])("%#: %j", (claim, kind, message) => {
    expect(() => only(claim as unknown as ClaimInput)).toThrow(kind);
    expect(() => only(claim as unknown as ClaimInput)).toThrow(message);
  });

  test.each([
    ["b", 'claims[0].quote is not in the text: "b"'],
    ["a", "claims[0].quote is in the text at 0 and at 1: write { quote, start }"],
    [{ quote: "a", start: 2 }, 'claims[0].quote is not in the text at 2: "a"'],
    [{ quote: "a", start: -1 }, "claims[0].quote is not in the text at -1"],
    [["aa", "b"], 'claims[0].quote[1] is not in the text: "b"'],
  ])("quote %j", (quote, message) => {
    const build = () => only({ predicate: "p", quote }, { text: "aa" });
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });

  test("one id for two claims", () => {
    const claims = [
      { predicate: "p", id: "x" },
      { predicate: "q", id: "x" },
    ];
    expect(() => narrative({ source: "A", claims })).toThrow(
      new RangeError('claims[1].id: "x" is the id of claims[0] too'),
    );
  });

  test("a circle of claims", () => {
    const claims = [
      { predicate: "p", before: "c2" },
      { predicate: "q", before: "c1" },
    ];
    expect(() => narrative({ source: "A", claims })).toThrow(/closes a circle of links/u);
  });
});
