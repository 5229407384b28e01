import type { TextSpan } from "../analysis/ranges.ts";
import type { UdRelation } from "../analysis/ud-relation.ts";
import type { TreePath } from "./tree-path.ts";

/** Questions to the trees of an analysis; a token is named by its index in `analysis.tokens`. */
export interface TreeQuery {
  /** The head of a token; `null` at a root. */
  readonly parent: (token: number) => number | null;
  /**
   * The dependents of a token in the order of the text, of one relation if it is given: "nsubj" also
   * finds "nsubj:pass", "nsubj:pass" only itself.
   */
  readonly children: (token: number, relation?: UdRelation) => readonly number[];
  /** The head of a token, its head, and so on up to the root. */
  readonly ancestors: (token: number) => readonly number[];
  /** A token and everything below it, in the order of the text. */
  readonly subtree: (token: number) => readonly number[];
  /** Where the subtree begins and ends in the text; it may have gaps in between. */
  readonly span: (token: number) => TextSpan;
  /** The text of {@link TreeQuery.span}. */
  readonly text: (token: number) => string;
  /** The way from one token to another; `null` between sentences. */
  readonly path: (from: number, to: number) => TreePath | null;
}
