import { describeValue } from "./describe-value.ts";
import { nearestName } from "./nearest-name.ts";

/** Every option that a function knows; the compiler sees to it that none is missing. */
export type OptionKeys<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Passes the options of a function on. An option that it does not know is a slip of the pen, which
 * would otherwise do nothing.
 *
 * @param purpose - What they are for: "compare".
 * @param known - The options there are; without it any will do.
 * @throws TypeError for what is no object, and for options that are not known.
 */
export function checkOptions<Options extends object>(
  options: Options,
  purpose: string,
  known?: OptionKeys<NoInfer<Options>>,
): Options {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`Cannot ${purpose} with ${describeValue(options)}: options are an object`);
  }
  if (known === undefined) return options;
  const unknown = Object.keys(options).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return options;
  throw new TypeError(`Cannot ${purpose}: ${describeUnknown(unknown, Object.keys(known).sort())}`);
}

function describeUnknown(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? "" : ` did you mean ${JSON.stringify(nearest)}?`;
  return `unknown option ${describeValue(key)};${hint} known are ${known.join(", ")}`;
}
