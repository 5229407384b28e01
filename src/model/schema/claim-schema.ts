import * as z from "zod";
import { LINK_RELATIONS, MODALITIES, POLARITIES, QUANTIFIERS } from "../claim.ts";
import { ROLES } from "../role.ts";
import { CERTAINTIES } from "../source.ts";
import { attributionSchema } from "./attribution-schema.ts";
import { eventTimeSchema } from "./event-time-schema.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { idSchema } from "./id-schema.ts";
import { lazily } from "./lazily.ts";
import { nullableTextSchema } from "./nullable-text-schema.ts";
import { placeSchema } from "./place-schema.ts";
import { quantitySchema } from "./quantity-schema.ts";
import { sourceSchema } from "./source-schema.ts";
import { textSchema } from "./text-schema.ts";

const participantSchema = lazily(() =>
  z.strictObject({
    role: z.enum(ROLES).describe("How the entity takes part."),
    entity: idSchema("Id of an entity of this narrative."),
    label: textSchema("The words this claim uses for it."),
    polarity: z.enum(POLARITIES).describe('negative for "not the Taliban".'),
    quantifier: z.enum(QUANTIFIERS).nullable().describe("all, only or mostly, where it is said."),
    evidence: evidenceSchema("Where the participant is named in the claim."),
  }),
);

const attributeSchema = lazily(() =>
  z.strictObject({
    entity: idSchema("Id of the entity that has the property."),
    name: textSchema('The property: "age", "rank", "nationality".'),
    value: textSchema("The value in the account's words."),
    quantity: quantitySchema().nullable().describe("The value as a figure; null when it is none."),
    evidence: evidenceSchema("Where the property is stated."),
  }),
);

const linkSchema = lazily(() =>
  z.strictObject({
    relation: z
      .enum(LINK_RELATIONS)
      .describe(
        "cause: the other claim is the cause of this one; result: its result; before, after: this one came before or after the other; part-of: this one is a part of the other.",
      ),
    claim: idSchema("Id of the other claim, of this narrative."),
    polarity: z.enum(POLARITIES).describe('negative for "not because of".'),
    stated: z.boolean().describe("false when it is only suggested by the telling."),
    evidence: evidenceSchema("Where the tie is stated."),
  }),
);

/** Shape of a `Claim`. */
export const claimSchema = lazily(() =>
  z.strictObject({
    id: idSchema("Id of the claim, unique in the narrative: c1, c2."),
    predicate: textSchema('What happened, in a short form: "clash", "open fire on", "capture".'),
    event: nullableTextSchema(
      "Declared key of the event: equal keys are one event, different keys never are; null to leave it open.",
    ),
    participants: z.array(participantSchema()).describe("Who takes part, and how."),
    attributes: z.array(attributeSchema()).describe("Properties given to entities."),
    place: placeSchema().nullable().describe("Where it happened; null when not said here."),
    time: eventTimeSchema().nullable().describe("When it happened; null when not said here."),
    quantities: z.array(quantitySchema()).describe("How many, how much, how often."),
    polarity: z.enum(POLARITIES).describe("negative when the claim says that it is not so."),
    polarityEvidence: evidenceSchema("Where the negating words stand."),
    modality: z
      .enum(MODALITIES)
      .describe(
        "How it is put forward. actual: as having happened. alleged: passed on without taking it over. unconfirmed: the source cannot confirm it. cancelled: planned and not done.",
      ),
    modalityEvidence: evidenceSchema("Where the modal or hedging words stand."),
    certainty: z.enum(CERTAINTIES).describe("How sure the source presents itself."),
    content: nullableTextSchema("The words said, for a claim that somebody said something."),
    source: sourceSchema()
      .nullable()
      .describe("Who is committed to the claim, where it is not the narrative's own source."),
    via: z
      .array(attributionSchema())
      .describe("Who carried it from the claim's source to the narrative's, outermost first."),
    asOf: eventTimeSchema()
      .nullable()
      .describe("As of when the source says so, where it differs from the narrative's."),
    links: z.array(linkSchema()).describe("Ties to other claims of this narrative."),
    evidence: evidenceSchema("The words the claim rests on."),
  }),
);
