import type { Document } from "../../document.ts";
import type { PageDom } from "../page-dom.ts";
import { META_NAMES } from "../tables/metadata-table.ts";
import { articleBody } from "./article-body.ts";
import { cleanText } from "./clean-text.ts";
import { findArticle } from "./find-article.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { splitTitle } from "./page-title.ts";
import { dayOfAddress, webAddress } from "./page-url.ts";
import { type JsonLd, readJsonLd } from "./read-json-ld.ts";
import { readLanguage } from "./read-language.ts";
import { type Meta, readMeta } from "./read-meta.ts";
import { readName, readNames } from "./read-names.ts";
import { readPageDate } from "./read-page-date.ts";
import { timesOfElements } from "./time-elements.ts";

/** What a page says of its publication; `null` for what it does not say. */
export type Metadata = Readonly<Record<keyof Omit<Document, "text" | "id">, string | null>>;

/** A page's sources of metadata, the surest first. */
interface Sources {
  readonly page: PageDom;
  readonly jsonLd: JsonLd;
  /** The article in JSON-LD; empty where there is none. */
  readonly article: JsonObject;
  readonly meta: Meta;
}

/**
 * Reads what a page says of its publication: from JSON-LD, then from `meta` elements, then from the
 * page itself. And the paragraphs of the article, if JSON-LD has them.
 *
 * @param address - Where the page comes from, if that is known.
 */
export function readMetadata(
  page: PageDom,
  address: string | null,
): { readonly metadata: Metadata; readonly body: readonly string[] } {
  const jsonLd = readJsonLd(page.root);
  const article = findArticle(jsonLd) ?? {};
  const sources: Sources = { page, jsonLd, article, meta: readMeta(page.root) };
  const url = readUrl(sources, address);
  const metadata: Metadata = {
    ...readTitleAndPublisher(sources),
    author: readAuthor(sources),
    publishedAt: readPublishedAt(sources, url),
    url,
    language: readLanguage([
      page.root.getAttribute("lang"),
      article["inLanguage"],
      sources.meta(META_NAMES.language),
    ]),
  };
  return { metadata, body: articleBody(article) };
}

/** A page with more headings of the first rank has no headline that can be told by them. */
const MOST_HEADINGS = 10;

function readTitleAndPublisher({ page, jsonLd, article, meta }: Sources) {
  const site = readName(
    readNames(article["publisher"] ?? article["sourceOrganization"], jsonLd) ??
      meta(META_NAMES.publisher),
  );
  const named = cleanText(article["headline"]) ?? meta(META_NAMES.title);
  const headings = [...page.body.querySelectorAll("h1")].slice(0, MOST_HEADINGS);
  const shown = headings.map((heading) => cleanText(heading.textContent));
  const whole = cleanText(page.root.querySelector("title")?.textContent);
  // A heading may be the headline or, over it, the name of the site: the title of the page has both.
  const split = splitTitle(whole ?? "", [named, ...shown], [site, ...shown]);
  const only = shown.length === 1 ? (shown[0] ?? null) : null;
  const title =
    named === null
      ? split.site === null
        ? (only ?? whole)
        : split.headline
      : splitTitle(named, [], [site]).headline;
  return { title, publisher: site ?? split.site };
}

function readAuthor({ page, jsonLd, article, meta }: Sources): string | null {
  const named = readNames(article["author"] ?? article["creator"], jsonLd);
  const tagged = named ?? readName(meta(META_NAMES.author));
  if (tagged !== null) return tagged;
  const line = page.body.querySelector('[rel="author"], [itemprop="author"], .byline, .author');
  const LONGEST_BYLINE = 100;
  const text = cleanText(line?.textContent);
  return text !== null && text.length <= LONGEST_BYLINE ? readName(text) : null;
}

function readPublishedAt({ page, article, meta }: Sources, url: string | null): string | null {
  const candidates = [
    cleanText(article["datePublished"]),
    meta(META_NAMES.publishedAt),
    cleanText(article["coverageStartTime"]),
    cleanText(article["dateCreated"]),
    ...timesOfElements(page.body),
    dayOfAddress(url),
  ];
  for (const candidate of candidates) {
    const date = readPageDate(candidate);
    if (date !== null) return date;
  }
  return null;
}

function readUrl({ page, article, meta }: Sources, address: string | null): string | null {
  const { mainEntityOfPage } = article;
  const canonical = page.root.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const pageOf = isJsonObject(mainEntityOfPage) ? mainEntityOfPage["@id"] : mainEntityOfPage;
  return webAddress([canonical, meta(META_NAMES.url), article["url"], pageOf, address], address);
}
