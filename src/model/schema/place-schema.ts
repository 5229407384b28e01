import * as z from "zod";
import { evidenceSchema } from "./evidence-schema.ts";
import { lazily } from "./lazily.ts";
import { textSchema } from "./text-schema.ts";

const coordinatesSchema = lazily(() =>
  z.strictObject({
    latitude: z.number().min(-90).max(90).describe("Degrees north, -90 to 90."),
    longitude: z.number().min(-180).max(180).describe("Degrees east, -180 to 180."),
    radiusKm: z.number().min(0).describe("How far off the point the place may lie, kilometres."),
  }),
);

/** Shape of a `Place`. */
export const placeSchema = lazily(() =>
  z.strictObject({
    name: textSchema("Name as the account gives it."),
    within: z
      .array(textSchema("A place around it."))
      .describe('What the account says it lies in, nearest first: ["Herat", "Afghanistan"].'),
    coordinates: coordinatesSchema()
      .nullable()
      .describe("Where it lies; null unless the account gives coordinates."),
    evidence: evidenceSchema("Where the place is named."),
  }),
);
