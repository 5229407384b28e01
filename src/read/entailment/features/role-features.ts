import type { ContentWord } from "../statement/content-word.ts";
import { type AlignedPair, COVERING } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** Who does and who is done to, exchanged under the same verb. */
export function roleFeatures({ premise, hypothesis, links }: AlignedPair): readonly Feature[] {
  const swapped = links.filter((link) => {
    if (link === null || !COVERING.has(link.relation)) return false;
    return exchanged(premise.words[link.premise], hypothesis.words[link.hypothesis]);
  });
  const found = swapped.filter((link) => link !== null);
  if (found.length < 2) return [];
  return [
    {
      name: "roles exchanged",
      strength: 1,
      premise: found.map((link) => link.premise),
      hypothesis: found.map((link) => link.hypothesis),
    },
  ];
}

function exchanged(left: ContentWord | undefined, right: ContentWord | undefined): boolean {
  const roles = `${left?.role} ${right?.role}`;
  return roles === "agent patient" || roles === "patient agent";
}
