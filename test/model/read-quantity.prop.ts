import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { readQuantity } from "../../src/model/read-quantity.ts";

const count = fc.integer({ min: 1, max: 1_000_000 });

describe("readQuantity()", () => {
  test.prop([count])("reads a number, its digits and its grouped digits alike", (value) => {
    const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
    const { label: _, ...bounds } = readQuantity(value);
    expect(readQuantity(String(value))).toMatchObject(bounds);
    expect(readQuantity(grouped)).toMatchObject(bounds);
  });

  test.prop([count])('keeps "about" around the number, about a tenth away', (value) => {
    const { low, best, high } = readQuantity(`about ${value}`);
    expect(best).toBe(value);
    expect(low).toBeLessThanOrEqual(value * 0.9);
    expect(low).toBeGreaterThan(value * 0.9 - 1);
    // A margin for the product, which is no more exact than a double.
    expect(high).toBeGreaterThanOrEqual(value * 1.1 - 1e-6);
    expect(high).toBeLessThan(value * 1.1 + 1);
  });

  test.prop([
    fc.oneof(
      fc.string(),
      fc
        .constantFrom("dozens", "half", "no", "a", "about", "to", "-", "or", "and")
        .chain((word) =>
          fc.tuple(fc.string(), count).map(([other, value]) => `${word} ${value} ${other}`),
        ),
    ),
  ])("gives ordered, finite bounds or throws a SyntaxError or RangeError", (text) => {
    try {
      const { low, best, high, of } = readQuantity(text);
      const set = [low, best, high].filter((value) => value !== null);
      expect(set).toEqual([...set].sort((left, right) => left - right));
      expect(set.length).toBeGreaterThan(0);
      expect(set.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(of.trim()).not.toBe("");
    } catch (error) {
      expect(error instanceof SyntaxError || error instanceof RangeError).toBe(true);
    }
  });
});
