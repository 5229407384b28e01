import { foldText } from "./fold-text.ts";
import { SIDE_ENDINGS, TURNING_BEGINNINGS } from "./function-word-table.ts";
import { wordSet } from "./word-set.ts";

/**
 * How a word is written. `caseless` scripts have no capitals; `initial` is a single capital;
 * `compound` is a hyphenated word that is one ("Iran-backed", "anti-Taliban").
 */
export type WordShape =
  | "lower"
  | "capitalised"
  | "capitals"
  | "initial"
  | "number"
  | "caseless"
  | "compound";

/** A word of a label. */
export interface LabelToken {
  /** Folded, without possessive ending, apostrophes and dots. */
  readonly text: string;
  readonly shape: WordShape;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.'&-][\p{L}\p{N}\p{M}]+)*/gu;

/** An acronym in brackets after the name it stands for: "(FMLN)". */
const BRACKETED_ACRONYM = /(\S)\s*\([A-Z][A-Z0-9.&-]{1,11}\)/gu;

function shapeOf(word: string): WordShape {
  if (/^\p{N}/u.test(word)) return "number";
  const upper = word.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = word.match(/\p{Ll}/gu)?.length ?? 0;
  if (upper === 0 && lower === 0) return "caseless";
  if (upper === 0) return "lower";
  if (lower > 0) return "capitalised";
  return upper === 1 && word.length === 1 ? "initial" : "capitals";
}

/** "A gunman" opens with an article, "A. Smith" with an initial. */
function withoutInitialArticle(token: LabelToken, dotted: boolean): LabelToken {
  return token.text === "a" && !dotted ? { text: "a", shape: "lower" } : token;
}

function token(word: string): LabelToken {
  return { text: foldText(word).replace(/['.]/gu, ""), shape: shapeOf(word) };
}

function splitWord(word: string, isCompound: (parts: readonly string[]) => boolean): LabelToken[] {
  const owner = word.replace(/'s$/iu, "");
  const parts = owner.split("-").filter((part) => part !== "");
  if (isCompound(parts)) return [{ text: token(owner).text, shape: "compound" }];
  return parts.flatMap((part) => {
    // "U.S" and "F.M.L.N" are one word, "J.Smith" is two.
    const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(part);
    return (dotted ? [part.replaceAll(".", "")] : part.split(".")).filter(Boolean).map(token);
  });
}

/**
 * A function that gives the words of a label, in order, folded and with the way they were written.
 *
 * Quotes, punctuation and possessive endings go; hyphenated words are parted unless they are one.
 * Linear in the length of the label.
 */
export function createLabelSplitter(): (label: string) => readonly LabelToken[] {
  const side = wordSet(SIDE_ENDINGS);
  const turning = wordSet(TURNING_BEGINNINGS);
  const isCompound = (parts: readonly string[]): boolean =>
    parts.length > 1 &&
    (side.has(foldText(parts[parts.length - 1] ?? "")) || turning.has(foldText(parts[0] ?? "")));
  return (label) => {
    const plain = label
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u02bc\u02bb`\u00b4]/gu, "'")
      .replace(/[\u2010-\u2015\u2212]/gu, "-")
      .replace(BRACKETED_ACRONYM, "$1 ");
    return [...plain.matchAll(TOKEN)]
      .flatMap(({ 0: word, index }) => {
        const dotted = plain[index + word.length] === ".";
        return splitWord(word, isCompound).map((each) => withoutInitialArticle(each, dotted));
      })
      .filter(({ text }) => text !== "");
  };
}
