import { ACCIDENT_PREDICATES } from "./accident-predicate-table.ts";
import { CONFLICT_PREDICATES } from "./conflict-predicate-table.ts";
import { COURT_PREDICATES } from "./court-predicate-table.ts";
import { HARM_PREDICATES } from "./harm-predicate-table.ts";
import { MOVEMENT_PREDICATES } from "./movement-predicate-table.ts";
import { POLITICS_PREDICATES } from "./politics-predicate-table.ts";
import type { PredicateRow } from "./predicate-row.ts";
import { SPEECH_PREDICATES } from "./speech-predicate-table.ts";

/** @returns All built-in predicate rows, in the order of the tables. */
export function predicateTables(): readonly PredicateRow[] {
  return [
    ...CONFLICT_PREDICATES,
    ...HARM_PREDICATES,
    ...ACCIDENT_PREDICATES,
    ...COURT_PREDICATES,
    ...POLITICS_PREDICATES,
    ...SPEECH_PREDICATES,
    ...MOVEMENT_PREDICATES,
  ];
}
