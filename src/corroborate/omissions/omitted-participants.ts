import { compareText } from "../../align/compare-text.ts";
import type { AlignedEntityId } from "../../model/ids.ts";
import type { Account } from "./account.ts";
import { canBeMissed, isAmong } from "./has-told.ts";
import type { OmissionContext } from "./omission-context.ts";
import type { OmissionDraft } from "./omission-draft.ts";
import { ROLE_WORDS } from "./role-words-table.ts";
import type { ToldEvent, ToldParticipant } from "./told-event.ts";

/**
 * Accounts that tell an event and do not name somebody whom others name in it. Who gives another
 * party in the role leaves this one out; who denies it does not.
 *
 * @param accounts - Those that say that it happened.
 */
export function omittedParticipants(
  told: ToldEvent,
  participant: ToldParticipant,
  accounts: readonly Account[],
  context: OmissionContext,
): readonly OmissionDraft[] {
  const entity = context.entities.get(participant.entity);
  if (entity === undefined) return [];
  const thing = { supports: participant.supports, around: told.supports };
  return accounts.flatMap((account): OmissionDraft[] => {
    if (isAmong(account, participant.named)) return [];
    if (!canBeMissed(account, participant.supports, context)) return [];
    const given = givenBy(account, told, participant);
    const instead = given.filter((one) => context.rivals.get(participant.entity)?.has(one));
    if (instead.length === 0 && mayBeNamed(account, participant, given, context)) return [];
    const isShort = account.claims < context.minClaims;
    return [
      {
        account,
        told: thing,
        omitted: {
          type: "participant",
          event: told.event.id,
          entity: entity.id,
          roles: participant.roles,
          instead: namesOf(instead, context),
        },
        label: `${entity.name} ${ROLE_WORDS[participant.roles[0] ?? "party"]} the ${told.event.label}`,
        outOfScope: isShort ? "it is one short statement" : null,
        elsewhere: elsewhereOf(account, participant.entity, context),
      },
    ];
  });
}

/** Whom the account puts in one of the roles. */
function givenBy(
  account: Account,
  { cast }: ToldEvent,
  { roles }: ToldParticipant,
): readonly AlignedEntityId[] {
  return account.narratives.flatMap(({ id }) =>
    roles.flatMap((role) => cast.get(id)?.get(role) ?? []),
  );
}

/** Whether the account may name it after all: by another label, or in words that were not read. */
function mayBeNamed(
  account: Account,
  { entity }: ToldParticipant,
  given: readonly AlignedEntityId[],
  context: OmissionContext,
): boolean {
  const fits = given.some((one) => {
    const { relation } = context.judging.relate(one, entity);
    return relation !== "unknown" && relation !== "disjoint";
  });
  if (fits) return true;
  if (!account.read) return false;
  return context.wordsOf(account).tells([context.entities.get(entity)?.labels ?? []]);
}

function namesOf(
  ids: readonly AlignedEntityId[],
  { entities }: OmissionContext,
): readonly string[] {
  return [...new Set(ids.flatMap((id) => entities.get(id)?.name ?? []))].sort(compareText);
}

/** Names in the account that hold a one-word name of the entity: "Taliban government". */
function elsewhereOf(
  account: Account,
  id: AlignedEntityId,
  { base, entities }: OmissionContext,
): readonly string[] {
  const names = new Set(
    (entities.get(id)?.labels ?? [])
      .filter((label) => base.isNamed(label))
      .map((label) => base.nameKey(label))
      .filter((key) => !key.includes(" ")),
  );
  const own = account.narratives.flatMap((one) => one.entities.map(({ name }) => name));
  const holding = own.filter((name) =>
    base
      .nameKey(name)
      .split(" ")
      .some((word) => names.has(word)),
  );
  return [...new Set(holding)].sort(compareText);
}
