import { isElement, isText, type PageElement, type PageNode } from "../page-dom.ts";
import {
  BESIDE_TEXT_ROLES,
  BESIDE_TEXT_WORDS,
  NEVER_TEXT_WORDS,
} from "../tables/beside-text-table.ts";
import {
  BESIDE_TEXT_ELEMENTS,
  MAIN_ELEMENTS,
  TEXTLESS_ELEMENTS,
} from "../tables/elements-table.ts";
import { walk } from "./walk.ts";

/** What holds more of the page's letters than this is no box beside the text, whatever its name. */
const MOST_SHARE = 0.25;

/** A time in one of them is of its text: "It began on 7 March". Elsewhere it is a label of the page. */
const PROSE_ELEMENTS: ReadonlySet<string> = new Set(["p", "li", "dd", "td", "blockquote"]);

/** How sure it is that an element stands beside the text. */
type Besideness = "no" | "if small" | "unless main";

/** An element that may stand beside the text, and what was counted before and behind it. */
interface Box {
  readonly element: PageElement;
  readonly besideness: Besideness;
  letters: number;
  mains: number;
}

/**
 * Takes out of a page what stands beside its text: media with their captions, times that label a post,
 * and boxes whose element, class, id or role says so. Of those only small ones, as
 * "article-share-enabled" may be the class of an article; notices of cookies and comments whatever their
 * size, unless the article is in them. Linear in the page; changes it.
 */
export function removeBesideText(body: PageElement): void {
  const textless: PageElement[] = [];
  const boxes: Box[] = [];
  const open = new Map<PageNode, Box>();
  let letters = 0;
  let mains = 0;
  let prose = 0;
  walk(body, {
    enter(node) {
      if (isText(node)) letters += (node.textContent ?? "").trim().length;
      if (!isElement(node)) return false;
      if (PROSE_ELEMENTS.has(node.localName)) prose++;
      const isLabel = node.localName === "time" && prose === 0;
      if (isLabel || TEXTLESS_ELEMENTS.has(node.localName)) {
        textless.push(node);
        return false;
      }
      const besideness = besidenessOf(node);
      if (besideness !== "no") open.set(node, { element: node, besideness, letters, mains });
      if (MAIN_ELEMENTS.has(node.localName) || node.localName === "h1") mains++;
      return true;
    },
    leave(node) {
      if (isElement(node) && PROSE_ELEMENTS.has(node.localName)) prose--;
      const box = open.get(node);
      if (box === undefined) return;
      boxes.push({ ...box, letters: letters - box.letters, mains: mains - box.mains });
    },
  });
  for (const element of textless) element.remove();
  for (const box of boxes) {
    const isSmall = box.letters <= letters * MOST_SHARE;
    if (isSmall || (box.besideness === "unless main" && box.mains === 0)) box.element.remove();
  }
}

function besidenessOf(element: PageElement): Besideness {
  if (MAIN_ELEMENTS.has(element.localName)) return "no";
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const words = names
    .slice(0, LONGEST_NAMES)
    // "shareTools" is two words.
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
  const isNever = words.some((word) => NEVER_TEXT_WORDS.has(word));
  if (isNever || BESIDE_TEXT_ROLES.has(element.getAttribute("role") ?? "")) return "unless main";
  const isBeside =
    BESIDE_TEXT_ELEMENTS.has(element.localName) ||
    element.getAttribute("itemprop") === "author" ||
    words.some((word) => BESIDE_TEXT_WORDS.has(word));
  return isBeside ? "if small" : "no";
}

const LONGEST_NAMES = 400;
