import * as z from "zod";
import { narrativeSchema } from "./schema/narrative-schema.ts";

/**
 * JSON Schema (draft 2020-12) of a {@link Narrative}, a new plain object at each call.
 *
 * Made for the structured output of a language model as well: every field has a description and is
 * required (`null` stands for absent), no other field is allowed, and it has no `$ref`. It knows
 * shapes only; run the result through {@link parseNarrative}, or {@link groundNarrative} where
 * quotes must still be found in a text.
 */
export function narrativeJsonSchema(): object {
  return z.toJSONSchema(narrativeSchema(), { target: "draft-2020-12", reused: "inline" });
}
