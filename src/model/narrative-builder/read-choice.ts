import { describeValue } from "../check/describe-value.ts";
import { nearestName } from "../check/nearest-name.ts";

/**
 * One of a list of values.
 *
 * @throws RangeError naming the path, the values, and the one that was probably meant: the nearest by its letters is
 * often not the one by its meaning.
 */
export function readChoice<Choice extends string | number>(
  path: string,
  value: unknown,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const nearest = nearestName(String(value), choices.map(String));
  const meant = nearest === null ? "" : `did you mean ${JSON.stringify(nearest)}? `;
  const hint = `${meant}it may be ${choices.join(", ")}`;
  throw new RangeError(`${path}: there is no ${describeValue(value)}; ${hint}`);
}
