import * as z from "zod";
import { FINDING_KINDS, type FindingKind } from "../../../model/finding-kind.ts";
import { lazily } from "../../../model/schema/lazily.ts";

/** Shape of a {@link FindingKind}: one of ours, or one from outside, which starts with `x-`. */
export const kindSchema = lazily((): z.ZodType<FindingKind> => {
  const known = new Set<string>(FINDING_KINDS);
  const schema = z.string().check((context) => {
    if (known.has(context.value) || context.value.startsWith("x-")) return;
    context.issues.push({
      code: "custom",
      message: "is not a kind of finding",
      params: { expected: "a built-in kind, or one that starts with x-" },
      input: context.value,
      continue: true,
    });
  });
  return schema as unknown as z.ZodType<FindingKind>;
});
