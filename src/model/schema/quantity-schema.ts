import * as z from "zod";
import { QUANTITY_SCOPES } from "../quantity.ts";
import { ROLES } from "../role.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { lazily } from "./lazily.ts";
import { nullableTextSchema } from "./nullable-text-schema.ts";
import { textSchema } from "./text-schema.ts";

const bound = (description: string) => z.number().min(0).nullable().describe(description);

/** Shape of a `Quantity`; low <= best <= high, and at least one of them is set. */
export const quantitySchema = lazily(() =>
  z
    .strictObject({
      low: bound("Smallest value the words allow; null when they set no lower bound."),
      best: bound('The value itself; null when the words give none ("dozens", "at least 25").'),
      high: bound("Largest value the words allow; null when they set no upper bound."),
      approximate: z.boolean().describe('true with "about", "nearly" or a word like "dozens".'),
      of: textSchema('What is counted or measured: "people", "border posts", "magnitude".'),
      counts: z
        .enum([...ROLES, "event"])
        .nullable()
        .describe(
          'The role whose filler is counted, "event" for how often it happened, null for a measure.',
        ),
      unit: nullableTextSchema("Unit of a measure, km or USD; null for counts."),
      scope: z
        .enum(QUANTITY_SCOPES)
        .describe("Whether the figure covers all, a part, or is silent."),
      label: z.string().describe('The words it was given in: "at least 25".'),
      evidence: evidenceSchema("Where the figure stands."),
    })
    .check((context) => {
      const { low, best, high } = context.value;
      const set = [low, best, high].filter((value) => value !== null);
      const ordered = set.every((value, index) => index === 0 || (set[index - 1] ?? 0) <= value);
      if (set.length > 0 && ordered) return;
      context.issues.push({
        code: "custom",
        message: ordered
          ? "sets no bound at all"
          : `low ${low}, best ${best} and high ${high} are out of order`,
        params: { expected: "low <= best <= high, at least one of them set" },
        input: context.value,
        continue: true,
      });
    }),
);
