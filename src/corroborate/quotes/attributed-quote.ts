import type { ClaimId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { QuoteSetting } from "./compare-quote.ts";
import type { QuotedText } from "./quoted-text.ts";

/** Words that an account attributes to somebody as theirs. */
export interface AttributedQuote {
  /** Equal for one speaker. */
  readonly speakerKey: string;
  readonly speaker: string;
  readonly narrative: Narrative;
  readonly claim: ClaimId | null;
  readonly quoted: QuotedText;
  readonly setting: QuoteSetting;
}
