import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { parseNarrative } from "../../src/model/parse-narrative.ts";
import { BORDER_INPUT } from "./support-border-clash.ts";

type Slot = { readonly around: Record<string, unknown>; readonly key: string };

/** Every field and item of a value. */
function slotsOf(value: unknown): readonly Slot[] {
  if (value === null || typeof value !== "object") return [];
  const around = value as Record<string, unknown>;
  return Object.keys(around).flatMap((key) => [{ around, key }, ...slotsOf(around[key])]);
}

const sound = JSON.stringify(narrative(BORDER_INPUT));

describe("parseNarrative()", () => {
  test.prop([
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    }),
  ])("never throws and gives plain JSON", (input) => {
    const parsed = parseNarrative(input);
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });

  test.prop([fc.nat(), fc.anything()])(
    "never throws and changes nothing when any one value is any other",
    (at, value) => {
      const data: unknown = JSON.parse(sound);
      const slots = slotsOf(data);
      const slot = slots[at % slots.length];
      if (slot !== undefined) slot.around[slot.key] = value;
      const before = slotsOf(data).map(({ around, key }) => around[key]);
      const parsed = parseNarrative(data);
      expect(slotsOf(data).map(({ around, key }) => around[key])).toEqual(before);
      if (parsed.ok) expect(parseNarrative(parsed.value)).toEqual(parsed);
      else expect(parsed.issues.length).toBeGreaterThan(0);
    },
  );

  test.prop([fc.nat()])("misses no field: without any one of them it is not a narrative", (at) => {
    const data: unknown = JSON.parse(sound);
    const fields = slotsOf(data).filter(({ around }) => !Array.isArray(around));
    const field = fields[at % fields.length];
    if (field !== undefined) delete field.around[field.key];
    expect(parseNarrative(data).ok).toBe(false);
  });
});
