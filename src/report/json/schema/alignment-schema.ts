import * as z from "zod";
import type {
  AlignedEntity,
  AlignedEvent,
  Alignment,
  AlignmentRow,
  ClaimRef,
  StatedDistinction,
} from "../../../model/alignment.ts";
import { ENTITY_TYPES } from "../../../model/entity.ts";
import type {
  AlignedEntityId,
  ClaimId,
  EntityId,
  EventId,
  NarrativeId,
} from "../../../model/ids.ts";
import { evidenceSchema } from "../../../model/schema/evidence-schema.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { brandSchema } from "./brand-schema.ts";
import { locusSchema } from "./locus-schema.ts";
import { readingSchema } from "./reading-schema.ts";

const narrative = () => brandSchema<NarrativeId>("Narrative.");
const event = () => brandSchema<EventId>("Aligned event.");

const claimRef = (): z.ZodType<ClaimRef> =>
  z.strictObject({ narrative: narrative(), claim: brandSchema<ClaimId>("Claim.") });

const alignedEntity = (): z.ZodType<AlignedEntity> =>
  z.strictObject({
    id: brandSchema<AlignedEntityId>("Aligned entity."),
    event: event(),
    name: z.string(),
    names: z.array(z.string()),
    labels: z.array(z.string()),
    types: z.array(z.enum(ENTITY_TYPES)),
    categories: z.array(z.string()),
    sameAs: z.array(z.string()),
    named: z.boolean(),
    members: z.array(
      z.strictObject({ narrative: narrative(), entity: brandSchema<EntityId>("Entity.") }),
    ),
  });

const alignedEvent = (): z.ZodType<AlignedEvent> =>
  z.strictObject({
    id: event(),
    label: z.string(),
    concepts: z.array(z.string()),
    claims: z.array(claimRef()),
    match: z.strictObject({
      score: z.number(),
      strength: z.enum(["certain", "uncertain"]),
      certainTogether: z.array(z.array(narrative())),
      pinned: z.boolean(),
      grounds: z.array(z.string()),
      doubts: z.array(z.string()),
    }),
  });

const distinction = (): z.ZodType<StatedDistinction> =>
  z.strictObject({
    event: event(),
    entity: brandSchema<AlignedEntityId>("Aligned entity."),
    not: brandSchema<AlignedEntityId>("Aligned entity."),
    by: claimRef(),
    source: z.string(),
    evidence: evidenceSchema("Where it says so."),
  });

const row = (): z.ZodType<AlignmentRow> =>
  z.strictObject({
    locus: locusSchema(),
    readings: z.array(readingSchema()).min(1),
    cells: z.array(z.strictObject({ narrative: narrative(), readings: z.array(z.int().min(0)) })),
  });

/** Shape of an {@link Alignment}. */
export const alignmentSchema = lazily(
  (): z.ZodType<Alignment> =>
    z.strictObject({
      narratives: z.array(narrative()),
      entities: z.array(alignedEntity()),
      events: z.array(alignedEvent()),
      rows: z.array(row()),
      distinctions: z.array(distinction()),
      moved: z.array(
        z.strictObject({
          narrative: narrative(),
          event: event(),
          position: z.int().min(0),
          usual: z.int().min(0),
        }),
      ),
      nearMisses: z.array(
        z.strictObject({
          events: z.tuple([event(), event()]),
          score: z.number(),
          reason: z.string(),
        }),
      ),
      sharedTexts: z.array(z.array(narrative()).min(2)),
    }),
);
