import type { Narrative } from "../model/narrative.ts";

/**
 * Refuses narratives that could not be told apart.
 *
 * @throws RangeError naming the id and both positions.
 */
export function checkNarrativeIds(narratives: readonly Narrative[]): void {
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
