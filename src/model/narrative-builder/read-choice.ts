import { describeValue } from "../check/describe-value.ts";
import { nearestName } from "../check/nearest-name.ts";

/**
 * One of a list of values.
 *
 * @throws RangeError naming the path and the values, or the one that was probably meant.
 */
export function readChoice<Choice extends string | number>(
  path: string,
  value: unknown,
  choices: readonly Choice[],
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const nearest = nearestName(String(value), choices.map(String));
  const hint =
    nearest === null
      ? `it may be ${choices.join(", ")}`
      : `did you mean ${JSON.stringify(nearest)}?`;
  throw new RangeError(`${path}: there is no ${describeValue(value)}; ${hint}`);
}
