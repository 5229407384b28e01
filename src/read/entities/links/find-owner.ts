import { countryWord } from "../traits/country-word.ts";
import type { LinkSource } from "./link-source.ts";

/** What an owner is looked for in. */
type OwnerSource = Pick<LinkSource, "source" | "phrases" | "phraseAt">;

/** Answers once for each phrase: a description is compared with a dozen others. */
export function rememberOwners(source: OwnerSource): LinkSource["ownerOf"] {
  const owners = new Map<number, number | null>();
  return (index) => {
    const known = owners.get(index);
    if (known !== undefined) return known;
    const found = findOwner(source, index);
    owners.set(index, found);
    return found;
  };
}

/** The phrase of the possessor, or of the name in front: "its", "Taliban"; `null` for none. */
function findOwner({ source, phrases, phraseAt }: OwnerSource, index: number): number | null {
  const { core = 0 } = phrases[index] ?? {};
  const { tree } = source;
  for (const owner of tree.children(core, "nmod:poss")) {
    if (phraseAt(owner) >= 0) return phraseAt(owner);
  }
  for (const name of tree.children(core, "compound")) {
    // "Iran border guards" are Iranian ones: a country narrows down like an adjective.
    const isCountry = countryWord(source.tokens[name]?.lemma.toLowerCase() ?? "") !== null;
    if (phrases[phraseAt(name)]?.kind === "name" && !isCountry) return phraseAt(name);
  }
  return null;
}
