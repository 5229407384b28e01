import { fc } from "@fast-check/vitest";
import { compare } from "../../../src/compare.ts";
import type { Comparison } from "../../../src/model/comparison.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

/** By account, by toll: the figure it gives, `null` for none. */
export type Poll = readonly (readonly (number | null)[])[];

/** Figures far enough apart to contradict each other. */
const FIGURES = [null, 10, 30, 50] as const;

/** Accounts of up to four tolls; each names one at least. */
export const polls: fc.Arbitrary<Poll> = fc.integer({ min: 1, max: 4 }).chain((tolls) =>
  fc.array(
    fc
      .array(fc.constantFrom(...FIGURES), { minLength: tolls, maxLength: tolls })
      .filter((figures) => figures.some((figure) => figure !== null)),
    { minLength: 2, maxLength: 6 },
  ),
);

/** @param nameOf - Gives an account its name, from its position. */
export function toAccounts(
  poll: Poll,
  nameOf: (index: number) => string = (index) => `Outlet ${index}`,
): readonly Narrative[] {
  return poll.map((figures, index) =>
    narrative({
      id: nameOf(index).toLowerCase().replaceAll(" ", "-"),
      source: nameOf(index),
      claims: figures.flatMap((quantity, toll) =>
        quantity === null
          ? []
          : [
              {
                predicate: "kill",
                patient: "people",
                event: `toll ${toll}`,
                time: "2024-03-05",
                quantity,
              },
            ],
      ),
    }),
  );
}

/** A comparison of a poll. */
export function comparePoll(poll: Poll): Comparison {
  return compare(toAccounts(poll));
}
