import type { Attribute, Claim, Participant } from "../../model/claim.ts";
import type { Quantity } from "../../model/quantity.ts";
import { readQuantity } from "../../model/read-quantity.ts";
import type { AttributionMention } from "../attribution/attribution-mention.ts";
import type { DocumentReading } from "../document-reading.ts";
import { evidenceOf } from "../evidence-of.ts";
import { firstIndex } from "../first-index.ts";
import { INVOLVEMENT_NOUNS } from "../involvement-nouns-table.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { Stories } from "../stories/story.ts";
import type { Voices } from "../voices/voice.ts";
import { BARE_SAYING } from "./bare-saying-table.ts";
import { buildQuantities } from "./build-quantities.ts";
import { buildSetting } from "./build-setting.ts";
import type { Cast } from "./cast.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import { storyOf } from "./claim-story.ts";
import { clauseDenial } from "./clause-denial.ts";
import type { Commitment } from "./commitment.ts";
import { commitmentTo, deniesInvolvement } from "./commitment-to.ts";
import { countOfNobody } from "./count-of-nobody.ts";
import { countTimes } from "./count-times.ts";
import { speechOf } from "./counted-from-speech.ts";
import { isHarmWord } from "./harm-words-table.ts";
import type { AttributesIn } from "./index-attributes.ts";
import type { MentionIndex } from "./mention-index.ts";
import { withoutArticle } from "./plain-label.ts";

/** What drafting a claim looks at besides its predication. */
export interface DraftContext {
  readonly context: ReadingContext;
  readonly reading: DocumentReading;
  /** The attributions that give somebody a voice. */
  readonly speaking: readonly AttributionMention[];
  readonly voices: Voices;
  readonly stories: Stories;
  readonly cast: Cast;
  readonly mentions: MentionIndex;
  readonly attributesIn: AttributesIn;
  /** Heads of phrases whose figure sums up several harms. */
  readonly sums: ReadonlySet<number>;
  /** Heads of phrases whose figure is a part, since more of the same are counted on. */
  readonly parts: ReadonlySet<number>;
  /** Whether a token stands in somebody's words between quotation marks. */
  readonly isQuoted: (token: number) => boolean;
}

/**
 * Makes claims of the predications of a document: who says it, who takes part, when, where, how
 * many, how surely. Cues that only attribute give none, nor does what names nobody and nothing.
 */
export function draftClaims(given: DraftContext): readonly ClaimDraft[] {
  const { predications } = given.reading;
  const denials = predications.map(({ head }) => clauseDenial(given.context, head));
  const passed = new Set([
    ...given.speaking.map(({ cue }) => cue.head),
    ...operatorHeads(given),
    // "Claims of a raid are false" tells of a raid that was not, and of nothing beside.
    ...denials.flatMap((judged) => judged ?? []),
  ]);
  const isPassed = (one: Predication | undefined) =>
    one === undefined || passed.has(one.head) || isPart(one, given) || isBareSaying(one);
  // The cause of something need not name anybody: "a misunderstanding". What was said "in a
  // statement" is tied to the saying alone.
  const ties = predications.map(({ links }) =>
    links.filter(({ to }) => !isPassed(predications[to])),
  );
  const tied = new Set(
    ties.flatMap((links, index) =>
      isPassed(predications[index]) ? [] : links.map(({ to }) => to),
    ),
  );
  return predications.flatMap((predication, index) => {
    if (isPassed(predication)) return [];
    const isTied = tied.has(index) || (ties[index]?.length ?? 0) > 0 || denials[index] !== null;
    const draft = draftClaim(predication, index, given);
    return isTied || saysSomething(draft.claim) ? [draft] : [];
  });
}

/**
 * Words that only say how another event is put forward: "tried to flee" tells of a planned flight,
 * "will have to move" of a required move, and of nothing beside.
 */
function operatorHeads({ reading }: DraftContext): readonly number[] {
  const { tokens } = reading.analysis;
  const heads: number[] = [];
  for (const { head, modalityCues } of reading.predications) {
    for (const { start } of modalityCues) {
      const cue = firstIndex(tokens, (token) => token.start <= start) - 1;
      if (cue !== head && tokens[cue]?.start === start) heads.push(cue);
    }
  }
  return heads;
}

/** "Involvement in the attack" is no event beside the attack. */
function isPart({ head, nominal }: Predication, { reading }: DraftContext): boolean {
  return nominal && INVOLVEMENT_NOUNS.has(reading.analysis.tokens[head]?.lemma ?? "");
}

/** "Said" without what: of other things said in so many words, who said it and to whom is not enough. */
function isBareSaying({ predicate, participants, nominal }: Predication): boolean {
  if (nominal || !BARE_SAYING.has(predicate)) return false;
  return (
    predicate === "say" ||
    participants.every(({ role }) => role === "speaker" || role === "addressee")
  );
}

/** A bare word without anybody, figure or setting can be lined up with nothing. */
function saysSomething({ participants, quantities, time, place, predicate }: Claim): boolean {
  return (
    predicate !== "" &&
    (participants.length > 0 || quantities.length > 0 || time !== null || place !== null)
  );
}

function draftClaim(predication: Predication, index: number, given: DraftContext): ClaimDraft {
  const { context, voices, stories, mentions, sums, parts, isQuoted } = given;
  const { head } = predication;
  const voice = voices.at(head);
  const attributions = voices.attributionsAt(head);
  const quantities = [
    ...buildQuantities(predication, mentions, sums, parts),
    ...countTimes(context, predication),
    ...countOfNobody(predication, predication.polarityCues, context.analysis.text),
  ];
  const commitment = deniedFigure(
    commitmentTo(predication, attributions, context),
    predication,
    quantities,
  );
  const speaker = voices.voices[voice]?.hops.at(-1)?.entity ?? null;
  const own = buildParticipants(predication, speaker, given);
  const denied = deniedParty(attributions, speaker, given);
  const participants = denied.length === 0 ? own : [...own, ...denied];
  const attributes = buildAttributes(participants, predication, given);
  const setting = buildSetting(
    context,
    predication,
    mentions,
    isQuoted(head) ? speechOf(context, attributions.at(-1), mentions) : null,
  );
  // "Who was born in Tarlac" says where somebody is from, which is told as a property.
  const isBirth = attributes.some(({ name }) => name === "birthplace") && isBirthVerb(predication);
  const claim: Claim = {
    id: draftId(index),
    predicate: predication.predicate,
    event: null,
    participants,
    attributes,
    ...setting,
    place: isBirth ? null : setting.place,
    quantities:
      commitment.polarity === "positive"
        ? quantities
        : quantities.filter((one) => isTollOfNone(one, predication)),
    ...evidenceFields(predication, commitment, given),
    content: null,
    source: null,
    via: [],
    asOf: null,
    links: [],
  };
  return { predication: index, head, voice, story: storyOf(claim, stories.at(head)), claim };
}

/** What did not happen has no count ("denied killing several"), but "no passengers died" is a toll. */
function isTollOfNone({ high }: Quantity, { predicate }: Predication): boolean {
  return high === 0 && predicate.split(" ").some((word) => isHarmWord(word));
}

function evidenceFields(
  { clause }: Predication,
  { polarity, polarityCues, modality, modalityCues, certainty }: Commitment,
  { context }: DraftContext,
): Pick<
  Claim,
  "polarity" | "polarityEvidence" | "modality" | "modalityEvidence" | "certainty" | "evidence"
> {
  const { text } = context.analysis;
  const quote = (span: { readonly start: number; readonly end: number }) => evidenceOf(text, span);
  return {
    polarity,
    polarityEvidence: polarityCues.map(quote),
    modality,
    modalityEvidence: modalityCues.map(quote),
    certainty,
    evidence: [quote(clause)],
  };
}

function buildParticipants(
  { participants }: Predication,
  speaker: number | null,
  { context, cast }: DraftContext,
): readonly Participant[] {
  const taking: Participant[] = [];
  for (const { role, head, span, polarity, quantifier } of participants) {
    const member = cast.member(head, span, speaker);
    if (member === null) continue;
    const { id: entity, label } = member;
    const isKnown = taking.some(
      (one) => one.entity === entity && one.role === role && one.polarity === polarity,
    );
    if (isKnown) continue;
    const evidence = [evidenceOf(context.analysis.text, span)];
    taking.push({ role, entity, label, polarity, quantifier, evidence });
  }
  return taking;
}

const isBirthVerb = ({ predicate }: Predication) => predicate === "bear";

/** Who denies that 25 were killed may deny the figure: of the killing nothing follows. */
function deniedFigure(
  commitment: Commitment,
  { polarity }: Predication,
  quantities: readonly Quantity[],
): Commitment {
  const isTurned = commitment.polarity === "negative" && polarity === "positive";
  const isExact = quantities.some(({ best }) => best !== null);
  if (!isTurned || !isExact || commitment.modality !== "actual") return commitment;
  return { ...commitment, modality: "possible" };
}

/** Who "denies any involvement in the attack" says that it was not they. */
function deniedParty(
  attributions: readonly AttributionMention[],
  speaker: number | null,
  { context, cast }: DraftContext,
): readonly Participant[] {
  const entity = speaker === null ? null : cast.memberOf(speaker);
  const source = attributions.at(-1)?.source ?? null;
  if (entity === null || source === null || !deniesInvolvement(attributions, context)) return [];
  const { text } = context.analysis;
  const label = withoutArticle(text.slice(source.start, source.end));
  const evidence = [evidenceOf(text, source)];
  return [{ role: "agent", entity, label, polarity: "negative", quantifier: null, evidence }];
}

/**
 * What the clause says of a person who takes part: an age, a rank, a nationality. Of a group such
 * words are a part of what it is called ("Iranian farmers"), and not another claim.
 */
function buildAttributes(
  participants: readonly Participant[],
  { clause }: Predication,
  { context, reading, attributesIn, cast }: DraftContext,
): readonly Attribute[] {
  const stated = attributesIn(clause);
  if (stated.length === 0) return [];
  const taking = new Set(participants.map(({ entity }) => entity));
  return stated.flatMap(({ entity, attribute }) => {
    const id = cast.memberOf(entity);
    const isPerson = reading.entities.entities[entity]?.type === "person";
    if (!isPerson || id === null || !taking.has(id)) return [];
    const { name, value, span } = attribute;
    const evidence = [evidenceOf(context.analysis.text, span)];
    return [{ entity: id, name, value, quantity: figureOf(name, value), evidence }];
  });
}

/** Properties that are figures; heights come in too many units to be more than words. */
const FIGURES: ReadonlySet<string> = new Set(["age", "weight"]);

function figureOf(name: string, value: string): Quantity | null {
  if (!FIGURES.has(name)) return null;
  try {
    return readQuantity(value, name);
  } catch {
    return null;
  }
}
