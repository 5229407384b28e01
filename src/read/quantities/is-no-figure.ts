import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import type { Name } from "../language/analysis/name.ts";
import type { Token } from "../language/analysis/token.ts";
import type { ReadingContext } from "../reading-context.ts";
import {
  NUMBERED_NOUNS,
  PLURAL_SCALES,
  UNREAD_VAGUE,
  VAGUE_ONE_NOUNS,
} from "./figure-guards-table.ts";
import type { FigureWord } from "./figure-words.ts";
import type { FigureRead } from "./read-figure.ts";

/** What the guards look at beside the figure. */
export interface FigureScene {
  readonly context: ReadingContext;
  readonly words: readonly FigureWord[];
  /** Tokens that belong to a phrase of time. */
  readonly inTime: ReadonlySet<number>;
  /** Names by their tokens. */
  readonly names: ReadonlyMap<number, Name>;
}

type Guard = (figure: FigureRead, scene: FigureScene) => boolean;

const YEAR = /^(?:1[5-9]|20)\d\d$/u;

function wordAt({ words }: FigureScene, at: number): string {
  return words[at]?.key ?? "";
}

function tokenAt({ words, context }: FigureScene, at: number): Token | undefined {
  return context.analysis.tokens[words[at]?.token ?? -1];
}

/** "On 3 May", "at 4 p.m.". */
const isTime: Guard = ({ number }, { words, inTime }) => inTime.has(words[number[0]]?.token ?? -1);

/** "Flight 17", "Boeing 737", "Channel 4": part of a name. */
const isInName: Guard = ({ number }, scene) => {
  const name = scene.names.get(scene.words[number[0]]?.token ?? -1);
  if (name === undefined) return false;
  const first = scene.words[number[0]]?.token;
  // "Two Iranians" may be taken for a name that begins with the number.
  return name.firstToken !== first || tokenAt(scene, number[0])?.upos !== "NUM";
};

/** "Article 5", "gate 12": the number says which one. */
const isLabel: Guard = ({ first, number }, scene) => {
  const before = tokenAt(scene, number[0] - 1);
  if (before === undefined || first < number[0]) return false;
  if (/^(?:no|nos|#)$/u.test(wordAt(scene, number[0] - 1)) && before.upos !== "DET") return true;
  const isName = before.upos === "PROPN" && dependsOn(scene, number[0], number[0] - 1);
  return isName || NUMBERED_NOUNS.has(before.lemma.toLowerCase());
};

function dependsOn(scene: FigureScene, at: number, above: number): boolean {
  return tokenAt(scene, at)?.head === scene.words[above]?.token;
}

/** A year outside of a phrase of time: "the 2019 agreement", "(2019)". */
const isYear: Guard = ({ number, unit }, scene) => {
  if (number[1] - number[0] > 1 || unit !== null) return false;
  if (!YEAR.test(wordAt(scene, number[0]))) return false;
  const head = scene.context.analysis.tokens[tokenAt(scene, number[0])?.head ?? -1];
  return head?.features.number !== "plural" || tokenAt(scene, number[0])?.relation !== "nummod";
};

/** "3-1", "555-1234", "12/34": more dashes and figures than a range has. */
const isCode: Guard = ({ number }, scene) => {
  const before = wordAt(scene, number[0] - 1);
  const after = wordAt(scene, number[1]);
  // "Nineteen ninety-seven".
  const isWord = CARDINALS.has(wordAt(scene, number[0]));
  const isSpokenYear = isWord && (CARDINALS.has(after) || CARDINALS.has(before));
  if (isSpokenYear) return true;
  const digitBefore = /^\d/u.test(wordAt(scene, number[0] - 2));
  const digitAfter = /^\d/u.test(wordAt(scene, number[1] + 1));
  return (/^[-/:]$/u.test(before) && digitBefore) || (/^[-/:]$/u.test(after) && digitAfter);
};

/** "One another", "one day", "the one who". */
const isVagueOne: Guard = ({ number }, scene) => {
  if (wordAt(scene, number[0]) !== "one" || number[1] - number[0] > 1) return false;
  const token = tokenAt(scene, number[0]);
  const after = wordAt(scene, number[1]);
  if (
    VAGUE_ONE_NOUNS.has(after) ||
    /^(?:the|this|that|which|each|every)$/u.test(wordAt(scene, number[0] - 1))
  ) {
    return true;
  }
  return after !== "of" && !(token?.upos === "NUM" && token.relation === "nummod");
};

/** "No longer", "no doubt": only people and plurals are counted by "no". */
const isPlainNo: Guard = ({ number }, scene) => {
  if (wordAt(scene, number[0]) !== "no" || number[1] - number[0] > 1) return false;
  const token = tokenAt(scene, number[0]);
  const noun = scene.context.analysis.tokens[token?.head ?? -1];
  if (token?.upos !== "DET" || noun?.upos !== "NOUN") return true;
  if (noun.features.number === "plural") return false;
  const { lexicon } = scene.context;
  return lexicon.senses(noun.lemma, "noun")[0]?.class !== "noun.person";
};

/** "Test scores", "the tens": plural scale words that count nothing. */
const isPlainPlural: Guard = ({ number }, scene) => {
  const key = wordAt(scene, number[0]);
  if (UNREAD_VAGUE.has(key)) return true;
  if (wordAt(scene, number[0]) === "a" && wordAt(scene, number[0] + 1) === "couple") {
    return wordAt(scene, number[1]) !== "of";
  }
  if (!PLURAL_SCALES.has(key) || wordAt(scene, number[1]) === "of") return false;
  const before = tokenAt(scene, number[0] - 1)?.upos ?? "";
  const isNoun = /^(?:NOUN|ADJ|DET|PRON|PROPN|PART)$/u.test(before);
  return key === "scores" || key === "tens" || isNoun;
};

/** "Four-storey", "ten-man": a description, unless it is a measure. */
const isDescription: Guard = ({ hyphenated, unit }) => hyphenated && unit === null;

const GUARDS: readonly Guard[] = [
  isTime,
  isInName,
  isLabel,
  isYear,
  isCode,
  isVagueOne,
  isPlainNo,
  isPlainPlural,
  isDescription,
];

/** Whether words that look like a figure are something else: a date, a name, a result. */
export function isNoFigure(figure: FigureRead, scene: FigureScene): boolean {
  const isAge = figure.unit?.of === "age" || figure.unit?.of === "magnitude";
  if (isAge) return isTime(figure, scene);
  return GUARDS.some((guard) => guard(figure, scene));
}
