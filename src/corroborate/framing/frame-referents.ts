import { compareText } from "../../align/compare-text.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { AccountLabels, FramingLabel, ReferentFraming } from "../../model/framing.ts";
import type { EntityId, NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { bareLabel, collectLabels, labelKey, type NamedEntity } from "./collect-labels.ts";
import { type EntityGroup, groupEntities } from "./group-entities.ts";
import { pointedAt } from "./pointed-at.ts";
import type { ChargeOf } from "./word-charges.ts";

/**
 * Who and what several accounts name, with the labels of each. Names of one kind ("Biden", "Joe
 * Biden") are no framing; some label must have a common noun, a charge or scare quotes.
 */
export function frameReferents(
  comparison: Comparison,
  base: KnowledgeBase,
  chargeOf: ChargeOf,
  minAccounts: number,
): readonly ReferentFraming[] {
  const byId = new Map(comparison.narratives.map((one) => [one.id, one]));
  const pointers = new Map(
    comparison.narratives.map((one) => [one.id, pointersOf(pointedAt(one, base))]),
  );
  return groupEntities(comparison)
    .map((group) => toReferent(group, byId, pointers, chargeOf))
    .filter((one) => one.accounts.length >= minAccounts && one.terms.length > 1 && isWorded(one))
    .sort(byInterest);
}

type Pointers = ReadonlyMap<EntityId, readonly EntityId[]>;

/** By whom they point at. */
function pointersOf(pointing: ReadonlyMap<EntityId, EntityId>): Pointers {
  const groups = new Map<EntityId, EntityId[]>();
  for (const [from, to] of pointing) groups.set(to, [...(groups.get(to) ?? []), from]);
  return groups;
}

function toReferent(
  { kind, entities }: EntityGroup,
  byId: ReadonlyMap<NarrativeId, Narrative>,
  pointers: ReadonlyMap<NarrativeId, Pointers>,
  chargeOf: ChargeOf,
): ReferentFraming {
  const members = new Map<NarrativeId, Set<EntityId>>();
  for (const { narrative, entity } of entities.flatMap((one) => one.members)) {
    members.set(narrative, (members.get(narrative) ?? new Set<EntityId>()).add(entity));
  }
  const accounts = [...members.keys()].sort(compareText).flatMap((id): AccountLabels[] => {
    const narrative = byId.get(id);
    if (narrative === undefined) return [];
    const named = [...(members.get(id) ?? [])].flatMap((entity): NamedEntity[] => [
      { entity, pointing: false },
      ...(pointers.get(id)?.get(entity) ?? []).map((one) => ({ entity: one, pointing: true })),
    ]);
    const labels = collectLabels(narrative, named, chargeOf);
    return labels.length === 0
      ? []
      : [{ narrative: id, account: narrative.source.name, labels, valence: meanValence(labels) }];
  });
  return {
    id: `${kind}:${entities[0]?.id ?? ""}`,
    kind,
    name: nameOf(kind, entities),
    entities: entities.map(({ id }) => id),
    events: [...new Set(entities.map(({ event }) => event))].sort(compareText),
    terms: termsOf(accounts),
    accounts,
  };
}

function nameOf(kind: EntityGroup["kind"], entities: EntityGroup["entities"]): string {
  const names = [
    ...new Map(entities.map(({ name }) => [labelKey(name), bareLabel(name)])).values(),
  ];
  return kind === "contested" ? names.sort(compareText).join(" / ") : (names[0] ?? "");
}

function termsOf(accounts: readonly AccountLabels[]): readonly string[] {
  const labels = accounts.flatMap((one) => one.labels.map(({ label }) => label)).sort(compareText);
  return [...new Map(labels.map((label) => [labelKey(label), label])).values()].sort(compareText);
}

/** Each use of a label counts. */
function meanValence(labels: readonly FramingLabel[]): number {
  const uses = labels.reduce((sum, { count }) => sum + count, 0);
  const sum = labels.reduce((total, { count, valence }) => total + count * valence, 0);
  return Math.round((sum / uses) * 100) / 100;
}

/** A common word, a charge or scare quotes in some label. */
function isWorded({ accounts }: ReferentFraming): boolean {
  return accounts.some(({ labels }) =>
    labels.some(
      ({ label, loaded, scareQuoted }) =>
        loaded || scareQuoted > 0 || /(?:^|\s)\p{Ll}{3,}/u.test(label),
    ),
  );
}

function byInterest(left: ReferentFraming, right: ReferentFraming): number {
  return (
    compareText(left.kind, right.kind) ||
    spread(right) - spread(left) ||
    right.terms.length - left.terms.length ||
    compareText(left.id, right.id)
  );
}

function spread({ accounts }: ReferentFraming): number {
  const values = accounts.map(({ valence }) => valence);
  return Math.max(...values) - Math.min(...values);
}
