import type * as z from "zod";

/**
 * Takes what a schema found wrong out of the data, in pieces as small as the checks across objects
 * look at: the innermost item of a list (it becomes `undefined`, so that indexes keep their meaning),
 * else the field of the narrative, claim or entity. One slip then hides nothing else.
 *
 * @param data - A copy of our own: it is changed.
 */
export function pruneBroken(data: unknown, found: readonly z.core.$ZodIssue[]): void {
  for (const { path } of found) {
    const inPart = (path[0] === "claims" || path[0] === "entities") && typeof path[1] === "number";
    const base = inPart ? 2 : 0;
    const item = lastIndexOfNumber(path);
    removeAt(data, path.slice(0, Math.max(item, base) + 1));
  }
}

function removeAt(data: unknown, path: readonly PropertyKey[]): void {
  let around = data;
  for (const key of path.slice(0, -1)) around = (around as Record<PropertyKey, unknown>)?.[key];
  const last = path.at(-1);
  if (last === undefined || around === null || typeof around !== "object") return;
  (around as Record<PropertyKey, unknown>)[last] = undefined;
}

function lastIndexOfNumber(path: readonly PropertyKey[]): number {
  let last = -1;
  for (const [index, key] of path.entries()) if (typeof key === "number") last = index;
  return last;
}
