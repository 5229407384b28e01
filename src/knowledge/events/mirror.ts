import type { Relation } from "../relations.ts";

/**
 * @param relation - How left relates to right.
 * @returns How right relates to left, for the same reason.
 */
export function mirror(relation: Relation): Relation {
  if (relation.relation === "narrower") return { ...relation, relation: "broader" };
  if (relation.relation === "broader") return { ...relation, relation: "narrower" };
  return relation;
}
