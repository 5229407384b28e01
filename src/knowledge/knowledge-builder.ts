import type { Knowledge } from "../model/knowledge.ts";
import { checkConsistent } from "./builder/check-consistent.ts";
import { checkFlag, checkKeys, checkList, checkName } from "./builder/check-input.ts";
import type { KnowledgeInput } from "./builder/knowledge-input.ts";
import { readAliases, readGroups } from "./builder/read-groups.ts";
import { readMutualPairs, readPairs, withoutCycle } from "./builder/read-pairs.ts";
import { readPredicates } from "./builder/read-predicates.ts";
import { sortUnique } from "./builder/sort-unique.ts";

const KEYS: readonly (keyof KnowledgeInput)[] = [
  "aliases",
  "isA",
  "disjoint",
  "within",
  "adjacent",
  "predicates",
  "exclusive",
  "multiValued",
  "multiValuedAttributes",
  "builtIn",
];

/**
 * What you know of the world, checked and in canonical form: plain JSON that is the same whatever
 * the order of the declarations.
 *
 * Linear in the declarations but for sorting.
 *
 * @param input - See {@link KnowledgeInput}; `{}` is the built-in base alone. Not changed.
 * @throws TypeError for a wrong shape or an unknown key, RangeError for declarations that cannot
 *   all hold: a circle in `isA` or `within`, two names both alias and disjoint, an unknown role.
 *   Every message starts with the path.
 * @example The Taliban are no bandits
 * ```ts
 * import assert from "node:assert/strict";
 * import { knowledge } from "rashomon";
 *
 * const known = knowledge({
 *   disjoint: [["Taliban", "armed bandits"]],
 *   within: { "Islam Qala": "Herat", Herat: "Afghanistan" },
 *   multiValued: ["attend.agent"],
 * });
 * assert.deepEqual(known.within, [["Herat", "Afghanistan"], ["Islam Qala", "Herat"]]);
 * ```
 */
export function knowledge(input: KnowledgeInput = {}): Knowledge {
  const path = "knowledge";
  const given = checkKeys(input, path, KEYS);
  const at = (key: keyof KnowledgeInput): readonly [unknown, string] => [
    given.get(key) ?? [],
    `${path}.${key}`,
  ];
  const aliases = readAliases(...at("aliases"));
  const disjoint = readGroups(...at("disjoint"));
  checkConsistent(aliases, disjoint, path);
  const [attributes, attributesPath] = at("multiValuedAttributes");
  return {
    aliases,
    isA: withoutCycle(readPairs(...at("isA")), `${path}.isA`),
    disjoint,
    within: withoutCycle(readPairs(...at("within")), `${path}.within`),
    adjacent: readMutualPairs(...at("adjacent")),
    predicates: readPredicates(given.get("predicates") ?? [], given.get("multiValued") ?? [], path),
    exclusive: readGroups(...at("exclusive")),
    multiValuedAttributes: sortUnique(
      checkList(attributes, attributesPath).map((name, index) =>
        checkName(name, `${attributesPath}[${index}]`),
      ),
    ),
    builtIn: checkFlag(given.get("builtIn") ?? true, `${path}.builtIn`),
  };
}
