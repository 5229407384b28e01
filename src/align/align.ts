import { createKnowledgeBase } from "../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { knowledge } from "../knowledge/knowledge-builder.ts";
import type { AlignedEvent, Alignment, NearMiss } from "../model/alignment.ts";
import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Narrative } from "../model/narrative.ts";
import type { WordLexicon } from "../model/word-lexicon.ts";
import { checkNarrativeIds } from "./check-narrative-ids.ts";
import { compareText } from "./compare-text.ts";
import { type ClusteredEvents, clusterEvents } from "./events/cluster-events.ts";
import { NEAR_MISSES_PER_EVENT } from "./events/evidence-weights.ts";
import { createRelations } from "./events/match-claims.ts";
import { collectRecords } from "./records/collect-records.ts";
import { groupByText } from "./records/group-by-text.ts";
import { type BuiltEvent, buildEvents } from "./rows/build-events.ts";
import { buildTable } from "./rows/build-table.ts";
import { findMoved } from "./rows/find-moved.ts";
import { toAlignedEvent } from "./rows/to-aligned-event.ts";

/** Options of {@link align}. */
export interface AlignOptions {
  /**
   * What you declare of the world: aliases, exclusions, places.
   * @defaultValue `knowledge()`: the built-in base alone
   */
  readonly knowledge?: Knowledge;
  /**
   * Tells which words mean the same where the built-in tables do not know them: WordNet is
   * `language.lexicon` of `rashomon/english`, and `reader.language.lexicon` of a reader.
   * @defaultValue none: words that no table knows are one kind of event only with themselves
   */
  readonly lexicon?: WordLexicon;
  /**
   * `true` declares that all narratives tell of one and the same event, so that neither a missing
   * date nor differing places or days can make it two. Of an article of more than 800 characters that
   * a program read, this holds for what its first 400 characters tell, and for what it tells further
   * down of the same kind, unless it gives another time, place or figure there, or a figure without
   * the time or place of the opening: articles tell of much besides.
   * @defaultValue false
   */
  readonly sameEvent?: boolean;
}

const KEYS: OptionKeys<AlignOptions> = { knowledge: true, lexicon: true, sameEvent: true };

/**
 * Lines accounts up: which claims are about one event, and what each account gives, or leaves out,
 * at each slot of it.
 *
 * Claims are grouped by weighing kind of event, participants, place and time; a clash in one slot
 * does not split an event that the rest holds together. Pairs are found through an index, so that
 * cost grows with the claims that share a participant or place, not with all pairs.
 *
 * @param narratives - Accounts with unique ids, in any order.
 * @param options - See {@link AlignOptions}.
 * @returns The table: rows in the order of events and slots, columns in the order of `narratives`.
 * Another order of `narratives` permutes the columns and changes nothing else.
 * @throws RangeError when two narratives have the same id.
 * @example Two accounts of one clash
 * ```ts
 * import assert from "node:assert/strict";
 * import { align, narrative } from "rashomon";
 *
 * const told = { eventTime: "2021-12-01", place: "Iran-Afghanistan border" };
 * const first = narrative({
 *   ...told,
 *   source: "First Daily",
 *   claims: [{ predicate: "clash", party: ["Iranian border guards", "the Taliban"] }],
 * });
 * const second = narrative({
 *   ...told,
 *   source: "Second Agency",
 *   claims: [{ predicate: "clash", party: ["Iran border guards", "armed bandits"] }],
 * });
 * const table = align([first, second]);
 * assert.equal(table.events.length, 1);
 * const sides = table.rows.find((row) => row.locus.slot === "party");
 * assert.equal(sides?.readings.length, 3);
 * ```
 */
export function align(narratives: readonly Narrative[], options: AlignOptions = {}): Alignment {
  checkOptions(options, "align", KEYS);
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
    options.lexicon ?? null,
  );
  return alignWith(narratives, base, options.sameEvent ?? false);
}

/** {@link align} with a compiled knowledge base, so that one run compiles it once. */
export function alignWith(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
  sameEvent: boolean,
): Alignment {
  checkNarrativeIds(narratives);
  const relations = createRelations(base);
  const records = collectRecords(narratives, base, { sameEvent });
  const clustered = clusterEvents(records, base, relations);
  const columns = narratives.map((narrative) => narrative.id);
  const events = buildEvents(clustered.clusters, records, base, relations);
  const { rows, distinctions } = buildTable(events, columns);
  return {
    narratives: columns,
    entities: sortedEvents(events).flatMap((event) => event.entities),
    events: sortedEvents(events).map(toAlignedEvent),
    rows,
    distinctions,
    moved: findMoved(events.map(({ id, firsts }) => ({ event: id, firsts }))),
    nearMisses: toNearMisses(clustered, events),
    sharedTexts: groupByText(narratives),
  };
}

function sortedEvents(events: readonly BuiltEvent[]): readonly BuiltEvent[] {
  return [...events].sort((left, right) => compareText(left.id, right.id));
}

/** The nearest few of each event. */
function toNearMisses(
  clustered: ClusteredEvents,
  events: readonly BuiltEvent[],
): readonly NearMiss[] {
  const named = clustered.nearMisses.flatMap((miss): NearMiss[] => {
    const left = events[miss.left]?.id;
    const right = events[miss.right]?.id;
    if (left === undefined || right === undefined) return [];
    const pair: readonly [AlignedEvent["id"], AlignedEvent["id"]] =
      left < right ? [left, right] : [right, left];
    return [{ events: pair, score: miss.score, reason: miss.reason }];
  });
  named.sort(
    (one, other) => other.score - one.score || compareText(one.events.join(), other.events.join()),
  );
  const kept = new Map<string, number>();
  const take = (event: string): boolean => {
    const count = (kept.get(event) ?? 0) + 1;
    kept.set(event, count);
    return count <= NEAR_MISSES_PER_EVENT;
  };
  return named.filter((miss) => {
    const [left, right] = [take(miss.events[0]), take(miss.events[1])];
    return left || right;
  });
}
