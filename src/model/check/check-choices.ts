import { describeValue } from "./describe-value.ts";

/**
 * Passes an option on that lists some of a few words. A word that there is not would select nothing: a
 * report would read as if nothing had been found, a test of a draft would always pass.
 *
 * @param purpose - What it is for: "write report".
 * @throws TypeError for what is no list, RangeError for a word that is none of `choices`; it names them.
 */
export function checkChoices<Choice extends string>(
  purpose: string,
  name: string,
  values: readonly Choice[],
  choices: readonly Choice[],
): readonly Choice[] {
  if (!Array.isArray(values)) {
    throw new TypeError(`Cannot ${purpose}: ${name} must be a list, not ${describeValue(values)}`);
  }
  for (const value of values) checkChoice(purpose, name, value, choices);
  return values;
}

/** {@link checkChoices} for an option that is one word. */
export function checkChoice<Choice extends string>(
  purpose: string,
  name: string,
  value: Choice,
  choices: readonly Choice[],
): Choice {
  if (choices.includes(value)) return value;
  const known = choices.join(", ");
  throw new RangeError(
    `Cannot ${purpose}: ${name} has no ${describeValue(value)}; it may be ${known}`,
  );
}
