import { isElement, isText, type PageElement, type PageNode } from "../page-dom.ts";
import { BLOCK_ELEMENTS, TEXTLESS_ELEMENTS } from "../tables/elements-table.ts";
import { plainSpace } from "./plain-space.ts";
import { walk } from "./walk.ts";

/** Stands for a `br`; no page has it in its text, as HTML forbids the character. */
const LINE_BREAK = "\u0001";
/** How a sentence ends: with it, a paragraph that is one link is text all the same. */
const SENTENCE_END = /[.!?…]["”’»)]*$/;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The paragraphs of an element in their order: the text between two block elements, a line break kept.
 * What is nothing but links, and no sentence, is a way to another page. Linear in what is below the
 * element.
 */
export function findParagraphs(root: PageElement): readonly string[] {
  const paragraphs: string[] = [];
  let pieces: string[] = [];
  let links = 0;
  let isLinked = false;
  let isPlain = false;
  const end = () => {
    const paragraph = toParagraph(pieces);
    const isWay = isLinked && !isPlain && !SENTENCE_END.test(paragraph);
    if (paragraph !== "" && !isWay) paragraphs.push(paragraph);
    pieces = [];
    isLinked = false;
    isPlain = false;
  };
  const addText = (text: string) => {
    pieces.push(text.replaceAll(LINE_BREAK, " "));
    if (links > 0) isLinked = true;
    else isPlain ||= LETTER.test(text);
  };
  walk(root, {
    enter(node) {
      if (isText(node)) addText(node.textContent ?? "");
      if (!isElement(node)) return false;
      if (node.localName === "a") links++;
      if (node.localName === "br") pieces.push(LINE_BREAK);
      if (isBlock(node)) end();
      return !TEXTLESS_ELEMENTS.has(node.localName);
    },
    leave(node) {
      if (isElement(node) && node.localName === "a") links--;
      if (isBlock(node)) end();
    },
  });
  end();
  return paragraphs;
}

const isBlock = (node: PageNode) => isElement(node) && BLOCK_ELEMENTS.has(node.localName);

function toParagraph(pieces: readonly string[]): string {
  const lines = pieces.join("").split(LINE_BREAK).map(plainSpace);
  return lines.filter((line) => line !== "").join("\n");
}
