import { describeValue } from "./describe-value.ts";

/**
 * Passes the options of a function on.
 *
 * @param purpose - What they are for: "compare".
 * @throws TypeError for what is no object.
 */
export function checkOptions<Options extends object>(options: Options, purpose: string): Options {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return options;
  throw new TypeError(`Cannot ${purpose} with ${describeValue(options)}: options are an object`);
}
