import type { Claim, Participant } from "../../model/claim.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { OmittedThing, StatedOmission } from "../../model/omission.ts";
import type { Role } from "../../model/role.ts";
import type { Account } from "./account.ts";
import { MENTION_WORDS } from "./mention-words-table.ts";
import type { OmissionContext } from "./omission-context.ts";

/** A claim that an account does not mention something. */
export interface SaidMissing {
  readonly narrative: NarrativeId;
  /** Names of the account. */
  readonly accounts: readonly string[];
  /** What is missing, and other names that the claim's account has for it. */
  readonly label: string;
  readonly names: readonly string[];
  readonly said: StatedOmission;
}

const WHO: readonly Role[] = ["agent", "speaker"];
const WHAT: readonly Role[] = ["theme", "patient"];

/** Every claim that says of an account that it does not mention something. Linear in claims. */
export function statedOmissions(narratives: readonly Narrative[]): readonly SaidMissing[] {
  return narratives.flatMap((narrative) =>
    narrative.claims
      .filter(
        ({ predicate, polarity, modality }) =>
          polarity === "negative" && modality === "actual" && MENTION_WORDS.has(predicate),
      )
      .flatMap((claim) => toSaid(claim, narrative)),
  );
}

function toSaid(claim: Claim, narrative: Narrative): readonly SaidMissing[] {
  const namesOf = ({ entity, label }: Participant): readonly string[] => {
    const found = narrative.entities.find(({ id }) => id === entity);
    return [label, ...(found === undefined ? [] : [found.name, ...found.aliases])];
  };
  const inRole = (roles: readonly Role[]) =>
    claim.participants.filter(
      ({ role, polarity }) => polarity === "positive" && roles.includes(role),
    );
  const accounts = inRole(WHO).flatMap(namesOf);
  const said = {
    by: { narrative: narrative.id, claim: claim.id },
    source: claim.source?.name ?? narrative.source.name,
    evidence: claim.evidence,
  };
  return inRole(WHAT).map((what) => ({
    narrative: narrative.id,
    accounts,
    label: what.label,
    names: namesOf(what),
    said,
  }));
}

/** Whether the account is the one that is said to leave something out. */
export function isOf(
  { accounts }: SaidMissing,
  account: Account,
  { base }: OmissionContext,
): boolean {
  const key = base.nameKey(account.name);
  return accounts.some((name) => base.nameKey(name) === key);
}

/** Whether what is said to be missing is what is left out. */
export function isAbout(
  { names }: SaidMissing,
  omitted: OmittedThing,
  { base, entities, judging }: OmissionContext,
): boolean {
  if (omitted.type === "participant") {
    const entity = entities.get(omitted.entity);
    const { relation } = base.relateEntities(
      { labels: names, categories: [], sameAs: [] },
      {
        labels: entity?.labels ?? [],
        categories: entity?.categories ?? [],
        sameAs: entity?.sameAs ?? [],
      },
    );
    return relation === "same" || relation === "narrower" || relation === "broader";
  }
  if (omitted.type !== "event") return false;
  const { concepts } = judging.event(omitted.event);
  return names.some((name) => concepts.includes(base.predicate(name).name));
}
