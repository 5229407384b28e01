import type { EvidenceSpan } from "./evidence-span.ts";
import type { AlignedEntityId, EventId, NarrativeId } from "./ids.ts";

/** What a word carries beside its meaning. */
export interface WordCharge {
  /** The word as written, in small letters. */
  readonly word: string;
  /** Its value in AFINN-165, -5 (very negative) to 5 (very positive); `null` where it has none. */
  readonly valence: number | null;
  /** Why style guides tell writers to be careful with it; `null` where they do not. */
  readonly contested: string | null;
}

/** One name that an account gives somebody or something. */
export interface FramingLabel {
  /** As written, without an article or a number: "Taliban militants". */
  readonly label: string;
  /** How often the account uses it, 1 or more. */
  readonly count: number;
  /** How often of those in scare quotes. */
  readonly scareQuoted: number;
  /** Its words that carry something, in the order of the label. */
  readonly words: readonly WordCharge[];
  /** Sum of the values of its words; 0 where they have none. */
  readonly valence: number;
  /** Whether a word is contested, or its value is 2 or more away from 0. */
  readonly loaded: boolean;
  /**
   * `true` for a word that only points ("the perpetrators") and was taken for the one party that
   * does harm in the account.
   */
  readonly pointing: boolean;
  readonly evidence: readonly EvidenceSpan[];
}

/** What one account calls a referent. */
export interface AccountLabels {
  readonly narrative: NarrativeId;
  /** Name of its source. */
  readonly account: string;
  /** Most used first, then by label. */
  readonly labels: readonly FramingLabel[];
  /** Mean of the labels' valence, each counted as often as it is used; to two places. */
  readonly valence: number;
}

/** Somebody or something, with every name that accounts give it. */
export interface ReferentFraming {
  /** The same whatever the order of the accounts. */
  readonly id: string;
  /** `contested`: rival accounts put different parties in one role of an event. */
  readonly kind: "entity" | "contested";
  /** The name most accounts use; of a contested referent the names of all parties. */
  readonly name: string;
  /** Sorted. */
  readonly entities: readonly AlignedEntityId[];
  /** Events in which it takes part, or is contested; sorted. */
  readonly events: readonly EventId[];
  /** All labels, each once whatever its capitals, sorted. */
  readonly terms: readonly string[];
  /** Sorted by narrative. */
  readonly accounts: readonly AccountLabels[];
}

/** The words by which an account names an event. */
export interface EventWord {
  /** The predicate: "clash". */
  readonly word: string;
  /** What kind of event it is, as the knowledge base names it. */
  readonly concept: string;
  readonly count: number;
  readonly words: readonly WordCharge[];
  readonly valence: number;
  readonly evidence: readonly EvidenceSpan[];
}

/** How one account words an event. */
export interface AccountWording {
  readonly narrative: NarrativeId;
  readonly account: string;
  /** Most used first, then by word. */
  readonly words: readonly EventWord[];
  /** Of its verbs, where the text shows it; `null` for nouns and for accounts without words. */
  readonly voice: "active" | "passive" | "mixed" | null;
  /** `true` where it names nobody who did it, while another account does. */
  readonly agentless: boolean;
  /** Whom it names as who did it, began it or was a party; labels, sorted. */
  readonly agents: readonly string[];
  /** Where among its claims it first comes to the event: 0 the first … 1 the last. */
  readonly position: number;
  /** 0-1: part of the words it rests on that are about the event; of its claims if it has no words. */
  readonly share: number;
}

/** A way in which accounts word an event differently. */
export const EVENT_FRAMING_ASPECTS = ["words", "agentless", "voice"] as const;

/** See {@link EVENT_FRAMING_ASPECTS}. */
export type EventFramingAspect = (typeof EVENT_FRAMING_ASPECTS)[number];

/** An event that several accounts tell, and how each words it. */
export interface EventFraming {
  readonly event: EventId;
  readonly label: string;
  /** In what they differ, in the order of `EVENT_FRAMING_ASPECTS`; never empty. */
  readonly differs: readonly EventFramingAspect[];
  /** Sorted by narrative. */
  readonly accounts: readonly AccountWording[];
}

/** How accounts word what they share. Always a difference, never a contradiction. */
export interface Framing {
  /** Contested first, then by how far apart the valences are, then by number of terms, then by id. */
  readonly referents: readonly ReferentFraming[];
  /** By number of aspects, then by id. */
  readonly events: readonly EventFraming[];
}
