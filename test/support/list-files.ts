import { existsSync, readdirSync } from "node:fs";

/** Files under a folder whose names end so, sorted, with `/`; `[]` when there is no folder. */
export function listFiles(
  folder: string,
  ending: string,
  { deep = true }: { readonly deep?: boolean } = {},
): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: deep, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending))
    .map((name) => (folder === "." ? name : `${folder}/${name}`))
    .sort();
}
