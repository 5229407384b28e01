import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Source } from "../../model/source.ts";
import type { AccountText } from "../reuse/account-texts.ts";
import { overlaps } from "../reuse/passage-accounts.ts";
import type { AttributedQuote } from "./attributed-quote.ts";
import { createNameBeside } from "./name-beside.ts";
import { quotedText } from "./quoted-text.ts";
import { type TextQuotation, textQuotations } from "./text-quotations.ts";

/** A source whose words are on record. */
export interface Speaker {
  readonly key: string;
  readonly name: string;
}

/**
 * Collects what accounts attribute to others in their own words: the `content` of claims, quotations
 * that claims of somebody else rest on, and quotations beside which a speaker is named whose words
 * are on record. Nobody quotes themselves.
 *
 * @param texts - From `accountTexts`: what one text says is collected once.
 * @param speakers - Whose own texts are there.
 */
export function collectQuotes(
  texts: readonly AccountText[],
  narratives: readonly Narrative[],
  speakers: readonly Speaker[],
  base: KnowledgeBase,
): readonly AttributedQuote[] {
  const isBeside = createNameBeside();
  const fromTexts = texts.flatMap(({ text, narratives: told }) => {
    const quotations = textQuotations(text);
    const found = [
      ...told.flatMap((one) =>
        one.claims.flatMap((claim) => claimQuotes(one, claim, quotations, base)),
      ),
      ...quotations.flatMap((quotation) => {
        const named = speakers.filter(({ name }) => isBeside(quotation, name));
        const [speaker, second] = named;
        const teller =
          told.find((one) => base.nameKey(one.source.name) === speaker?.key) ?? told[0];
        if (speaker === undefined || second !== undefined || teller === undefined) return [];
        return [toQuote(speaker, teller, null, quotation)];
      }),
    ];
    return firstOfEach(found);
  });
  const withoutText = narratives
    .filter(({ text }) => text === null)
    .flatMap((one) => one.claims.flatMap((claim) => claimQuotes(one, claim, [], base)));
  return [...fromTexts, ...withoutText].filter((quote) => !isOwn(quote, base));
}

/** What a claim gives as somebody's words, and the quotations it rests on. */
function claimQuotes(
  narrative: Narrative,
  claim: Claim,
  quotations: readonly TextQuotation[],
  base: KnowledgeBase,
): readonly AttributedQuote[] {
  const speaker = speakerOf(narrative, claim, base);
  if (speaker === null) return [];
  const inside = quotations.filter((one) =>
    claim.evidence.some((span) => overlaps(span, one.start, one.end)),
  );
  const rested = inside.map((one) => toQuote(speaker, narrative, claim, one));
  const { content } = claim;
  if (content === null || rested.length > 0) return rested;
  const at = narrative.text?.indexOf(content) ?? -1;
  const marked = quotations.find(({ start, end }) => at >= start && at + content.length <= end);
  if (marked !== undefined) return [toQuote(speaker, narrative, claim, marked)];
  // A program may take reported speech for content; a person was asked for the words.
  if (narrative.codedBy === "program") return [];
  return [
    {
      speakerKey: speaker.key,
      speaker: speaker.name,
      narrative,
      claim: claim.id,
      quoted: quotedText(content, at < 0 ? null : at),
      setting: { isNegated: claim.polarity === "negative", goesOn: [false, false] },
    },
  ];
}

/** Whoever says it in the claim; else whose claim it is. */
function speakerOf(narrative: Narrative, claim: Claim, base: KnowledgeBase): Speaker | null {
  const said = claim.participants.find(
    ({ role, polarity }) => (role === "speaker" || role === "agent") && polarity === "positive",
  );
  if (claim.content !== null && said !== undefined) {
    const entity = narrative.entities.find(({ id }) => id === said.entity);
    const name = entity?.name ?? said.label;
    return { key: base.nameKey(name), name };
  }
  const source: Source = claim.source ?? narrative.source;
  return source.anonymous ? null : { key: base.nameKey(source.name), name: source.name };
}

function toQuote(
  speaker: Speaker,
  narrative: Narrative,
  claim: Claim | null,
  { quoted, setting }: TextQuotation,
): AttributedQuote {
  return {
    speakerKey: speaker.key,
    speaker: speaker.name,
    narrative,
    claim: claim?.id ?? null,
    quoted,
    setting,
  };
}

/** One of those that attribute the same words of a text to the same speaker. */
function firstOfEach(quotes: readonly AttributedQuote[]): readonly AttributedQuote[] {
  const seen = new Set<string>();
  return quotes.filter(({ speakerKey, quoted }) => {
    const key = JSON.stringify([speakerKey, quoted.offset, quoted.text]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An account that nobody carries is in its source's own words. */
function isOwn({ speakerKey, narrative }: AttributedQuote, base: KnowledgeBase): boolean {
  return narrative.via.length === 0 && base.nameKey(narrative.source.name) === speakerKey;
}
