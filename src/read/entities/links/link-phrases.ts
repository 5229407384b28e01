import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import type { PhraseTraits } from "../traits/phrase-traits.ts";
import { type Clusters, createClusters } from "./clusters.ts";
import { rememberOwners } from "./find-owner.ts";
import { linkByAge } from "./link-by-age.ts";
import { createDescriptionMemory } from "./link-descriptions.ts";
import { linkGeneralNoun } from "./link-general-nouns.ts";
import { linkNames } from "./link-names.ts";
import { linkPronoun } from "./link-pronouns.ts";
import type { LinkSource } from "./link-source.ts";
import { linkSpeakers } from "./link-speakers.ts";
import { linkStructures } from "./link-structures.ts";

/** Phrases before a description or pronoun that are looked at: a bound, so that time is linear. */
const WINDOW = 60;

/**
 * Groups phrases by what they refer to. The surest rules come first, since each link adds to what
 * is known of both sides: grammar, names, then descriptions and pronouns in the order of the text.
 */
export function linkPhrases(
  source: PhraseSource,
  phrases: readonly NounPhrase[],
  traits: readonly PhraseTraits[],
): Clusters {
  const clusters = createClusters(phrases, traits);
  const phraseAt = indexHeads(source, phrases);
  const ownerOf = rememberOwners({ source, phrases, phraseAt });
  const links = { source, phrases, traits, clusters, phraseAt, ownerOf };
  linkNames(links);
  linkStructures(links);
  linkSpeakers(links);
  linkInOrder(links);
  return clusters;
}

function indexHeads({ tokens }: PhraseSource, phrases: readonly NounPhrase[]) {
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  phrases.forEach(({ heads }, index) => {
    for (const head of heads) phraseOf[head] = index;
  });
  return (token: number | null): number => phraseOf[token ?? -1] ?? -1;
}

function linkInOrder(links: LinkSource): void {
  const { phrases } = links;
  const memory = createDescriptionMemory(links);
  phrases.forEach(({ kind }, index) => {
    if (kind !== "name" && !isLinked(links, index)) {
      const first = firstInReach(index);
      if (kind === "pronoun") linkPronoun(links, index, first);
      else if (!linkByAge(links, index, first) && !memory.link(index)) {
        linkGeneralNoun(links, index, first);
      }
    }
    memory.remember(index);
  });
}

const firstInReach = (index: number): number => Math.max(0, index - WINDOW);

/** Whether grammar has joined it with something before it. */
function isLinked({ clusters }: LinkSource, index: number): boolean {
  // Most stand alone so far, and need no look at the others.
  if (clusters.of(index).size === 1) return false;
  const own = clusters.find(index);
  for (let earlier = firstInReach(index); earlier < index; earlier++) {
    if (clusters.find(earlier) === own) return true;
  }
  return false;
}
