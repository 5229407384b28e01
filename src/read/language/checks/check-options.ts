import { describeValue } from "../../../model/check/describe-value.ts";

/**
 * Stops what is no object of options: a mode without its name, `null`, a list.
 *
 * @param act - What cannot be done with it, as the message says it: "analyze with".
 * @param example - Such an object, for the message.
 * @throws TypeError
 */
export function checkOptions(value: unknown, act: string, example: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(
      `Cannot ${act} ${describeValue(value)}: options are an object, such as ${example}`,
    );
  }
}
