import * as z from "zod";
import { CERTAINTIES } from "../source.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { lazily } from "./lazily.ts";
import { nullableTextSchema } from "./nullable-text-schema.ts";
import { sourceSchema } from "./source-schema.ts";

/** Shape of an `Attribution`. */
export const attributionSchema = lazily(() =>
  z
    .strictObject({
      source: sourceSchema().describe("Who passed it on."),
      cue: nullableTextSchema('The words that attribute: "said", "according to".'),
      certainty: z.enum(CERTAINTIES).describe("How surely this hop passes it on."),
      sourceEvidence: evidenceSchema("Where the source is named."),
      cueEvidence: evidenceSchema("Where the attributing words stand."),
    })
    .describe("Somebody who passed on what the next in the chain said."),
);
