import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildNews } from "./build-news.ts";

/** News to be read, and where it is from. */
export interface News {
  /** Texts of about `size` code units each. */
  readonly texts: readonly string[];
  readonly source: string;
}

/**
 * News articles of PolNeAR (Newell, Margolin and Ruths 2018), strung together to texts of an even
 * size; without the data, articles built from a few words of our own.
 *
 * @param data - The folder with the data sets.
 * @param count - How many texts.
 * @param size - Code units of each.
 */
export function readNews(data: string, count: number, size: number): News {
  const folder = join(data, "polnear/dev/text");
  const wanted = count * size;
  if (!existsSync(folder)) {
    return { texts: cutEvenly(buildNews(wanted), count, size), source: "built from our own words" };
  }
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const articles = files.sort().map((name) => readFileSync(join(folder, name), "utf8").trim());
  const all = articles.join("\n\n");
  if (all.length < wanted) throw new RangeError(`Cannot cut ${wanted} from ${all.length} units`);
  return { texts: cutEvenly(all, count, size), source: "PolNeAR dev" };
}

/** Texts of `size` code units each, cut at the line break before. */
function cutEvenly(all: string, count: number, size: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((cut) => {
      const end = cut * size;
      return end >= all.length ? all.length : all.lastIndexOf("\n", end) + 1;
    });
    return all.slice(from, to);
  });
}
