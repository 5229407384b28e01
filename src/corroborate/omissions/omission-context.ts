import { createJudgeContext, type JudgeContext } from "../../judge/judge-context.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { AlignedEntity } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import { ONE_VOICE } from "../../model/dependence.ts";
import type { AlignedEntityId, ClaimId, EventId, NarrativeId } from "../../model/ids.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import {
  type OriginTrace,
  type OriginTraceOptions,
  traceOrigins,
} from "../origins/create-origin-trace.ts";
import { rivalsIn } from "../rivals-in.ts";
import { isOneText } from "./account.ts";
import { createWordsOf, type WordsOf } from "./account-words.ts";
import { type CopyOf, groupCopies } from "./group-copies.ts";

/** What the search for omissions looks things up in. */
export interface OmissionContext {
  readonly base: KnowledgeBase;
  readonly judging: JudgeContext;
  readonly trace: OriginTrace;
  readonly wordsOf: WordsOf;
  readonly narratives: ReadonlyMap<NarrativeId, Narrative>;
  readonly entities: ReadonlyMap<AlignedEntityId, AlignedEntity>;
  readonly eventsOf: ReadonlyMap<NarrativeId, readonly EventId[]>;
  /** Events that were nearly one with the event. */
  readonly nearlyOne: ReadonlyMap<EventId, readonly EventId[]>;
  /** Entities that a finding sets against the entity in one role. */
  readonly rivals: ReadonlyMap<AlignedEntityId, ReadonlySet<AlignedEntityId>>;
  /** By narrative: claims that are the cause of others, and have nobody in them. */
  readonly bareCauses: ReadonlyMap<NarrativeId, ReadonlySet<ClaimId>>;
  /** The text of each narrative: equal for those of one text. */
  readonly textOf: (narrative: NarrativeId) => NarrativeId;
  readonly oneText: boolean;
  /** Accounts that print the same words. */
  readonly copyOf: CopyOf;
  readonly minTellers: number;
  readonly minClaims: number;
}

/** Indexes a comparison. Linear in its claims, rows and findings. */
export function createOmissionContext(
  comparison: Comparison,
  knowledge: Knowledge,
  limits: Pick<OmissionContext, "minTellers" | "minClaims">,
  dependent: Pick<OriginTraceOptions, "dependences" | "oneVoice">,
): OmissionContext {
  const base = createKnowledgeBase(knowledge);
  const { alignment, narratives } = comparison;
  const textOf = new Map(
    alignment.sharedTexts.flatMap((group) => group.map((id) => [id, group[0] ?? id] as const)),
  );
  return {
    base,
    textOf: (narrative) => textOf.get(narrative) ?? narrative,
    oneText: isOneText(alignment),
    copyOf: groupCopies(dependent.dependences ?? [], dependent.oneVoice ?? ONE_VOICE),
    judging: createJudgeContext(alignment, base),
    trace: traceOrigins(comparison, base, dependent),
    wordsOf: createWordsOf(),
    narratives: new Map(narratives.map((one) => [one.id, one])),
    entities: new Map(alignment.entities.map((one) => [one.id, one])),
    eventsOf: eventsByNarrative(alignment),
    nearlyOne: nearMisses(alignment),
    rivals: rivalsIn(comparison),
    bareCauses: new Map(narratives.map((one) => [one.id, bareCausesOf(one)])),
    ...limits,
  };
}

function eventsByNarrative({ events }: Comparison["alignment"]): OmissionContext["eventsOf"] {
  const eventsOf = new Map<NarrativeId, EventId[]>();
  for (const { id, claims } of events) {
    for (const narrative of new Set(claims.map((claim) => claim.narrative))) {
      add(eventsOf, narrative, id);
    }
  }
  return eventsOf;
}

function bareCausesOf({ claims }: Narrative): ReadonlySet<ClaimId> {
  const causes = new Set(
    claims.flatMap(({ links }) =>
      links.filter(({ relation }) => relation === "cause").map(({ claim }) => claim),
    ),
  );
  const bare = claims.filter(({ id, participants }) => causes.has(id) && participants.length === 0);
  return new Set(bare.map(({ id }) => id));
}

function nearMisses({ nearMisses: misses }: Comparison["alignment"]): OmissionContext["nearlyOne"] {
  const nearlyOne = new Map<EventId, EventId[]>();
  for (const { events } of misses) {
    add(nearlyOne, events[0], events[1]);
    add(nearlyOne, events[1], events[0]);
  }
  return nearlyOne;
}

function add<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
