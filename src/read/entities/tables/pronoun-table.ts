import type { Gender } from "../traits/phrase-traits.ts";

/** How a pronoun finds what it stands for. */
export type PronounUse = "personal" | "speaker" | "relative" | "demonstrative" | "other";

/** What a pronoun says of what it stands for. */
export interface PronounRow {
  readonly use: PronounUse;
  readonly number: "singular" | "plural" | null;
  readonly gender: Gender | null;
  /** Whether it can stand for people, for anything else, or for both. */
  readonly of: "human" | "thing" | "any";
  /** Whether it looks back to the subject of its own clause: "himself". */
  readonly reflexive: boolean;
}

const row = (
  use: PronounUse,
  number: PronounRow["number"],
  gender: Gender | null,
  of: PronounRow["of"],
  reflexive = false,
): PronounRow => ({ use, number, gender, of, reflexive });

const all = (words: string, value: PronounRow) =>
  words.split(" ").map((word) => [word, value] as const);

/**
 * Pronouns of English in small letters. Source: the closed class as the guidelines of Universal
 * Dependencies for English list it.
 */
export const PRONOUN_TABLE: ReadonlyMap<string, PronounRow> = new Map([
  ...all("he him his", row("personal", "singular", "male", "human")),
  ...all("she her hers", row("personal", "singular", "female", "human")),
  ...all("himself", row("personal", "singular", "male", "human", true)),
  ...all("herself", row("personal", "singular", "female", "human", true)),
  ...all("it its", row("personal", "singular", null, "thing")),
  ...all("itself", row("personal", "singular", null, "thing", true)),
  ...all("they them their theirs 'em", row("personal", "plural", null, "any")),
  ...all("themselves", row("personal", "plural", null, "any", true)),
  ...all("i me my mine myself", row("speaker", "singular", null, "human")),
  ...all("we us our ours ourselves", row("speaker", "plural", null, "any")),
  ...all("you your yours yourself yourselves", row("speaker", null, null, "human")),
  ...all("who whom", row("relative", null, null, "human")),
  ...all("which that whose", row("relative", null, null, "any")),
  ...all("this", row("demonstrative", "singular", null, "any")),
  ...all("these those", row("demonstrative", "plural", null, "any")),
  ...all(
    "someone somebody anyone anybody everyone everybody",
    row("other", "singular", null, "human"),
  ),
  ...all("both others", row("other", "plural", null, "any")),
  ...all("one another", row("other", "singular", null, "any")),
]);
