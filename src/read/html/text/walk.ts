import type { PageNode } from "../page-dom.ts";

/** What happens at each node. */
export interface Visitor {
  /** Before what is below it; tells whether to go there. */
  readonly enter: (node: PageNode) => boolean;
  /** Behind what is below it. */
  readonly leave: (node: PageNode) => void;
}

/**
 * Meets every node below the root, in the order of the page. Linear, and without recursion: pages nest
 * as deep as they like.
 */
export function walk(root: PageNode, { enter, leave }: Visitor): void {
  let node = root.firstChild;
  while (node !== null && node !== root) {
    if (enter(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node !== root) leave(node);
    }
    if (node !== null && node !== root) node = node.nextSibling;
  }
}
