import type {
  CheckedQuotation,
  QuotationClass,
  QuoteChange,
  QuoteChangeKind,
} from "../../model/checked-quotation.ts";
import type { NarrativeId } from "../../model/ids.ts";
import { quoteExcerpt } from "../../model/quote-excerpt.ts";
import type { AttributedQuote } from "./attributed-quote.ts";
import { compareQuote, type QuoteComparison } from "./compare-quote.ts";
import { createQuoteLocator } from "./locate-quote.ts";
import { type QuotedText, wordsSpan } from "./quoted-text.ts";
import { createWordKinds } from "./word-kinds.ts";

/** Compares a quotation with a text, if it stands there; else `null`. */
export type CheckQuote = (
  quote: AttributedQuote,
  said: QuotedText,
  comparedWith: NarrativeId,
  basis: CheckedQuotation["basis"],
) => CheckedQuotation | null;

/** Sentences with less in common that differ in meaning are rather two than one misquoted. */
const LEAST_ALTERED = 0.7;
/** Of fewer words nobody can say where they are from. */
const FEWEST_WORDS = 2;

const CLASS_VERBS: Readonly<Record<Exclude<QuotationClass, "verbatim">, string>> = {
  altered: "changes the meaning of",
  reworded: "puts otherwise",
  trimmed: "shortens",
};
/** What a change is of, where its words alone do not say so. */
const CHANGE_NOTES: Readonly<Partial<Record<QuoteChangeKind, string>>> = {
  negation: "a negation",
  opposite: "the opposite",
  number: "a number",
  name: "a name",
  hedge: "how sure it is",
  extent: "how many or how often",
  condition: "a condition",
};

/** Makes a {@link CheckQuote} that shares its tables. */
export function createQuoteCheck(): CheckQuote {
  const kinds = createWordKinds();
  const locate = createQuoteLocator();
  return (quote, said, comparedWith, basis) => {
    const { quoted } = quote;
    const span = wordsSpan(quoted, 0, quoted.words.length);
    if (span === null || quoted.words.length < FEWEST_WORDS) return null;
    const located = locate(said, quoted);
    if (located === null) return null;
    const compared = compareQuote(said, quoted, located, quote.setting, kinds);
    if (compared === null) return null;
    if (compared.class === "altered" && located.share < LEAST_ALTERED) return null;
    return {
      class: compared.class,
      basis,
      speaker: quote.speaker,
      narrative: quote.narrative.id,
      claim: quote.claim,
      comparedWith,
      quoted: span,
      said: compared.said,
      share: located.share,
      changes: compared.changes,
      reason: reasonOf(quote.speaker, compared, basis),
    };
  };
}

/** "Changes the meaning of Ann Roe's own words: "not" is left out (a negation)". */
function reasonOf(
  speaker: string,
  { class: found, changes }: QuoteComparison,
  basis: CheckedQuotation["basis"],
): string {
  const words =
    basis === "own-words" ? `${speaker}'s own words` : `what another report has ${speaker} say`;
  if (found === "verbatim") return `has ${words} as they are`;
  const parts = changes.map((change) => {
    const note = CHANGE_NOTES[change.kind];
    return note === undefined ? tellChange(change) : `${tellChange(change)} (${note})`;
  });
  return `${CLASS_VERBS[found]} ${words}: ${parts.join("; ")}`;
}

function tellChange({ said, quoted }: QuoteChange): string {
  if (quoted === null) return `${quoteExcerpt(said?.quote ?? "")} is left out`;
  if (said === null) return `${quoteExcerpt(quoted.quote)} is put in`;
  return `${quoteExcerpt(quoted.quote)} stands for ${quoteExcerpt(said.quote)}`;
}
