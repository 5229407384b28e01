import type { TokenRange } from "../analysis/ranges.ts";
import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { ParsedSentence, Parser } from "../net/create-parser.ts";
import { cutSentence } from "./cut-sentence.ts";
import { partFrontedDate } from "./part-fronted-date.ts";
import { repairTolls } from "./repair-tolls.ts";
import { repairTree } from "./repair-tree.ts";
import type { WordTree } from "./word-tree.ts";

/** Words of a text with guessed tags. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly upos: readonly UniversalPos[];
  readonly xpos: readonly string[];
}

/** What joins a part of a very long sentence to its first part, and how sure that is. */
const JOINT = { relation: "parataxis", confidence: 0.3 } as const;

/** The tree of every sentence. */
export function parseSentences(
  parser: Parser,
  words: TaggedWords,
  sentences: readonly TokenRange[],
): readonly WordTree[] {
  const cut = sentences.map((sentence) =>
    cutSentence(sentence, (token) => words.upos[token] === "PUNCT"),
  );
  const parsed = parser(cut.flat().map((part) => wordsOf(words, part)));
  let next = 0;
  return cut.map((parts, index) => {
    const own = parsed.slice(next, next + parts.length);
    next += parts.length;
    const tree = own.length === 1 && own[0] !== undefined ? own[0] : joinParts(own);
    const { firstToken = 0, endToken = 0 } = sentences[index] ?? {};
    const forms = words.forms.slice(firstToken, endToken);
    const lower = forms.map((form) => form.toLowerCase());
    return repairTolls(lower, repairTree(forms, partFrontedDate(forms, tree)));
  });
}

function wordsOf({ forms, upos, xpos }: TaggedWords, { firstToken, endToken }: TokenRange) {
  return forms.slice(firstToken, endToken).map((form, word) => ({
    form,
    upos: upos[firstToken + word] ?? "X",
    xpos: xpos[firstToken + word] ?? "",
  }));
}

/** One tree of several: the roots of later parts depend on the root of the first. */
function joinParts(parts: readonly ParsedSentence[]): WordTree {
  const root = parts[0]?.heads.indexOf(-1) ?? 0;
  const heads: number[] = [];
  const relations: string[] = [];
  const confidence: number[] = [];
  for (const [index, part] of parts.entries()) {
    const offset = heads.length;
    part.heads.forEach((head, word) => {
      const isJoint = index > 0 && head < 0;
      heads.push(isJoint ? root : head < 0 ? -1 : offset + head);
      relations.push(isJoint ? JOINT.relation : (part.relations[word] ?? "dep"));
      confidence.push(isJoint ? JOINT.confidence : (part.confidence[word] ?? 0));
    });
  }
  return {
    heads,
    relations,
    confidence,
    upos: parts.flatMap(({ upos }) => upos),
    xpos: parts.flatMap(({ xpos }) => xpos),
  };
}
