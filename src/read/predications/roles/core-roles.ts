import type { Role } from "../../../model/role.ts";
import type { EventMention } from "../events/event-mention.ts";
import { isAmong, isMutual } from "./role-lists.ts";
import { ADDRESSED, SPEECH, SUBJECT_ROLES, THEME_OBJECTS } from "./verb-roles-table.ts";

/** The role of the subject of an active clause. */
export function subjectRole(event: EventMention): Role {
  if (event.pattern?.subject !== undefined) {
    return event.pattern.subject === "agent" && isMutual(event) ? "party" : event.pattern.subject;
  }
  if (event.kind === "state") return "theme";
  if (isMutual(event)) return "party";
  return SUBJECT_ROLES.find(([list]) => isAmong(list, event))?.[1] ?? "agent";
}

/** The role of an object, and of the subject of a passive. */
export function objectRole(event: EventMention): Role {
  if (event.pattern?.object !== undefined) return event.pattern.object;
  if (event.predicate.startsWith("be ")) return "theme";
  if (isMutual(event)) return "party";
  if (ADDRESSED.has(event.predicate)) return "addressee";
  return isAmong(THEME_OBJECTS, event) || isAmong(SPEECH, event) ? "theme" : "patient";
}
