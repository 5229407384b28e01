import { checkList, checkName, checkRecord } from "./check-input.ts";
import { sortUnique } from "./sort-unique.ts";

/** Names of one group, sorted. @throws TypeError @throws RangeError for fewer than two. */
function readGroup(value: unknown, path: string): readonly string[] {
  const names = checkList(value, path).map((name, index) => checkName(name, `${path}[${index}]`));
  const group = sortUnique(names);
  if (group.length < 2) throw new RangeError(`${path}: needs at least two different names`);
  return group;
}

/** Groups of names, each sorted, in canonical order. */
export function readGroups(value: unknown, path: string): readonly (readonly string[])[] {
  return sortUnique(
    checkList(value, path).map((group, index) => readGroup(group, `${path}[${index}]`)),
  );
}

/** Groups as lists, or as a record from one name to its others. */
export function readAliases(value: unknown, path: string): readonly (readonly string[])[] {
  if (Array.isArray(value)) return readGroups(value, path);
  return sortUnique(
    checkRecord(value, path).map(([name, others]) => {
      const at = `${path}[${JSON.stringify(name)}]`;
      const list = typeof others === "string" ? [others] : checkList(others, at);
      return readGroup([name, ...list], at);
    }),
  );
}
