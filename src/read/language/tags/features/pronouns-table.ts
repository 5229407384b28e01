/** Person and number of a pronoun. */
export interface PronounFeatures {
  readonly person: 1 | 2 | 3 | null;
  readonly number: "singular" | "plural" | null;
}

const FIRST: PronounFeatures = { person: 1, number: "singular" };
const FIRST_PLURAL: PronounFeatures = { person: 1, number: "plural" };
/** "You" may be one or many. */
const SECOND: PronounFeatures = { person: 2, number: null };
const THIRD: PronounFeatures = { person: 3, number: "singular" };
const THIRD_PLURAL: PronounFeatures = { person: 3, number: "plural" };
const SINGULAR: PronounFeatures = { person: null, number: "singular" };
const PLURAL: PronounFeatures = { person: null, number: "plural" };

/**
 * Pronouns and demonstratives of English. Source: the closed class as the guidelines of Universal
 * Dependencies for English list it (https://universaldependencies.org/en/pos/PRON.html).
 */
export const PRONOUNS: ReadonlyMap<string, PronounFeatures> = new Map([
  ...["i", "me", "my", "mine", "myself"].map((word) => [word, FIRST] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((word) => [word, FIRST_PLURAL] as const),
  ["'s", FIRST_PLURAL], // let's
  ...["you", "your", "yours", "ye", "u"].map((word) => [word, SECOND] as const),
  ["yourself", { person: 2, number: "singular" }],
  ["yourselves", { person: 2, number: "plural" }],
  ...["he", "him", "his", "himself", "she", "her", "hers", "herself"].map(
    (word) => [word, THIRD] as const,
  ),
  ...["it", "its", "itself", "one", "oneself"].map((word) => [word, THIRD] as const),
  ...["they", "them", "their", "theirs", "themselves", "themself", "'em"].map(
    (word) => [word, THIRD_PLURAL] as const,
  ),
  ...["this", "that"].map((word) => [word, SINGULAR] as const),
  ...["these", "those"].map((word) => [word, PLURAL] as const),
]);
