import { describeValue } from "../model/check/describe-value.ts";
import type { Narrative } from "../model/narrative.ts";

/**
 * Refuses what is no list of narratives, and narratives that could not be told apart. It does not
 * check narratives through and through: that is what `parseNarrative` is for.
 *
 * @throws TypeError naming the position of what is no narrative.
 * @throws RangeError naming the id and both positions.
 */
export function checkNarrativeIds(narratives: readonly Narrative[]): void {
  if (!Array.isArray(narratives)) {
    throw new TypeError(
      `Cannot align narratives: expected an array of narratives, not ${describeValue(narratives)}`,
    );
  }
  narratives.forEach((narrative: Partial<Narrative> | null, index) => {
    const parts = [narrative?.id, narrative?.source, narrative?.claims, narrative?.entities];
    if (parts.every((part) => part !== undefined && part !== null)) return;
    throw new TypeError(
      `Cannot align narratives: narratives[${index}] is no narrative; make it with narrative() or check it with parseNarrative()`,
    );
  });
  const positions = new Map<string, number>();
  narratives.forEach((narrative, index) => {
    const earlier = positions.get(narrative.id);
    if (earlier !== undefined) {
      throw new RangeError(
        `Cannot align narratives: narratives[${earlier}] and narratives[${index}] both have the id "${narrative.id}"; give one of them another \`id\``,
      );
    }
    positions.set(narrative.id, index);
  });
}
