import type { Names } from "../names/create-names.ts";
import type { LabelReading } from "../names/label-reading.ts";
import type { EntityDescription } from "../relations.ts";
import { type DeclaredKinds, widerKeys } from "./wider-keys.ts";

/** What follows from a description of an entity, worked out once. */
export interface EntityFacts {
  /** The label to name it by in reasons: the first given. */
  readonly title: string;
  /** Readings of the labels, sorted by label, none twice. */
  readonly labels: readonly LabelReading[];
  /** Readings of the categories, likewise. */
  readonly categories: readonly LabelReading[];
  readonly sameAs: ReadonlySet<string>;
  /** Canonical keys of the labels, each with its first label. */
  readonly keys: ReadonlyMap<string, LabelReading>;
  /**
   * Keys of all it is a kind or part of: `true` when a declaration was needed to get there. Without
   * those in `keys`.
   */
  readonly wider: ReadonlyMap<string, boolean>;
}

function readAll(labels: readonly string[], names: Names): LabelReading[] {
  return [...new Set(labels)].sort().map(names.read);
}

/** Works out the facts; costs the labels and the declared kinds above them. */
export function entityFacts(
  description: EntityDescription,
  names: Names,
  kinds: DeclaredKinds,
): EntityFacts {
  const labels = readAll(description.labels, names);
  const categories = readAll(description.categories, names);
  const keys = new Map<string, LabelReading>();
  for (const reading of labels) {
    const key = names.nameKey(reading.label);
    if (!keys.has(key)) keys.set(key, reading);
  }
  const wider = new Map<string, boolean>();
  const add = (key: string, declared: boolean): void => {
    if (!keys.has(key)) wider.set(key, declared && (wider.get(key) ?? true));
  };
  for (const reading of labels) {
    for (const [key, declared] of widerKeys(reading, names, kinds)) add(key, declared);
  }
  for (const reading of categories) {
    add(names.nameKey(reading.label), false);
    for (const [key, declared] of widerKeys(reading, names, kinds)) add(key, declared);
  }
  return {
    title: description.labels[0] ?? "",
    labels,
    categories,
    sameAs: new Set(description.sameAs),
    keys,
    wider,
  };
}
