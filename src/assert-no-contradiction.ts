import { assertionError } from "./assertions/assertion-error.ts";
import type { Telling } from "./assertions/telling.ts";
import { type FindContradictionsOptions, findContradictions } from "./find-contradictions.ts";

/**
 * Throws when a draft contradicts its sources, see {@link findContradictions}: for any test runner that
 * shows the message of a thrown error, such as `node:test` and Jest. `rashomon/vitest` has matchers.
 *
 * @param draft - An account, the accounts of one article, a document or a text.
 * @param sources - One such telling, or several.
 * @param options - See {@link FindContradictionsOptions}.
 * @throws ContradictionError, whose message is the explanation of every finding with both quotes, the
 *   rule and the assumptions, and whose `findings` are these; what {@link findContradictions} throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { assertNoContradiction, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({
 *     source,
 *     claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
 *   });
 * assertNoContradiction(told("our draft", 12), told("Police", 12));
 * assert.throws(() => assertNoContradiction(told("our draft", 30), told("Police", 12)), {
 *   name: "AssertionError",
 * });
 * ```
 */
export function assertNoContradiction(
  draft: Telling,
  sources: Telling | readonly Telling[],
  options: FindContradictionsOptions = {},
): void {
  const { findings, message } = findContradictions(draft, sources, options);
  if (findings.length > 0) throw assertionError(message, { findings });
}
