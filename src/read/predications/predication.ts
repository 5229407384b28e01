import type { LinkRelation, Modality, Polarity, Quantifier } from "../../model/claim.ts";
import type { Role } from "../../model/role.ts";
import type { Certainty } from "../../model/source.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/**
 * Something that the text says happened, was or will be, with who takes part: one event or state
 * at one place of the text, not yet attributed. Polarity and modality are those of the clause
 * itself ("failed to", "may have"); what a source makes of it ("denied that") comes from the
 * attributions.
 */
export interface Predication {
  /** The token of the main word: "opened", "captured", "clashes". */
  readonly head: number;
  /** The words that name the event: "opened fire on". */
  readonly trigger: TextSpan;
  /** Short form in lemmas: "open fire", "capture", "clash", "be deployed" for states. */
  readonly predicate: string;
  /** Whether a noun names it: "fierce clashes", "the capture of the posts". */
  readonly nominal: boolean;
  readonly participants: readonly PredicationParticipant[];
  readonly polarity: Polarity;
  readonly polarityCues: readonly TextSpan[];
  readonly modality: Modality;
  readonly certainty: Certainty;
  readonly modalityCues: readonly TextSpan[];
  /** Of the finite verb it hangs on; `null` of a noun. */
  readonly tense: "past" | "present" | "future" | null;
  /** Ongoing rather than done: "were firing", "has been negotiating". */
  readonly ongoing: boolean;
  /** Tokens at the head of phrases of time, place and manner that belong to it. */
  readonly modifiers: readonly number[];
  readonly links: readonly PredicationLink[];
  /** What to quote for it: the clause without clauses that say something else. */
  readonly clause: TextSpan;
}

/** Who or what takes part, by the head of the phrase that names it. */
export interface PredicationParticipant {
  readonly role: Role;
  /** Token at the head of the phrase; of "A and B" there are two participants. */
  readonly head: number;
  /** The phrase, without relative clauses and appositions. */
  readonly span: TextSpan;
  /** `negative` for "not the Taliban". */
  readonly polarity: Polarity;
  readonly quantifier: Quantifier | null;
}

/** A tie to another predication of the same document. */
export interface PredicationLink {
  readonly relation: LinkRelation;
  /** Index in the list of predications. */
  readonly to: number;
  readonly polarity: Polarity;
  /** `false` when only suggested by the telling. */
  readonly stated: boolean;
  /** "because of", "after", "led to"; `null` when nothing but the grammar says so. */
  readonly cue: TextSpan | null;
}
