import * as z from "zod";

/** The keys that a schema of strict objects allows at a path; empty where there is no object. */
export function allowedKeys(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): readonly string[] {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of [...path, null]) {
    while (at instanceof z.ZodNullable) at = at.unwrap();
    if (key === null) break;
    if (at instanceof z.ZodArray) at = at.unwrap();
    else if (at instanceof z.ZodObject) at = at.shape[String(key)] as z.core.$ZodType | undefined;
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}
