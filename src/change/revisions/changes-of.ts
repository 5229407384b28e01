import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { CLAIM_FIELDS, type FieldChange } from "../../model/revision-changes.ts";
import { CLAIM_FIELD_READERS } from "./claim-fields-table.ts";
import { compareParticipants } from "./compare-participants.ts";
import type { DescribedClaim } from "./described-claim.ts";

/** All fields in which two versions of a claim differ, in the order of `CLAIM_FIELDS`. */
export function changesOf(
  before: DescribedClaim,
  after: DescribedClaim,
  base: KnowledgeBase,
): readonly FieldChange[] {
  const parties = compareParticipants(before, after, base);
  const others = CLAIM_FIELD_READERS.filter(({ key }) => key(before) !== key(after)).map(
    ({ field, words }): FieldChange => ({ field, before: words(before), after: words(after) }),
  );
  const changes = parties === null ? others : [parties, ...others];
  const place = ({ field }: FieldChange) => CLAIM_FIELDS.indexOf(field);
  return [...changes].sort((one, other) => place(one) - place(other));
}
