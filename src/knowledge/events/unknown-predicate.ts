import type { PredicateConcept } from "../concepts.ts";
import type { PhraseReader } from "./phrase.ts";

/**
 * The concept of words no table knows: its name is their stems, so that inflected variants are one
 * concept, and nothing is known of it.
 *
 * @param text - The predicate as given; the name of last resort when it holds no word.
 * @param words - Its words as `reader` splits them.
 * @param reader - Stems the words.
 * @returns A concept with `known: false`.
 */
export function unknownPredicate(
  text: string,
  words: readonly string[],
  reader: PhraseReader,
): PredicateConcept {
  const core = reader.trimmed(reader.bare(words));
  return {
    name: core.length === 0 ? text.trim() : core.map(reader.stem).join(" "),
    known: false,
    wider: [],
    mutual: false,
    once: false,
    multiValued: ["companion", "beneficiary", "addressee"],
    endState: null,
    needsPresenceOf: [],
    presence: null,
    speech: false,
    evidence: false,
    agentlessOnset: false,
    cumulative: false,
  };
}
