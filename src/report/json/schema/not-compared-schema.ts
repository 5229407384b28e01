import * as z from "zod";
import { GATES, type NotCompared } from "../../../model/finding.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { locusSchema } from "./locus-schema.ts";
import { readingSchema } from "./reading-schema.ts";

/** Shape of a {@link NotCompared}. */
export const notComparedSchema = lazily(
  (): z.ZodType<NotCompared> =>
    z.strictObject({
      gate: z.enum(GATES),
      loci: z.array(locusSchema()).min(1).max(2),
      readings: z.tuple([readingSchema(), readingSchema()]),
      reason: z.string(),
    }),
);
