import * as z from "zod";
import { QUANTIFIERS } from "../../../model/claim.ts";
import type { AlignedEntityId } from "../../../model/ids.ts";
import { ROLES } from "../../../model/role.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import type { ScopedParticipant } from "../../../model/scoped-participant.ts";
import { brandSchema } from "./brand-schema.ts";

/** Shape of a {@link ScopedParticipant}. */
export const scopedParticipantSchema = lazily(
  (): z.ZodType<ScopedParticipant> =>
    z.strictObject({
      role: z.enum(ROLES),
      entity: brandSchema<AlignedEntityId>("Aligned entity."),
      quantifier: z.enum(QUANTIFIERS).nullable(),
    }),
);
