import { ARTICLE_TYPES } from "../tables/metadata-table.ts";
import { asList, type JsonObject } from "./json-object.ts";
import type { JsonLd } from "./read-json-ld.ts";

/**
 * The object of the page's own article: of several, the first with a headline, as lists of further
 * reading come behind it. `null` when there is none.
 */
export function findArticle({ objects }: JsonLd): JsonObject | null {
  const articles = objects.filter((object) => asList(object["@type"]).some(isArticleType));
  const [first = null] = articles;
  return articles.find(({ headline }) => typeof headline === "string") ?? first;
}

/** Types may be written as addresses: "https://schema.org/NewsArticle". */
function isArticleType(type: unknown): boolean {
  return typeof type === "string" && ARTICLE_TYPES.has(type.replace(/^.*[/:#]/, ""));
}
