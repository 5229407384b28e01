import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import { parseNarrative } from "../../../src/model/parse-narrative.ts";
import { ROLES } from "../../../src/model/role.ts";
import { BORDER_INPUT } from "../support-border-clash.ts";

const words = fc
  .oneof(
    fc.constantFrom("the Taliban", "Taliban", "guards", "__proto__", "constructor", "c1", "!!!"),
    fc.string({ minLength: 1 }),
  )
  .filter((text) => text.trim() !== "");
const who = fc.oneof(
  words,
  fc.record({ not: words }),
  fc.record({ only: words, scareQuoted: fc.boolean() }),
  fc.record({ label: words, name: words }),
);
const time = fc.constantFrom("2021", "2021-12-01 evening", "before 2021", "2021-12-01T14:30Z");
const quantity = fc.oneof(
  fc.nat(),
  fc.constantFrom("at least 25", "dozens", "about 3 km", "none"),
  fc.record({ value: fc.nat(), counts: fc.constantFrom(...ROLES, "event" as const, null) }),
);
const optional = { requiredKeys: ["predicate"] as ["predicate"] };
const claim: fc.Arbitrary<ClaimInput> = fc.record(
  {
    predicate: words,
    agent: who,
    patient: fc.array(who, { maxLength: 3 }),
    time,
    quantity: fc.oneof(quantity, fc.array(quantity, { maxLength: 3 })),
    place: fc.constantFrom("Herat", "Islam Qala, Herat"),
    attribute: fc.record({ of: words, age: fc.nat(), rank: words }),
    cause: fc.oneof(
      words.map((not) => ({ not })),
      words.map((predicate) => ({ predicate, cause: { predicate } })),
    ),
    negated: fc.boolean(),
    quote: fc.oneof(words, fc.array(words, { maxLength: 3 })),
    source: words,
  },
  optional,
);
const input: fc.Arbitrary<NarrativeInput> = fc.record(
  {
    source: words,
    claims: fc.array(claim, { maxLength: 5 }),
    time,
    title: words,
    entities: fc.constant({ taliban: { name: "Taliban", aliases: ["guards"] } }),
  },
  { requiredKeys: ["source", "claims"] },
);

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === "object") {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** The mistakes a random input can make: a phrase that is an id, half a surrogate pair in an id. */
const isRandomMistake = (error: unknown) =>
  error instanceof RangeError && /is the id of a claim|surrogate/u.test(error.message);

describe("narrative()", () => {
  test.prop([input])(
    "takes frozen input and gives what parseNarrative() takes unchanged",
    (given) => {
      const before = JSON.stringify(given);
      let built: ReturnType<typeof narrative>;
      try {
        built = narrative(deepFreeze(given));
      } catch (error) {
        if (!isRandomMistake(error)) throw error;
        return;
      }
      expect(JSON.stringify(given)).toBe(before);
      expect(parseNarrative(built)).toEqual({ ok: true, value: built });
      expect(parseNarrative(JSON.parse(JSON.stringify(built)))).toEqual({ ok: true, value: built });
      expect(narrative(given)).toEqual(built);
    },
  );

  test.prop([fc.constantFrom(...Object.keys(BORDER_INPUT)), fc.anything()])(
    "answers any value of a field with a narrative or a TypeError, RangeError or SyntaxError",
    (key, value) => {
      try {
        expect(parseNarrative(narrative({ ...BORDER_INPUT, [key]: value })).ok).toBe(true);
      } catch (error) {
        const known = [TypeError, RangeError, SyntaxError].some((kind) => error instanceof kind);
        expect(known).toBe(true);
        expect((error as Error).message).not.toMatch(/Cannot|is not a function|is not iterable/u);
      }
    },
  );
});
