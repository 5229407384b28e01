import type { Category } from "../entities/category-index.ts";
import type { LabelWord } from "./label-word.ts";

/** What a label says, taken apart. */
export interface LabelReading {
  /** The label as given. */
  readonly label: string;
  /** Canonical form, before declared aliases. */
  readonly key: string;
  /** The words of the key, in its order. */
  readonly words: readonly LabelWord[];
  /** ISO codes of the one country named as a modifier or as the whole; else empty. */
  readonly nations: readonly string[];
  /** The label is a country and nothing else. */
  readonly isCountry: boolean;
  /** The words of the proper name; empty when there is none. */
  readonly name: string;
  /** Common words that the label ends in, before what is said after them: "border guard". */
  readonly head: string;
  /** Words in the head before the category, and after it: what narrows it down. */
  readonly modifiers: readonly string[];
  /** Category of the head, of the general word left out, or of the known body. */
  readonly category: Category | null;
  /** A general word for members of a named body was left out. */
  readonly dropped: LabelWord | null;
  readonly named: boolean;
  /** "former", "fake": what follows is no longer, or not, so. */
  readonly voided: boolean;
  /** The head stood in the plural. */
  readonly plural: boolean;
  /** The label began with "the", or a general word for members was left out: a body, no person. */
  readonly collective: boolean;
  /** The name could be a person's. */
  readonly personal: boolean;
  /** First letters of a long name, with and without small words; empty for short ones. */
  readonly initials: readonly string[];
}
