import * as z from "zod";
import { SCHEMA_VERSION } from "../../../model/comparison.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { alignmentSchema } from "./alignment-schema.ts";
import { findingSchema } from "./finding-schema.ts";
import { notComparedSchema } from "./not-compared-schema.ts";

/**
 * Shape of a `Comparison`. Narratives are left to `parseNarrative`, which checks more than shapes;
 * what ties the parts together is checked in `check-references.ts`.
 */
export const comparisonSchema = lazily(() =>
  z.strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    narratives: z.array(z.unknown()),
    alignment: alignmentSchema(),
    findings: z.array(findingSchema()),
    notCompared: z.array(notComparedSchema()),
  }),
);
