import type { LinkSource } from "./link-source.ts";

/**
 * Whether a description can go back to an earlier phrase with the same noun: everything that
 * narrows it down was said of the earlier one, and number, count and owner are no other.
 */
export function fitsDescription(links: LinkSource, index: number, earlier: number): boolean {
  const { traits, clusters } = links;
  const own = traits[index];
  if (own === undefined || !clusters.mayJoin(earlier, index)) return false;
  const { modifiers, counts, named } = clusters.of(earlier);
  if (own.count !== null && counts.size > 0 && !counts.has(own.count)) return false;
  if (!hasSameOwner(links, index, earlier)) return false;
  // "Taliban fighters" after "the Taliban ... its fighters": the owner was compared already.
  const owner = ownerWord(links, index);
  for (const word of own.modifiers) if (word !== owner && !modifiers.has(word)) return false;
  if (own.determiner === "none" && own.count === null && counts.size > 0) return false;
  // Without an article it names a kind: the same words, or another kind.
  if (own.determiner === "none" && owner === null) {
    return named || modifiers.size === own.modifiers.size;
  }
  return true;
}

/** "his brother" is "his brother" again, not somebody else's; "the brother" may be either. */
function hasSameOwner(links: LinkSource, index: number, earlier: number): boolean {
  const own = links.ownerOf(index);
  if (own === null) return true;
  const other = links.ownerOf(earlier);
  return other !== null && links.clusters.find(own) === links.clusters.find(other);
}

function ownerWord(links: LinkSource, index: number): string | null {
  const owner = links.ownerOf(index);
  if (owner === null) return null;
  return links.source.tokens[links.phrases[owner]?.head ?? -1]?.lemma.toLowerCase() ?? null;
}
