import type { KnowledgeInput } from "../../../src/knowledge/builder/knowledge-input.ts";
import type { Gate } from "../../../src/model/finding.ts";
import type { BuiltInKind, Verdict } from "../../../src/model/finding-kind.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

/** What a case is there to show, in the order the table of the design lists them. */
export const CASE_TYPES = ["positive", "tension", "look-alike", "other-event", "update"] as const;

/** See {@link CASE_TYPES}. */
export type CaseType = (typeof CASE_TYPES)[number];

/** A finding, as far as a case names it. */
export interface NamedFinding<Allowed extends Verdict = Verdict> {
  readonly kind: BuiltInKind;
  readonly verdict: Allowed;
}

/** Accounts as real accounts give them, and what may and may not be found between them. */
export interface LookAlikeCase {
  /** The kind the case tests; for look-alikes the kind they look like. */
  readonly kind: BuiltInKind;
  /**
   * `positive`: a contradiction of the kind. `tension`: a tension of it. `look-alike`: looks like
   * it and is not. `other-event`: another event of the same sort. `update`: a later statement of
   * one source.
   */
  readonly type: CaseType;
  /** Unique within its kind. */
  readonly name: string;
  readonly accounts: readonly NarrativeInput[];
  readonly knowledge?: KnowledgeInput;
  /** The user says that all accounts tell of one event. */
  readonly sameEvent?: boolean;
  /** Exactly the contradictions and tensions there are, of every kind, in any order. */
  readonly expect: readonly NamedFinding<"contradiction" | "tension">[];
  /** Exactly the kinds of the updates there are; left out, updates are not looked at. */
  readonly updates?: readonly BuiltInKind[];
  /** Refinements and differences that must be among the findings. */
  readonly also?: readonly NamedFinding<"refinement" | "difference">[];
  /** The gate that must have stopped a pair, by its first two letters. */
  readonly notCompared?: GateNumber;
  /** Why a careful reader would judge so. */
  readonly why: string;
}

/** The short name of a gate: `"G3"`. */
export type GateNumber = Gate extends `${infer Short} ${string}` ? Short : never;
