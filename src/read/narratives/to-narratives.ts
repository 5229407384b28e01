import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { ClaimId, NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { slug } from "../../model/narrative-builder/slug.ts";
import type { Attribution } from "../../model/source.ts";
import type { Document } from "../document.ts";
import type { DocumentReading } from "../document-reading.ts";
import { evidenceOf } from "../evidence-of.ts";
import { tellFights } from "../fights/tell-fights.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findStories } from "../stories/find-stories.ts";
import type { Story } from "../stories/story.ts";
import { findVoices } from "../voices/find-voices.ts";
import { speakingAttributions } from "../voices/speaking-attributions.ts";
import type { Hop } from "../voices/voice.ts";
import { addLinks } from "./add-links.ts";
import { createCast } from "./cast.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import { createIdGiver } from "./create-id-giver.ts";
import { documentHop } from "./document-hop.ts";
import { type DraftContext, draftClaims } from "./draft-claims.ts";
import { draftSilences } from "./draft-silences.ts";
import { draftTolls } from "./draft-tolls.ts";
import { draftUtterances } from "./draft-utterances.ts";
import { findQuotedTokens } from "./find-quoted-tokens.ts";
import { indexAttributes } from "./index-attributes.ts";
import { indexMentions } from "./mention-index.ts";
import { partsOfHarms } from "./parts-of-harms.ts";
import { sumsOfHarms } from "./sums-of-harms.ts";
import { takeUpDenials } from "./take-up-denials.ts";
import { tellOnce } from "./tell-once.ts";
import { titleOf } from "./title-of.ts";
import { withoutCircles } from "./without-circles.ts";

/** Puts a reading together: one narrative for each voice and story that has something to say. */
export function toNarratives(
  document: Document,
  context: ReadingContext,
  reading: DocumentReading,
  base: KnowledgeBase,
): readonly Narrative[] {
  const given = draftContext(context, reading);
  const drafts = draftAll(given, document);
  const giveId = createIdGiver();
  return groupDrafts(drafts).flatMap(({ voice, story, drafts: own }) => {
    const speaker = given.voices.voices[voice];
    if (speaker === undefined) return [];
    const chain = [documentHop(document), ...speaker.hops];
    const source = chain.at(-1);
    if (source === undefined) return [];
    const id = giveId(narrativeId(document, source)) as NarrativeId;
    const { claims, entities } = tellClaims(own, voice, given, base);
    return [
      {
        id,
        title: titleOf(document, context),
        source: source.source,
        via: toVia(chain, context.analysis.text),
        text: context.analysis.text,
        event: null,
        eventTime: story.time,
        place: story.place,
        asOf: null,
        publishedAt: context.publishedAt,
        supersedes: null,
        codedBy: "program",
        entities,
        claims,
      },
    ];
  });
}

/** Claims of clauses, then what nouns, silences, pointing words and speech make of them. */
function draftAll(given: DraftContext, { publisher }: Document): readonly ClaimDraft[] {
  const told = draftSilences(draftTolls(draftClaims(given), given), given);
  return draftUtterances(takeUpDenials(told, given), given, publisher ?? null);
}

function draftContext(context: ReadingContext, reading: DocumentReading): DraftContext {
  const { attributions, entities, times, places, quantities } = reading;
  const mentions = indexMentions(times, places, quantities);
  const speaking = speakingAttributions(context, attributions);
  const voices = findVoices(context, speaking, entities);
  return {
    context,
    reading,
    speaking,
    voices,
    stories: findStories(context, entities, times, places),
    cast: createCast(reading, mentions, voices),
    mentions,
    attributesIn: indexAttributes(entities),
    sums: sumsOfHarms(reading.predications),
    parts: partsOfHarms(context, reading.predications),
    isQuoted: findQuotedTokens(context),
  };
}

interface DraftGroup {
  readonly voice: number;
  readonly story: Story;
  readonly drafts: ClaimDraft[];
}

/** In the order in which each is first heard. */
function groupDrafts(drafts: readonly ClaimDraft[]): readonly DraftGroup[] {
  const groups = new Map<string, DraftGroup>();
  for (const draft of drafts) {
    const { voice, story } = draft;
    const key = `${story.index} ${story.backgroundOf} ${voice}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { voice, story, drafts: [draft] });
    else known.drafts.push(draft);
  }
  return [...groups.values()];
}

function narrativeId(document: Document, source: Hop): string {
  const name = slug(source.source.name, "account");
  const own = document.id ?? null;
  return own === null || own === "" ? name : `${own}/${name}`;
}

/** All of the chain but the source, outermost first; a name that comes back passes on once. */
function toVia(chain: readonly Hop[], text: string): readonly Attribution[] {
  const source = chain.at(-1);
  const seen = new Set(source?.source.anonymous ? [] : [source?.source.name]);
  return chain.slice(0, -1).flatMap((hop, index): Attribution[] => {
    const { name, anonymous } = hop.source;
    if (!anonymous && seen.has(name)) return [];
    seen.add(name);
    const cue = chain[index]?.attribution?.cue ?? null;
    return [
      {
        source: hop.source,
        cue: cue === null ? null : text.slice(cue.start, cue.end),
        certainty: cue?.certainty ?? "unstated",
        sourceEvidence: hop.span === null ? [] : [evidenceOf(text, hop.span)],
        cueEvidence: cue === null ? [] : [evidenceOf(text, cue)],
      },
    ];
  });
}

/** The claims of one narrative, numbered in the order of telling, and those who take part. */
function tellClaims(
  drafts: readonly ClaimDraft[],
  voice: number,
  { context, reading, cast }: DraftContext,
  base: KnowledgeBase,
): Pick<Narrative, "claims" | "entities"> {
  const linked = addLinks(drafts, reading.predications, context.analysis.text);
  const taking = new Set(
    linked.flatMap(({ participants, attributes }) =>
      [...participants, ...attributes].map(({ entity }) => entity),
    ),
  );
  const entities = cast.entities(taking, voice);
  return {
    claims: renumber(withoutCircles(tellFights(tellOnce(linked, base), entities, base))),
    entities,
  };
}

function renumber(claims: readonly Claim[]): readonly Claim[] {
  const ids = new Map(claims.map(({ id }, index) => [id, `c${index + 1}` as ClaimId]));
  return claims.map((claim) => ({
    ...claim,
    id: ids.get(claim.id) ?? claim.id,
    links: claim.links.flatMap((link) => {
      const to = ids.get(link.claim);
      return to === undefined ? [] : [{ ...link, claim: to }];
    }),
  }));
}
