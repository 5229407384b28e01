import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { GroundingResult } from "../../src/model/ground-narrative.ts";
import type { ClaimId, EntityId, NarrativeId } from "../../src/model/ids.ts";
import type { JsonSafe } from "../../src/model/json.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import type { ParseResult } from "../../src/model/parse-result.ts";
import type { claimSchema } from "../../src/model/schema/claim-schema.ts";
import type { entitySchema } from "../../src/model/schema/entity-schema.ts";
import type { narrativeSchema } from "../../src/model/schema/narrative-schema.ts";

/** The same shape without brands on ids and without `readonly`, neither of which JSON knows. */
type Plain<T> = T extends NarrativeId | ClaimId | EntityId
  ? string
  : T extends string | null
    ? T
    : T extends number | boolean
      ? T
      : T extends readonly (infer Item)[]
        ? Plain<Item>[]
        : { -readonly [Key in keyof T]: Plain<T[Key]> };

type Output<Schema extends () => z.ZodType> = Plain<z.output<ReturnType<Schema>>>;

test("the schemas have the shape of the interfaces", () => {
  expectTypeOf<Output<typeof narrativeSchema>>().toEqualTypeOf<Plain<Narrative>>();
  expectTypeOf<Output<typeof claimSchema>>().toEqualTypeOf<Plain<Claim>>();
  expectTypeOf<Output<typeof entitySchema>>().toEqualTypeOf<Plain<Entity>>();
});

test("Plain keeps literal strings apart, or the test above could not fail", () => {
  expectTypeOf<Plain<{ readonly a: "x" | null }>>().toEqualTypeOf<{ a: "x" | null }>();
  expectTypeOf<Plain<Claim>["polarity"]>().toEqualTypeOf<"positive" | "negative">();
  expectTypeOf<Plain<Claim>["id"]>().toEqualTypeOf<string>();
});

test("what goes out survives JSON", () => {
  expectTypeOf<JsonSafe<Narrative>>().toEqualTypeOf<Narrative>();
  expectTypeOf<JsonSafe<ParseResult<Narrative>>>().toEqualTypeOf<ParseResult<Narrative>>();
  expectTypeOf<JsonSafe<GroundingResult>>().toEqualTypeOf<GroundingResult>();
});

test("a claim input is written tersely and knows its keys", () => {
  const claim = { predicate: "attack", agent: "gunmen", patient: [{ not: "guards" }] } as const;
  expectTypeOf(claim).toExtend<ClaimInput>();
  // @ts-expect-error TS2353: there is no role "actor"
  const wrong: ClaimInput = { predicate: "attack", actor: "gunmen" };
  expectTypeOf(wrong).toEqualTypeOf<ClaimInput>();
});
