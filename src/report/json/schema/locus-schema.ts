import * as z from "zod";
import type { Locus } from "../../../model/alignment.ts";
import type { EventId, LocusId } from "../../../model/ids.ts";
import { ROLES } from "../../../model/role.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { EVENT_SLOTS } from "../../../model/slot.ts";
import { brandSchema } from "./brand-schema.ts";

/** Shape of a {@link Locus}. */
export const locusSchema = lazily(
  (): z.ZodType<Locus> =>
    z.strictObject({
      id: brandSchema<LocusId>("Locus."),
      event: brandSchema<EventId>("Aligned event."),
      slot: z.enum([...EVENT_SLOTS, ...ROLES]),
      topic: z.string().nullable(),
      question: z.string(),
    }),
);
