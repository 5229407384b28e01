import type { Report } from "./issue-list.ts";

/** Deeper than any narrative: its deepest value lies 8 levels down. */
const DEEPEST = 16;
/** Objects and arrays after which copying stops, so that parts used many times cannot blow up. */
const MOST_VALUES = 5_000_000;

interface Copying {
  readonly report: Report;
  readonly path: PropertyKey[];
  /** The containers around the value. */
  readonly around: Set<object>;
  left: number;
}

/**
 * A copy of untrusted data in which nothing can surprise any more: plain objects and dense
 * arrays, read once. Getters and proxies that throw, circles, class instances, holes,
 * symbol keys and too much depth are reported, and `undefined` stands in their place. An own
 * `__proto__` key is copied as a key like any other. `-0` becomes 0, which is what JSON makes of it.
 */
export function plainCopy(input: unknown, report: Report): unknown {
  return copy(input, { report, path: [], around: new Set(), left: MOST_VALUES });
}

function copy(value: unknown, state: Copying): unknown {
  if (value === null || typeof value !== "object") return Object.is(value, -0) ? 0 : value;
  state.left -= 1;
  if (state.left < 0)
    return reject(state, "is more than can be checked", `${MOST_VALUES} objects and arrays`);
  if (state.around.has(value)) return reject(state, "contains itself", "no circle");
  if (state.path.length >= DEEPEST)
    return reject(state, "is nested too deeply", `${DEEPEST} levels`);
  state.around.add(value);
  try {
    return Array.isArray(value) ? copyArray(value, state) : copyObject(value, state);
  } catch (error) {
    return reject(state, `cannot be read: ${messageOf(error)}`, "plain data");
  } finally {
    state.around.delete(value);
  }
}

function reject({ report, path, left }: Copying, message: string, expected: string): undefined {
  // Once only: every value after the last counted one would say the same.
  if (left >= -1) report(path, message, expected, "object");
  return undefined;
}

function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message).slice(0, 100) : typeof error;
  } catch {
    return "error";
  }
}

function copyAt(key: PropertyKey, read: () => unknown, state: Copying): unknown {
  state.path.push(key);
  try {
    return copy(read(), state);
  } catch (error) {
    return reject(state, `cannot be read: ${messageOf(error)}`, "plain data");
  } finally {
    state.path.pop();
  }
}

function copyArray(value: readonly unknown[], state: Copying): unknown {
  const { length } = value;
  // Counting keys tells an array with holes from a dense one without visiting 2^32 holes.
  if (Object.keys(value).length < length)
    return reject(state, "has holes", "an array without holes");
  return Array.from({ length }, (_, index) => copyAt(index, () => value[index], state));
}

function copyObject(value: object, state: Copying): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) return reject(state, "is an instance of a class", "a plain object");
  if (Object.getOwnPropertySymbols(value).length > 0) {
    reject(state, "has keys that are symbols", "keys that are strings");
  }
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = copyAt(key, () => (value as Record<string, unknown>)[key], state);
    // Assigning this one would set the prototype.
    if (key === "__proto__") defineOwn(result, key, inner);
    else result[key] = inner;
  }
  return result;
}

function defineOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
