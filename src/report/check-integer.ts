/**
 * Passes an integer option on.
 *
 * @throws RangeError when `value` is no integer or below `least`.
 */
export const checkInteger = (name: string, value: number, least: number): number => {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new RangeError(`Cannot write report: ${name} is ${value}, not an integer from ${least}`);
};
