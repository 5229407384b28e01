import { formKey, normaliseForm } from "../../../src/read/language/tags/normalise-form.ts";
import {
  createTagProfile,
  profileKind,
  type TagProfile,
  type TagProfiles,
} from "../../../src/read/language/tags/tag-profile.ts";
import type { TaggedDocument } from "./tagged-sentence.ts";

interface FormCounts {
  readonly hasLetter: boolean;
  /** How often it had which tag. */
  readonly tags: Map<number, number>;
}

/** How often which form had which tag, by the key of the form. */
export type TagCounts = ReadonlyMap<number, FormCounts>;

/** Names of the tags, as "NOUN NN", most frequent first, that were met at least so often. */
export function listTags(documents: readonly TaggedDocument[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of documents.flat()) {
    sentence.forms.forEach((_, index) => {
      const name = tagName(sentence, index);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => name);
}

/** Name of the tag of a word. */
export function tagName({ upos, xpos }: TaggedDocument[number], word: number): string {
  return `${upos[word]} ${xpos[word]}`;
}

/** Counts the tags of forms. */
export function countTags(
  documents: readonly TaggedDocument[],
  tags: ReadonlyMap<string, number>,
): TagCounts {
  const counts = new Map<number, FormCounts>();
  for (const sentence of documents.flat()) {
    sentence.forms.forEach((form, index) => {
      const tag = tags.get(tagName(sentence, index));
      if (tag === undefined) return;
      const key = formKey(form, 0, form.length);
      let found = counts.get(key);
      if (found === undefined) {
        const hasLetter = /\p{L}/u.test(normaliseForm(form, 0, form.length));
        found = { hasLetter, tags: new Map() };
        counts.set(key, found);
      }
      found.tags.set(tag, (found.tags.get(tag) ?? 0) + 1);
    });
  }
  return counts;
}

/** The profiles that counts give. */
export function profilesOf(counts: TagCounts): ReadonlyMap<number, TagProfile> {
  return new Map(
    [...counts].map(([key, { tags, hasLetter }]) => [key, createTagProfile(tags, hasLetter)]),
  );
}

/** Profiles as `describeWord` asks for them, with the one behind a number. */
export interface CountedProfiles extends TagProfiles {
  profile(id: number): TagProfile | null;
}

/**
 * The profiles that counts give without those of one document, so that a document is described as
 * one that was not yet read.
 */
export function profilesWithout(all: TagCounts, document: TagCounts): CountedProfiles {
  const ids = new Map<number, number>();
  const profiles: TagProfile[] = [];
  const make = (key: number): TagProfile | null => {
    const found = all.get(key);
    if (found === undefined) return null;
    const own = document.get(key)?.tags;
    const rest = [...found.tags]
      .map(([tag, count]) => [tag, count - (own?.get(tag) ?? 0)] as const)
      .filter(([, count]) => count > 0);
    return rest.length === 0 ? null : createTagProfile(new Map(rest), found.hasLetter);
  };
  return {
    find(key) {
      let id = ids.get(key);
      if (id === undefined) {
        const profile = make(key);
        id = profile === null ? -1 : profiles.push(profile) - 1;
        ids.set(key, id);
      }
      return id;
    },
    kind: (id) => {
      const profile = profiles[id];
      return profile === undefined ? 0 : profileKind(profile);
    },
    isRare: (id) => profiles[id]?.isRare ?? true,
    profile: (id) => profiles[id] ?? null,
  };
}
