import type { LabelWord } from "./label-word.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words before "of" that are a description even with a capital: "Members of the Front". */
const ALWAYS_HEADS = ["member", "spokesman", "spokeswoman", "spokesperson", "leader"];

/** `true` when "A of B" is the A that B has; `false` when it is one name ("Army of Islam"). */
function describes(head: LabelWord, owner: LabelWord, vocabulary: Vocabulary): boolean {
  if (head.kind !== "common") return false;
  const isHead =
    vocabulary.peopleHeads.has(head.text) ||
    vocabulary.bodyHeads.has(head.text) ||
    vocabulary.titles.has(head.text) ||
    vocabulary.categories.words.has(head.text);
  if (!isHead) return false;
  if (head.shape === "lower" || ALWAYS_HEADS.includes(head.text)) return true;
  return owner.known || owner.kind === "common";
}

/**
 * Puts an owner that follows its noun before it: "members of the Taliban" as "Taliban members",
 * "Ministry of Defence" as "Defence Ministry", "a group of farmers" as "farmers".
 *
 * Only after nouns for people and bodies of state: the University of Washington is not Washington
 * University. Linear in the words.
 */
export function orderOwner(
  words: readonly LabelWord[],
  vocabulary: Vocabulary,
): readonly LabelWord[] {
  let ordered: readonly LabelWord[] = words;
  // From the last "of" backwards, so that the inner owner is placed first.
  for (let at = words.length - 2; at > 0; at -= 1) {
    const preposition = words[at];
    const head = words[at - 1];
    const owner = ordered[at + 1];
    if (preposition === undefined || head === undefined || owner === undefined) continue;
    if (preposition.kind !== "common" || !vocabulary.owners.has(preposition.text)) continue;
    const before = ordered.slice(0, at);
    const isCollective = before.every(
      ({ text, kind }) =>
        kind !== "name" &&
        kind !== "nation" &&
        (vocabulary.collectives.has(text) || vocabulary.counts.has(text)),
    );
    if (isCollective) ordered = ordered.slice(at + 1);
    else if (describes(head, owner, vocabulary)) {
      ordered = [...ordered.slice(at + 1), ...before];
      return orderOwner(ordered, vocabulary);
    }
  }
  return ordered;
}
