import { createAliasIndex } from "../names/alias-index.ts";
import { foldText } from "../names/fold-text.ts";

/**
 * Checks that no two names are declared both one and disjoint.
 *
 * @throws RangeError naming the two.
 */
export function checkConsistent(
  aliases: readonly (readonly string[])[],
  disjoint: readonly (readonly string[])[],
  path: string,
): void {
  const index = createAliasIndex(aliases.map((group) => group.map(foldText)));
  for (const group of disjoint) {
    const seen = new Map<string, string>();
    for (const name of group) {
      const key = index.canonical(foldText(name));
      const other = seen.get(key);
      if (other !== undefined) {
        throw new RangeError(
          `${path}.disjoint: "${other}" and "${name}" are one by ${path}.aliases`,
        );
      }
      seen.set(key, name);
    }
  }
}
