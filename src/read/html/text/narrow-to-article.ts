import { isElement, isText, type PageElement } from "../page-dom.ts";
import { walk } from "./walk.ts";

/** An element with fewer letters is a place that a script fills, or a card. */
const LEAST_LETTERS = 60;
/** Without a headline in it, an `article` must hold most of the letters around it to be the page's. */
const LEAST_SHARE = 0.5;

/**
 * The element that a page itself marks as its article, as far as it does: the only `main`, and in it the
 * only `article`. Lists of other stories stand outside of it, and are often longer than a short report.
 */
export function narrowToArticle(body: PageElement): PageElement {
  const main = onlyOne(body, 'main, [role="main"]');
  const area = main !== null && countLetters(main) >= LEAST_LETTERS ? main : body;
  const article = onlyOne(area, "article");
  if (article === null) return area;
  const letters = countLetters(article);
  const least = article.querySelector("h1") === null ? countLetters(area) * LEAST_SHARE : 0;
  return letters >= Math.max(LEAST_LETTERS, least) ? article : area;
}

function onlyOne(root: PageElement, selector: string): PageElement | null {
  const [only = null, second] = root.querySelectorAll(selector);
  return second === undefined ? only : null;
}

function countLetters(root: PageElement): number {
  let letters = 0;
  walk(root, {
    enter(node) {
      if (isText(node)) letters += (node.textContent ?? "").trim().length;
      return isElement(node) && !/^(?:script|style|noscript|template)$/.test(node.localName);
    },
    leave() {},
  });
  return letters;
}
