import type { Role } from "../../model/role.ts";
import type { ScopedParticipant } from "../../model/scoped-participant.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext, SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** Whether the event happened, by every claim about it. A denial carries what it denies. */
export const readOccurrence: SlotReader = (record, context) => {
  const { claim, concept } = record;
  const { polarity, modality } = claim;
  const { time, place } = claim;
  const happened = polarity === "positive" && modality === "actual";
  const scope = happened ? [] : scopeOf(record, context);
  const key = happened
    ? "happened"
    : JSON.stringify([
        polarity,
        modality,
        concept.name,
        scope.map((one) => `${one.role}:${one.quantifier ?? ""}:${one.entity}`),
        time?.edtf ?? null,
        place === null ? null : context.base.placeKey(place),
      ]);
  const evidence = evidenceOf(record, claim.polarityEvidence);
  return [
    {
      slot: "occurrence",
      topic: null,
      key,
      label: labelOf(record),
      value: {
        type: "occurrence",
        polarity,
        modality,
        concept: concept.name,
        scope,
        time: happened ? null : time,
        place: happened ? null : place,
      },
      record,
      evidence,
      derived: false,
    },
  ];
};

function scopeOf(record: ClaimRecord, context: EventContext): readonly ScopedParticipant[] {
  return record.fillers
    .filter((filler) => filler.polarity === "positive")
    .map(({ role, profile, quantifier }) => ({
      role,
      entity: context.entityOf(profile).id,
      quantifier,
    }))
    .sort(
      (left, right) => compareText(left.role, right.role) || compareText(left.entity, right.entity),
    );
}

/** The words for how it is put forward, by modality, for claims that it did happen. */
const POSITIVE_LABELS: Readonly<Record<ClaimRecord["claim"]["modality"], string>> = {
  actual: "happened",
  alleged: "is said to have happened",
  possible: "may have happened",
  expected: "is expected",
  planned: "was planned",
  cancelled: "was called off",
  feared: "is feared",
  hypothetical: "is supposed",
  asked: "is asked about",
  required: "is demanded",
  unconfirmed: "is not confirmed",
};

/** The same for claims that it did not. */
const NEGATIVE_LABELS: Readonly<Record<ClaimRecord["claim"]["modality"], string>> = {
  actual: "did not happen",
  alleged: "is said not to have happened",
  possible: "may not have happened",
  expected: "is not expected",
  planned: "has not happened yet",
  cancelled: "was not called off",
  feared: "is not feared",
  hypothetical: "is supposed not to have happened",
  asked: "is asked about",
  required: "is not demanded",
  unconfirmed: "is not confirmed",
};

/** How each role is tied to "happened". */
const TO_ROLE: Readonly<Record<Role, string>> = {
  agent: "by",
  speaker: "by",
  initiator: "begun by",
  patient: "to",
  theme: "to",
  recipient: "to",
  addressee: "to",
  party: "between",
  instrument: "with",
  companion: "with",
  beneficiary: "for",
  origin: "from",
  destination: "towards",
};

/** "did not happen (to Iranian border posts)": a denial says what it is limited to. */
function labelOf({ claim, fillers }: ClaimRecord): string {
  const { polarity, modality } = claim;
  if (polarity === "positive") return POSITIVE_LABELS[modality];
  const roles = [...new Set(fillers.map((filler) => filler.role))];
  const scope = roles.map((role) => {
    const labels = fillers.filter((filler) => filler.role === role).map((filler) => filler.label);
    return `${TO_ROLE[role]} ${labels.join(" and ")}`;
  });
  const words = NEGATIVE_LABELS[modality];
  return scope.length === 0 ? words : `${words} (${scope.join(", ")})`;
}
