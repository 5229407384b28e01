import type { Finding } from "../model/finding.ts";
import type { UncorroboratedReading } from "./select-uncorroborated.ts";

/** What a failed assertion throws: test runners show its message as they show their own. */
interface FailedAssertion extends Error {
  readonly name: "AssertionError";
  readonly code: "ERR_ASSERTION";
}

/** Thrown by `assertNoContradiction`. */
export interface ContradictionError extends FailedAssertion {
  /** What was found. Not enumerable: runners would print all of it below the message. */
  readonly findings: readonly Finding[];
}

/** Thrown by `assertCorroborated`. */
export interface CorroborationError extends FailedAssertion {
  /** What too few sources say. Not enumerable. */
  readonly readings: readonly UncorroboratedReading[];
}

/** Makes an error that runners take for a failed assertion, with details that they do not print. */
export function assertionError<Details extends object>(
  message: string,
  details: Details,
): FailedAssertion & Details {
  const error = new Error(message);
  const properties = { name: "AssertionError", code: "ERR_ASSERTION", ...details };
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(error, key, { value, enumerable: false, configurable: true });
  }
  return error as FailedAssertion & Details;
}
