import * as z from "zod";

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * An id. It must not be empty or hold half of a surrogate pair: ids are joined into other ids and
 * written into files, where half a pair does not survive. Texts and names may hold one, since
 * offsets into them must keep their meaning.
 */
export function idSchema(description: string) {
  return z
    .string()
    .check((context) => {
      const problem =
        context.value.trim() === ""
          ? "must not be empty"
          : LONE_SURROGATE.test(context.value)
            ? "must not hold half of a surrogate pair"
            : null;
      if (problem === null) return;
      context.issues.push({
        code: "custom",
        message: problem,
        params: { expected: "an id" },
        input: context.value,
        continue: true,
      });
    })
    .describe(`${description} Never empty.`.trim());
}
