import { describe, expect, test } from "vitest";
import {
  type Clustering,
  scoreCoreference,
} from "../../../scripts/evaluate/ecbplus/coreference-metrics.ts";

const score = (gold: Clustering<string>, found: Clustering<string>) =>
  scoreCoreference(gold, found);
const groups = (text: string): Clustering<string> => text.split(" ").map((group) => [...group]);

describe("coreference scores worked out by hand", () => {
  test("all right", () => {
    expect(score(groups("abc de f"), groups("f de cba")).conllF1).toBeCloseTo(1);
  });

  // Vilain and others 1995: gold a-b-c-d, found a-b and c-d: two of three links.
  test("one group cut in two", () => {
    const { muc, bCubed, ceafE } = score(groups("abcd"), groups("ab cd"));
    expect(muc).toMatchObject({ precision: 1, recall: 2 / 3 });
    expect(bCubed).toMatchObject({ precision: 1, recall: 0.5 });
    // One of the two found groups is paired: 2 * 2 / (4 + 2).
    expect(ceafE.precision).toBeCloseTo(2 / 3 / 2);
    expect(ceafE.recall).toBeCloseTo(2 / 3);
  });

  // Bagga and Baldwin 1998: groups of 5, 2 and 5; the found clustering joins the two of 5.
  test("two groups made one", () => {
    const { muc, bCubed } = score(groups("12345 67 89ABC"), groups("1234589ABC 67"));
    expect(muc.precision).toBeCloseTo(9 / 10);
    expect(muc.recall).toBe(1);
    expect(bCubed.precision).toBeCloseTo((10 * 0.5 + 2) / 12);
    expect(bCubed.recall).toBe(1);
  });

  test("single mentions count in B-cubed and CEAF, and give MUC no link", () => {
    const { muc, bCubed, ceafE } = score(groups("a b c"), groups("a b c"));
    expect(muc.f1).toBe(0);
    expect([bCubed.f1, ceafE.f1]).toEqual([1, 1]);
  });

  test("mixed: a moved mention", () => {
    // Gold abc de; found ab cde.
    const { muc, bCubed, ceafE } = score(groups("abc de"), groups("ab cde"));
    expect(muc).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
    // Precision: a, b 1; c 1/3; d, e 2/3. Recall: a, b 2/3; c 1/3; d, e 1.
    expect(bCubed.precision).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5);
    expect(bCubed.recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5);
    // ab with abc: 4/5; cde with de: 4/5.
    expect(ceafE.f1).toBeCloseTo(0.8);
  });

  test("CEAF takes the best pairing, not the first", () => {
    // abx: 2/3 with ab|x... pairing abx with x leaves ab alone.
    const { ceafE } = score(groups("abcd ef"), groups("abe cdf"));
    // abe-abcd 4/7, cdf-ef 2/5: the same as the other way round.
    expect(ceafE.f1).toBeCloseTo((4 / 7 + 2 / 5) / 2);
  });
});
