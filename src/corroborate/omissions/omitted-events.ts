import type { EventId, NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { Account, AccountsOf } from "./account.ts";
import { canBeMissed, isAmong } from "./has-told.ts";
import type { OmissionContext } from "./omission-context.ts";
import type { OmissionDraft } from "./omission-draft.ts";
import type { ToldEvent } from "./told-event.ts";

/** Finds whole events that accounts leave out. */
export interface EventSearch {
  readonly events: ReadonlyMap<EventId, ToldEvent>;
  readonly accounts: readonly Account[];
  readonly accountsOf: AccountsOf;
  /** Whether what is out of an account's scope is asked for, which is nearly everything. */
  readonly outOfScope: boolean;
  /** Narratives of one text and setting: those that tell one story together. */
  readonly together: ReadonlyMap<NarrativeId, readonly NarrativeId[]>;
  readonly context: OmissionContext;
}

/**
 * Accounts that do not tell an event which others tell. Looks at those that tell an event which the
 * tellers tell, too.
 */
export function omittedEvents(told: ToldEvent, search: EventSearch): readonly OmissionDraft[] {
  const { context } = search;
  if (isBareCause(told, context)) return [];
  const near = neighboursOf(told, search);
  const accounts = search.outOfScope ? search.accounts : search.accountsOf(tellersOf(near, search));
  const around = oneEach([...near].flatMap((id) => search.events.get(id)?.supports ?? []));
  const thing = { supports: told.supports, around: [...told.supports, ...around] };
  return accounts.flatMap((account): OmissionDraft[] => {
    if (isAmong(account, told.addressed) || !canBeMissed(account, told.supports, context))
      return [];
    if (isToldOtherwise(account, told, context)) return [];
    const { event } = told;
    return [
      {
        account,
        told: thing,
        omitted: { type: "event", event: event.id },
        label: `the ${event.label}${castOf(told, context)}`,
        outOfScope: scopeOf(account, near, context),
        elsewhere: [],
      },
    ];
  });
}

/**
 * "Negligence", told as the cause of the fire and of nobody: whether an account has a cause is a detail
 * of the fire, and who gives another one contradicts it.
 */
function isBareCause({ event, supports }: ToldEvent, { bareCauses }: OmissionContext): boolean {
  const tellers = new Set(supports.map(({ narrative }) => narrative));
  return event.claims.every(
    ({ narrative, claim }) =>
      !tellers.has(narrative) || (bareCauses.get(narrative)?.has(claim) ?? false),
  );
}

function* tellersOf(near: ReadonlySet<EventId>, { events }: EventSearch): Iterable<NarrativeId> {
  for (const id of near) yield* events.get(id)?.addressed ?? [];
}

function scopeOf(
  account: Account,
  near: ReadonlySet<EventId>,
  { eventsOf, minClaims }: OmissionContext,
): string | null {
  const shares = account.narratives.some(({ id }) =>
    (eventsOf.get(id) ?? []).some((event) => near.has(event)),
  );
  if (!shares) return "it has no event in common with those who tell this one";
  return account.claims < minClaims ? "it is one short statement" : null;
}

/** Events that those who tell this one tell beside it. */
function neighboursOf(told: ToldEvent, search: EventSearch): ReadonlySet<EventId> {
  const near = new Set<EventId>();
  const seen = new Set<NarrativeId>();
  for (const { narrative } of told.supports) {
    for (const one of search.together.get(narrative) ?? [narrative]) {
      if (seen.has(one)) continue;
      seen.add(one);
      for (const event of search.context.eventsOf.get(one) ?? []) near.add(event);
    }
  }
  near.delete(told.event.id);
  return near;
}

function oneEach(supports: readonly Support[]): readonly Support[] {
  const seen = new Map(supports.map((one) => [`${one.narrative} ${one.sourceKey}`, one]));
  return [...seen.values()];
}

/** Whether the account tells it after all, in an event that was not matched or in words not read. */
function isToldOtherwise(account: Account, told: ToldEvent, context: OmissionContext): boolean {
  // Who tells both has told two events.
  const near = (context.nearlyOne.get(told.event.id) ?? []).filter(
    (event) => ![...told.addressed].some((id) => context.eventsOf.get(id)?.includes(event)),
  );
  const own = new Set(account.narratives.flatMap(({ id }) => context.eventsOf.get(id) ?? []));
  if (near.some((event) => own.has(event))) return true;
  if (!account.read) return false;
  const claims = told.event.claims.flatMap(
    ({ narrative, claim }) =>
      context.narratives.get(narrative)?.claims.find(({ id }) => id === claim) ?? [],
  );
  const verbs = [...told.event.concepts, ...claims.map(({ predicate }) => predicate)];
  const names = claims.flatMap(({ participants }) => participants.map(({ label }) => label));
  const words = context.wordsOf(account);
  return words.tells([verbs, names]) || words.tellsTwo(castNames(told, context));
}

/** By entity: what its labels end in, "farmers" of "Iranian farmers". */
function castNames(
  { participants }: ToldEvent,
  { entities }: OmissionContext,
): readonly (readonly string[])[] {
  return participants.map(({ entity }) =>
    (entities.get(entity)?.labels ?? []).map((label) => label.split(/\s+/u).at(-1) ?? label),
  );
}

/** "(the Taliban, Iranian farmers)": an event is known by who is in it. */
function castOf({ participants }: ToldEvent, { entities }: OmissionContext): string {
  const names = participants
    .filter(({ supports }) => supports.length > 0)
    .slice(0, 3)
    .flatMap(({ entity }) => entities.get(entity)?.name ?? []);
  return names.length === 0 ? "" : ` (${names.join(", ")})`;
}
