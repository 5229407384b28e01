import { AIMED, DONE_BY_THEM } from "../roles/verb-roles-table.ts";
import type { Syntax } from "../syntax.ts";
import { FIGHTER_NOUNS } from "./fighter-nouns-table.ts";

/**
 * Whether a noun in front of an event's noun says who did it: "a rebel ambush" is an ambush by
 * rebels, and no kind of ambush as "rocket attack" is one of attack.
 */
export function isDoer(syntax: Syntax, noun: number, modifier: number): boolean {
  if (modifier > noun || syntax.token(modifier).upos !== "NOUN") return false;
  const deed = syntax.lemma(noun);
  return FIGHTER_NOUNS.has(syntax.lemma(modifier)) && (AIMED.has(deed) || DONE_BY_THEM.has(deed));
}
