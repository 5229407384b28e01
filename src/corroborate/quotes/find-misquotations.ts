import { compareText } from "../../align/compare-text.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import { type CheckedQuotation, QUOTATION_CLASSES } from "../../model/checked-quotation.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import { type AccountText, accountTexts } from "../reuse/account-texts.ts";
import type { AttributedQuote } from "./attributed-quote.ts";
import { type CheckQuote, createQuoteCheck } from "./check-quote.ts";
import { collectQuotes, type Speaker } from "./collect-quotes.ts";
import { compareReports } from "./compare-reports.ts";
import { type QuotedText, quotedText } from "./quoted-text.ts";

/** Options of {@link findMisquotations}. */
export interface FindMisquotationsOptions {
  /**
   * What says which sources are one; give what the accounts were compared with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

/** An account in the words of its source. */
interface OwnText {
  readonly narrative: Narrative;
  readonly words: QuotedText;
}

const KEYS: OptionKeys<FindMisquotationsOptions> = { knowledge: true };

/**
 * Puts what accounts quote beside what was said: each quotation of somebody whose own account, with
 * its text, is among the narratives, and whether it is `verbatim`, `trimmed`, `reworded` or `altered`
 * in meaning. Where the speaker's own words are not there, quotations of the same words by different
 * texts are put beside each other.
 *
 * A quotation is the `content` of a claim, what a claim of somebody else rests on within quotation
 * marks, or what stands between quotation marks beside the speaker's name and a verb of saying. An
 * account without `via` is in its source's own words. What the speaker says nowhere, or in words that
 * are less than 60 % those of the quotation (70 % where the meaning differs), is not reported: they may
 * have said it elsewhere.
 *
 * Words are compared by `diff`, whatever their case, punctuation, contraction, spelling (British or
 * American) and way of writing numbers. Altered means by the tables of `src/corroborate/quotes`: a
 * negation, an opposite, a number, a name, a hedge or a word of extent changed, added or dropped.
 * Ellipses and square brackets are honest editing, unless they hide a negation.
 *
 * Linear in the texts, times the quotations of each speaker.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindMisquotationsOptions}.
 * @returns All quotations that could be checked: altered ones first, then by account and place.
 * @throws TypeError for what is no comparison, and for options that are no object.
 * @example A lost "not"
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findMisquotations, narrative } from "rashomon";
 *
 * const [quotation] = findMisquotations(
 *   compare([
 *     narrative({ source: "Ann Roe", text: "We have not sold the mill to the council.", claims: [] }),
 *     narrative({ source: "Courier", text: "“We have sold the mill to the council,” said Ann Roe.", claims: [] }),
 *   ]),
 * );
 * assert.equal(quotation?.class, "altered");
 * assert.equal(quotation?.changes[0]?.kind, "negation");
 * ```
 */
export function findMisquotations(
  comparison: Pick<Comparison, "narratives">,
  options: FindMisquotationsOptions = {},
): readonly CheckedQuotation[] {
  const { knowledge = declareKnowledge() } = checkOptions(options, "find misquotations", KEYS);
  checkIsComparison(comparison, "find misquotations", "narratives");
  const base = createKnowledgeBase(knowledge);
  const narratives = [...comparison.narratives].sort((a, b) => compareText(a.id, b.id));
  const texts = accountTexts(narratives, base);
  const own = ownTexts(texts, base);
  const quotes = collectQuotes(texts, narratives, speakersOf(own), base);
  const check = createQuoteCheck();
  return [
    ...quotes.flatMap((quote) => checkOwn(quote, own.get(quote.speakerKey) ?? [], check)),
    ...compareReports(
      quotes.filter(({ speakerKey }) => !own.has(speakerKey)),
      check,
    ),
  ].sort(compareQuotations);
}

function ownTexts(
  texts: readonly AccountText[],
  base: KnowledgeBase,
): ReadonlyMap<string, readonly OwnText[]> {
  const own = new Map<string, OwnText[]>();
  for (const { text, narratives } of texts) {
    for (const narrative of narratives) {
      if (narrative.via.length > 0 || narrative.source.anonymous) continue;
      const key = base.nameKey(narrative.source.name);
      own.set(key, [...(own.get(key) ?? []), { narrative, words: quotedText(text, 0) }]);
    }
  }
  return own;
}

function speakersOf(own: ReadonlyMap<string, readonly OwnText[]>): readonly Speaker[] {
  return [...own].map(([key, [first]]) => ({ key, name: first?.narrative.source.name ?? "" }));
}

/** The best of what the speaker has said, in the order of the texts. */
function checkOwn(
  quote: AttributedQuote,
  own: readonly OwnText[],
  check: CheckQuote,
): readonly CheckedQuotation[] {
  const found = own
    .filter(({ narrative }) => narrative.text !== quote.narrative.text)
    .flatMap(({ narrative, words }) => check(quote, words, narrative.id, "own-words") ?? []);
  const [best] = [...found].sort(
    (left, right) => right.share - left.share || rank(right) - rank(left),
  );
  return best === undefined ? [] : [best];
}

function rank({ class: found }: CheckedQuotation): number {
  return QUOTATION_CLASSES.indexOf(found);
}

function compareQuotations(left: CheckedQuotation, right: CheckedQuotation): number {
  return (
    rank(left) - rank(right) ||
    compareText(left.narrative, right.narrative) ||
    (left.quoted.start ?? -1) - (right.quoted.start ?? -1) ||
    compareText(left.quoted.quote, right.quoted.quote) ||
    compareText(left.comparedWith, right.comparedWith)
  );
}
