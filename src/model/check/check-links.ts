import type { Checked } from "./checked.ts";
import { type Edge, findCycles } from "./find-cycles.ts";
import { LINK_ORDERS, linkEdge } from "./link-orders.ts";
import { soundEntries } from "./sound-entries.ts";

/**
 * Reports links to nowhere, links of a claim to itself, and circles in one order (A before B before
 * A). Negative links ("not because of") make no circle. Linear in claims and links.
 */
export function checkLinks({ claims, claimIds, report }: Checked): void {
  const edges = LINK_ORDERS.map((order) => ({
    order,
    list: [] as (Edge & { path: PropertyKey[] })[],
  }));
  for (const [index, claim] of claims) {
    for (const [at, link] of soundEntries(claim.links)) {
      const path = ["claims", index, "links", at];
      const target = claimIds.get(link.claim);
      if (target === undefined) {
        report([...path, "claim"], "there is no such claim", "the id of a claim", link.claim);
      } else if (target === index) {
        report([...path, "claim"], "links a claim to itself", "another claim", link.claim);
      } else if (link.polarity === "positive") {
        for (const { order, list } of edges) {
          const edge = linkEdge(index, target, link, order);
          if (edge !== null) list.push({ ...edge, path });
        }
      }
    }
  }
  for (const { order, list } of edges) {
    for (const edge of findCycles(list)) {
      report(edge.path, `closes a circle of links (${order.name})`, "no circle", "circle");
    }
  }
}
