import { diffArrays } from "diff/lib/diff/array.js";
import type { TextChange, TextChanges } from "../../../model/revision-changes.ts";
import { splitSentences } from "../../sentences/split-sentences.ts";
import { sharedWords } from "./shared-words.ts";

/** Sentences of two versions that are not the same in both, in the order of their text. */
export interface ChangedSentences {
  /** Reworded: they share at least half of the words of the shorter one. */
  readonly changed: readonly { readonly before: string; readonly after: string }[];
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** Word for word in both, in another place. */
  readonly moved: readonly string[];
}

/** Sentences removed and inserted after which two texts are taken for different ones. */
const MOST_EDITS = 1000;

/** So many sentences around the place where it would stand are looked at for the one reworded. */
const NEAREST = 12;

const LEAST_SHARED = 0.5;

/** Either text, from the stretches of a word difference. */
const textOf = (segments: readonly TextChange[], version: "before" | "after"): string =>
  segments
    .filter((segment) => segment[version] !== null)
    .map(({ text }) => text)
    .join("");

/** A sentence that only one version has in this place; `at` counts in that list. */
interface Loose {
  readonly text: string;
  readonly at: number;
}

const looseOf = (before: readonly string[], after: readonly string[]) => {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (parts === undefined) return { removed: before, inserted: after };
  const pick = (is: "removed" | "added") =>
    parts.filter((part) => part[is]).flatMap(({ value }) => value);
  return { removed: pick("removed"), inserted: pick("added") };
};

/** Takes sentences that stand in both lists out of them, each as often as it is in both. */
const takeMoved = (removed: readonly string[], inserted: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const text of removed) counts.set(text, (counts.get(text) ?? 0) + 1);
  const moved = inserted.filter((text) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count > 0;
  });
  const without = (texts: readonly string[]): readonly Loose[] => {
    const left = new Map<string, number>();
    for (const text of moved) left.set(text, (left.get(text) ?? 0) + 1);
    return texts
      .filter((text) => {
        const count = left.get(text) ?? 0;
        left.set(text, count - 1);
        return count <= 0;
      })
      .map((text, at) => ({ text, at }));
  };
  return { moved, removed: without(removed), inserted: without(inserted) };
};

/** Pairs of sentences that share most, best first, each sentence once. */
const pairUp = (removed: readonly Loose[], inserted: readonly Loose[]) => {
  const scored = removed.flatMap((before) =>
    inserted
      .slice(Math.max(0, before.at - NEAREST), before.at + NEAREST)
      .map((after) => ({ before, after, share: sharedWords(before.text, after.text) }))
      .filter(({ share }) => share >= LEAST_SHARED),
  );
  scored.sort(
    (one, other) =>
      other.share - one.share || one.before.at - other.before.at || one.after.at - other.after.at,
  );
  const taken = new Set<Loose>();
  return scored.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
};

/**
 * Which sentences were changed, added, dropped or moved between two versions of a text.
 *
 * A sentence that only one version has is paired with the one of the other version that shares most
 * words, if they are half of the shorter one's; looked for near where it would stand. Linear in the
 * sentences, but for the difference algorithm (at most 1,000 of them removed or inserted).
 */
export const changedSentences = ({ segments }: TextChanges): ChangedSentences => {
  const loose = looseOf(
    splitSentences(textOf(segments, "before")),
    splitSentences(textOf(segments, "after")),
  );
  const { moved, removed, inserted } = takeMoved(loose.removed, loose.inserted);
  const pairs = pairUp(removed, inserted);
  const paired = new Set<Loose>(pairs.flatMap(({ before, after }) => [before, after]));
  const rest = (texts: readonly Loose[]) =>
    texts.filter((one) => !paired.has(one)).map(({ text }) => text);
  return {
    changed: [...pairs]
      .sort((one, other) => one.after.at - other.after.at)
      .map(({ before, after }) => ({ before: before.text, after: after.text })),
    added: rest(inserted),
    dropped: rest(removed),
    moved,
  };
};
