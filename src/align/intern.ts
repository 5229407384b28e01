import type { Indexed } from "./pair-memo.ts";

/** A value that stands for all values of its key. */
export interface Interned<Value> extends Indexed {
  readonly key: string;
  readonly value: Value;
}

/**
 * Gives equal values one and the same small object.
 *
 * @param keyOf - Equal for values that are to be one.
 * @returns A function from a value to its representative: the first one seen of that key.
 */
export function createInterner<Value>(
  keyOf: (value: Value) => string,
): (value: Value) => Interned<Value> {
  const known = new Map<string, Interned<Value>>();
  return (value) => {
    const key = keyOf(value);
    let interned = known.get(key);
    if (interned === undefined) {
      interned = { index: known.size, key, value };
      known.set(key, interned);
    }
    return interned;
  };
}
