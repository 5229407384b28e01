import { alternatives } from "./alternatives.ts";

/** A place as the builder takes it: nearest first. */
export interface Location {
  readonly name: string;
  readonly within: readonly string[];
}

/**
 * A location slot of a MUC-4 key, `COUNTRY: REGION (KIND): PLACE (KIND)`; `null` when it is empty.
 *
 * Of alternatives, and of two ends (`A - B`, between A and B), it is what holds them all. Kinds in
 * brackets are left out: a city and its department often have one name.
 */
export function readLocation(slot: string): Location | null {
  const paths = alternatives(slot).flatMap(readPaths);
  const [first] = paths;
  if (first === undefined) return null;
  let shared = 0;
  while (shared < first.length && paths.every((path) => path[shared] === first[shared]))
    shared += 1;
  const [name, ...within] = first.slice(0, shared).reverse();
  return name === undefined ? null : { name, within };
}

/** Outermost first; two paths for `COUNTRY: A - B`. */
function readPaths(text: string): readonly (readonly string[])[] {
  const levels = text.split(":").map((level) => level.replace(/\([A-Z ]*\)/g, "").trim());
  const outer = levels.slice(0, -1);
  const ends = (levels.at(-1) ?? "").split(" - ").map((end) => end.trim());
  return ends.map((end) => [...outer, end].filter((level) => level !== ""));
}
