import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { groundNarrative } from "../../src/model/ground-narrative.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { parseNarrative } from "../../src/model/parse-narrative.ts";

// Few letters, so that quotes stand in the text now once, now often, now not at all.
const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom("a", "b", "“", '"', " ", "A"), minLength: 1, maxLength });
const quote = letters(4).filter((text) => text.trim() !== "");

describe("groundNarrative()", () => {
  test.prop([letters(12), fc.array(fc.array(quote, { maxLength: 2 }), { maxLength: 4 })])(
    "accepts exactly the claims whose quotes all stand in the text once",
    (text, quotes) => {
      const claims = quotes.map((each) => ({ predicate: "p", quote: each }));
      const draft: unknown = JSON.parse(JSON.stringify(narrative({ source: "A", claims })));
      const before = JSON.stringify(draft);
      const result = groundNarrative(draft, text);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      expect(JSON.stringify(draft)).toBe(before);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(parseNarrative(result.narrative)).toEqual({ ok: true, value: result.narrative });

      // The plain way, one code unit after the other.
      const timesIn = (words: string) =>
        [...text].filter((_, start) => text.slice(start, start + words.length) === words).length;
      const sound = quotes.map(
        (each) => each.length > 0 && each.every((one) => timesIn(one) === 1),
      );
      expect(result.claims.map(({ status }) => status === "accepted")).toEqual(sound);
    },
  );

  test.prop([fc.anything(), fc.string()])("never throws", (draft, text) => {
    expect(groundNarrative(draft, text).ok).toBe(false);
  });
});
