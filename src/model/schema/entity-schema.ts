import * as z from "zod";
import { ENTITY_TYPES } from "../entity.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { idSchema } from "./id-schema.ts";
import { lazily } from "./lazily.ts";
import { textSchema } from "./text-schema.ts";

const mentionSchema = lazily(() =>
  z.strictObject({
    label: textSchema('The words: "Taliban fighters".'),
    scareQuoted: z
      .boolean()
      .describe(
        "true when the account puts the label in scare quotes, to keep a distance from it.",
      ),
    evidence: evidenceSchema("Where the label stands."),
  }),
);

/** Shape of an `Entity`. */
export const entitySchema = lazily(() =>
  z.strictObject({
    id: idSchema("Id of the entity, unique in the narrative."),
    name: textSchema("The name the account uses first or best."),
    type: z.enum(ENTITY_TYPES).nullable().describe("What kind of thing it is; null when unclear."),
    aliases: z.array(textSchema("A name.")).describe("Other names of it in the same account."),
    categories: z
      .array(textSchema("A category."))
      .describe('What the account says it is: "soldier", "militia".'),
    sameAs: z
      .array(idSchema("An id."))
      .describe("Ids of the entity in other systems: a Wikidata id, a URL."),
    mentions: z.array(mentionSchema()).describe("Every label the account gives it."),
  }),
);
