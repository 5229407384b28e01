import type { EventMention } from "../events/event-mention.ts";
import { MUTUAL } from "./verb-roles-table.ts";

/** Whether a list has the predicate, or the word that heads it. */
export function isAmong(list: ReadonlySet<string>, { predicate, noun }: EventMention): boolean {
  if (list.has(predicate)) return true;
  if (!predicate.includes(" ")) return false;
  const parts = predicate.split(" ");
  // Of a verb its first word ("fire on"), of a noun its last ("rocket attack").
  const main = noun === null ? parts[0] : parts.at(-1);
  return main !== undefined && list.has(main) && !isParticled(noun, parts);
}

/** "break up" is not "break": a particle makes another verb. */
function isParticled(noun: number | null, parts: readonly string[]): boolean {
  return noun === null && parts.length === 2 && PARTICLES.has(parts[1] ?? "");
}

const PARTICLES: ReadonlySet<string> = new Set("up down out off over away back".split(" "));

/** Whether its sides do the same to each other. */
export function isMutual(event: EventMention): boolean {
  return isAmong(MUTUAL, event);
}
