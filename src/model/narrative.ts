import type { Claim } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { EventTime } from "./event-time.ts";
import type { NarrativeId } from "./ids.ts";
import type { Place } from "./place.ts";
import type { Attribution, Source } from "./source.ts";

/** Who can have structured an account. */
export const CODERS = ["person", "program"] as const;

/**
 * `person`: somebody wrote the claims down, and chose what matters. `program`: it was read off a
 * text, with all that the text says by the way.
 */
export type Coder = (typeof CODERS)[number];

/**
 * One account of one event by one source, structured.
 *
 * Three clocks are kept apart: `eventTime` (when it happened), `asOf` (as of when the source says
 * so) and `publishedAt`. `eventTime` and `place` are the setting of claims that state none of
 * their own: they help to decide which claims are about one event and are never compared themselves.
 */
export interface Narrative {
  readonly id: NarrativeId;
  readonly title: string | null;
  /** Who tells it: the origin as far as the account names one. */
  readonly source: Source;
  /** Who carried it to the reader, outermost first: the newspaper, then the journalist it quotes. */
  readonly via: readonly Attribution[];
  /** The text the evidence spans point into. */
  readonly text: string | null;
  /** Declared key of the whole story; narratives with different keys are never aligned. */
  readonly event: string | null;
  readonly eventTime: EventTime | null;
  readonly place: Place | null;
  readonly asOf: EventTime | null;
  readonly publishedAt: EventTime | null;
  /** The earlier narrative that this one continues or corrects. */
  readonly supersedes: NarrativeId | null;
  /** Who structured it; the judge takes less for granted of what a program read. */
  readonly codedBy: Coder;
  readonly entities: readonly Entity[];
  /** In the order of telling. */
  readonly claims: readonly Claim[];
}
