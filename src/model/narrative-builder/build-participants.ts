import { type Participant, QUANTIFIERS } from "../claim.ts";
import type { EvidenceSpan } from "../evidence-span.ts";
import { ROLES, type Role } from "../role.ts";
import { checkObject } from "./check-object.ts";
import type { ClaimContext } from "./claim-context.ts";
import type { ClaimInput, ParticipantInput } from "./claim-input.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import { readFlag } from "./read-flag.ts";
import { readString } from "./read-string.ts";

/**
 * The participants of a claim, in the order of roles. Their labels are noted as mentions, resting on
 * their own quote or else on the claim's.
 */
export function buildParticipants(
  path: string,
  input: ClaimInput,
  claimEvidence: readonly EvidenceSpan[],
  context: ClaimContext,
): readonly Participant[] {
  return ROLES.flatMap((role) =>
    eachOf(`${path}.${role}`, input[role]).map(({ path: at, value }) => {
      const full = typeof value === "string" ? { label: readString(at, value) } : value;
      if (full !== value) return build(at, role, full, claimEvidence, context);
      checkObject(at, value, INPUT_KEYS.participant, "a string or an object");
      return build(at, role, full, claimEvidence, context);
    }),
  );
}

function build(
  path: string,
  role: Role,
  input: ParticipantInput,
  claimEvidence: readonly EvidenceSpan[],
  { register, locate }: ClaimContext,
): Participant {
  const given = (["not", ...QUANTIFIERS] as const).filter((key) => input[key] !== undefined);
  if (given.length > 1) throw new TypeError(`${path}: give only one of ${given.join(" and ")}`);
  const [key] = given;
  const named = key === undefined ? input.label : input[key];
  const words = [input.entity, input.name, named].find((each) => each !== undefined);
  if (words === undefined) {
    throw new TypeError(`${path}: must say who, with a string or one of entity, name, label, not`);
  }
  for (const each of ["entity", "name", "label", ...given] as const) {
    if (input[each] !== undefined) readString(`${path}.${each}`, input[each]);
  }
  const entity =
    input.entity === undefined
      ? register.findOrAdd(path, words)
      : register.require(`${path}.entity`, input.entity);
  const label = input.label ?? named ?? register.labelOf(entity, words);
  const evidence = locate(`${path}.quote`, input.quote);
  const participant: Participant = {
    role,
    entity,
    label: register.labelOf(entity, label),
    polarity: key === "not" ? "negative" : "positive",
    quantifier: key === undefined || key === "not" ? null : key,
    evidence,
  };
  register.mention(entity, {
    label: participant.label,
    scareQuoted: readFlag(`${path}.scareQuoted`, input.scareQuoted),
    evidence: evidence.length > 0 ? evidence : claimEvidence,
  });
  return participant;
}
