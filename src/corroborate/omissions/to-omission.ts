import { compareText } from "../../align/compare-text.ts";
import type { EventTime } from "../../model/event-time.ts";
import type {
  Omission,
  OmissionStatus,
  OmissionTeller,
  OmittedThing,
  StatedOmission,
} from "../../model/omission.ts";
import type { Support } from "../../model/reading.ts";
import type { OriginGroup } from "../origins/create-origin-trace.ts";
import { nameOrigin } from "../origins/name-origin.ts";
import { describeOmission } from "./describe-omission.ts";
import { knownBy } from "./known-by.ts";
import type { OmissionContext } from "./omission-context.ts";
import type { OmissionDraft } from "./omission-draft.ts";

/** Counts tellers, compares dates and puts it in words. */
export function toOmission(
  draft: OmissionDraft,
  groups: readonly OriginGroup[],
  around: number,
  stated: readonly StatedOmission[],
  context: OmissionContext,
): Omission {
  const { account, omitted, label, told } = draft;
  const tellers = groups.map((group) => toTeller(group, draft, context));
  const { status, reason } = judgeStatus(draft, tellers, context);
  const known = tellers.reduce((sum, { before }) => sum + KNOWN[`${before}`], 0);
  const share = known / (Math.max(around, told.supports.length === 0 ? 0 : groups.length) + 1);
  const bare = {
    id: idOf(account.by, account.narratives[0]?.id ?? account.name, omitted),
    narratives: account.narratives.map(({ id }) => id).sort(compareText),
    account: account.name,
    by: account.by,
    status,
    omitted,
    label,
    tellers,
    weight: status === "silent" ? Math.round(share * 1000) / 1000 : 0,
    elsewhere: draft.elsewhere,
    stated,
    reason,
  };
  return { ...bare, explanation: describeOmission(bare) };
}

const KNOWN = { true: 1, null: 0.5, false: 0 } as const;

function toTeller(
  group: OriginGroup,
  { account, told }: OmissionDraft,
  context: OmissionContext,
): OmissionTeller {
  const { narratives } = group;
  const own = told.supports.filter(({ narrative }) => narratives.includes(narrative));
  const dates = narratives.map((id) =>
    account.text.has(id) ? true : knownBy(dateOf(id, context), account.published),
  );
  const before = dates.includes(true) ? true : dates.includes(null) ? null : false;
  const claims = own.flatMap(({ narrative, claims: ids }) =>
    ids.map((claim) => ({ narrative, claim })),
  );
  return { origin: nameOrigin(group), narratives, claims, evidence: evidenceOf(own), before };
}

function evidenceOf(supports: readonly Support[]): OmissionTeller["evidence"] {
  const spans = supports.flatMap(({ evidence }) => evidence);
  return [...new Map(spans.map((one) => [`${one.start} ${one.quote}`, one])).values()];
}

function dateOf(id: string, { narratives }: OmissionContext): EventTime | null {
  const narrative = narratives.get(id as Support["narrative"]);
  return narrative?.publishedAt ?? narrative?.asOf ?? null;
}

function judgeStatus(
  { account, outOfScope, told }: OmissionDraft,
  tellers: readonly OmissionTeller[],
  context: OmissionContext,
): { readonly status: OmissionStatus; readonly reason: string } {
  if (outOfScope !== null) return { status: "out-of-scope", reason: outOfScope };
  if (happenedAfter(account.published, told.supports, context)) {
    return { status: "not-yet-known", reason: "it was published before this happened" };
  }
  if (tellers.length > 0 && tellers.every(({ before }) => before === false)) {
    return { status: "not-yet-known", reason: "it was published before anybody told this" };
  }
  const reason = tellers.some(({ before }) => before === true)
    ? "it tells of the same story, and this was out by then"
    : "it tells of the same story; when the accounts were published is not all known";
  return { status: "silent", reason };
}

/** Whether all who date the event put it after the day of publication. */
function happenedAfter(
  published: EventTime | null,
  supports: readonly Support[],
  { narratives }: OmissionContext,
): boolean {
  const starts = supports.flatMap(({ narrative, claims }) => {
    const one = narratives.get(narrative);
    const own = one?.claims.find(({ id }) => claims.includes(id))?.time;
    return (own ?? one?.eventTime)?.start ?? [];
  });
  const end = published?.end ?? null;
  return end !== null && starts.length > 0 && starts.every((start) => start >= end);
}

function idOf(by: string, narrative: string, omitted: OmittedThing): string {
  switch (omitted.type) {
    case "event":
      return `${by}:${narrative}|event|${omitted.event}`;
    case "participant":
      return `${by}:${narrative}|participant|${omitted.entity}`;
    case "detail":
      return `${by}:${narrative}|detail|${omitted.locus}`;
    default:
      return `${by}:${narrative}|mention|${omitted.label}`;
  }
}
