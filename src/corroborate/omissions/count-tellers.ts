import { createUnionFind } from "../../align/union-find.ts";
import type { Support } from "../../model/reading.ts";
import type { OmissionContext } from "./omission-context.ts";

/**
 * How many tell something: sources, and where several texts are compared at most as many as there are
 * texts. Sources whose accounts print the same words are one, and so are such texts.
 */
export function countTellers(
  told: readonly Support[],
  { textOf, copyOf, oneText }: Pick<OmissionContext, "textOf" | "copyOf" | "oneText">,
): number {
  const copies = told.map(({ narrative }) => copyOf(narrative));
  const sources = countTied(
    told.map(({ sourceKey }) => sourceKey),
    copies,
  );
  if (oneText) return sources;
  const texts = told.map(({ narrative }) => textOf(narrative));
  return Math.min(sources, countTied(texts, copies));
}

/** How many names remain when those with one copy between them are one. */
function countTied(names: readonly string[], copies: readonly (number | null)[]): number {
  const sets = createUnionFind(names.length);
  const first = new Map<string | number, number>();
  for (const [index, name] of names.entries()) {
    for (const key of [name, copies[index] ?? null]) {
      if (key === null) continue;
      sets.union(first.get(key) ?? index, index);
      if (!first.has(key)) first.set(key, index);
    }
  }
  return new Set(names.map((_, index) => sets.find(index))).size;
}
