import { createPhraseReader } from "../../knowledge/events/phrase.ts";
import type { Claim } from "../../model/claim.ts";

/** Which voice the words of a claim are in; `null` where they do not show it. */
export type VoiceOf = (claim: Claim) => "active" | "passive" | null;

/** Forms of "be" and "get" before a passive. */
const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being am get gets got getting".split(" "),
);

/** Words between the auxiliary and the participle: "were not yet seriously hurt". */
const BETWEEN = 3;

/**
 * Makes a reader of voice from the quoted words alone: who is named before the verb, and whether a
 * form of "be" stands before a past form of it. Nouns ("the attack") have no voice.
 */
export function createVoiceOf(): VoiceOf {
  const reader = createPhraseReader();
  const wordsOf = (text: string) =>
    (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).map((one) => one.toLowerCase());
  return ({ predicate, participants, evidence }) => {
    const [verb = ""] = reader.words(predicate).map(reader.stem);
    const words = evidence.flatMap(({ quote }) => wordsOf(quote));
    const at = words.findIndex((word) => reader.stem(word) === verb);
    if (at < 0) return null;
    const before = new Set(words.slice(0, at));
    const stands = (role: string) =>
      participants.some(
        (one) => one.role === role && wordsOf(one.label).some((word) => before.has(word)),
      );
    const hasAuxiliary = words
      .slice(Math.max(0, at - BETWEEN), at)
      .some((word) => PASSIVE_AUXILIARIES.has(word));
    if (hasAuxiliary && reader.isPastForm(words[at] ?? "")) return "passive";
    return stands("agent") || stands("party") || stands("speaker") ? "active" : null;
  };
}
