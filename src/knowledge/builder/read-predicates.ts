import { nearestName } from "../../model/check/nearest-name.ts";
import type { PredicateDeclaration } from "../../model/knowledge.ts";
import { ROLES, type Role } from "../../model/role.ts";
import { foldText } from "../names/fold-text.ts";
import { checkFlag, checkKeys, checkList, checkName } from "./check-input.ts";
import { sortUnique } from "./sort-unique.ts";

const KEYS = ["name", "synonyms", "isA", "mutual", "once", "multiValued"];

function readRole(value: unknown, path: string): Role {
  const name = checkName(value, path);
  const role = ROLES.find((each) => each === name);
  if (role !== undefined) return role;
  const meant = nearestName(name, ROLES);
  const hint = meant === null ? `roles: ${ROLES.join(", ")}` : `did you mean "${meant}"?`;
  throw new RangeError(`${path}: "${name}" is no role; ${hint}`);
}

function readPredicate(value: unknown, path: string): PredicateDeclaration {
  const input = checkKeys(value, path, KEYS);
  const list = (key: string): readonly unknown[] =>
    checkList(input.get(key) ?? [], `${path}.${key}`);
  const isA = input.get("isA") ?? null;
  return {
    name: checkName(input.get("name"), `${path}.name`),
    synonyms: sortUnique(
      list("synonyms").map((word, index) => checkName(word, `${path}.synonyms[${index}]`)),
    ),
    isA: isA === null ? null : checkName(isA, `${path}.isA`),
    mutual: checkFlag(input.get("mutual") ?? false, `${path}.mutual`),
    once: checkFlag(input.get("once") ?? false, `${path}.once`),
    multiValued: sortUnique(
      list("multiValued").map((role, index) => readRole(role, `${path}.multiValued[${index}]`)),
    ),
  };
}

/** `"attend.agent"` as a declaration of its own. */
function readShorthand(value: unknown, path: string): PredicateDeclaration {
  const text = checkName(value, path);
  const dot = text.lastIndexOf(".");
  if (dot < 1) throw new TypeError(`${path}: must be "predicate.role", got "${text}"`);
  const multiValued = [readRole(text.slice(dot + 1), path)];
  return {
    name: text.slice(0, dot),
    synonyms: [],
    isA: null,
    mutual: false,
    once: false,
    multiValued,
  };
}

function merge(
  left: PredicateDeclaration,
  right: PredicateDeclaration,
  path: string,
): PredicateDeclaration {
  if (left.isA !== null && right.isA !== null && foldText(left.isA) !== foldText(right.isA)) {
    throw new RangeError(
      `${path}: "${left.name}" is declared a kind of "${left.isA}" and of "${right.isA}"`,
    );
  }
  const [name = left.name] = [left.name, right.name].sort();
  return {
    name,
    synonyms: sortUnique([...left.synonyms, ...right.synonyms]),
    isA: left.isA ?? right.isA,
    mutual: left.mutual || right.mutual,
    once: left.once || right.once,
    multiValued: sortUnique([...left.multiValued, ...right.multiValued]),
  };
}

/**
 * Declarations of predicates, those of one name (but for case and diacritics) joined, by name.
 *
 * @param shorthand - Roles that several entities can fill: `"attend.agent"`.
 * @throws TypeError for a wrong shape, RangeError for an unknown role or two wider predicates.
 */
export function readPredicates(
  value: unknown,
  shorthand: unknown,
  path: string,
): readonly PredicateDeclaration[] {
  const all = [
    ...checkList(value, `${path}.predicates`).map((each, index) =>
      readPredicate(each, `${path}.predicates[${index}]`),
    ),
    ...checkList(shorthand, `${path}.multiValued`).map((each, index) =>
      readShorthand(each, `${path}.multiValued[${index}]`),
    ),
  ];
  const byName = new Map<string, PredicateDeclaration>();
  for (const predicate of all) {
    const key = foldText(predicate.name);
    const before = byName.get(key);
    byName.set(
      key,
      before === undefined ? predicate : merge(before, predicate, `${path}.predicates`),
    );
  }
  return sortUnique([...byName.values()]);
}
