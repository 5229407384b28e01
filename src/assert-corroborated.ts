import { assertionError } from "./assertions/assertion-error.ts";
import type { Telling } from "./assertions/telling.ts";
import { type FindUncorroboratedOptions, findUncorroborated } from "./find-uncorroborated.ts";

/**
 * Throws when a draft says what too few independent origins among its sources say, see
 * {@link findUncorroborated}.
 *
 * @param draft - An account, the accounts of one article, a document or a text.
 * @param sources - One such telling, or several.
 * @param options - See {@link FindUncorroboratedOptions}.
 * @throws CorroborationError, whose `readings` are what is said by too few; what
 *   {@link findUncorroborated} throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { assertCorroborated, narrative } from "rashomon";
 *
 * const told = (source: string) =>
 *   narrative({ source, claims: [{ predicate: "flood", theme: "the mill", time: "2024-05-04" }] });
 * assertCorroborated(told("our draft"), told("Police"));
 * assert.throws(() => assertCorroborated(told("our draft"), told("Police"), { minOrigins: 2 }));
 * ```
 */
export function assertCorroborated(
  draft: Telling,
  sources: Telling | readonly Telling[],
  options: FindUncorroboratedOptions = {},
): void {
  const { readings, message } = findUncorroborated(draft, sources, options);
  if (readings.length > 0) throw assertionError(message, { readings });
}
