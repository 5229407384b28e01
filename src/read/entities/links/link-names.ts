import type { NameParts } from "../phrases/noun-phrase.ts";
import { linkShortNames } from "./link-short-names.ts";
import type { LinkSource } from "./link-source.ts";
import type { NameGroup } from "./name-group.ts";
import { initialsOf, isAcronym, nameKey } from "./name-keys.ts";

/** More bearers of one name than this are not kept apart. */
const MOST_BEARERS = 8;

/**
 * Joins mentions of names over the whole document: those written alike, acronyms with what they
 * abbreviate, short forms with the full name. Linear in the names: each looks up its words.
 */
export function linkNames(links: LinkSource): void {
  const groups = groupAlike(links);
  linkAcronyms(links, groups);
  linkShortNames(links, groups);
  for (const group of groups) if (isSingle(group.name)) joinRest(links, group);
}

const isSingle = ({ words }: NameParts): boolean => words.length === 1;

/** Mentions of a bare name that have found no full name are one among themselves. */
function joinRest({ clusters }: LinkSource, { bearers }: NameGroup): void {
  const kept: number[] = [];
  for (const bearer of bearers) {
    const recent = kept.slice(-MOST_BEARERS).reverse();
    const isHosted = clusters.of(bearer).fullNames.size > 0;
    if (isHosted) continue;
    if (!recent.some((other) => clusters.join(other, bearer))) kept.push(bearer);
  }
}

function groupAlike(links: LinkSource): readonly NameGroup[] {
  const { phrases, traits, clusters, source } = links;
  const byKey = new Map<string, NameGroup>();
  // "U.S." and "United States" have one key.
  const inFull = new Map<string, number[]>();
  phrases.forEach(({ name, core }, phrase) => {
    if (name === null) return;
    const isPlural =
      source.tokens[core]?.xpos === "NNPS" || traits[phrase]?.determiner === "definite";
    const key = nameKey(name, isPlural);
    const group = byKey.get(key) ?? { key, name, bearers: [], mentions: [] };
    byKey.set(key, group);
    group.mentions.push(phrase);
    // Bare surnames stay apart until it is known who else bears them.
    const known = isSingle(name) ? (inFull.get(key) ?? []) : group.bearers;
    const recent = known.slice(-MOST_BEARERS).reverse();
    const isBearer = (bearer: number) =>
      clusters.join(bearer, phrase) ||
      // A text that gets an age of its headline wrong has one person all the same.
      (!isSingle(name) && isHeadline(links, bearer) && clusters.joinAtAnyAge(bearer, phrase));
    if (!recent.some(isBearer)) group.bearers.push(phrase);
    if (!isSingle(name)) inFull.set(key, [...(inFull.get(key) ?? []).slice(-MOST_BEARERS), phrase]);
  });
  return [...byKey.values()];
}

function isHeadline({ phrases, source }: LinkSource, phrase: number): boolean {
  return source.analysis.sentences[phrases[phrase]?.sentence ?? -1]?.kind === "headline";
}

/** "IRGC" is the one name in the document that has these initials. */
function linkAcronyms({ clusters, source }: LinkSource, groups: readonly NameGroup[]): void {
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const initials of initialsOf(group.name, source.tokens)) {
      const same = byInitials.get(initials);
      if (same === undefined) byInitials.set(initials, [group]);
      else same.push(group);
    }
  }
  for (const group of groups) {
    if (!isAcronym(group.name, source.tokens)) continue;
    const full = byInitials.get(group.key.replaceAll(" ", "")) ?? [];
    const [only, ...others] = full.filter((one) => one !== group);
    const [host] = only?.bearers ?? [];
    if (others.length > 0 || host === undefined) continue;
    for (const bearer of group.bearers) clusters.join(bearer, host);
  }
}
