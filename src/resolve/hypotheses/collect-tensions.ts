import { voiceKey } from "../../judge/voice-key.ts";
import type { Locus } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reading, Support } from "../../model/reading.ts";

/** A reading with everything that it is in tension with. */
export interface TenseReading {
  readonly locus: Locus;
  readonly reading: Reading;
  readonly supports: readonly Support[];
  readonly rivals: readonly Reading[];
}

/** Names a reading of a locus. */
export function sideKey(locus: Locus, { key }: Pick<Reading, "key">): string {
  return `${locus.id}\u0000${key}`;
}

/** Both sides of each tension, by {@link sideKey}. Other findings are passed over. */
export function collectTensions(findings: readonly Finding[]): ReadonlyMap<string, TenseReading> {
  const sides = new Map<string, TenseReading>();
  for (const { verdict, locus, readings } of findings) {
    if (verdict !== "tension") continue;
    readings.forEach((reading, index) => {
      const key = sideKey(locus, reading);
      const before = sides.get(key);
      const supports = new Map(
        [...(before?.supports ?? []), ...reading.support].map((one) => [voiceKey(one), one]),
      );
      const rivals = [...(before?.rivals ?? []), ...readings.slice(1 - index, 2 - index)];
      sides.set(key, { locus, reading, supports: [...supports.values()], rivals });
    });
  }
  return sides;
}
