import type { PageDom } from "../page-dom.ts";
import { BESIDE_TEXT_LINES } from "../tables/beside-text-table.ts";
import { chooseMain } from "./choose-main.ts";
import { findParagraphs } from "./find-paragraphs.ts";
import { lineKey } from "./line-key.ts";
import { narrowToArticle } from "./narrow-to-article.ts";
import { removeBesideText } from "./remove-beside-text.ts";

/** What a page says of itself beside its text, to be left out there. */
export interface KnownLines {
  readonly title: string | null;
  readonly author: string | null;
}

/** A paragraph between blank lines. */
const BETWEEN_PARAGRAPHS = "\n\n";
/** Longer paragraphs are never left out. */
const LONGEST_LINE = 200;

/**
 * The main text of a page: paragraphs with a blank line between, without the headline, author,
 * captions, and lines that every page of the site has. Empty where there is none. Changes the page.
 */
export function mainText(page: PageDom, known: KnownLines): string {
  const article = narrowToArticle(page.body);
  if (article !== page.body) page.body.replaceChildren(article);
  removeBesideText(page.body);
  // First, as the choice changes the page even where it comes to nothing.
  const all = findParagraphs(page.body);
  const main = chooseMain(page);
  return joinParagraphs(main === null ? all : findParagraphs(main), known);
}

/** Paragraphs as one text, without those that are known or of the site. */
export function joinParagraphs(paragraphs: readonly string[], known: KnownLines): string {
  const title = lineKey(known.title ?? "");
  const author = authorKey(known.author ?? "");
  const isText = (paragraph: string) => {
    if (paragraph.length > Math.max(LONGEST_LINE, (known.title?.length ?? 0) * 2)) return true;
    const key = lineKey(paragraph);
    if (key === "" || key === title) return false;
    if (author !== "" && authorKey(paragraph) === author) return false;
    return !BESIDE_TEXT_LINES.some((line) => line.test(paragraph));
  };
  return paragraphs.filter(isText).join(BETWEEN_PARAGRAPHS);
}

/** "By Ada Brook and Omid Lind" is the author "Ada Brook, Omid Lind". */
function authorKey(line: string): string {
  return lineKey(line).replace(/^by /, "").replaceAll(" and ", " ");
}
