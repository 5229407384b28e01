import type { Claim, Participant } from "../../model/claim.ts";
import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { evidenceOf } from "../evidence-of.ts";
import { buildSetting } from "./build-setting.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import { storyOf } from "./claim-story.ts";
import type { DraftContext } from "./draft-claims.ts";
import { withoutArticle } from "./plain-label.ts";

/**
 * That somebody said something, told as what happened: "he said in Khartoum on Thursday that". Who tells
 * so says it, and another account may have other words, or another speaker. Only where the saying has a
 * day or a place of its own: else it passes words on, and what counts is what they say.
 */
export function draftUtterances(
  drafts: readonly ClaimDraft[],
  given: DraftContext,
  publisher: string | null,
): readonly ClaimDraft[] {
  const byHead = new Map(given.reading.predications.map((one, index) => [one.head, index]));
  const told = new Set(drafts.map(({ head }) => head));
  const own = given.speaking.flatMap((attribution) => {
    const { head } = attribution.cue;
    const index = byHead.get(head);
    if (index === undefined || told.has(head)) return [];
    return draftUtterance(attribution, index, given, publisher);
  });
  if (own.length === 0) return drafts;
  return [...drafts, ...own].sort((left, right) => left.head - right.head);
}

function draftUtterance(
  { cue, source, content }: AttributionMention,
  index: number,
  { context, reading, mentions, voices, stories, cast }: DraftContext,
  publisher: string | null,
): readonly ClaimDraft[] {
  const predication = reading.predications[index];
  if (
    cue.force !== "assert" ||
    !SAYING.has(cue.lemma) ||
    source === null ||
    predication === undefined
  )
    return [];
  const setting = buildSetting(context, predication, mentions, null);
  const isSettled = setting.time !== null || setting.place !== null;
  if (!isSettled && !isPerfect(context, cue.head)) return [];
  const voice = voices.at(cue.head);
  const { text } = context.analysis;
  const teller = voices.voices[voice]?.hops.at(-1)?.entity ?? null;
  // "I did not say so", in a statement of one's own: whoever published it.
  const own = voices.voices[voice]?.hops.length === 0 ? publisher : null;
  const speaker = speakerOf(source, teller, cast, text, own);
  if (speaker === null || predication.modality !== "actual") return [];
  const claim: Claim = {
    id: draftId(index, "s"),
    predicate: predication.predicate,
    event: null,
    participants: [speaker],
    attributes: [],
    ...setting,
    quantities: [],
    polarity: cue.negated ? "negative" : "positive",
    polarityEvidence: predication.polarityCues.map((span) => evidenceOf(text, span)),
    modality: "actual",
    modalityEvidence: [],
    certainty: predication.certainty,
    evidence: [evidenceOf(text, predication.clause)],
    content: words(content.map(({ start, end }) => text.slice(start, end)).join(" ")),
    source: null,
    via: [],
    asOf: null,
    links: [],
  };
  return [
    {
      predication: index,
      head: cue.head,
      voice,
      story: storyOf(claim, stories.at(cue.head)),
      claim,
    },
  ];
}

/** Verbs that put somebody's words forward. VerbNet 37.7 (say). */
const SAYING: ReadonlySet<string> = new Set(
  "say state declare testify tell announce claim assert add insist".split(" "),
);

/** "Has said that": it is told as something done, whenever it was. */
function isPerfect({ analysis, tree }: DraftContext["context"], verb: number): boolean {
  return tree
    .children(verb, "aux")
    .some((child) => analysis.tokens[child]?.lemma.toLowerCase() === "have");
}

function speakerOf(
  source: NonNullable<AttributionMention["source"]>,
  teller: number | null,
  cast: DraftContext["cast"],
  text: string,
  own: string | null,
): Participant | null {
  const isOwn = own !== null && text.slice(source.start, source.end) === "I";
  const member = isOwn
    ? { id: cast.named(own), label: own }
    : cast.member(source.head, source, teller);
  if (member === null) return null;
  return {
    role: "speaker",
    entity: member.id,
    label: withoutArticle(member.label),
    polarity: "positive",
    quantifier: null,
    evidence: [evidenceOf(text, source)],
  };
}

/** Without the marks around them, and without the word that only ties them to the saying. */
function words(content: string): string {
  return content.replace(/^that\s+/u, "").replace(/^[\s"“”‘’',]+|[\s"“”‘’',]+$/gu, "");
}
