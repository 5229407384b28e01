import * as z from "zod";
import { MODALITIES } from "../../../model/claim.ts";
import type { ClaimId, NarrativeId } from "../../../model/ids.ts";
import type { Reading, Support } from "../../../model/reading.ts";
import { eventTimeSchema } from "../../../model/schema/event-time-schema.ts";
import { evidenceSchema } from "../../../model/schema/evidence-schema.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { CERTAINTIES } from "../../../model/source.ts";
import { brandSchema } from "./brand-schema.ts";
import { readingValueSchema } from "./reading-value-schema.ts";
import { scopedParticipantSchema } from "./scoped-participant-schema.ts";

const supportSchema = lazily(
  (): z.ZodType<Support> =>
    z.strictObject({
      narrative: brandSchema<NarrativeId>("Narrative."),
      source: z.string(),
      sourceKey: z.string(),
      relayed: z.boolean(),
      claims: z.array(brandSchema<ClaimId>("Claim.")),
      participants: z.array(scopedParticipantSchema()),
      evidence: evidenceSchema("The words it rests on."),
      modality: z.enum(MODALITIES),
      certainty: z.enum(CERTAINTIES),
      asOf: eventTimeSchema().nullable(),
      asOfAssumed: z.boolean(),
      read: z.boolean(),
      revision: z.int().min(0),
      headline: z.boolean(),
    }),
);

/** Shape of a {@link Reading}. */
export const readingSchema = lazily(
  (): z.ZodType<Reading> =>
    z.strictObject({
      key: z.string(),
      label: z.string(),
      value: readingValueSchema(),
      support: z.array(supportSchema()).min(1),
    }),
);
