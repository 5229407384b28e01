import { foldText } from "../names/fold-text.ts";
import { checkList, checkName, checkRecord } from "./check-input.ts";
import { sortUnique } from "./sort-unique.ts";

type Pair = readonly [string, string];

function readPair(value: unknown, path: string): Pair {
  const [first, second, ...more] = checkList(value, path);
  if (more.length > 0) throw new TypeError(`${path}: must be a pair, got more than two names`);
  return [checkName(first, `${path}[0]`), checkName(second, `${path}[1]`)];
}

/** Pairs as lists, or as a record from each inner name to its outer ones; in canonical order. */
export function readPairs(value: unknown, path: string): readonly Pair[] {
  if (Array.isArray(value)) {
    return sortUnique(value.map((pair, index) => readPair(pair, `${path}[${index}]`)));
  }
  const pairs = checkRecord(value, path).flatMap(([inner, outer]) => {
    const at = `${path}[${JSON.stringify(inner)}]`;
    const outers = typeof outer === "string" ? [outer] : checkList(outer, at);
    return outers.map((name): Pair => [checkName(inner, at), checkName(name, at)]);
  });
  return sortUnique(pairs);
}

/** Pairs whose sides can be swapped, each sorted, in canonical order. */
export function readMutualPairs(value: unknown, path: string): readonly Pair[] {
  const pairs = checkList(value, path).map((pair, index) => readPair(pair, `${path}[${index}]`));
  return sortUnique(
    pairs.map(([left, right]): Pair => (left < right ? [left, right] : [right, left])),
  );
}

/** A way from a name back to itself, as folded names; `null` when there is none. */
function findCycle(
  name: string,
  outer: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  // An explicit stack: chains as long as the input must not exhaust the call stack.
  const path: string[] = [name];
  const pending: string[][] = [[...(outer.get(name) ?? [])]];
  while (path.length > 0) {
    const next = pending[pending.length - 1]?.pop();
    if (next === undefined) {
      done.add(path.pop() ?? "");
      pending.pop();
    } else if (path.includes(next)) return [...path.slice(path.indexOf(next)), next];
    else if (!done.has(next)) {
      path.push(next);
      pending.push([...(outer.get(next) ?? [])]);
    }
  }
  return null;
}

/** The pairs, when none leads back to itself. @throws RangeError naming the cycle. */
export function withoutCycle(pairs: readonly Pair[], path: string): readonly Pair[] {
  const outer = new Map<string, string[]>();
  for (const [inner, wide] of pairs) {
    const key = foldText(inner);
    outer.set(key, [...(outer.get(key) ?? []), foldText(wide)]);
  }
  const done = new Set<string>();
  for (const name of outer.keys()) {
    const cycle = done.has(name) ? null : findCycle(name, outer, done);
    if (cycle !== null)
      throw new RangeError(`${path}: goes round in a circle: ${cycle.join(" > ")}`);
  }
  return pairs;
}
