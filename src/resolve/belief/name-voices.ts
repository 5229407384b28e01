import type { OriginGroup, OriginTrace } from "../../corroborate/origins/create-origin-trace.ts";
import type { Support } from "../../model/reading.ts";

/** Gives each support of a reading the name under which it counts; equal names count once. */
export type VoiceNames = (supports: readonly Support[]) => readonly string[];

/** One named source is one voice, whoever carries it. */
export const nameSources: VoiceNames = (supports) => supports.map(({ sourceKey }) => sourceKey);

/** All that goes back to one independent origin is one voice. */
export function nameOrigins(trace: Pick<OriginTrace, "independent">): VoiceNames {
  return (supports) => {
    const groups = trace.independent(supports).map((group) => ({
      ...group,
      name: nameOf(group, supports),
    }));
    return supports.map((support) => {
      const around = groups.filter(({ narratives }) => narratives.includes(support.narrative));
      // An account may pass on several voices: the one that is named as the origin goes first.
      const own = around.find(({ origin }) => origin === support.source) ?? around[0];
      return own?.name ?? support.sourceKey;
    });
  };
}

/**
 * The key of the origin where it speaks itself, so that it counts as the same source at every
 * locus; else its name. Nameless origins are nobody else's.
 */
function nameOf({ origin, anonymous, narratives }: OriginGroup, supports: readonly Support[]) {
  const [key] = supports
    .filter(({ source, narrative }) => source === origin && narratives.includes(narrative))
    .map(({ sourceKey }) => sourceKey)
    .sort();
  return key ?? (anonymous ? JSON.stringify([origin, ...narratives]) : origin);
}
