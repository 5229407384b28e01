import * as z from "zod";
import { MODALITIES, POLARITIES, QUANTIFIERS } from "../../../model/claim.ts";
import type { AlignedEntityId, EventId } from "../../../model/ids.ts";
import type { ReadingValue } from "../../../model/reading-value.ts";
import { ROLES } from "../../../model/role.ts";
import { eventTimeSchema } from "../../../model/schema/event-time-schema.ts";
import { lazily } from "../../../model/schema/lazily.ts";
import { placeSchema } from "../../../model/schema/place-schema.ts";
import { quantitySchema } from "../../../model/schema/quantity-schema.ts";
import { brandSchema } from "./brand-schema.ts";
import { scopedParticipantSchema } from "./scoped-participant-schema.ts";

const entity = () => brandSchema<AlignedEntityId>("Aligned entity.");
const polarity = () => z.enum(POLARITIES);
const quantifier = () => z.enum(QUANTIFIERS).nullable();

const participantSchemas = () =>
  [
    z.strictObject({
      type: z.literal("participant"),
      role: z.enum(ROLES),
      entity: entity().nullable(),
      polarity: polarity(),
      quantifier: quantifier(),
    }),
    z.strictObject({
      type: z.literal("direction"),
      concept: z.string(),
      agent: entity(),
      patient: entity(),
      mutual: z.boolean(),
    }),
    z.strictObject({
      type: z.literal("presence"),
      entity: entity(),
      present: z.boolean(),
      presupposed: z.boolean(),
    }),
    z.strictObject({
      type: z.literal("attribute"),
      entity: entity(),
      name: z.string(),
      value: z.string(),
      quantity: quantitySchema().nullable(),
    }),
    z.strictObject({
      type: z.literal("utterance"),
      speaker: entity().nullable(),
      content: z.string().nullable(),
      polarity: polarity(),
    }),
  ] as const;

const eventSchemas = () =>
  [
    z.strictObject({
      type: z.literal("occurrence"),
      polarity: polarity(),
      modality: z.enum(MODALITIES),
      concept: z.string(),
      scope: z.array(scopedParticipantSchema()),
      time: eventTimeSchema().nullable(),
      place: placeSchema().nullable(),
    }),
    z.strictObject({ type: z.literal("classification"), concept: z.string() }),
    z.strictObject({ type: z.literal("time"), time: eventTimeSchema() }),
    z.strictObject({ type: z.literal("place"), place: placeSchema() }),
    z.strictObject({
      type: z.literal("quantity"),
      quantity: quantitySchema(),
      cumulative: z.boolean(),
      window: eventTimeSchema().nullable(),
    }),
    z.strictObject({
      type: z.literal("cause"),
      concept: z.string(),
      polarity: polarity(),
      stated: z.boolean(),
    }),
    z.strictObject({
      type: z.literal("outcome"),
      axis: z.string(),
      state: z.string(),
      theme: entity().nullable(),
      concept: z.string(),
      quantifier: quantifier(),
    }),
    z.strictObject({
      type: z.literal("order"),
      relation: z.enum(["before", "starts-before", "during"]),
      events: z.array(brandSchema<EventId>("Aligned event.")),
      stated: z.boolean(),
    }),
  ] as const;

/** Shape of a {@link ReadingValue}. */
export const readingValueSchema = lazily(
  (): z.ZodType<ReadingValue> =>
    z.discriminatedUnion("type", [...participantSchemas(), ...eventSchemas()]),
);
