import type { Claim } from "../../model/claim.ts";
import { evidenceOf } from "../evidence-of.ts";
import { findTolls, type Toll } from "../tolls/find-tolls.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import type { DraftContext } from "./draft-claims.ts";

/** What a toll counts, where it does not say so. */
const VICTIMS = "people";

/**
 * Claims of how many died or were hurt where a noun says it; each takes the place of what was made of
 * the noun as of an event ("31 deaths" are no 31 events).
 */
export function draftTolls(
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): readonly ClaimDraft[] {
  const tolls = findTolls(given.context, given.mentions.figuresAt);
  if (tolls.length === 0) return drafts;
  const heads = new Set(tolls.map(({ head }) => head));
  const own = tolls.map((toll) => draftToll(toll, given));
  return [...drafts.filter(({ head }) => !heads.has(head)), ...own].sort(
    (left, right) => left.head - right.head,
  );
}

function draftToll({ head, predicate, figure, tokens }: Toll, given: DraftContext): ClaimDraft {
  const { context, voices, stories, cast } = given;
  const { tokens: words, text } = context.analysis;
  const [first, last] = tokens.map((token) => words[token]);
  const span = {
    start: Math.min(first?.start ?? figure.start, figure.start),
    end: Math.max(last?.end ?? figure.end, figure.end),
  };
  const evidence = [evidenceOf(text, span)];
  const entity = cast.named(VICTIMS);
  const claim: Claim = {
    id: draftId(head, "-toll"),
    predicate,
    event: null,
    participants: [
      { role: "patient", entity, label: VICTIMS, polarity: "positive", quantifier: null, evidence },
    ],
    attributes: [],
    place: null,
    time: null,
    quantities: [{ ...figure.quantity, of: VICTIMS, counts: "patient" }],
    polarity: "positive",
    polarityEvidence: [],
    modality: "actual",
    modalityEvidence: [],
    certainty: "unstated",
    content: null,
    source: null,
    via: [],
    asOf: null,
    links: [],
    evidence,
  };
  return { predication: -1, head, voice: voices.at(head), story: stories.at(head), claim };
}
