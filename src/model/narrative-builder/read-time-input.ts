import type { EventTime } from "../event-time.ts";
import { readTime } from "../read-time.ts";
import { atPath } from "./at-path.ts";
import { checkObject } from "./check-object.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { TimeInput } from "./part-inputs.ts";
import type { LocateQuotes } from "./quote-locator.ts";

/** A time of its notation; `null` when absent. Errors name the path. */
export function readTimeInput(
  path: string,
  input: TimeInput | undefined,
  locate: LocateQuotes,
): EventTime | null {
  if (input === undefined) return null;
  if (typeof input === "string") return atPath(path, () => readTime(input));
  checkObject(path, input, INPUT_KEYS.time, "a string or an object");
  // A date object has no keys: it would be told that its `time` is missing.
  if (input.time === undefined) {
    throw new TypeError(`${path}: must be a string or an object with a string \`time\``);
  }
  const time = atPath(`${path}.time`, () => readTime(input.time));
  return { ...time, evidence: locate(`${path}.quote`, input.quote) };
}
