import { textSchema } from "./text-schema.ts";

/** A string that says something, or `null` where there is none. */
export function nullableTextSchema(description: string) {
  return textSchema("").nullable().describe(`${description} Never empty; null for none.`);
}
