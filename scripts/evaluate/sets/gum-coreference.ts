import { createLanguage, createTreeQuery, type Language } from "rashomon/english";
import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { findEntities } from "../../../src/read/entities/find-entities.ts";
import { readTreebank, type TreebankDocument } from "../../treebank/read-conllu.ts";
import type { EvaluationSet, Figures } from "../evaluation-set.ts";
import {
  type CoreferenceCounts,
  countCoreference,
  noCoreferenceCounts,
  type ScoredMention,
} from "../gum-coreference/coreference-score.ts";
import { readGoldMentions } from "../gum-coreference/read-gold-mentions.ts";
import { f1, rate } from "../ud/rate.ts";

/**
 * Entities of the treebank GUM against those found: persons, organisations and places, by the head
 * of each mention. Gold words and sentences; tags, trees and names are our own.
 */
export const gumCoreference: EvaluationSet = {
  name: "gum-coreference",
  directory: "ud-english-gum-free",
  run,
};

/** Types of the treebank that count. */
const COUNTED: ReadonlySet<string> = new Set(["person", "organization", "place"]);

async function run(folder: string) {
  const documents = readTreebank(folder, (file) => /dev|test/.test(file));
  if (documents.length === 0) return null;
  const language = await createLanguage();
  const counts = noCoreferenceCounts();
  for (const document of documents) countDocument(language, document, counts);
  const figures = figuresOf(counts, documents.length);
  return { lines: linesOf(counts), figures };
}

function countDocument(
  language: Language,
  document: TreebankDocument,
  counts: CoreferenceCounts,
): void {
  const words = document.sentences.map((sentence) => sentence.words);
  const analysis = language.analyze(document.text, { words });
  const { lexicon } = language;
  const tree = createTreeQuery(analysis);
  const entities = findEntities({ analysis, tree, lexicon, publishedAt: null });
  const { found, isTyped } = foundMentions(entities);
  const gold = readGoldMentions(document);
  const isOther = new Set(gold.filter(({ etype }) => !COUNTED.has(etype)).map(({ head }) => head));
  const isGold = new Set(gold.map(({ head }) => head));
  // A mention of a thing is not wrong, it is not counted; nor are relative pronouns, which the
  // treebank leaves out.
  countCoreference(
    counts,
    gold
      .filter(({ etype }) => COUNTED.has(etype))
      .map(({ head, entity }) => ({ head, entity, kind: "missed" })),
    found.filter(
      ({ head, kind }) => !isOther.has(head) && (kind !== "pronoun" || isGold.has(head)),
    ),
    isTyped,
  );
}

function foundMentions({ entities, mentions }: DocumentEntities) {
  const found = mentions.map(
    ({ head, entity, kind }): ScoredMention => ({ head, entity: String(entity), kind }),
  );
  const isTyped = ({ entity }: ScoredMention) => {
    const type = entities[Number(entity)]?.type ?? null;
    return type !== null && type !== "object" && type !== "other";
  };
  return { found, isTyped };
}

function figuresOf(counts: CoreferenceCounts, documents: number): Figures {
  const { goldMentions, foundMentions: found, sharedMentions } = counts;
  const precision = rate(counts.precisionSum, found);
  const recall = rate(counts.recallSum, goldMentions);
  return {
    mentions: f1(sharedMentions, found, goldMentions),
    mentionPrecision: rate(sharedMentions, found),
    mentionRecall: rate(sharedMentions, goldMentions),
    bcubed:
      precision + recall === 0 ? 0 : rate((2 * precision * recall) / (precision + recall), 100),
    bcubedPrecision: precision,
    bcubedRecall: recall,
    links: Object.fromEntries(
      [...counts.links]
        .sort()
        .map(([kind, links]) => [
          kind,
          { precision: rate(links.right, links.found), recall: rate(links.recalled, links.gold) },
        ]),
    ),
    items: documents,
  };
}

function linesOf({ links }: CoreferenceCounts): readonly string[] {
  return [
    "links to the mention before, by kind of the later mention",
    ...[...links].sort().map(([kind, { found, right, gold, recalled }]) => {
      const precision = `${rate(right, found)} % of ${found} right`;
      return `  ${kind.padEnd(12)} ${precision}, ${rate(recalled, gold)} % of ${gold} found`;
    }),
  ];
}
