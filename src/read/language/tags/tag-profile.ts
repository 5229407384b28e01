import { mixHash } from "./linear/mix-hash.ts";

/** How a form was tagged in the treebanks it was trained on. */
export interface TagProfile {
  /** Whether it was met too seldom to trust. */
  readonly isRare: boolean;
  /** Whether it may have other tags than those it was met with. */
  readonly isOpen: boolean;
  /** The tags it was met with, most frequent first. */
  readonly tags: readonly number[];
  /** How many of these are frequent enough to tell what kind of word it is. */
  readonly frequent: number;
}

/** Profiles of forms, by number; -1 stands for none. */
export interface TagProfiles {
  /** Profile of a form, by its key. */
  find(key: number): number;
  /** A number that is the same for words of the same kind. */
  kind(profile: number): number;
  isRare(profile: number): boolean;
}

const RARE = 3;
const OPEN_WORD = 15;
const OPEN_MARK = 5;
const MANY = 20;
const LEAST_SHARE = 0.005;
const LEAST_FREQUENT_SHARE = 0.03;
const MOST_FREQUENT = 4;

/**
 * Profile of a form.
 *
 * @param counts - How often it had which tag; at least once in all.
 * @param hasLetter - Whether it is a word rather than a mark or a number.
 */
export function createTagProfile(
  counts: ReadonlyMap<number, number>,
  hasLetter: boolean,
): TagProfile {
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const isOpen = total < (hasLetter ? OPEN_WORD : OPEN_MARK);
  const least = total >= MANY ? LEAST_SHARE * total : 0;
  return {
    isRare: total < RARE,
    isOpen,
    tags: sorted.filter(([, count]) => count >= least).map(([tag]) => tag),
    frequent: Math.min(
      MOST_FREQUENT,
      sorted.filter(([, count]) => count >= LEAST_FREQUENT_SHARE * total).length,
    ),
  };
}

/** See {@link TagProfiles.kind}. */
export function profileKind({ isRare, tags, frequent }: TagProfile): number {
  let kind = isRare ? 0x3c6ef372 : 0x2545f491;
  for (let i = 0; i < frequent; i++) kind = mixHash(kind, tags[i] ?? 0);
  return kind;
}
