import { checkNarrative } from "./check/check-narrative.ts";
import { checkOptions, type OptionKeys } from "./check/check-options.ts";
import { mapEvidence } from "./check/map-evidence.ts";
import { pathText } from "./check/path-text.ts";
import type { Claim } from "./claim.ts";
import { type ClaimGrounding, type GroundedClaim, groundClaim } from "./grounding/ground-claim.ts";
import type { GroundedQuote } from "./grounding/grounded-quote.ts";
import { type FindQuote, quoteFinder } from "./grounding/quote-finder.ts";
import type { ClaimId } from "./ids.ts";
import type { Issue } from "./issue.ts";
import type { Narrative } from "./narrative.ts";

/** Options of {@link groundNarrative}. */
export interface GroundNarrativeOptions {
  /**
   * How many places of a quote to list, 1 or more.
   * @defaultValue 10
   */
  readonly maxPlaces?: number;
}

const KEYS: OptionKeys<GroundNarrativeOptions> = { maxPlaces: true };

/** A tie or quote that an accepted part of the draft had to give up. */
export interface DroppedPart {
  /** Where it stood in the draft: `claims[3].links[0]`. */
  readonly path: string;
  readonly reason: string;
}

/** What {@link groundNarrative} gives. */
export type GroundingResult =
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | {
      readonly ok: true;
      /** The accepted claims with their offsets, and everything around them. */
      readonly narrative: Narrative;
      /** One for each claim of the draft, in its order. */
      readonly claims: readonly GroundedClaim[];
      /** The quotes outside claims: of entities, chain, place and times. */
      readonly quotes: readonly GroundedQuote[];
      /** What was left out of the narrative beside whole claims. */
      readonly dropped: readonly DroppedPart[];
    };

/**
 * A draft of a narrative, such as a language model writes, held against the text it was made of:
 * which claims rest on words that stand there, and a narrative of those alone.
 *
 * The draft must have the shape of a narrative (see `rashomon/narrative.schema.json`), but its quotes need
 * no offsets: give `null`. Every quote is looked up exactly. It is `found` at the offsets the draft
 * gives, if they hold it; without offsets, if it stands in the text once, or, for the parts of a
 * claim, once within the evidence of the claim. Otherwise it is `ambiguous` (several places, or
 * offsets that hold other words) or `orphaned` (not in the text); where only capitals, white space,
 * quotation marks or dashes differ, `nearest` shows the place and nothing is changed.
 *
 * A claim is `accepted` when it has evidence and all its quotes were found, `rejected` when it has no
 * evidence or a quote is orphaned, else `ambiguous`. The narrative holds the accepted claims. Links
 * to the others, and quotes outside claims that were not found, are left out and listed in
 * `dropped`. Entities stay, whoever names them.
 *
 * Never throws for any draft. Linear in the draft, and in the text for each different quote.
 *
 * @param draft - Untrusted; `text` may be `null` or the text itself.
 * @throws TypeError when `text` is not a string.
 * @throws RangeError when `maxPlaces` is not a whole number of 1 or more.
 */
export function groundNarrative(
  draft: unknown,
  text: string,
  options: GroundNarrativeOptions = {},
): GroundingResult {
  if (typeof text !== "string") throw new TypeError("text must be a string");
  const { maxPlaces = 10 } = checkOptions(options, "ground a narrative", KEYS);
  if (!Number.isInteger(maxPlaces) || maxPlaces < 1) {
    throw new RangeError(`maxPlaces must be a whole number of 1 or more, not ${maxPlaces}`);
  }
  const checked = checkNarrative(draft, { spans: false });
  if (!checked.ok) return checked;
  const { value } = checked;
  if (value.text !== null && value.text !== text) {
    const message = "is not the text that the quotes are looked up in";
    const lengths = [text, value.text].map(({ length }) => `a text of ${length} code units`);
    const [expected = "", received = ""] = lengths;
    return { ok: false, issues: [{ path: "text", message, expected, received }] };
  }
  return assemble(value, text, quoteFinder(text, maxPlaces));
}

function assemble(value: Narrative, text: string, find: FindQuote): GroundingResult {
  const { claims: drafts, entities, ...rest } = value;
  const groundings = drafts.map((claim, index) => groundClaim(claim, index, find));
  const quotes: GroundedQuote[] = [];
  const around = <Part>(part: Part, at: readonly PropertyKey[]): Part =>
    mapEvidence(part, at, (span, path) => {
      const quote = find(span, pathText(path), []);
      quotes.push(quote);
      const [place] = quote.places;
      if (quote.status !== "found" || place === undefined) return null;
      return { start: place[0], end: place[1], quote: span.quote };
    });
  const frame = around(rest, []);
  const grounded = around(entities, ["entities"]);
  const { claims, dropped } = keepAccepted(groundings);
  return {
    ok: true,
    narrative: { ...frame, text, entities: grounded, claims },
    claims: groundings.map((grounding) => grounding.grounded),
    quotes,
    dropped: [
      ...quotes
        .filter(({ status }) => status !== "found")
        .map(({ path, reason }) => ({ path, reason: reason ?? "not found" })),
      ...dropped,
    ],
  };
}

interface Kept {
  readonly claims: readonly Claim[];
  readonly dropped: readonly DroppedPart[];
}

function keepAccepted(groundings: readonly ClaimGrounding[]): Kept {
  const isAccepted = ({ grounded }: ClaimGrounding) => grounded.status === "accepted";
  const ids = new Set<ClaimId>(groundings.filter(isAccepted).map(({ claim }) => claim.id));
  const dropped: DroppedPart[] = [];
  const claims = groundings.flatMap((grounding, index) => {
    if (!isAccepted(grounding)) return [];
    const { claim } = grounding;
    const links = claim.links.filter((link, at) => {
      if (ids.has(link.claim)) return true;
      const path = pathText(["claims", index, "links", at]);
      dropped.push({ path, reason: `claim ${JSON.stringify(link.claim)} was not accepted` });
      return false;
    });
    return [{ ...claim, links }];
  });
  return { claims, dropped };
}
