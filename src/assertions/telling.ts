import type { Narrative } from "../model/narrative.ts";
import type { Document } from "../read/document.ts";
import type { Reader } from "../read/reader.ts";

/**
 * What can be held against sources: an account, the accounts that a reader made of one article, or
 * a text, which needs a reader.
 */
export type Telling = Narrative | readonly Narrative[] | Document | string;

/** What reads texts; `createReader` of `rashomon/english` makes one. */
export type TellingReader = Pick<Reader, "read">;

/** The two sides, ready to be compared. */
export interface Sides {
  readonly draft: readonly Narrative[];
  readonly sources: readonly Narrative[];
}
