import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compareRevisions } from "../../../src/change/revisions/compare-revisions.ts";
import { createTextMap } from "../../../src/change/revisions/create-text-map.ts";
import { diffTexts } from "../../../src/change/revisions/diff-texts.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrativesOf } from "../../support/arbitraries.ts";

const texts = fc
  .array(fc.constantFrom("the", "army", "closed", " ", "\n", "road", ".", "“", "🜂", "1,200"))
  .map((words) => words.join(""));

test.prop([texts, texts])("diffTexts() rebuilds both texts, with offsets", (before, after) => {
  const { segments } = diffTexts(before, after);
  const join = (gone: string) =>
    segments.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join("");
  expect(join("inserted")).toBe(before);
  expect(join("removed")).toBe(after);
  for (const { text, before: left, after: right } of segments) {
    if (left !== null) expect(before.slice(...left)).toBe(text);
    if (right !== null) expect(after.slice(...right)).toBe(text);
  }
});

test.prop([texts, texts, fc.nat(60), fc.nat(60)])(
  "createTextMap() keeps the order of ranges and what is kept whole",
  (before, after, one, other) => {
    const { segments } = diffTexts(before, after);
    const carry = createTextMap(segments);
    const [start, end] = [one, other]
      .map((at) => Math.min(at, before.length))
      .sort((a, b) => a - b);
    const [from, to] = carry([start ?? 0, end ?? 0]);
    expect(from).toBeLessThanOrEqual(to);
    expect(to).toBeLessThanOrEqual(after.length);
    for (const { kind, text, before: left } of segments) {
      if (kind === "kept" && left !== null) expect(after.slice(...carry(left))).toBe(text);
    }
  },
);

const renamed = (narrative: Narrative): Narrative => {
  const { claims, ...rest } = narrative;
  const id = (given: string) => `other-${given}` as never;
  return {
    ...rest,
    id: id(narrative.id),
    claims: claims.map((claim) => ({
      ...claim,
      id: id(claim.id),
      links: claim.links.map((link) => ({ ...link, claim: id(link.claim) })),
    })),
  };
};

test.prop([narrativesOf("n", true)], { numRuns: 60 })(
  "compareRevisions() finds no change between a version and itself, whatever its ids",
  (version) => {
    const { claims } = compareRevisions(version, renamed(version));
    expect(claims).toMatchObject({ added: [], changed: [], dropped: [] });
    expect(claims.unchanged).toHaveLength(version.claims.length);
  },
);

test.prop([narrativesOf("n", true), narrativesOf("n", false)], { numRuns: 60 })(
  "compareRevisions() puts every claim in one list, and gives JSON",
  (before, after) => {
    const changes = compareRevisions(before, after);
    const { added, changed, unchanged, dropped } = changes.claims;
    const both = changed.length + unchanged.length;
    expect(added.length + both).toBe(after.claims.length);
    expect(dropped.length + both).toBe(before.claims.length);
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  },
);
