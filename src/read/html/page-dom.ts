/**
 * The part of the DOM that pages are read with. The library is compiled without the types of a
 * browser, so that nothing in it can lean on one.
 */
export interface PageNode {
  /** 1 element, 3 text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** An element; its name is in small letters. */
export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
  replaceChildren(...nodes: readonly PageNode[]): void;
}

/** A page that was parsed, with a body. */
export interface PageDom {
  readonly root: PageElement;
  readonly body: PageElement;
  /** The same as the parser's own object, for what takes a document. */
  readonly document: unknown;
}

const ELEMENT = 1;
const TEXT = 3;

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Whether a node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}
