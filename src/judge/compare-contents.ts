import { contentWords } from "../align/events/match-contents.ts";
import { CARDINALS } from "../model/quantity/cardinals-table.ts";

/** Words that turn a statement into its opposite (CoNLL-2010 and CD-SCO cue lists, single words). */
const NEGATIONS: ReadonlySet<string> = new Set([
  "not",
  "no",
  "never",
  "none",
  "nobody",
  "nothing",
  "nowhere",
  "neither",
  "nor",
  "without",
  "cannot",
  "t",
  "deny",
  "denies",
  "denied",
  "refuse",
  "refuses",
  "refused",
]);

/** After these a "not" negates nothing: "not only" asserts what follows it. */
const ASSERTING: ReadonlySet<string> = new Set(["only", "just", "merely", "simply", "least"]);

/** How the words of two reports of one utterance stand to each other. */
export type ContentRelation = "same" | "trimmed" | "opposed" | "wording";

/**
 * Compares two reports of one utterance. `opposed`: one holds a negation or a figure that the
 * other does not. `trimmed`: one stands in the other as a whole. Everything else is wording: what
 * other words mean is not for this stage to say.
 *
 * @param left - Words reported by one account.
 * @param right - Words reported by the other.
 */
export function compareContents(left: string, right: string): ContentRelation {
  const one = contentWords(left);
  const other = contentWords(right);
  if (one.join(" ") === other.join(" ")) return "same";
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const trimmed = ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
  if (negations(one) % 2 !== negations(other) % 2) return trimmed ? "trimmed" : "opposed";
  if (!trimmed && figures(one) !== figures(other) && bothHaveFigures(one, other)) return "opposed";
  return trimmed ? "trimmed" : "wording";
}

function negations(words: readonly string[]): number {
  return words.filter(
    (word, index) => NEGATIONS.has(word) && !ASSERTING.has(words[index + 1] ?? ""),
  ).length;
}

/** Figures in digits or words; "one" is more often a pronoun than a figure. */
function figures(words: readonly string[]): string {
  return words
    .map((word) => CARDINALS.get(word)?.toString() ?? word)
    .filter((word) => /^\p{N}+$/u.test(word) && word !== "1")
    .join(" ");
}

function bothHaveFigures(left: readonly string[], right: readonly string[]): boolean {
  return figures(left) !== "" && figures(right) !== "";
}
