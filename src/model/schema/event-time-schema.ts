import * as z from "zod";
import { timeProblems } from "../check/time-problems.ts";
import { TIME_PRECISIONS } from "../event-time.ts";
import { evidenceSchema } from "./evidence-schema.ts";
import { lazily } from "./lazily.ts";
import { textSchema } from "./text-schema.ts";

/** Shape of an `EventTime`; `edtf` must say what the other fields say. */
export const eventTimeSchema = lazily(() =>
  z
    .strictObject({
      edtf: textSchema(
        "Canonical notation: 2021, 2021-12, 2021-12-01, 2021-12-01 evening, 2021-12-01T14:30, 2021-12-01/2021-12-03, ../2021-12-01; ~ after it when approximate.",
      ),
      start: z
        .string()
        .nullable()
        .describe("First minute that may belong to it, YYYY-MM-DDTHH:MM; null when open."),
      end: z
        .string()
        .nullable()
        .describe("First minute that no longer may, YYYY-MM-DDTHH:MM; null when open."),
      precision: z.enum(TIME_PRECISIONS).describe("How finely the account states it."),
      approximate: z.boolean().describe('true when said with "about", "around", "circa".'),
      interval: z
        .boolean()
        .describe("true for a stretch from one date to another, false for one date or moment."),
      offset: z
        .string()
        .nullable()
        .describe("Offset from UTC, Z or +04:30; null when the account names no zone."),
      label: z.string().describe("The words it was given in."),
      evidence: evidenceSchema("Where the words stand."),
    })
    .check((context) => {
      for (const { key, message, expected } of timeProblems(context.value)) {
        context.issues.push({
          code: "custom",
          message,
          params: { expected },
          path: [key],
          input: context.value[key],
          continue: true,
        });
      }
    }),
);
