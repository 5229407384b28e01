import { readFileSync } from "node:fs";

/** An exception list of WordNet as lines of a form and its bases, with tabs; each form once. */
export function readExceptions(file: string): string {
  const bases = new Map<string, string[]>();
  for (const line of readFileSync(file, "latin1").split(/\r?\n/)) {
    const [form, ...found] = line.trim().split(" ");
    if (form === undefined || found.length === 0) continue;
    bases.set(form, [...new Set([...(bases.get(form) ?? []), ...found])]);
  }
  return [...bases]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, found]) => [form, ...found].join("\t").replaceAll("_", " "))
    .join("\n");
}
