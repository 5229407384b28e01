import { type ReuseText, runKey } from "./reuse-text.ts";

/** Words in a shingle. */
const SHINGLE = 4;
/** Of so many shingles in a row one is kept, so that no common run of seven words is overlooked. */
const WINDOW = 4;

/**
 * Some of the shingles of a text, chosen so that two texts with a long common run choose a common
 * one: winnowing (Schleimer, Wilkerson and Aiken 2003). Linear.
 */
export function fingerprints({ keys, counts }: ReuseText): ReadonlySet<string> {
  const chosen = new Set<string>();
  let window: { readonly key: string; readonly hash: number }[] = [];
  for (let at = 0; at + SHINGLE <= keys.length; at += 1) {
    if (!counts.slice(at, at + SHINGLE).every(Boolean)) {
      // What is left of a short stretch counts too.
      choose(window, chosen);
      window = [];
      continue;
    }
    const key = runKey(keys, at, SHINGLE);
    window.push({ key, hash: hashOf(key) });
    if (window.length < WINDOW) continue;
    choose(window, chosen);
    window.shift();
  }
  choose(window, chosen);
  return chosen;
}

function choose(
  window: readonly { readonly key: string; readonly hash: number }[],
  chosen: Set<string>,
): void {
  let least = window[0];
  for (const one of window) if (one.hash <= (least?.hash ?? 0)) least = one;
  if (least !== undefined) chosen.add(least.key);
}

/**
 * FNV-1a, 32 bits: an order of shingles that has nothing to do with the alphabet. Not by the package
 * that ids are hashed with, whose big integers are too slow for every shingle of every text.
 */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
