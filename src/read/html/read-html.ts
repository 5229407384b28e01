import { describeValue } from "../../model/check/describe-value.ts";
import type { Document } from "../document.ts";
import { savedFrom } from "./metadata/page-url.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { openPage } from "./open-page.ts";
import { joinParagraphs, mainText } from "./text/main-text.ts";

/** Options of {@link readHtml}. */
export interface ReadHtmlOptions {
  /**
   * Where the page comes from, for a page that does not say itself.
   *
   * @defaultValue `null`
   */
  readonly url?: string | null;
}

/**
 * Reads a saved web page: the main text of the article, and what the page says of its publication.
 *
 * The text has paragraphs with a blank line between, and no headline, byline, captions, menus or
 * buttons. Metadata is taken from JSON-LD, then from `meta` elements (Open Graph and the like), then
 * from the page: `title`, `author`, `publisher`, `url`, `language`, and `publishedAt` as a day or a
 * minute with its offset. What the page does not say is `null`; a page without text has the text "".
 *
 * No HTML is too broken, no script of the page runs, and nothing is fetched. Linear in the page, about
 * 0.2 s for the article of 100 kB. Of pages with more than 30,000 elements, or more than 100 inside each
 * other, the whole body is taken for the main text.
 *
 * Needs the packages `@mozilla/readability` and `linkedom` beside this one.
 *
 * @param html - The page as text: decode its bytes first.
 * @param options - See {@link ReadHtmlOptions}.
 * @returns A document to read, without an `id`.
 * @throws TypeError when `html` or `options.url` is no string, or `options` no object.
 * @example An article out of its page
 * ```ts
 * import assert from "node:assert/strict";
 * import { readHtml } from "rashomon/html";
 *
 * const document = readHtml(`<html lang="en"><head>
 *   <title>Guards repel raid | First Daily</title>
 *   <meta property="og:title" content="Guards repel raid">
 *   <meta property="article:published_time" content="2024-03-07T09:30:00+03:30">
 * </head><body><nav>News Sport</nav><article><h1>Guards repel raid</h1>
 *   <p>Two men were killed at the border on Thursday, the governor said.</p>
 *   <p>The guards had been warned, he told reporters.</p>
 * </article></body></html>`);
 *
 * assert.equal(document.title, "Guards repel raid");
 * assert.equal(document.publisher, "First Daily");
 * assert.equal(document.publishedAt, "2024-03-07T09:30+03:30");
 * assert.equal(
 *   document.text,
 *   "Two men were killed at the border on Thursday, the governor said.\n\n" +
 *     "The guards had been warned, he told reporters.",
 * );
 * ```
 */
export function readHtml(html: string, options: ReadHtmlOptions = {}): Document {
  if (typeof html !== "string") {
    throw new TypeError(`Cannot read HTML from ${describeValue(html)}: it is no string`);
  }
  const page = openPage(html);
  const { metadata, body } = readMetadata(page, givenUrl(options) ?? savedFrom(html));
  const text = mainText(page, metadata);
  const told = joinParagraphs(body, metadata);
  // A page that loads its text with a script may still tell it to search engines.
  return { ...metadata, text: text.length < told.length / 2 ? told : text };
}

function givenUrl(options: ReadHtmlOptions): string | null {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(
      `Cannot read HTML with ${describeValue(options)}: options are an object, such as { url: null }`,
    );
  }
  const { url = null } = options;
  if (url !== null && typeof url !== "string") {
    throw new TypeError(`Cannot read HTML from the url ${describeValue(url)}: it is no string`);
  }
  return url;
}
