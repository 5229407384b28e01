import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { compareText } from "../compare-text.ts";

/**
 * Which narratives one text tells.
 *
 * @param narratives - Those without a text share none.
 * @returns Groups of at least two, each sorted, by their first.
 */
export function groupByText(
  narratives: readonly Pick<Narrative, "id" | "text">[],
): readonly (readonly NarrativeId[])[] {
  const groups = new Map<string, NarrativeId[]>();
  for (const { id, text } of narratives) {
    if (text === null) continue;
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [id]);
    else group.push(id);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => group.sort(compareText))
    .sort(([left = ""], [right = ""]) => compareText(left, right));
}
