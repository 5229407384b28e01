import type { Role } from "../../../model/role.ts";
import type { EventMention } from "../events/event-mention.ts";
import { isDoer } from "../events/is-doer.ts";
import type { Syntax } from "../syntax.ts";
import { isAmong, isMutual } from "./role-lists.ts";
import { AIMED } from "./verb-roles-table.ts";

/**
 * The role of a word in front of an event's noun: "an Israeli airstrike", "the Taliban attack", "a
 * rebel ambush" say whose it was, of what has a direction. "Rocket attack" and "bus attack" do not.
 */
export function modifierRole(
  syntax: Syntax,
  event: EventMention,
  noun: number,
  child: number,
): Role | null {
  if (isMutual(event)) return null;
  if (isDoer(syntax, noun, child)) return "agent";
  const isName = syntax.token(child).upos === "PROPN" && !isCommonWord(syntax, child);
  const isNamed = isName || isDemonym(syntax, child);
  return isNamed && isAmong(AIMED, event) ? "agent" : null;
}

/** "Air Raids Kill Ten": a capital makes no name of a word that is none, but of a word of its own. */
function isCommonWord(syntax: Syntax, token: number): boolean {
  const form = syntax.form(token);
  const first = syntax.nounSenses(form)[0];
  return first !== undefined && first.word === form;
}

function isDemonym(syntax: Syntax, token: number): boolean {
  const { names } = syntax.analysis;
  let low = 0;
  let high = names.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const name = names[middle];
    if (name === undefined) return false;
    if (token < name.firstToken) high = middle - 1;
    else if (token >= name.endToken) low = middle + 1;
    else return name.type === "demonym";
  }
  return false;
}
