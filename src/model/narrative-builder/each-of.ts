import type { OneOrMany } from "./part-inputs.ts";

/** A value with the path it stands at. */
export interface Placed<Value> {
  readonly path: string;
  readonly value: Value;
}

/** One value or a list as a list with paths: `quote` or `quote[1]`. Empty when absent. */
export function eachOf<Value>(
  path: string,
  values: OneOrMany<Value> | undefined,
): readonly Placed<Value>[] {
  if (values === undefined) return [];
  if (!Array.isArray(values)) return [{ path, value: values as Value }];
  return (values as readonly Value[]).map((value, index) => ({ path: `${path}[${index}]`, value }));
}
