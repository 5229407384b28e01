import type { Narrative } from "../../../src/model/narrative.ts";

/**
 * Whether a narrative came through the links of a gold chain, of which the first is the article
 * itself. Names match when one holds the other in its letters ("Aamaj News", "@aamajnews24").
 */
export function matchChain(gold: readonly string[], { via, source }: Narrative): boolean {
  const links = [...via.map((hop) => hop.source.name), source.name].slice(1);
  const wanted = gold.slice(1);
  return links.length === wanted.length && links.every((name, at) => isOneName(name, wanted[at]));
}

function isOneName(left: string, right = ""): boolean {
  const [one, other] = [letters(left), letters(right)];
  return one !== "" && other !== "" && (one.includes(other) || other.includes(one));
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}]/gu, "");
}
