import type { EntityType } from "../../model/entity.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** Who and what a document speaks of, and every phrase that refers to it. */
export interface DocumentEntities {
  readonly entities: readonly DocumentEntity[];
  /** In the order of the text; pronouns and definite descriptions included. */
  readonly mentions: readonly EntityMention[];
  /** The mention whose phrase has this token as its head; `null` where none has. */
  readonly mentionAt: (token: number) => EntityMention | null;
}

/** One participant of the document, whatever it is called. */
export interface DocumentEntity {
  /** Best name: the longest proper name without titles, else the fullest description. */
  readonly name: string;
  readonly type: EntityType | null;
  /** Other names the document gives it: "Jalisco New Generation Cartel", "CJNG". */
  readonly aliases: readonly string[];
  /** What the document says it is: "soldier", "spokesman". */
  readonly categories: readonly string[];
  readonly attributes: readonly EntityAttribute[];
  readonly plural: boolean;
  /** Indexes in `mentions`, in the order of the text. */
  readonly mentions: readonly number[];
}

/** A phrase that refers to an entity. */
export interface EntityMention extends TextSpan {
  /** Token at the head of the phrase. */
  readonly head: number;
  readonly kind: "name" | "description" | "pronoun";
  /** Index in `entities`. */
  readonly entity: number;
  /** The words, without relative clauses, appositions and leading articles. */
  readonly label: string;
  readonly scareQuoted: boolean;
}

/** A property of an entity that the text states: age, rank, nationality, affiliation. */
export interface EntityAttribute {
  readonly name: string;
  readonly value: string;
  readonly span: TextSpan;
}
