import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Participant } from "../../model/claim.ts";
import type { FieldChange } from "../../model/revision-changes.ts";
import type { DescribedClaim } from "./described-claim.ts";

/**
 * Says whether others take part, or the same under other words. The same are those that the
 * knowledge takes for one entity by their names, labels and declarations.
 */
export function compareParticipants(
  before: DescribedClaim,
  after: DescribedClaim,
  base: KnowledgeBase,
): FieldChange | null {
  const words = { before: wordsOf(before), after: wordsOf(after) };
  if (words.before === words.after) return null;
  const left = [...after.claim.participants];
  for (const one of before.claim.participants) {
    const at = left.findIndex((other) => isSame(one, before, other, after, base));
    if (at < 0) return { field: "participant", ...words };
    left.splice(at, 1);
  }
  return { field: left.length === 0 ? "label" : "participant", ...words };
}

function isSame(
  one: Participant,
  before: DescribedClaim,
  other: Participant,
  after: DescribedClaim,
  base: KnowledgeBase,
): boolean {
  if (one.role !== other.role || one.polarity !== other.polarity) return false;
  if (one.quantifier !== other.quantifier) return false;
  const [left, right] = [describe(one, before), describe(other, after)];
  const { relation } = base.relateEntities(left, right);
  return relation === "same" || relation === "akin";
}

function describe({ entity, label }: Participant, { entities }: DescribedClaim): EntityDescription {
  const known = entities.get(entity);
  return {
    labels: [...new Set([known?.name ?? label, ...(known?.aliases ?? []), label])].sort(),
    categories: known?.categories ?? [],
    sameAs: known?.sameAs ?? [],
  };
}

/** "agent the Rovers; patient not the bridge", or `null`. */
export function wordsOf({ claim }: DescribedClaim): string | null {
  const parts = claim.participants.map(({ role, label, polarity, quantifier }) =>
    [role, polarity === "negative" ? "not" : null, quantifier, label]
      .filter((part) => part !== null)
      .join(" "),
  );
  return parts.length === 0 ? null : parts.sort().join("; ");
}
