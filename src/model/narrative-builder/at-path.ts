/** Runs a reader; its error gets the path before its message and stays of its class. */
export function atPath<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = `${path}: ${error.message}`;
    if (error instanceof SyntaxError) throw new SyntaxError(message);
    if (error instanceof RangeError) throw new RangeError(message);
    throw new TypeError(message);
  }
}
