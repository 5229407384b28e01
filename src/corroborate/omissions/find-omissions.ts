import { compareText } from "../../align/compare-text.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkChoices } from "../../model/check/check-choices.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import { type Dependence, ONE_VOICE } from "../../model/dependence.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import { OMISSION_STATUSES, type Omission, type OmissionStatus } from "../../model/omission.ts";
import type { OriginTraceOptions } from "../origins/create-origin-trace.ts";
import { findTextReuse } from "../reuse/find-text-reuse.ts";
import { reuseDependences } from "../reuse/reuse-dependences.ts";
import { type Account, indexAccounts, listAccounts } from "./account.ts";
import { countTellers } from "./count-tellers.ts";
import { FAINT_CONCEPTS } from "./faint-concepts-table.ts";
import { createOmissionContext, type OmissionContext } from "./omission-context.ts";
import type { OmissionDraft, ToldThing } from "./omission-draft.ts";
import { omittedDetails } from "./omitted-details.ts";
import { type EventSearch, omittedEvents } from "./omitted-events.ts";
import { omittedParticipants } from "./omitted-participants.ts";
import { isAbout, isOf, type SaidMissing, statedOmissions } from "./stated-omissions.ts";
import { toOmission } from "./to-omission.ts";
import { collectToldEvents, type ToldEvent } from "./told-event.ts";

/** Options of {@link findOmissions}. */
export interface FindOmissionsOptions extends Pick<OriginTraceOptions, "oneVoice"> {
  /**
   * What is known of who depends on whom beside the chains that are stated.
   *
   * @defaultValue what `findTextReuse` finds
   */
  readonly dependences?: readonly Dependence[];
  /**
   * How many sources must speak of something before its absence counts. Accounts that print the same
   * words (`dependences` of the kind `text-reuse`) are one source here; one that has it from another
   * and writes for itself counts, which the weight takes into account. A stated omission needs none.
   *
   * @defaultValue 2
   */
  readonly minTellers?: number;
  /**
   * How many claims an account has at least, or it is one short statement of which nothing more
   * can be expected.
   *
   * @defaultValue 3
   */
  readonly minClaims?: number;
  /**
   * Which omissions to give.
   *
   * @defaultValue `["silent", "not-yet-known"]`
   */
  readonly statuses?: readonly OmissionStatus[];
  /**
   * What the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

const KEYS: OptionKeys<FindOmissionsOptions> = {
  minTellers: true,
  minClaims: true,
  statuses: true,
  knowledge: true,
  dependences: true,
  oneVoice: true,
};

/**
 * Finds what an account does not say and others do: events, those who take part, and when, where,
 * why or how many. It does not say that an account should have said it.
 *
 * The weight counts tellers by independent origin, and two prints of one text are one teller. An
 * account that passes on what others say has told it, and so has one whose source tells it elsewhere;
 * "not the Taliban" is a denial and no silence. Of a text that was read, something counts as left out
 * only where no sentence of it has the words: a reader misses more than a writer does. What others
 * state to be missing ("no mention of the Taliban") is attached to the omission, or is one of its own.
 *
 * Costs what the events of each account and the empty cells of the table amount to, and without
 * `dependences` what `findTextReuse` does.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindOmissionsOptions}.
 * @returns By status as in `OMISSION_STATUSES`, then by falling weight, then by id.
 * @throws TypeError for what is no comparison, RangeError when `minTellers` or `minClaims` is no whole number from 1,
 * or `statuses` has one that there is not.
 * @example Who does not name the Rovers
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findOmissions, narrative } from "rashomon";
 *
 * const told = (source: string, agents: string[]) =>
 *   narrative({ source, claims: [{ predicate: "capture", agent: agents, theme: "the bridge", event: "b" }] });
 * const comparison = compare([told("A", ["Rovers", "Guards"]), told("B", ["Rovers", "Guards"]), told("C", ["Guards"])]);
 * const [omission] = findOmissions(comparison, { minClaims: 1 });
 * assert.equal(omission?.account, "C");
 * assert.equal(omission.label, "Rovers as who did it in the capture");
 * ```
 */
export function findOmissions(
  comparison: Comparison,
  options: FindOmissionsOptions = {},
): readonly Omission[] {
  const {
    minTellers = 2,
    minClaims = 3,
    statuses = ["silent", "not-yet-known"],
    knowledge = declareKnowledge(),
    dependences,
    oneVoice = ONE_VOICE,
  } = checkOptions(options, "find omissions", KEYS);
  checkIsComparison(comparison, "find omissions");
  checkChoices("find omissions", "statuses", statuses, OMISSION_STATUSES);
  checkCount("minTellers", minTellers);
  checkCount("minClaims", minClaims);
  const context = createOmissionContext(
    comparison,
    knowledge,
    { minTellers, minClaims },
    { dependences: dependences ?? copiesIn(comparison, knowledge), oneVoice },
  );
  const accounts = listAccounts(comparison, context.base);
  const said = statedOmissions(comparison.narratives);
  const omissions = finishAll(
    collectDrafts(comparison, accounts, statuses.includes("out-of-scope"), context),
    said,
    context,
  );
  return [...omissions, ...onlyStated(said, omissions, accounts, context)]
    .filter(({ status }) => statuses.includes(status))
    .sort(byRank);
}

function copiesIn(comparison: Comparison, knowledge: Knowledge): readonly Dependence[] {
  return reuseDependences(comparison, findTextReuse(comparison, { knowledge }));
}

function checkCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(`Cannot find omissions with ${name} ${value}: it is a whole number from 1`);
}

function collectDrafts(
  comparison: Comparison,
  accounts: readonly Account[],
  outOfScope: boolean,
  context: OmissionContext,
): readonly OmissionDraft[] {
  const enough = (told: ToldThing["supports"]) => countTellers(told, context) >= context.minTellers;
  const all = collectToldEvents(comparison);
  const accountsOf = indexAccounts(accounts);
  const search: EventSearch = {
    events: new Map(all.map((one) => [one.event.id, one])),
    accounts,
    accountsOf,
    outOfScope,
    together: groupBySetting(comparison, context),
    context,
  };
  return all
    .filter(({ supports }) => enough(supports))
    .flatMap((one) => {
      const telling = accountsOf(one.affirmed);
      return [
        ...(isWellRead(one, enough, context) ? omittedEvents(one, search) : []),
        ...one.participants
          .filter(({ supports }) => enough(supports))
          .flatMap((participant) => omittedParticipants(one, participant, telling, context)),
        ...one.details
          .filter(({ supports }) => enough(supports))
          .flatMap((detail) => omittedDetails(one, detail, telling, context)),
      ];
    });
}

/**
 * What programs read of an event no kind of which is known ("is known for", "has an issue"), or in
 * which they share nobody with a name, is too often none.
 */
function isWellRead(
  { event, affirmed, supports, participants }: ToldEvent,
  enough: (told: ToldThing["supports"]) => boolean,
  { base, entities }: OmissionContext,
): boolean {
  if (affirmed.size === 0) return false;
  if (supports.some(({ read }) => !read)) return true;
  return (
    event.concepts.some(
      (concept) => base.predicate(concept).known && !FAINT_CONCEPTS.has(concept),
    ) &&
    participants.some((one) => entities.get(one.entity)?.named === true && enough(one.supports))
  );
}

/** Narratives of one text with one setting tell one story; elsewhere each tells its own. */
function groupBySetting(
  { narratives }: Comparison,
  { textOf, oneText }: OmissionContext,
): ReadonlyMap<NarrativeId, readonly NarrativeId[]> {
  const groups = new Map<string, NarrativeId[]>();
  for (const one of narratives) {
    const key = oneText ? one.id : settingOf(one, textOf(one.id));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one.id]);
    else group.push(one.id);
  }
  return new Map([...groups.values()].flatMap((group) => group.map((id) => [id, group] as const)));
}

function settingOf({ eventTime, place, event }: Narrative, text: NarrativeId): string {
  return JSON.stringify([text, event, eventTime?.edtf ?? null, place?.name ?? null]);
}

function finishAll(
  drafts: readonly OmissionDraft[],
  said: readonly SaidMissing[],
  context: OmissionContext,
): readonly Omission[] {
  const groups = new Map<ToldThing, ReturnType<OmissionContext["trace"]["independent"]>>();
  const sizes = new Map<ToldThing, number>();
  return drafts.map((draft) => {
    const { told } = draft;
    const tellers = groups.get(told) ?? context.trace.independent(told.supports);
    groups.set(told, tellers);
    const around = sizes.get(told) ?? context.trace.independent(told.around).length;
    sizes.set(told, around);
    const stated = said
      .filter((one) => isOf(one, draft.account, context) && isAbout(one, draft.omitted, context))
      .map((one) => one.said);
    return toOmission(draft, tellers, around, stated, context);
  });
}

/** What is said to be missing where the accounts themselves do not show it. */
function onlyStated(
  said: readonly SaidMissing[],
  omissions: readonly Omission[],
  accounts: readonly Account[],
  context: OmissionContext,
): readonly Omission[] {
  const shown = new Set(omissions.flatMap(({ stated }) => stated));
  return said
    .filter((one) => !shown.has(one.said))
    .flatMap((one) => {
      const account =
        accounts.find((candidate) => isOf(one, candidate, context)) ?? outsideAccount(one);
      if (account === null) return [];
      const draft: OmissionDraft = {
        account,
        told: { supports: [], around: [] },
        omitted: { type: "mention", label: one.label },
        label: one.label,
        outOfScope: null,
        elsewhere: [],
      };
      return [toOmission(draft, [], 0, [one.said], context)];
    });
}

/** An account of which others speak and that is not compared itself. */
function outsideAccount({ accounts }: SaidMissing): Account | null {
  const [name] = accounts;
  if (name === undefined) return null;
  const none = new Set<NarrativeId>();
  return {
    by: "voice",
    name,
    narratives: [],
    ids: none,
    claims: 0,
    published: null,
    read: true,
    text: none,
    passesOn: none,
  };
}

function byRank(left: Omission, right: Omission): number {
  return (
    OMISSION_STATUSES.indexOf(left.status) - OMISSION_STATUSES.indexOf(right.status) ||
    right.weight - left.weight ||
    compareText(left.id, right.id)
  );
}
