import { Readability } from "@mozilla/readability";
import { isElement, type PageDom, type PageElement } from "../page-dom.ts";
import { walk } from "./walk.ts";

/** Pages of articles have a few thousand elements, and nest them some thirty deep. */
const MOST_ELEMENTS = 30_000;
/** The choice takes time that grows with the square of the depth. */
const DEEPEST = 100;

/**
 * The element with the main text of a page; `null` where there is none, or the page is too large or
 * nested too deep to look. Changes the page.
 *
 * Method: Mozilla's Readability, the reader view of Firefox.
 */
export function chooseMain({ body, document }: PageDom): PageElement | null {
  if (!isReadable(body)) return null;
  const reader = new Readability<PageElement>(document as never, {
    // Read apart, and better.
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    // It is made for browsers, and trusts in what their parsers put right.
    return null;
  }
}

function isReadable(body: PageElement): boolean {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  walk(body, {
    enter(node) {
      if (!isElement(node)) return false;
      elements++;
      deepest = Math.max(deepest, depth++);
      return true;
    },
    leave(node) {
      if (isElement(node)) depth--;
    },
  });
  return elements <= MOST_ELEMENTS && deepest <= DEEPEST;
}
