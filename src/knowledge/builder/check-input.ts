import { nearestName } from "../../model/check/nearest-name.ts";

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : typeof value;
}

/** The value as a name: a text that is not blank, without outer spaces. @throws TypeError */
export function checkName(value: unknown, path: string): string {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new TypeError(`${path}: must be a name, got ${describe(value)}`);
}

/** The value as a list. @throws TypeError */
export function checkList(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`${path}: must be a list, got ${describe(value)}`);
}

/** The value as `true` or `false`. @throws TypeError */
export function checkFlag(value: unknown, path: string): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${path}: must be true or false, got ${describe(value)}`);
}

/** The value as own entries of a plain object. @throws TypeError for anything else. */
export function checkRecord(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const prototype: unknown = Object.getPrototypeOf(value);
    // Any other prototype is a class, or a record that wrote `__proto__` as a key and lost it.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (isPlain) return Object.entries(value);
  }
  throw new TypeError(`${path}: must be a plain object, got ${describe(value)}`);
}

/** Entries of a plain object that has only known keys. @throws TypeError naming an unknown one. */
export function checkKeys(
  value: unknown,
  path: string,
  keys: readonly string[],
): ReadonlyMap<string, unknown> {
  const entries = checkRecord(value, path);
  for (const [key] of entries) {
    if (keys.includes(key)) continue;
    const meant = nearestName(key, keys);
    const hint = meant === null ? `known keys: ${keys.join(", ")}` : `did you mean "${meant}"?`;
    throw new TypeError(`${path}.${key}: there is no such key; ${hint}`);
  }
  // An option given as undefined is an option not given.
  return new Map(entries.filter(([, each]) => each !== undefined));
}
