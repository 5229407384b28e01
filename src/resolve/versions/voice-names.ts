import { compareText } from "../../align/compare-text.ts";
import { voiceKey } from "../../judge/voice-key.ts";
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

/** Names of voices, told apart by their account where two have one name. */
export type VoiceNames = (voices: readonly VersionVoice[]) => readonly string[];

/** @param all - Among whom a name must say who is meant. */
export function createVoiceNames(all: readonly VersionVoice[]): VoiceNames {
  const keysOf = new Map<string, Set<string>>();
  for (const voice of all) {
    keysOf.set(voice.source, (keysOf.get(voice.source) ?? new Set()).add(voice.sourceKey));
  }
  return (voices) => {
    const names = voices.map(({ source, narrative }) =>
      (keysOf.get(source)?.size ?? 0) > 1 ? `${source} (${narrative})` : source,
    );
    return [...new Set(names)].sort(compareText);
  };
}

/** "A, B and C"; "A, B and 4 others". */
export function listNames(names: readonly string[], most: number = MOST_NAMES): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
  const last =
    names.length > most ? `${names.length - most + 1} others` : (names[names.length - 1] ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
