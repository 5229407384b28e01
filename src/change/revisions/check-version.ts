import { describeValue } from "../../model/check/describe-value.ts";
import type { Narrative } from "../../model/narrative.ts";

/**
 * A version as a list of narratives. They are not checked through and through: that is what
 * `parseNarrative` is for.
 *
 * @param name - Of the argument.
 * @throws TypeError for what is no narrative or list of them.
 */
export function checkVersion(
  given: Narrative | readonly Narrative[],
  name: string,
): readonly Narrative[] {
  const list: readonly Narrative[] = isList(given) ? given : [given];
  list.forEach((narrative: Partial<Narrative> | null, index) => {
    if (Array.isArray(narrative?.claims) && Array.isArray(narrative?.entities)) return;
    const place = isList(given) ? `${name}[${index}]` : name;
    throw new TypeError(
      `Cannot compare revisions: ${place} is ${describeValue(narrative)}, not a narrative; make it with narrative() or read it with createReader()`,
    );
  });
  return list;
}

const isList = (given: Narrative | readonly Narrative[]): given is readonly Narrative[] =>
  Array.isArray(given);
