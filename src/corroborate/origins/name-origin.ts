import type { OriginGroup } from "../../model/corroboration.ts";

/**
 * An origin in words: "unnamed sources" are known only by who cites them, and of two papers that have
 * one text either may have had it first.
 */
export function nameOrigin({
  origin,
  through,
  also,
}: Pick<OriginGroup, "origin" | "through" | "also">): string {
  const first = through === null ? origin : `${origin} (cited by ${through})`;
  return [first, ...also].join(" or ");
}
