import { differences, packIntegers, sumUp, unpackIntegers } from "../data/packed-integers.ts";
import { type SectionArray, type Sections, section } from "../data/sections.ts";
import { KEY_BITS } from "./linear/mix-hash.ts";
import { profileKind, type TagProfile, type TagProfiles } from "./tag-profile.ts";

/** Profiles of forms, as the tagger's file holds them. */
export interface TagDictionary extends TagProfiles {
  readonly profiles: readonly TagProfile[];
}

/**
 * Writes a dictionary.
 *
 * @param entries - Profile by key of the form.
 */
export function packTagDictionary(
  entries: ReadonlyMap<number, TagProfile>,
): Record<string, SectionArray> {
  const numbers = new Map<string, number>();
  const profiles: number[] = [];
  const keys = [...entries.keys()].sort((a, b) => a - b);
  const ids = keys.map((key) => {
    const profile = entries.get(key);
    if (profile === undefined) throw new RangeError(`Cannot pack key ${key}: it has no profile`);
    const flags = (profile.isRare ? 1 : 0) + (profile.isOpen ? 2 : 0) + 4 * profile.frequent;
    const bytes = [flags, profile.tags.length, ...profile.tags];
    const name = bytes.join();
    const number = numbers.get(name) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(name, number);
      profiles.push(...bytes);
    }
    return number;
  });
  return {
    ...packIntegers("dictionary.keys", differences(keys)),
    ...packIntegers("dictionary.ids", ids),
    "dictionary.profiles": Uint8Array.from(profiles),
  };
}

/**
 * Opens a dictionary that {@link packTagDictionary} wrote.
 *
 * @throws SyntaxError when a section is missing.
 */
export function openTagDictionary(sections: Sections): TagDictionary {
  const keys = sumUp(unpackIntegers(sections, "dictionary.keys"));
  const ids = unpackIntegers(sections, "dictionary.ids");
  const profiles = readProfiles(section(sections, "dictionary.profiles", Uint8Array));
  const kinds = profiles.map(profileKind);
  // Index of the first key of each block of keys that share their high bits.
  const shift = Math.max(0, KEY_BITS - Math.ceil(Math.log2(keys.length + 1)));
  const blocks = new Uint32Array((1 << (KEY_BITS - shift)) + 1);
  for (const key of keys) blocks[(key >>> shift) + 1] = (blocks[(key >>> shift) + 1] ?? 0) + 1;
  sumUp(blocks);
  return {
    profiles,
    find(key) {
      const end = blocks[(key >>> shift) + 1] ?? 0;
      for (let i = blocks[key >>> shift] ?? 0; i < end; i++)
        if (keys[i] === key) return ids[i] ?? -1;
      return -1;
    },
    kind: (profile) => kinds[profile] ?? 0,
    isRare: (profile) => profiles[profile]?.isRare ?? true,
  };
}

function readProfiles(bytes: Uint8Array): readonly TagProfile[] {
  const profiles: TagProfile[] = [];
  for (let at = 0; at < bytes.length; at += 2 + (bytes[at + 1] ?? 0)) {
    const flags = bytes[at] ?? 0;
    profiles.push({
      isRare: (flags & 1) !== 0,
      isOpen: (flags & 2) !== 0,
      frequent: flags >>> 2,
      tags: [...bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0))],
    });
  }
  return profiles;
}
