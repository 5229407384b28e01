import type { FigureScene } from "./is-no-figure.ts";
import type { FigureRead } from "./read-figure.ts";

const OLDEST = 120;

/** Whether a figure between commas behind a name is an age: "Ada Brook, 25, said". */
export function isAgeAfterName({ first, number, unit }: FigureRead, scene: FigureScene): boolean {
  const { words, names, context } = scene;
  const [at, end] = number;
  const key = words[at]?.key ?? "";
  if (first !== at || unit !== null || end - at > 1 || !/^\d{1,3}$/u.test(key)) return false;
  if (words[at - 1]?.key !== "," || Number(key) > OLDEST) return false;
  if (!/^[,.;)]$/u.test(words[end]?.key ?? ".")) return false;
  const before = words[at - 2]?.token ?? -1;
  const name = names.get(before);
  const depends = context.analysis.tokens[words[at]?.token ?? -1]?.head;
  const ofName = depends === before && context.analysis.tokens[before]?.upos === "PROPN";
  // A name of two words that stands beside a small number is hardly ever a town.
  const isLong = name !== undefined && name.endToken - name.firstToken > 1;
  return name?.type === "person" || (ofName && isLong && name?.type !== "organisation");
}
