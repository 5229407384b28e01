import type { EventTime } from "../event-time.ts";
import { readTime } from "../read-time.ts";

/** What is wrong with one field of a time. */
export interface TimeProblem {
  readonly key: keyof typeof COMPARED | "edtf";
  readonly message: string;
  readonly expected: string;
}

/** The fields that follow from the notation. */
const COMPARED = {
  edtf: true,
  start: true,
  end: true,
  precision: true,
  approximate: true,
  interval: true,
  offset: true,
} as const satisfies Partial<Record<keyof EventTime, true>>;

/**
 * Where a time says something else than its own notation does. Its notation must be canonical, so
 * that equal times are written equally; nothing else can be wrong with a time that agrees with it.
 */
export function timeProblems(time: Pick<EventTime, keyof typeof COMPARED>): readonly TimeProblem[] {
  let read: EventTime;
  try {
    read = readTime(time.edtf);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ key: "edtf", message, expected: "a time in canonical notation" }];
  }
  const keys = Object.keys(COMPARED) as (keyof typeof COMPARED)[];
  return keys
    .filter((key) => time[key] !== read[key])
    .map((key) => ({
      key,
      message: `does not agree with the notation ${JSON.stringify(time.edtf)}`,
      expected: JSON.stringify(read[key]),
    }));
}
