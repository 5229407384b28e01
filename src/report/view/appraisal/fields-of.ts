import type { FieldView } from "./appraisal-view.ts";

/** Fields of those entries that have something to say. */
export const fieldsOf = (
  entries: readonly (readonly [name: string, texts: readonly string[]])[],
): readonly FieldView[] =>
  entries.filter(([, texts]) => texts.length > 0).map(([name, texts]) => ({ name, texts }));
