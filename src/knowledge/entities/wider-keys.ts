import type { Names } from "../names/create-names.ts";
import type { LabelReading } from "../names/label-reading.ts";
import { lastIndex } from "../names/last-index.ts";
import { NAME_THRESHOLDS } from "../names/name-thresholds.ts";

/** The declared `isA` pairs by canonical key of the narrower side. */
export type DeclaredKinds = ReadonlyMap<string, readonly string[]>;

interface LabelParts {
  /** Canonical key of the name or nation the label begins with; empty when there is none. */
  readonly owner: string;
  /** Common words after it. */
  readonly tail: readonly string[];
}

function partsOf({ words }: LabelReading, names: Names): LabelParts {
  const at = lastIndex(words, ({ kind }) => kind !== "common") + 1;
  const owner = words.slice(0, at).map(({ text }) => text);
  return { owner: names.canonical(owner.join(" ")), tail: words.slice(at).map(({ text }) => text) };
}

/** Everything common the label is a kind of: "border guard", "guard", "soldier". */
function kindsOf(reading: LabelReading, { owner, tail }: LabelParts, names: Names): string[] {
  // A sentence given as a label is a kind of nothing, and has too many endings to try.
  const isLabel = tail.length <= NAME_THRESHOLDS.longestLabel;
  const suffixes = (isLabel ? tail : []).map((_, index) => tail.slice(index).join(" "));
  // The label itself is not wider than itself.
  const phrases = owner === "" ? suffixes.slice(1) : suffixes;
  const dropped = reading.dropped === null ? [] : [reading.dropped.text];
  const categories = [...(reading.category?.ids ?? [])].flatMap((id) => {
    const category = names.vocabulary.categories.byId(id);
    // Words for its own category are no wider than it: militants are no kind of fighters.
    return category === null || id === reading.category?.id ? [] : [category.word];
  });
  return [...phrases, ...dropped, ...categories].map(names.canonical);
}

/**
 * Canonical keys of all that a label is a kind or part of, by its own words and by the declared
 * pairs, each with whether a declaration was needed.
 *
 * "Taliban border guards" are part of the Taliban, and border guards; with "border guards are
 * security forces" declared, also security forces and Taliban security forces. Nothing follows
 * from "former soldiers".
 */
export function widerKeys(
  reading: LabelReading,
  names: Names,
  declared: DeclaredKinds,
): ReadonlyMap<string, boolean> {
  const wider = new Map<string, boolean>();
  const parts = partsOf(reading, names);
  const self = names.nameKey(reading.label);
  const isPart = reading.name !== "" && (reading.category?.organ ?? false);
  const climb = (start: string, prefix: string): void => {
    const reached = new Set([start]);
    // A set grows while it is walked, and the walk reaches what was added.
    for (const key of reached) {
      for (const next of declared.get(key) ?? []) reached.add(next);
      const full = prefix === "" ? key : `${prefix} ${key}`;
      if (full !== self) wider.set(full, key !== start && (wider.get(full) ?? true));
    }
  };
  climb(self, "");
  if (reading.voided) return wider;
  if (isPart && parts.tail.length > 0 && parts.owner !== "") climb(parts.owner, "");
  for (const kind of kindsOf(reading, parts, names)) {
    climb(kind, "");
    if (parts.owner !== "" && parts.tail.length > 0) climb(kind, parts.owner);
  }
  return wider;
}
