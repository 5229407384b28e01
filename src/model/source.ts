import type { EvidenceSpan } from "./evidence-span.ts";

/** Every kind of source, from most to least institutional. */
export const SOURCE_KINDS = [
  "government",
  "military",
  "court",
  "police",
  "political-party",
  "armed-group",
  "international-organisation",
  "ngo",
  "company",
  "news-agency",
  "newspaper",
  "broadcaster",
  "state-media",
  "journalist",
  "official",
  "witness",
  "victim",
  "expert",
  "social-media",
  "document",
  "person",
  "other",
] as const;

/** What a source is; see {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** NATO Admiralty grades of a source's reliability: A completely reliable … F cannot be judged. */
export const RELIABILITY_GRADES = ["A", "B", "C", "D", "E", "F"] as const;

/** See {@link RELIABILITY_GRADES} (NATO STANAG 2511). */
export type Reliability = (typeof RELIABILITY_GRADES)[number];

/** NATO Admiralty grades of a piece of information: 1 confirmed … 6 cannot be judged. */
export const CREDIBILITY_GRADES = [1, 2, 3, 4, 5, 6] as const;

/** See {@link CREDIBILITY_GRADES} (NATO STANAG 2511). */
export type Credibility = (typeof CREDIBILITY_GRADES)[number];

/** A party to whom content is attributed: an outlet, a person, an office, "unnamed sources". */
export interface Source {
  /** Name as the account gives it: "Fars News", "unnamed sources". Never empty. */
  readonly name: string;
  readonly kind: SourceKind | null;
  /** Whom it belongs or is close to: "IRGC". */
  readonly affiliation: string | null;
  /** `true` for sources nobody could go back to: two anonymous sources are never taken for one. */
  readonly anonymous: boolean;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

/** How sure a source presents itself: FactBank's CT, PR, PS, and not said. */
export const CERTAINTIES = ["certain", "probable", "possible", "unstated"] as const;

/** See {@link CERTAINTIES} (Saurí and Pustejovsky 2009). */
export type Certainty = (typeof CERTAINTIES)[number];

/** One hop of an attribution chain: somebody who passed on what the next in the chain said. */
export interface Attribution {
  readonly source: Source;
  /** The words that attribute: "said", "according to"; `null` when not known. */
  readonly cue: string | null;
  /** How surely this hop passes it on. */
  readonly certainty: Certainty;
  /** Where the source is named. */
  readonly sourceEvidence: readonly EvidenceSpan[];
  /** Where the cue stands. */
  readonly cueEvidence: readonly EvidenceSpan[];
}
