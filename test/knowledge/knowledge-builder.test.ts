import { describe, expect, test } from "vitest";
import type { KnowledgeInput } from "../../src/knowledge/builder/knowledge-input.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";

describe("knowledge()", () => {
  test("of nothing is the built-in base alone", () => {
    const empty = {
      aliases: [],
      isA: [],
      disjoint: [],
      within: [],
      adjacent: [],
      predicates: [],
      exclusive: [],
      multiValuedAttributes: [],
      builtIn: true,
    };
    expect(knowledge()).toEqual(empty);
    expect(knowledge({})).toEqual(empty);
  });

  test("takes records and lists, and puts both in one order", () => {
    const record = knowledge({
      aliases: { Taliban: "Islamic Emirate", UN: ["United Nations", "ONU"] },
      isA: { farmer: ["civilian", "worker"], "border guard": "soldier" },
      within: { Herat: "Afghanistan" },
      adjacent: [["Iran", "Herat"]],
    });
    const lists = knowledge({
      within: [["Herat", "Afghanistan"]],
      isA: [
        ["farmer", "worker"],
        ["border guard", "soldier"],
        ["farmer", "civilian"],
        ["farmer", "worker"],
      ],
      aliases: [
        ["ONU", "United Nations", "UN"],
        ["Islamic Emirate", "Taliban"],
      ],
      adjacent: [
        ["Herat", "Iran"],
        ["Iran", "Herat"],
      ],
    });
    expect(record).toEqual(lists);
    expect(lists.aliases).toEqual([
      ["Islamic Emirate", "Taliban"],
      ["ONU", "UN", "United Nations"],
    ]);
    expect(JSON.parse(JSON.stringify(lists))).toEqual(lists);
  });

  test("fills predicates in, joins those of one name, and takes roles in short form", () => {
    const { predicates } = knowledge({
      predicates: [
        { name: "attend", synonyms: ["visit"] },
        { name: "Attend", mutual: true },
        { name: "ram", isA: "attack" },
      ],
      multiValued: ["attend.agent", "hold.theme"],
    });
    expect(predicates).toEqual([
      {
        name: "Attend",
        synonyms: ["visit"],
        isA: null,
        mutual: true,
        once: false,
        multiValued: ["agent"],
      },
      { name: "hold", synonyms: [], isA: null, mutual: false, once: false, multiValued: ["theme"] },
      { name: "ram", synonyms: [], isA: "attack", mutual: false, once: false, multiValued: [] },
    ]);
  });

  test("does not change its input", () => {
    const input: KnowledgeInput = Object.freeze({
      disjoint: Object.freeze([Object.freeze(["b", "a"])]),
    });
    expect(knowledge(input).disjoint).toEqual([["a", "b"]]);
    expect(input.disjoint).toEqual([["b", "a"]]);
  });
});

describe("knowledge() rejects", () => {
  test.each<[string, unknown, ErrorConstructor, string]>([
    [
      "an unknown key",
      { alias: [] },
      TypeError,
      'knowledge.alias: there is no such key; did you mean "aliases"?',
    ],
    [
      "an unknown key of a predicate",
      { predicates: [{ name: "a", synonym: [] }] },
      TypeError,
      "knowledge.predicates[0].synonym: there is no such key",
    ],
    [
      "a predicate without a name",
      { predicates: [{}] },
      TypeError,
      "knowledge.predicates[0].name: must be a name, got undefined",
    ],
    ["what is no record", [], TypeError, "knowledge: must be a plain object, got a list"],
    ["null", null, TypeError, "knowledge: must be a plain object, got null"],
    [
      "a group that is no list",
      { disjoint: ["a"] },
      TypeError,
      'knowledge.disjoint[0]: must be a list, got "a"',
    ],
    [
      "a group of one",
      { disjoint: [["a", "a "]] },
      RangeError,
      "knowledge.disjoint[0]: needs at least two different names",
    ],
    [
      "an alias of nothing",
      { aliases: { Taliban: [] } },
      RangeError,
      'knowledge.aliases["Taliban"]: needs at least two different names',
    ],
    [
      "a blank name",
      { isA: { farmer: " " } },
      TypeError,
      'knowledge.isA["farmer"]: must be a name, got " "',
    ],
    [
      "half a pair",
      { within: [["Herat"]] },
      TypeError,
      "knowledge.within[0][1]: must be a name, got undefined",
    ],
    [
      "three names for a pair",
      { adjacent: [["a", "b", "c"]] },
      TypeError,
      "knowledge.adjacent[0]: must be a pair, got more than two names",
    ],
    [
      "a circle of kinds",
      { isA: { a: "b", b: "C", c: "A" } },
      RangeError,
      "knowledge.isA: goes round in a circle: a > b > c > a",
    ],
    [
      "a place in itself",
      { within: { Herat: "herat" } },
      RangeError,
      "knowledge.within: goes round in a circle: herat > herat",
    ],
    [
      "one name both alias and disjoint",
      {
        aliases: [
          ["a", "b"],
          ["b", "c"],
        ],
        disjoint: [["A", "c"]],
      },
      RangeError,
      'knowledge.disjoint: "A" and "c" are one by knowledge.aliases',
    ],
    [
      "an unknown role",
      { multiValued: ["attend.agnet"] },
      RangeError,
      'knowledge.multiValued[0]: "agnet" is no role; did you mean "agent"?',
    ],
    [
      "a role without a predicate",
      { multiValued: ["agent"] },
      TypeError,
      'knowledge.multiValued[0]: must be "predicate.role", got "agent"',
    ],
    [
      "two wider predicates",
      {
        predicates: [
          { name: "a", isA: "b" },
          { name: "A", isA: "c" },
        ],
      },
      RangeError,
      "is declared a kind of",
    ],
    [
      "a flag that is none",
      { builtIn: "no" },
      TypeError,
      'knowledge.builtIn: must be true or false, got "no"',
    ],
    [
      "a record with a prototype",
      {
        isA: JSON.parse('{"a":"b"}', (_, value) =>
          typeof value === "object" ? Object.create({ x: 1 }) : value,
        ),
      },
      TypeError,
      "knowledge.isA: must be a plain object",
    ],
  ])("%s", (_, input, error, message) => {
    expect(() => knowledge(input as KnowledgeInput)).toThrow(error);
    expect(() => knowledge(input as KnowledgeInput)).toThrow(message);
  });

  test("no long chain, and no name that looks like a property", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => [`p${at}`, `p${at + 1}`] as const);
    expect(knowledge({ within: chain }).within).toHaveLength(20_000);
    expect(knowledge({ isA: [["__proto__", "constructor"]] }).isA).toEqual([
      ["__proto__", "constructor"],
    ]);
  });
});
