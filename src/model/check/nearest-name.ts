import { editDistance } from "./edit-distance.ts";

/** Names longer than this are no slip of the pen. */
const LONGEST = 40;

/** The name most like a misspelt one, the first of equals; `null` when none is like it. */
export function nearestName(name: string, names: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  const spelt = name.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of names) {
    const distance = editDistance(spelt, candidate.toLowerCase());
    if (best === null || distance < best.distance) best = { name: candidate, distance };
  }
  // Half the letters may differ: "actor" should not be offered for "agent".
  return best !== null && best.distance * 2 <= Math.max(3, spelt.length) ? best.name : null;
}
