import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge } from "../../knowledge/knowledge-builder.ts";
import type { TextPair } from "../../model/entailment.ts";
import type { Language } from "../language/language.ts";
import { alignWords } from "./align-words.ts";
import { type AlignedPair, alignedPair } from "./features/aligned-pair.ts";
import { readStatement } from "./statement/read-statement.ts";
import type { Statement } from "./statement/statement.ts";
import { createWordRelations } from "./words/create-word-relations.ts";

/** Reads pairs of texts. */
export type ReadPair = (pair: TextPair) => AlignedPair;

/** Texts kept for whoever asks about them again. */
const REMEMBERED = 200;

/** A reader of pairs that reads a text once where it comes in several pairs in a row. */
export function createReadPair(language: Language): ReadPair {
  const relate = createWordRelations(language.lexicon, createKnowledgeBase(knowledge()));
  let remembered = new Map<string, Statement>();
  const read = (text: string): Statement => {
    const old = remembered.get(text);
    if (old !== undefined) return old;
    const found = readStatement(language, text);
    if (remembered.size >= REMEMBERED) remembered = new Map();
    remembered.set(text, found);
    return found;
  };
  return ({ premise, hypothesis }) => {
    const left = read(premise);
    const right = read(hypothesis);
    return alignedPair(left, right, alignWords(left, right, relate), relate);
  };
}
