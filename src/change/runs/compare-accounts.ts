import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { NarrativeChanges } from "../../model/run-changes.ts";

/** Sorts the accounts of two runs by whether they are in both, and the same. */
export function compareAccounts(
  before: readonly Narrative[],
  after: readonly Narrative[],
): NarrativeChanges {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Map(after.map((one) => [one.id, one]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort();
  const pick = (is: (one: Narrative | undefined, other: Narrative | undefined) => boolean) =>
    ids.filter((id: NarrativeId) => is(earlier.get(id), later.get(id)));
  return {
    added: pick((one) => one === undefined),
    unchanged: pick((one, other) => one !== undefined && other !== undefined && alike(one, other)),
    changed: pick((one, other) => one !== undefined && other !== undefined && !alike(one, other)),
    removed: pick((_, other) => other === undefined),
  };
}

/** Narratives are plain JSON; in which order the keys of an object stand does not matter. */
function alike(one: Narrative, other: Narrative): boolean {
  return one === other || JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
