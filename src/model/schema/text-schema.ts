import * as z from "zod";

/** A string that says something: a name, a predicate, a quote. */
export function textSchema(description: string) {
  return z
    .string()
    .check((context) => {
      if (context.value.trim() !== "") return;
      context.issues.push({
        code: "custom",
        message: "must not be empty",
        params: { expected: "text" },
        input: context.value,
        continue: true,
      });
    })
    .describe(`${description} Never empty.`.trim());
}
