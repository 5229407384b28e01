import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildNews } from "../language/news/build-news.ts";

/** Articles to be read, and where they are from. */
export interface Articles {
  readonly texts: readonly string[];
  readonly source: string;
}

/** Code units of an article that is built from words. */
const BUILT_SIZE = 5000;
const BUILT_COUNT = 100;

/**
 * Articles of PolNeAR (Newell, Margolin and Ruths 2018), those for development first; without the
 * data, articles built from a few words of our own.
 *
 * @param data - The folder with the data sets.
 */
export function readArticles(data: string): Articles {
  const folders = ["polnear/dev/text", "polnear/train/text"].map((path) => join(data, path));
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => join(folder, name)),
    );
  if (files.length > 0) {
    return { texts: files.map((file) => readFileSync(file, "utf8").trim()), source: "PolNeAR" };
  }
  const all = buildNews(BUILT_SIZE * BUILT_COUNT);
  const texts = Array.from({ length: BUILT_COUNT }, (_, index) =>
    all.slice(index * BUILT_SIZE, (index + 1) * BUILT_SIZE),
  );
  return { texts, source: "built from our own words" };
}
