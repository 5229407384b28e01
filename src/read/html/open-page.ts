import { parseHTML } from "linkedom";
import type { PageDom, PageElement } from "./page-dom.ts";

/** What the parser gives of a page, as far as it is used. */
interface ParsedDocument {
  readonly documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
}

/**
 * Parses a page. Nothing in it runs and nothing is fetched: the parser knows no scripts.
 *
 * It makes no `html` and `body` where a page leaves them out, as browsers do, and what is read needs
 * both, so they are put around.
 */
export function openPage(html: string): PageDom {
  return asPage(parse(html)) ?? asPage(parse(wrapped(html))) ?? emptyPage();
}

function parse(html: string): ParsedDocument {
  return parseHTML(html).document as unknown as ParsedDocument;
}

function asPage(document: ParsedDocument): PageDom | null {
  const root = document.documentElement;
  const body = document.querySelector("body");
  return root?.localName === "html" && body !== null ? { root, body, document } : null;
}

const HEAD_END = /<\/head\s*>/i;
const OUTER_TAGS = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?=[\s/>])[^<>]*>/gi;
const LANGUAGE = /<html\s[^<>]*?\blang\s*=\s*["']?([\w-]{2,35})/i;

/** The page without its outer tags, inside new ones; the head stays a head where its end is marked. */
function wrapped(html: string): string {
  const end = HEAD_END.exec(html);
  const cut = end === null ? 0 : end.index;
  const [head, body] = [html.slice(0, cut), html.slice(cut)].map((part) =>
    part.replace(OUTER_TAGS, ""),
  );
  const language = LANGUAGE.exec(html)?.[1] ?? "";
  return `<html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
}

/** What is broken beyond that has no text. */
function emptyPage(): PageDom {
  const page = asPage(parse("<html><head></head><body></body></html>"));
  if (page === null) throw new TypeError("Cannot read HTML: the parser gives no document");
  return page;
}
