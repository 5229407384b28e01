import type { PennTag } from "./penn-tag.ts";
import type { TextSpan } from "./ranges.ts";
import type { UdRelation } from "./ud-relation.ts";
import type { UniversalPos } from "./universal-pos.ts";
import type { WordFeatures } from "./word-features.ts";

/**
 * A syntactic word of Universal Dependencies: "don't" is "do" and "n't", "Kabul's" is "Kabul" and
 * "'s".
 */
export interface Token extends TextSpan {
  /** As it stands in the text: `text.slice(start, end)`. */
  readonly form: string;
  /** Its dictionary form: "take" for "took", "Kabul" for "Kabul". */
  readonly lemma: string;
  /** Universal part of speech. */
  readonly upos: UniversalPos;
  /** Penn Treebank tag, as the English treebanks of Universal Dependencies use them: "VBD". */
  readonly xpos: PennTag;
  /** Tense, number, person, voice and the like, each `null` where it does not apply. */
  readonly features: WordFeatures;
  /**
   * Index in `tokens` of the word it depends on; `null` for the root of its sentence, and for every
   * token when no tree was asked for.
   */
  readonly head: number | null;
  /**
   * Relation to its head, of UD v2 and with its subtype ("nsubj:pass"); `root` at a root, and `dep`
   * everywhere when no tree was asked for.
   */
  readonly relation: UdRelation;
  /**
   * How likely `head` is right, from 0 to 1: what the network gives to that head among all words.
   * docs/language.md shows how often arcs of each confidence are right. 0 when no tree was asked for.
   */
  readonly confidence: number;
}
