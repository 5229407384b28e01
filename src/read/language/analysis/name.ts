import type { TextSpan, TokenRange } from "./ranges.ts";

/** A name in the text, with its titles and initials: "Gen. David H. Petraeus". */
export interface Name extends TextSpan, TokenRange {
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** What it most likely names: a hint, right about three times in four. */
  readonly type: NameType;
}

/** `demonym` is a nationality or the like: "Iranian", "Afghans". */
export type NameType = "person" | "place" | "organisation" | "demonym" | "other";
