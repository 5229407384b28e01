import { compareText } from "../../align/compare-text.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import { listWords } from "../../model/list-words.ts";
import type { Support } from "../../model/reading.ts";
import type { VersionVoice } from "../../model/version.ts";

/** The most names that a sentence spells out. */
const MOST_NAMES = 3;

/** The voices behind some supports, each once, sorted. */
export function toVoices(supports: readonly Support[]): readonly VersionVoice[] {
  const known = new Map<string, VersionVoice>();
  for (const support of supports) {
    const { narrative, source, sourceKey } = support;
    known.set(voiceKey(support), { narrative, source, sourceKey });
  }
  return [...known].sort(([left], [right]) => compareText(left, right)).map(([, voice]) => voice);
}

/** Names of voices, told apart by their account where two have one name or one is on two sides. */
export type VoiceNames = (voices: readonly VersionVoice[]) => readonly string[];

/**
 * Sources that are on two sides of a conflict, each time in another account: a name alone would say
 * "according to Courier, or according to Courier".
 *
 * @param conflicts - Of each, the supports of its sides.
 */
export function twoSidedSources(
  conflicts: readonly (readonly (readonly Support[])[])[],
): ReadonlySet<string> {
  const found = conflicts.flatMap((sides) => {
    const accountsOf = new Map<string, Set<string>>();
    for (const { sourceKey, narrative } of sides.flat()) {
      accountsOf.set(sourceKey, (accountsOf.get(sourceKey) ?? new Set()).add(narrative));
    }
    return [...accountsOf].filter(
      ([key, accounts]) =>
        accounts.size > 1 &&
        sides.filter((side) => side.some(({ sourceKey }) => sourceKey === key)).length > 1,
    );
  });
  return new Set(found.map(([key]) => key));
}

/**
 * @param all - Among whom a name must say who is meant.
 * @param twoSided - Keys of sources that a name alone does not tell apart; see {@link twoSidedSources}.
 */
export function createVoiceNames(
  all: readonly VersionVoice[],
  twoSided: ReadonlySet<string> = new Set(),
): VoiceNames {
  const keysOf = new Map<string, Set<string>>();
  for (const voice of all) {
    keysOf.set(voice.source, (keysOf.get(voice.source) ?? new Set()).add(voice.sourceKey));
  }
  return (voices) => {
    const names = voices.map(({ source, narrative, sourceKey }) =>
      (keysOf.get(source)?.size ?? 0) > 1 || twoSided.has(sourceKey)
        ? `${source} (${narrative})`
        : source,
    );
    return [...new Set(names)].sort(compareText);
  };
}

/** "A, B and C"; "A, B and 4 others". */
export function listNames(names: readonly string[]): string {
  return listWords(names, MOST_NAMES);
}
