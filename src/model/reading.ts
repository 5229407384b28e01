import type { Modality } from "./claim.ts";
import type { EventTime } from "./event-time.ts";
import type { EvidenceSpan } from "./evidence-span.ts";
import type { ClaimId, NarrativeId } from "./ids.ts";
import type { ReadingValue } from "./reading-value.ts";
import type { ScopedParticipant } from "./scoped-participant.ts";
import type { Certainty } from "./source.ts";

/** One voice behind a reading: a narrative, and who in it is committed to the claims. */
export interface Support {
  readonly narrative: NarrativeId;
  /** Whose claim it is: the source of the narrative, or the one it quotes. */
  readonly source: string;
  /**
   * Equal for two supports that go back to one nameable source; an anonymous source has a key of
   * its own in every narrative.
   */
  readonly sourceKey: string;
  /** `true` when somebody else passes it on. */
  readonly relayed: boolean;
  readonly claims: readonly ClaimId[];
  /** Who fills which role in those claims: the scope of what this voice says. */
  readonly participants: readonly ScopedParticipant[];
  readonly evidence: readonly EvidenceSpan[];
  readonly modality: Modality;
  readonly certainty: Certainty;
  /** As of when the source says so: the claim's own, else the narrative's, else its publication. */
  readonly asOf: EventTime | null;
  /** `true` when `asOf` was taken from the date of publication. */
  readonly asOfAssumed: boolean;
  /** `true` when a program read it off a text, see `Narrative.codedBy`. */
  readonly read: boolean;
  /** How many earlier narratives this one supersedes, in a row; 0 for a first telling. */
  readonly revision: number;
  /** `true` when nothing but the headline above the text says so. */
  readonly headline: boolean;
}

/** A value at a locus with everyone who gives it; narratives that agree share one. */
export interface Reading {
  /** Canonical, for comparing and sorting: equal keys are equal readings of one locus. */
  readonly key: string;
  /** The value in words. */
  readonly label: string;
  readonly value: ReadingValue;
  /** One entry a voice, sorted by narrative id. Never empty. */
  readonly support: readonly Support[];
}
