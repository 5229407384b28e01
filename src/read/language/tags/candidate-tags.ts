import type { WordProfiles } from "./describe-word.ts";
import type { TagProfile } from "./tag-profile.ts";

/** The tags a word can have, in rising order. */
export type CandidateTags = (word: WordProfiles) => Uint8Array;

/**
 * Tags to choose from: those a frequent form was met with; for others, the tags of open classes
 * (nouns, verbs and so on) as well.
 *
 * @param profileOf - Profile by its number; it is asked once for each.
 */
export function createCandidateTags(
  profileOf: (profile: number) => TagProfile | null,
  openTags: readonly number[],
): CandidateTags {
  const sets = new Map<number, Uint8Array>();
  return ({ own, respelt }) => {
    // Even for the profile of the form itself, odd for that of another spelling.
    const profile = own >= 0 ? own : respelt;
    const key = profile < 0 ? -1 : profile * 2 + (own >= 0 ? 0 : 1);
    let set = sets.get(key);
    if (set === undefined) {
      const found = profile < 0 ? null : profileOf(profile);
      const isOpen = found === null || own < 0 || found.isOpen;
      const tags = [...(found?.tags ?? []), ...(isOpen ? openTags : [])];
      set = Uint8Array.from([...new Set(tags)].sort((a, b) => a - b));
      sets.set(key, set);
    }
    return set;
  };
}
