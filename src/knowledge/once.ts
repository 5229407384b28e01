/**
 * Makes a constant on first use: nothing is worked out at import, and nothing twice.
 *
 * @param make - Pure; its result must never be changed.
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
