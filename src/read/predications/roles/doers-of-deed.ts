import type { EventMention } from "../events/event-mention.ts";
import { nounName } from "../events/noun-name.ts";
import type { Syntax } from "../syntax.ts";
import type { EventArgument } from "./event-argument.ts";
import { nounArguments } from "./noun-arguments.ts";
import { isAmong } from "./role-lists.ts";
import { AIMED, DONE_BY_ATTACKS } from "./verb-roles-table.ts";

/**
 * "The Taliban attack killed two": who attacked is who killed. Of other verbs nothing follows: what
 * an attack prompts or overshadows its doers have not done.
 *
 * @param noun - The noun of an act that is the subject of the event.
 */
export function doersOfDeed(
  syntax: Syntax,
  event: EventMention,
  noun: number,
): readonly EventArgument[] {
  if (!isAmong(DONE_BY_ATTACKS, event)) return [];
  const deed: EventMention = {
    head: noun,
    anchor: noun,
    noun,
    words: [noun],
    predicate: nounName(syntax, noun),
    kind: "noun",
    pattern: null,
  };
  if (!isAmong(AIMED, deed)) return [];
  return nounArguments(syntax, deed, noun).arguments.filter(({ role }) => role === "agent");
}
