import type { ClaimLink } from "../claim.ts";
import type { Edge } from "./find-cycles.ts";

/** A relation seen from either end is one order: `cause` and `result`, `before` and `after`. */
export const LINK_ORDERS = [
  { name: "cause", forward: "result", backward: "cause" },
  { name: "order in time", forward: "before", backward: "after" },
  { name: "part-of", forward: "part-of", backward: null },
] as const;

/** One of {@link LINK_ORDERS}. */
export type LinkOrder = (typeof LINK_ORDERS)[number];

/** The step a link of one claim to another makes in an order; `null` when it makes none. */
export function linkEdge(
  index: number,
  target: number,
  link: ClaimLink,
  order: LinkOrder,
): Edge | null {
  if (link.relation === order.forward) return { from: index, to: target };
  return link.relation === order.backward ? { from: target, to: index } : null;
}
