import { describeValue } from "../model/check/describe-value.ts";
import type { Knowledge } from "../model/knowledge.ts";

const LISTS = [
  "aliases",
  "isA",
  "disjoint",
  "within",
  "adjacent",
  "predicates",
  "exclusive",
  "multiValuedAttributes",
] as const satisfies readonly (keyof Knowledge)[];

/**
 * Passes on what `knowledge` made; declarations that did not go through it are not checked yet.
 *
 * @throws TypeError for anything else.
 */
export function checkKnowledge(given: Knowledge): Knowledge {
  const isMade =
    typeof given === "object" &&
    given !== null &&
    LISTS.every((list) => Array.isArray(given[list])) &&
    typeof given.builtIn === "boolean";
  if (isMade) return given;
  const received = describeValue(given);
  throw new TypeError(`knowledge: must be what knowledge({...}) gives, not ${received}`);
}
