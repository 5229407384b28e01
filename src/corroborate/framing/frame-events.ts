import { compareText } from "../../align/compare-text.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { AlignedEvent } from "../../model/alignment.ts";
import type { Claim } from "../../model/claim.ts";
import type { Comparison } from "../../model/comparison.ts";
import {
  type AccountWording,
  EVENT_FRAMING_ASPECTS,
  type EventFraming,
  type EventFramingAspect,
  type EventWord,
} from "../../model/framing.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Role } from "../../model/role.ts";
import type { VoiceOf } from "./voice-of.ts";
import type { ChargeOf } from "./word-charges.ts";

/** What wording is read with. */
export interface WordingContext {
  readonly base: KnowledgeBase;
  readonly chargeOf: ChargeOf;
  readonly voiceOf: VoiceOf;
}

/** Events that enough accounts affirm, where they word them differently. Linear in claims. */
export function frameEvents(
  { narratives, alignment }: Comparison,
  context: WordingContext,
  minAccounts: number,
): readonly EventFraming[] {
  const byId = new Map(narratives.map((one) => [one.id, one]));
  const shares = new Map<NarrativeId, number>();
  return alignment.events
    .flatMap((event): EventFraming[] => {
      const accounts = wordingsOf(event, byId, shares, context);
      const differs = differencesOf(accounts);
      if (accounts.length < minAccounts || differs.length === 0) return [];
      return [{ event: event.id, label: event.label, differs, accounts }];
    })
    .sort(
      (left, right) =>
        right.differs.length - left.differs.length || compareText(left.event, right.event),
    );
}

function wordingsOf(
  { claims }: AlignedEvent,
  byId: ReadonlyMap<NarrativeId, Narrative>,
  lengths: Map<NarrativeId, number>,
  context: WordingContext,
): readonly AccountWording[] {
  const own = new Map<NarrativeId, Set<string>>();
  for (const { narrative, claim } of claims) {
    own.set(narrative, (own.get(narrative) ?? new Set<string>()).add(claim));
  }
  const drafts = [...own].flatMap(([id, ids]) => {
    const narrative = byId.get(id);
    if (narrative === undefined) return [];
    const said = narrative.claims.filter((claim) => ids.has(claim.id) && affirms(claim));
    if (said.length === 0) return [];
    const whole = lengths.get(id) ?? lengthOf(narrative.claims);
    lengths.set(id, whole);
    return [{ narrative, said, whole, agents: agentsOf(said) }];
  });
  const isNamed = drafts.some(({ agents }) => agents.length > 0);
  return drafts
    .map(({ narrative, said, whole, agents }): AccountWording => {
      const first = narrative.claims.indexOf(said[0] as Claim);
      return {
        narrative: narrative.id,
        account: narrative.source.name,
        words: eventWords(said, context),
        voice: voiceOf(said, context),
        agentless: isNamed && agents.length === 0,
        agents,
        position: round(first / Math.max(1, narrative.claims.length - 1)),
        share: round(lengthOf(said) / whole),
      };
    })
    .sort((left, right) => compareText(left.narrative, right.narrative));
}

function affirms({ polarity, modality }: Claim): boolean {
  return polarity === "positive" && (modality === "actual" || modality === "alleged");
}

/** Who did it, or began it, or was a party. */
const DOERS: ReadonlySet<Role> = new Set(["agent", "initiator", "party", "speaker"]);

function agentsOf(claims: readonly Claim[]): readonly string[] {
  const doers = claims.flatMap(({ participants }) =>
    participants.filter(({ role, polarity }) => DOERS.has(role) && polarity === "positive"),
  );
  return [...new Set(doers.map(({ label }) => label))].sort(compareText);
}

function eventWords(
  claims: readonly Claim[],
  { base, chargeOf }: WordingContext,
): readonly EventWord[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.predicate);
    if (group === undefined) groups.set(claim.predicate, [claim]);
    else group.push(claim);
  }
  return [...groups]
    .map(([word, group]): EventWord => {
      const { words, valence } = chargeOf(word);
      return {
        word,
        concept: base.predicate(word).name,
        count: group.length,
        words,
        valence,
        evidence: group.flatMap(({ evidence }) => evidence),
      };
    })
    .sort((left, right) => right.count - left.count || compareText(left.word, right.word));
}

function voiceOf(claims: readonly Claim[], context: WordingContext): AccountWording["voice"] {
  const voices = new Set(claims.flatMap((claim) => context.voiceOf(claim) ?? []));
  if (voices.size > 1) return "mixed";
  return [...voices][0] ?? null;
}

/** Letters of the words claims rest on, each stretch once; where there are none, the claims. */
function lengthOf(claims: readonly Claim[]): number {
  const spans = new Set(
    claims.flatMap(({ evidence }) => evidence.map(({ start, quote }) => `${start} ${quote}`)),
  );
  const letters = [...spans].reduce((sum, span) => sum + span.length - span.indexOf(" ") - 1, 0);
  return letters > 0 ? letters : claims.length;
}

function differencesOf(accounts: readonly AccountWording[]): readonly EventFramingAspect[] {
  const words = new Set(accounts.flatMap((one) => one.words.map(({ word }) => word)));
  const voices = new Set(accounts.flatMap(({ voice }) => voice ?? []));
  const found: Readonly<Record<EventFramingAspect, boolean>> = {
    words: words.size > 1,
    agentless: accounts.some(({ agentless }) => agentless),
    voice: voices.size > 1,
  };
  return EVENT_FRAMING_ASPECTS.filter((aspect) => found[aspect]);
}

function round(value: number): number {
  return Math.min(1, Math.round(value * 1000) / 1000);
}
