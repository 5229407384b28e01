import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GoldArticle } from "./gold-attribution.ts";
import { readAnnotations } from "./read-annotations.ts";

/** The annotator stands between the last "_" of a file's name and its extension. */
const ANNOTATION_FILE = /^(?<article>.*)_(?<annotator>[^_]*)\.ann$/;

/**
 * Reads the articles of one part of the corpus ("dev"), in the order of their names.
 *
 * An article with several annotators is read as the first of them annotated it that
 * `metadata.tsv` lists; without that file, as the first by name did.
 */
export function readArticles(folder: string, part: string): readonly GoldArticle[] {
  const annotations = join(folder, part, "attributions");
  if (!existsSync(annotations)) return [];
  const preferred = readAnnotators(folder);
  const files = new Map<string, Map<string, string>>();
  for (const file of readdirSync(annotations).sort()) {
    const { article, annotator } = ANNOTATION_FILE.exec(file)?.groups ?? {};
    if (article === undefined || annotator === undefined) continue;
    const own = files.get(article) ?? new Map<string, string>();
    files.set(article, own.set(annotator, file));
  }
  return [...files].flatMap(([name, byAnnotator]) => {
    const listed = preferred.get(name)?.find((one) => byAnnotator.has(one));
    const file = byAnnotator.get(listed ?? [...byAnnotator.keys()][0] ?? "");
    const path = join(folder, part, "text", `${name}.txt`);
    if (file === undefined || !existsSync(path)) return [];
    const text = readFileSync(path, "utf8");
    const gold = readFileSync(join(annotations, file), "utf8");
    return [{ name, text, attributions: readAnnotations(gold, text) }];
  });
}

/** Annotators of an article in the order of the metadata. */
function readAnnotators(folder: string): ReadonlyMap<string, readonly string[]> {
  const path = join(folder, "metadata.tsv");
  if (!existsSync(path)) return new Map();
  const [header = "", ...rows] = readFileSync(path, "utf8").split("\n");
  const columns = header.split("\t");
  const name = columns.indexOf("filename");
  const annotators = columns.indexOf("annotators");
  return new Map(
    rows.map((row) => {
      const cells = row.split("\t");
      return [cells[name] ?? "", (cells[annotators] ?? "").split("|")];
    }),
  );
}
