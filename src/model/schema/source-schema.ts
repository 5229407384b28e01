import * as z from "zod";
import { CREDIBILITY_GRADES, RELIABILITY_GRADES, SOURCE_KINDS } from "../source.ts";
import { lazily } from "./lazily.ts";
import { nullableTextSchema } from "./nullable-text-schema.ts";
import { textSchema } from "./text-schema.ts";

/** Shape of a `Source`. */
export const sourceSchema = lazily(() =>
  z.strictObject({
    name: textSchema('Name as the account gives it: "Fars News", "unnamed sources".'),
    kind: z.enum(SOURCE_KINDS).nullable().describe("What the source is; null when not known."),
    affiliation: nullableTextSchema("Whom it belongs or is close to."),
    anonymous: z.boolean().describe("true for a source nobody could go back to."),
    reliability: z
      .enum(RELIABILITY_GRADES)
      .nullable()
      .describe("NATO Admiralty grade of the source, A to F; null when it is not graded."),
    credibility: z
      .literal(CREDIBILITY_GRADES)
      .nullable()
      .describe("NATO Admiralty grade of the information, 1 to 6; null when it is not graded."),
  }),
);
