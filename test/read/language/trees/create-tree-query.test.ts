import { type Analysis, createTreeQuery, hasRelation, type Token } from "rashomon/english";
import { describe, expect, test } from "vitest";
import { plantTree } from "./plant-tree.ts";

// "Men in masks were seen. They fled."
const analysis = plantTree([
  ["Men", 4, "nsubj:pass"],
  ["in", 2, "case"],
  ["masks", 0, "nmod"],
  ["were", 4, "aux:pass"],
  ["seen", null, "root"],
  ["They", 6, "nsubj"],
  ["fled", null, "root"],
]);
const tree = createTreeQuery(analysis);

describe("createTreeQuery()", () => {
  test("parent() is the head, or null at a root", () => {
    expect(tree.parent(2)).toBe(0);
    expect(tree.parent(4)).toBeNull();
  });

  test.each([
    { token: 4, relation: undefined, found: [0, 3], why: "all, in the order of the text" },
    { token: 4, relation: "nsubj", found: [0], why: "a relation finds its subtypes" },
    { token: 4, relation: "nsubj:pass", found: [0], why: "a subtype finds itself" },
    {
      token: 6,
      relation: "nsubj:pass",
      found: [],
      why: "a subtype does not find the plain relation",
    },
    { token: 4, relation: "nsub", found: [], why: "the beginning of a name is not the name" },
    { token: 1, relation: undefined, found: [], why: "a leaf has none" },
  ])("children($token, $relation): $why", ({ token, relation, found }) => {
    expect(tree.children(token, relation)).toEqual(found);
  });

  test("ancestors() lead up to the root", () => {
    expect(tree.ancestors(1)).toEqual([2, 0, 4]);
    expect(tree.ancestors(4)).toEqual([]);
  });

  test("subtree(), span() and text() take in all that is below", () => {
    expect(tree.subtree(0)).toEqual([0, 1, 2]);
    expect(tree.span(0)).toEqual({ start: 0, end: 12 });
    expect(tree.text(0)).toBe("Men in masks");
    expect(tree.text(4)).toBe("Men in masks were seen");
  });

  test("path() turns at the lowest token above both", () => {
    expect(tree.path(1, 3)).toEqual({ up: [1, 2, 0], top: 4, down: [3] });
    expect(tree.path(1, 0)).toEqual({ up: [1, 2], top: 0, down: [] });
    expect(tree.path(0, 1)).toEqual({ up: [], top: 0, down: [2, 1] });
    expect(tree.path(3, 3)).toEqual({ up: [], top: 3, down: [] });
  });

  test("path() is null between sentences", () => {
    expect(tree.path(0, 5)).toBeNull();
  });

  test.each([-1, 7, 0.5, Number.NaN])("a token that is none (%s) is refused", (token) => {
    for (const ask of [tree.parent, tree.children, tree.ancestors, tree.subtree, tree.text]) {
      expect(() => ask(token)).toThrow(RangeError);
    }
    expect(() => tree.path(0, token)).toThrow(RangeError);
  });
});

describe("createTreeQuery() refuses", () => {
  test.each([
    { value: undefined, shown: "undefined" },
    { value: "They fled.", shown: '"They fled."' },
    { value: {}, shown: "object" },
    { value: Promise.resolve(analysis), shown: "object" },
  ])("$shown, which is no analysis", ({ value, shown }) => {
    const message = `Cannot ask ${shown} for trees: it is no analysis, which analyze(text) gives`;
    expect(() => createTreeQuery(value as unknown as Analysis)).toThrow(new TypeError(message));
  });
});

test.each([
  { relation: "nsubj:pass", asked: "nsubj", holds: true },
  { relation: "nsubj:pass", asked: "nsubj:pass", holds: true },
  { relation: "nsubj", asked: "nsubj:pass", holds: false },
  { relation: "compound", asked: "comp", holds: false },
])("hasRelation() of $relation, asked for $asked, is $holds", ({ relation, asked, holds }) => {
  const { tokens } = plantTree([["men", null, relation]]);
  const [token] = tokens as readonly [Token];
  expect(hasRelation(token, asked)).toBe(holds);
});
