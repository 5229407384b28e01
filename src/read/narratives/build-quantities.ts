import type { Quantity } from "../../model/quantity.ts";
import type { Predication } from "../predications/predication.ts";
import type { MentionIndex } from "./mention-index.ts";

/**
 * The figures of a predication: how many take part in which role, and how often it happened.
 *
 * @param sums - Heads of phrases whose figure is not of this event alone.
 * @param parts - Heads of phrases whose figure is a part, since more of the same are counted on.
 */
export function buildQuantities(
  { head, nominal, participants }: Predication,
  { figuresAt }: MentionIndex,
  sums: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): readonly Quantity[] {
  const counted = participants.flatMap((one) =>
    one.polarity === "negative" || sums.has(one.head)
      ? []
      : figuresAt(one.head)
          .filter(({ use }) => use === "count")
          .map(
            ({ quantity }): Quantity => ({
              ...quantity,
              counts: one.role,
              scope: parts.has(one.head) ? "subset" : quantity.scope,
            }),
          ),
  );
  const times = nominal
    ? figuresAt(head)
        .filter(({ use, quantity }) => use === "count" && isWhole(quantity))
        .map(({ quantity }): Quantity => ({ ...quantity, counts: "event" }))
    : [];
  return [...counted, ...times];
}

/** "A 5.2 quake" is one, of that strength. */
function isWhole({ low, high }: Quantity): boolean {
  return [low, high].every((bound) => bound === null || Number.isInteger(bound));
}
