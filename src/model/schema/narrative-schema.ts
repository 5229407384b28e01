import * as z from "zod";
import { CODERS } from "../narrative.ts";
import { attributionSchema } from "./attribution-schema.ts";
import { claimSchema } from "./claim-schema.ts";
import { entitySchema } from "./entity-schema.ts";
import { eventTimeSchema } from "./event-time-schema.ts";
import { idSchema } from "./id-schema.ts";
import { lazily } from "./lazily.ts";
import { nullableTextSchema } from "./nullable-text-schema.ts";
import { placeSchema } from "./place-schema.ts";
import { sourceSchema } from "./source-schema.ts";

/**
 * Shape of a `Narrative`, with the checks that one object alone allows. What ties objects together
 * (ids, links, offsets into the text) is checked in `check-narrative.ts`.
 */
export const narrativeSchema = lazily(() =>
  z
    .strictObject({
      id: idSchema("Id of the narrative, unique among those that are compared."),
      title: nullableTextSchema("Its title."),
      source: sourceSchema().describe("Who tells it: the origin as far as the account names one."),
      via: z
        .array(attributionSchema())
        .describe(
          "Who carried it to the reader, outermost first: the newspaper, then the journalist it quotes.",
        ),
      text: z.string().nullable().describe("The text the quotes stand in; null when not given."),
      event: nullableTextSchema(
        "Declared key of the whole story: narratives with different keys are never compared; null to leave it open.",
      ),
      eventTime: eventTimeSchema()
        .nullable()
        .describe("When it happened, for claims that state no time of their own."),
      place: placeSchema()
        .nullable()
        .describe("Where it happened, for claims that state no place of their own."),
      asOf: eventTimeSchema().nullable().describe("As of when the source says so."),
      publishedAt: eventTimeSchema().nullable().describe("When it was published."),
      supersedes: idSchema("")
        .nullable()
        .describe("Id of the earlier narrative that this one continues; null for none."),
      codedBy: z
        .enum(CODERS)
        .describe("Who structured it: a person, or a program that read it off a text."),
      entities: z.array(entitySchema()).describe("Everybody and everything that takes part."),
      claims: z.array(claimSchema()).describe("What the account says, in the order of telling."),
    })
    .describe("One account of one event by one source, structured."),
);
