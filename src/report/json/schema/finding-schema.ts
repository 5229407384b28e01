import * as z from "zod";
import type { Finding } from "../../../model/finding.ts";
import { VERDICTS } from "../../../model/finding-kind.ts";
import type { FindingId } from "../../../model/ids.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { brandSchema } from "./brand-schema.ts";
import { kindSchema } from "./kind-schema.ts";
import { locusSchema } from "./locus-schema.ts";
import { readingSchema } from "./reading-schema.ts";

/** Shape of a {@link Finding}. */
export const findingSchema = lazily(
  (): z.ZodType<Finding> =>
    z.strictObject({
      id: brandSchema<FindingId>("Finding."),
      kind: kindSchema(),
      verdict: z.enum(VERDICTS),
      score: z.number().min(0).max(1),
      self: z.boolean(),
      locus: locusSchema(),
      readings: z.tuple([readingSchema(), readingSchema()]),
      rule: z.string(),
      assumptions: z.array(z.string()),
      explanation: z.string(),
    }),
);
