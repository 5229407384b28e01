/** Verbs by which a record makes something known. FrameNet: Evidence. */
export const SHOWING: ReadonlySet<string> = new Set(["show", "prove", "reveal", "establish"]);

/**
 * Pictures and recordings, and the looking at something that gives a result: no one who could speak.
 * FrameNet: Recording, Scrutiny. Reports, papers and studies have words, and are not here.
 */
export const RECORDS: ReadonlySet<string> = new Set(
  `video footage film clip photo photograph picture image camera recording tape examination autopsy
   analysis inspection test x-ray`.split(/\s+/),
);
