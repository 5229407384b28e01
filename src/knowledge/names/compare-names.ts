import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import type { LabelReading } from "./label-reading.ts";
import type { LabelWord } from "./label-word.ts";
import { NAME_THRESHOLDS } from "./name-thresholds.ts";
import { spellingVariant } from "./spelling-variant.ts";
import { stemOf } from "./stem-of.ts";

/** What comparing names needs to know of words. */
export interface NameWords {
  /** Phonetic code. */
  code(word: string): string;
  /** Particles of surnames. */
  readonly particles: ReadonlySet<string>;
}

type WordMatch = "equal" | "initial" | "spelling" | "plural" | "ending";

const DIFFERENCES: Readonly<Record<WordMatch, string>> = {
  equal: "a middle initial or a particle",
  initial: "initials",
  spelling: "spelling, and sound the same",
  plural: "the plural",
  ending: "the ending of a word",
};

const quoted = (left: LabelReading, right: LabelReading): string =>
  [left.label, right.label]
    .sort()
    .map((label) => `"${label}"`)
    .join(" and ");

function isPlural(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= NAME_THRESHOLDS.pluralStem && `${short}s` === long;
}

function isOneStem(left: string, right: string): boolean {
  if (left.length > NAME_THRESHOLDS.longestWord || right.length > NAME_THRESHOLDS.longestWord) {
    return false;
  }
  const [first, second] = left < right ? [left, right] : [right, left];
  return (
    stemOf(first) === stemOf(second) &&
    JaroWinklerDistance(first, second) >= NAME_THRESHOLDS.stemSimilarity
  );
}

/** How two words at one position match; `null` when they are two words. */
function matchWords(
  left: LabelWord,
  right: LabelWord,
  bodies: boolean,
  { code }: NameWords,
): WordMatch | null {
  if (left.kind !== right.kind) return null;
  if (left.text === right.text) return "equal";
  // Two names that tables or declarations know are two, however alike they sound.
  if ((left.known && right.known) || left.kind === "number") return null;
  if (left.kind === "common") {
    const isLower = left.shape === "lower" && right.shape === "lower";
    return isLower && isOneStem(left.text, right.text) ? "ending" : null;
  }
  const [short, long] = left.text.length < right.text.length ? [left, right] : [right, left];
  if (short.text.length === 1) return long.text.startsWith(short.text) ? "initial" : null;
  if (bodies && isPlural(left.text, right.text)) return "plural";
  return spellingVariant(left.text, right.text, code) === null ? null : "spelling";
}

/** The words of a personal name without middle initials and particles. */
function essential(reading: LabelReading, particles: ReadonlySet<string>): readonly LabelWord[] {
  return reading.words.filter(
    ({ text }, index) =>
      index === 0 ||
      index === reading.words.length - 1 ||
      (text.length > 1 && !particles.has(text)),
  );
}

function compareWordByWord(
  left: LabelReading,
  right: LabelReading,
  names: NameWords,
): string | null {
  const both = left.personal && right.personal;
  const isShortened = both && left.words.length !== right.words.length;
  const lefts = isShortened ? essential(left, names.particles) : left.words;
  const rights = isShortened ? essential(right, names.particles) : right.words;
  if (lefts.length !== rights.length || lefts.length === 0) return null;
  const bodies = left.collective || right.collective;
  const matches: WordMatch[] = [];
  for (const [index, word] of lefts.entries()) {
    const other = rights[index];
    const match = other === undefined ? null : matchWords(word, other, bodies, names);
    if (match === null) return null;
    matches.push(match);
  }
  // Initials stand for given names: the surname must be there in full on both sides.
  const surname = matches[matches.length - 1];
  if (matches.includes("initial") && (!both || surname === "initial")) return null;
  const what = DIFFERENCES[matches.find((match) => match !== "equal") ?? "equal"];
  return `names match: ${quoted(left, right)} differ only in ${what}`;
}

function compareAcronym(left: LabelReading, right: LabelReading): string | null {
  const word = left.words[0];
  if (left.words.length !== 1 || word === undefined || word.kind !== "name") return null;
  const isAcronym = word.shape === "capitals" && word.text.length >= NAME_THRESHOLDS.acronymLength;
  if (!isAcronym || word.known || !right.named || !right.initials.includes(word.text)) return null;
  return `names match: "${left.label}" is short for "${right.label}"`;
}

function compareSurname(
  left: LabelReading,
  right: LabelReading,
  { code, particles }: NameWords,
): string | null {
  if (!left.personal || !right.personal || right.words.length < 2) return null;
  const short = left.words.filter(({ text }) => !particles.has(text));
  const [surname] = short;
  const last = right.words[right.words.length - 1];
  if (short.length !== 1 || surname === undefined || last === undefined) return null;
  if (surname.kind !== "name" || last.kind !== "name") return null;
  if (surname.text.length < NAME_THRESHOLDS.surnameLength) return null;
  const isSame =
    surname.text === last.text || spellingVariant(surname.text, last.text, code) !== null;
  // "Laden" may be short for "bin Laden", but "bin Laden" alone is no longer name.
  const isLonger = right.words.filter(({ text }) => !particles.has(text)).length > 1;
  if (!isSame) return null;
  return isLonger
    ? `names match: "${left.label}" is the surname of "${right.label}"`
    : `names match: ${quoted(left, right)} differ only in a particle`;
}

/**
 * Whether two labels with different keys may name one entity: initials, an acronym, a surname
 * alone, another spelling, a plural.
 *
 * Numbers must be equal. Symmetric. Costs the product of the longest two words at most.
 *
 * @returns The reason, or `null` when the names do not match.
 */
export function compareNames(
  left: LabelReading,
  right: LabelReading,
  names: NameWords,
): string | null {
  return (
    compareAcronym(left, right) ??
    compareAcronym(right, left) ??
    compareWordByWord(left, right, names) ??
    compareSurname(left, right, names) ??
    compareSurname(right, left, names)
  );
}
