import type { Quantity } from "../../model/quantity.ts";
import type { Predication } from "../predications/predication.ts";
import type { MentionIndex } from "./mention-index.ts";

/** The figures of a predication: how many take part in which role, and how often it happened. */
export function buildQuantities(
  { head, nominal, participants }: Predication,
  { figuresAt }: MentionIndex,
): readonly Quantity[] {
  const counted = participants.flatMap((one) =>
    one.polarity === "negative"
      ? []
      : figuresAt(one.head)
          .filter(({ use }) => use === "count")
          .map(({ quantity }): Quantity => ({ ...quantity, counts: one.role })),
  );
  const times = nominal
    ? figuresAt(head)
        .filter(({ use }) => use === "count")
        .map(({ quantity }): Quantity => ({ ...quantity, counts: "event" }))
    : [];
  return [...counted, ...times];
}
