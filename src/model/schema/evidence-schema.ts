import * as z from "zod";
import { lazily } from "./lazily.ts";
import { textSchema } from "./text-schema.ts";

const offset = (description: string) => z.int().min(0).nullable().describe(description);

const evidenceSpanSchema = lazily(() =>
  z
    .strictObject({
      start: offset(
        "First UTF-16 code unit of the quote in the narrative's text, from 0; null when not known.",
      ),
      end: offset("First UTF-16 code unit after the quote; null exactly when start is null."),
      quote: textSchema("The exact words, copied from the text character by character."),
    })
    .check((context) => {
      const { start, end } = context.value;
      const issue = (message: string, expected: string) =>
        context.issues.push({
          code: "custom",
          message,
          params: { expected },
          input: context.value,
          continue: true,
        });
      if ((start === null) !== (end === null)) {
        issue("start and end must both be set or both be null", "two offsets or two nulls");
      } else if (start !== null && end !== null && start >= end) {
        issue(`start ${start} must lie before end ${end}`, "start < end");
      }
    })
    .describe("The exact words something rests on, and where they stand."),
);

/** Quotes with or without offsets. */
export function evidenceSchema(description: string) {
  return z.array(evidenceSpanSchema()).describe(`${description} Empty when there is none.`);
}
