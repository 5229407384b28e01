import type { Support } from "../../model/reading.ts";
import { commitment } from "../gates/committed.ts";

/** Voices that the gates cannot tell apart, taken together. */
export interface VoiceClass {
  readonly sample: Support;
  readonly supports: readonly Support[];
}

/**
 * Groups voices by everything gates and detectors look at, so that a thousand accounts in two
 * camps cost a handful of comparisons.
 *
 * @param supports - Of one reading.
 * @param settingOf - A key of the time and place a narrative gives for the event.
 * @param scopeOf - A key of what else the voice says at the locus, where that matters.
 */
export function classifyVoices(
  supports: readonly Support[],
  settingOf: (support: Support) => string,
  scopeOf: ((support: Support) => string) | null,
): readonly VoiceClass[] {
  const classes = new Map<string, Support[]>();
  for (const support of supports) {
    const key = JSON.stringify([
      commitment(support),
      support.certainty,
      support.modality,
      support.asOf?.start ?? null,
      support.asOf?.end ?? null,
      support.asOfAssumed,
      settingOf(support),
      scopeOf?.(support) ?? null,
    ]);
    const group = classes.get(key);
    if (group === undefined) classes.set(key, [support]);
    else group.push(support);
  }
  return [...classes.values()].flatMap((group) => {
    const sample = group[0];
    return sample === undefined ? [] : [{ sample, supports: group }];
  });
}
