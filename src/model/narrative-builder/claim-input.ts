import type { Modality, Polarity } from "../claim.ts";
import type { QuantityScope } from "../quantity.ts";
import type { Role } from "../role.ts";
import type { Certainty } from "../source.ts";
import type {
  OneOrMany,
  PlaceInput,
  QuoteInput,
  SourceInput,
  TimeInput,
  ViaInput,
} from "./part-inputs.ts";

/**
 * An entity taking part. `not`, `only`, `all` and `mostly` hold the words themselves:
 * `{ not: "the Taliban" }`, `{ only: "soldiers" }`; give one of them at most.
 */
export interface ParticipantInput {
  /** Id, name or alias of an entity that is declared or was named before. */
  readonly entity?: string | undefined;
  /** Name of the entity; a new one where there is none of that name. */
  readonly name?: string | undefined;
  /** The words this claim uses for it. */
  readonly label?: string | undefined;
  /** The claim says that this entity did not fill the role. */
  readonly not?: string | undefined;
  readonly only?: string | undefined;
  readonly all?: string | undefined;
  readonly mostly?: string | undefined;
  /** The label stands in scare quotes. */
  readonly scareQuoted?: boolean | undefined;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
}

/** A figure with more to say about it than the figure. */
export interface QuantityInput {
  /** As for the notations of figures in the guide "The model". */
  readonly value: number | string;
  /** What is counted or measured. */
  readonly of?: string | undefined;
  /** The role whose filler is counted; `null` for a measure. */
  readonly counts?: Role | "event" | null | undefined;
  /** Makes it a measure: "km". */
  readonly unit?: string | undefined;
  readonly scope?: QuantityScope | undefined;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
}

/**
 * Properties of an entity: `{ of: "the gunman", age: 25, rank: "colonel" }`. Every key beside `of`
 * and `quote` is the name of a property; its value is a string or a number.
 */
export interface AttributeInput {
  readonly of: string;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
  readonly [name: string]: string | number | OneOrMany<QuoteInput> | undefined;
}

/** A tie to another claim of the narrative. */
export interface LinkInput {
  /** Id of the other claim. */
  readonly claim: string;
  /** "Not because of", "not after". */
  readonly negated?: boolean | undefined;
  /** The telling suggests it and does not state it. */
  readonly implied?: boolean | undefined;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
}

/**
 * A cause or result: a phrase, a claim in full, a tie to another claim, or `{ not: "farm disputes" }`
 * for what the account says was not it.
 *
 * A phrase becomes a claim of its own with the phrase as its predicate. It and a claim in full are
 * put forward by the same voice as the claim they stand in: they take over its `source`, `via`,
 * `asOf`, `certainty` and `quote` unless they give their own, and its modality if that is
 * `alleged`. What was not the cause need not have happened: a phrase under `not` is `hypothetical`.
 */
export type CauseInput = string | LinkInput | NotCauseInput | ClaimInput;

/** See {@link CauseInput}. */
export interface NotCauseInput {
  readonly not: string;
  readonly quote?: OneOrMany<QuoteInput> | undefined;
}

/** Keys of a claim that tie it to others. */
export type LinkKey = "cause" | "result" | "before" | "after" | "partOf";

/** Who fills which role. */
export type RoleInput = { readonly [R in Role]?: OneOrMany<string | ParticipantInput> | undefined };

/**
 * A claim for {@link narrative}. Only `predicate` is needed. Roles are keys of their own:
 * `{ predicate: "attack", agent: "Taliban", patient: "border guards" }`. A string in a role that is
 * the id, name or alias of an entity is that entity (capitals and a leading "the" do not matter),
 * and the same string is the same entity throughout; any other string is a new one.
 */
export interface ClaimInput extends RoleInput {
  /** What happened, in a short form: "clash", "open fire on". */
  readonly predicate: string;
  /** @defaultValue `c1`, `c2` … in the order of telling, leaving out ids in use */
  readonly id?: string | undefined;
  /** Declared key of the event this is about. */
  readonly event?: string | undefined;
  readonly place?: PlaceInput | undefined;
  readonly time?: TimeInput | undefined;
  /**
   * How many or how much: `25`, "at least 25 civilians". It counts the patient, unless it has a unit
   * or is no whole number, which makes it a measure. Without words of its own it counts what the
   * counted role is called in this claim, else people.
   */
  readonly quantity?: OneOrMany<number | string | QuantityInput> | undefined;
  /** The same as `quantity`; both are taken. */
  readonly quantities?: OneOrMany<number | string | QuantityInput> | undefined;
  /** How often the event happened. */
  readonly count?: number | string | undefined;
  readonly attribute?: AttributeInput | undefined;
  readonly attributes?: OneOrMany<AttributeInput> | undefined;
  /** The claim says that it is not so. The same as `polarity: "negative"`. */
  readonly negated?: boolean | undefined;
  /** @defaultValue `"positive"` */
  readonly polarity?: Polarity | undefined;
  /** @defaultValue `"actual"` */
  readonly modality?: Modality | undefined;
  /** @defaultValue `"unstated"` */
  readonly certainty?: Certainty | undefined;
  /** The words said, where somebody said something. */
  readonly content?: string | undefined;
  /** Who is committed to it, where it is not the narrative's source. */
  readonly source?: string | SourceInput | undefined;
  /** Who carried it to the narrative's source, outermost first. */
  readonly via?: OneOrMany<ViaInput> | undefined;
  readonly asOf?: TimeInput | undefined;
  readonly cause?: OneOrMany<CauseInput> | undefined;
  readonly result?: OneOrMany<CauseInput> | undefined;
  /** Ids of claims that came after this one. */
  readonly before?: OneOrMany<string | LinkInput> | undefined;
  /** Ids of claims that came before this one. */
  readonly after?: OneOrMany<string | LinkInput> | undefined;
  /** Ids of claims about events this one is a part of. */
  readonly partOf?: OneOrMany<string | LinkInput> | undefined;
  /** The ties that the telling suggests and does not state: `true` for all of them. */
  readonly implied?: boolean | readonly LinkKey[] | undefined;
  /** The words it rests on. */
  readonly quote?: OneOrMany<QuoteInput> | undefined;
  /** Where the negation stands. */
  readonly negationQuote?: OneOrMany<QuoteInput> | undefined;
  /** Where the modal or hedging words stand. */
  readonly modalityQuote?: OneOrMany<QuoteInput> | undefined;
}
