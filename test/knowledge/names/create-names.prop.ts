import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";
import { labels } from "../../support/label-arbitraries.ts";

const ALIASES = [
  ["Taliban", "Islamic Emirate"],
  ["Zorg Front", "ZF", "gunmen"],
];
const declared = knowledge({ aliases: ALIASES });
const names = createNames(declared);

test.prop([labels, labels])("labels of one name share a blocking key", (left, right) => {
  if (!names.sameName(left, right)) return;
  const keys = new Set(names.blockingKeys(left));
  expect(
    names.blockingKeys(right).some((key) => keys.has(key)),
    `${left} | ${right}`,
  ).toBe(true);
});

test.prop([labels, labels])("sameName() is symmetric, with one reason", (left, right) => {
  expect(names.match(left, right)).toBe(names.match(right, left));
});

test.prop([fc.oneof(labels, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))])(
  "any label has a key, equal in a base that has read other labels",
  (label) => {
    expect(names.nameKey(label)).toBe(createNames(declared).nameKey(label));
    expect(names.sameName(label, label)).toBe(true);
    expect(names.blockingKeys(label).length).toBeGreaterThan(0);
  },
  10_000,
);

test.prop([labels])("articles, quotes and spaces around a label do not change its key", (label) => {
  expect(names.nameKey(` “the  ${label}” `)).toBe(names.nameKey(label));
});
