import { FIRST_KEYS } from "./key-order-table.ts";

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/**
 * A replacer for `JSON.stringify` that gives every object's keys in one order, however it was made:
 * those of `FIRST_KEYS`, then the others by code unit.
 */
export const sortKeys = (): ((key: string, value: unknown) => unknown) => {
  const ranks = new Map(FIRST_KEYS.map((key, index) => [key, index]));
  const rankOf = (key: string): number => ranks.get(key) ?? FIRST_KEYS.length;
  return (_key, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).sort(
      ([left], [right]) => rankOf(left) - rankOf(right) || compareText(left, right),
    );
    // `fromEntries` defines keys, where an assignment to `__proto__` would set the prototype.
    return Object.fromEntries(entries);
  };
};
