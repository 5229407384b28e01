import { describe, expect, test } from "vitest";
import { align } from "../../../src/align/align.ts";
import { groupByText } from "../../../src/align/records/group-by-text.ts";
import type { NarrativeId } from "../../../src/model/ids.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const told = (...rows: readonly (readonly [id: string, text: string | null])[]) =>
  rows.map(([id, text]) => ({ id: id as NarrativeId, text }));

describe("groupByText", () => {
  test("puts together who tells one text, sorted, by their first", () => {
    const rows = told(["d", "Two."], ["c", "One."], ["b", "Two."], ["a", "One."]);
    expect(groupByText(rows)).toEqual([
      ["a", "c"],
      ["b", "d"],
    ]);
  });

  test("leaves out who tells a text alone", () => {
    expect(groupByText(told(["a", "One."], ["b", "Two."]))).toEqual([]);
  });

  test("takes no text for none that is shared", () => {
    expect(groupByText(told(["a", null], ["b", null]))).toEqual([]);
  });

  test("takes texts for two that differ in a letter", () => {
    expect(groupByText(told(["a", "One."], ["b", "one."]))).toEqual([]);
  });

  test("is the same in every order, and changes nothing", () => {
    const rows = told(["a", "One."], ["b", "Two."], ["c", "One."]);
    expect(groupByText([...rows].reverse())).toEqual(groupByText(rows));
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });
});

test("An alignment says which narratives share a text", () => {
  const accounts = [
    ["mayor", "One."],
    ["paper", "One."],
    ["other", "Two."],
  ].map(([id = "", text]) => narrative({ id, source: id, text, claims: [] }));
  expect(align(accounts).sharedTexts).toEqual([["mayor", "paper"]]);
});
