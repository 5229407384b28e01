import type { Claim } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findTolls, type Toll } from "../tolls/find-tolls.ts";
import { RISING_VERBS } from "../tolls/victim-nouns-table.ts";
import type { CastMember } from "./cast.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import { type Commitment, commitmentOf } from "./commitment.ts";
import type { DraftContext } from "./draft-claims.ts";
import { saidPlace } from "./said-place.ts";

/** What a toll counts, where it does not say so. */
const VICTIMS = "people";

/**
 * Claims of how many died or were hurt where a noun says it; each takes the place of what was made of
 * the noun as of an event ("31 deaths" are no 31 events). A figure that is denied is no claim: who
 * denies that 31 died does not say how many did.
 */
export function draftTolls(
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): readonly ClaimDraft[] {
  const tolls = findTolls(given.context, given.mentions.figuresAt);
  if (tolls.length === 0) return drafts;
  const heads = new Set(tolls.map(({ head }) => head));
  const clauses = new Map(given.reading.predications.map((one) => [one.head, one]));
  const own = tolls.flatMap((toll) => {
    const commitment = commitmentTo(toll, clauses, given);
    return commitment.polarity === "negative" ? [] : [draftToll(toll, commitment, drafts, given)];
  });
  return [...drafts.filter(({ head }) => !heads.has(head)), ...own].sort(
    (left, right) => left.head - right.head,
  );
}

/** What is said of a toll, in its clause and by its speaker: "may reach 50", "fears a toll of 50". */
function commitmentTo(
  toll: Toll,
  clauses: ReadonlyMap<number, Predication>,
  { context, voices }: DraftContext,
): Commitment {
  const attributions = voices.attributionsAt(toll.head);
  const clause = clauses.get(toll.verb) ?? clauses.get(toll.head);
  const place = saidPlace(context, toll.head, attributions);
  return commitmentOf(
    {
      // "No deaths" is a count of none, and denies nothing that was said.
      polarity: isNone(toll) ? "positive" : (clause?.polarity ?? "positive"),
      polarityCues: [],
      modality: clause?.modality ?? "actual",
      modalityCues: clause?.modalityCues ?? [],
      certainty: clause?.certainty ?? "unstated",
    },
    attributions,
    { ...place, heads: [...place.heads, toll.verb] },
  );
}

/** What "rose to 31" was before may have been any lower figure. */
function countOf({ figure, verb }: Toll, { context }: DraftContext): Quantity {
  const lemma = context.analysis.tokens[verb]?.lemma ?? "";
  return RISING_VERBS.has(lemma) ? { ...figure.quantity, low: null } : figure.quantity;
}

function isNone({ figure }: Toll): boolean {
  return figure.quantity.best === 0;
}

/** "No deaths among the guards": of whom the toll is, where it is said. */
function countedIn({ head }: Toll, { context, cast }: DraftContext): CastMember | null {
  const { analysis, tree } = context;
  const among = tree
    .children(head, "nmod")
    .find((one) =>
      tree.children(one, "case").some((word) => analysis.tokens[word]?.lemma === "among"),
    );
  return among === undefined ? null : cast.member(among, tree.span(among), null);
}

type Where = Pick<Claim, "time" | "place">;

const NOWHERE: Where = { time: null, place: null };

/**
 * "A shop in Palu was hit. There were no injuries": none in what was told right before, wherever else
 * there were some.
 */
function settingBefore(
  { head }: Toll,
  drafts: readonly ClaimDraft[],
  { context }: DraftContext,
): Where {
  const { sentences } = context.analysis;
  const own = sentences.findIndex(
    ({ firstToken, endToken }) => firstToken <= head && head < endToken,
  );
  const [before, sentence] = [sentences[own - 1], sentences[own]];
  if (before === undefined || before.paragraph !== sentence?.paragraph) return NOWHERE;
  const told = drafts.find(
    (one) => one.head >= before.firstToken && one.head < before.endToken && tellsWhere(one.claim),
  );
  return told === undefined ? NOWHERE : { time: told.claim.time, place: told.claim.place };
}

const tellsWhere = ({ time, place }: Claim) => time !== null || place !== null;

function draftToll(
  toll: Toll,
  commitment: Commitment,
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): ClaimDraft {
  const { head, predicate, figure } = toll;
  const { context, voices, stories, cast } = given;
  const { text } = context.analysis;
  const evidence = [evidenceOf(text, quotedSpan(toll, context))];
  const of = countedIn(toll, given) ?? { id: cast.named(VICTIMS), label: VICTIMS };
  const none = isNone(toll);
  const setting = none ? settingBefore(toll, drafts, given) : NOWHERE;
  const claim: Claim = {
    id: draftId(head, "-toll"),
    predicate,
    event: null,
    participants: [
      {
        role: "patient",
        entity: of.id,
        label: of.label,
        polarity: "positive",
        quantifier: null,
        evidence,
      },
    ],
    attributes: [],
    ...setting,
    quantities: none ? [] : [{ ...countOf(toll, given), of: of.label, counts: "patient" }],
    polarity: none ? "negative" : "positive",
    polarityEvidence: none ? [evidenceOf(text, figure)] : [],
    modality: commitment.modality,
    modalityEvidence: commitment.modalityCues.map((cue) => evidenceOf(text, cue)),
    certainty: commitment.certainty,
    content: null,
    source: null,
    via: [],
    asOf: null,
    links: [],
    evidence,
  };
  return { predication: -1, head, voice: voices.at(head), story: stories.at(head), claim };
}

function quotedSpan({ tokens, figure }: Toll, { analysis }: ReadingContext): TextSpan {
  const [first, last] = tokens.map((token) => analysis.tokens[token]);
  return {
    start: Math.min(first?.start ?? figure.start, figure.start),
    end: Math.max(last?.end ?? figure.end, figure.end),
  };
}
