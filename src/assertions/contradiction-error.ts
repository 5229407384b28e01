import type { Finding } from "../model/finding.ts";

/** What a failed assertion throws: test runners show its message as they show their own. */
export interface ContradictionError extends Error {
  readonly name: "AssertionError";
  readonly code: "ERR_ASSERTION";
  /** What was found. Not enumerable: runners would print all of it below the message. */
  readonly findings: readonly Finding[];
}

/** Makes an error that runners take for a failed assertion. */
export function contradictionError(
  message: string,
  findings: readonly Finding[],
): ContradictionError {
  const error = new Error(message);
  for (const [key, value] of Object.entries({
    name: "AssertionError",
    code: "ERR_ASSERTION",
    findings,
  })) {
    Object.defineProperty(error, key, { value, enumerable: false, configurable: true });
  }
  return error as ContradictionError;
}
