import { isAnonymous } from "../../model/narrative-builder/is-anonymous.ts";
import type { Source, SourceKind } from "../../model/source.ts";
import { OUTLET_KINDS, SOURCE_KIND_WORDS, VAGUE_SOURCE_WORDS } from "./source-kinds-table.ts";

/** A source by its name, with what the name tells of it. */
export function toSource(name: string, affiliation: string | null = null): Source {
  return {
    name,
    kind: kindOf(name),
    affiliation,
    anonymous: isAnonymous(name) || isVague(name),
    reliability: null,
    credibility: null,
  };
}

/** Whether a name is that of an outlet: an agency, a paper, a station, an account in a network. */
export function isOutlet(name: string): boolean {
  const kind = kindOf(name);
  if (name.startsWith("@")) return true;
  return kind !== null && OUTLET_KINDS.has(kind) && /^\p{Lu}/u.test(name);
}

function kindOf(name: string): SourceKind | null {
  const words = wordsOf(name);
  for (const word of words.reverse()) {
    const kind = SOURCE_KIND_WORDS.get(word);
    if (kind !== undefined) return kind;
  }
  return name.startsWith("@") ? "social-media" : null;
}

/** "Other reports", "local media": no capital past the first word, and a noun for anybody. */
function isVague(name: string): boolean {
  const words = wordsOf(name);
  const proper = name
    .split(/\s+/u)
    .slice(1)
    .some((word) => /^\p{Lu}/u.test(word));
  return !proper && VAGUE_SOURCE_WORDS.has(words.at(-1) ?? "");
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s,'’()-]+/u)
    .filter((word) => word !== "" && word !== "s");
}
