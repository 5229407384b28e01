import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTarGzip } from "nanotar";
import type { EcbDocument } from "./ecb-document.ts";
import { readEcbDocument } from "./read-ecb-document.ts";

const IS_DOCUMENT = /(?:^|\/)\d+_\d+ecb(?:plus)?\.xml$/u;

/**
 * Reads all documents of a folder, packed (`.tar.gz`) or unpacked, and leaves them the mentions of
 * the sentences whose coreference was annotated in full (`ECBplus_coreference_sentences.csv`).
 *
 * @param folder - The folder of the set.
 * @param isWanted - Which topics to read.
 * @returns Documents by topic and name, each once.
 */
export async function readEcbFolder(
  folder: string,
  isWanted: (topic: string) => boolean,
): Promise<readonly EcbDocument[]> {
  const selected = readSelected(folder);
  const documents = new Map<string, EcbDocument>();
  for (const [path, xml] of await readFiles(folder, isWanted)) {
    const document = readEcbDocument(path, xml);
    const mentions = document.mentions.filter(
      ({ sentence }) => selected === null || selected.has(`${document.name}:${sentence}`),
    );
    if (mentions.length > 0) documents.set(document.name, { ...document, mentions });
  }
  return [...documents.values()].sort(
    (left, right) => Number(left.topic) - Number(right.topic) || (left.name < right.name ? -1 : 1),
  );
}

/** Topics of which the folder holds documents. */
export async function listTopics(folder: string): Promise<readonly string[]> {
  const topics = new Set<string>();
  await readFiles(folder, (topic) => {
    topics.add(topic);
    return false;
  });
  return [...topics].sort((left, right) => Number(left) - Number(right));
}

async function readFiles(
  folder: string,
  isWanted: (topic: string) => boolean,
): Promise<readonly (readonly [path: string, xml: string])[]> {
  const wants = (path: string): boolean =>
    IS_DOCUMENT.test(path) && isWanted((path.split("/").at(-1) ?? "").split("_")[0] ?? "");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names
    .filter(wants)
    .map((path) => [path, readFileSync(join(folder, path), "utf8")] as const);
  for (const archive of names.filter((name) => /\.(?:tar\.gz|tgz)$/u.test(name))) {
    const entries = await parseTarGzip(readFileSync(join(folder, archive)), {
      filter: ({ name }) => wants(name),
    });
    files.push(...entries.map(({ name, text }) => [name, text] as const));
  }
  return files;
}

/** "topic_file:sentence" of the sentences in the list; `null` without a list. */
function readSelected(folder: string): ReadonlySet<string> | null {
  const list = readdirSync(folder).find((file) => /coreference_sentences\.csv$/iu.test(file));
  if (list === undefined) return null;
  const lines = readFileSync(join(folder, list), "utf8").split(/\r?\n/u).slice(1);
  return new Set(
    lines.map((line) => {
      const [topic, file, sentence] = line.split(",").map((cell) => cell.trim());
      return `${topic}_${file}:${sentence}`;
    }),
  );
}
