import { CARDINALS } from "./cardinals-table.ts";
import { SCALES } from "./scales-table.ts";
import type { Token } from "./token.ts";

/** What the words after a figure say is counted. */
export interface CountedNoun {
  /** `null` when no words follow. */
  readonly of: string | null;
  /** `true` for "of the passengers": the figure is a part of them. */
  readonly subset: boolean;
}

/** Words after "of" that point to a known whole. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|our|their|my|your)$/u;
/** No noun begins with a sign, and a second figure means that the first was not understood. */
const NOUN = /^[\p{L}"'“‘]/u;

/** The words from a token to the end as what is counted; `null` when they cannot be that. */
export function countedNoun(
  label: string,
  tokens: readonly Token[],
  index: number,
): CountedNoun | null {
  const first = tokens[index];
  if (first === undefined) return { of: null, subset: false };
  const partitive = first.key === "of";
  const definite = partitive && DEFINITE.test(tokens[index + 1]?.key ?? "");
  const noun = tokens[index + (partitive ? 1 : 0) + (definite ? 1 : 0)];
  if (noun === undefined || !NOUN.test(noun.text)) return null;
  if (CARDINALS.has(noun.key) || SCALES.has(noun.key)) return null;
  return { of: label.slice(noun.start).trim(), subset: definite };
}
