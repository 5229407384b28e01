import { groupClaims, type Narrative } from "rashomon";
import { createReader, type Lexicon } from "rashomon/english";
import { type Clustering, type Rates, scoreCoreference } from "../ecbplus/coreference-metrics.ts";
import { measuredTopics } from "../ecbplus/dev-topics.ts";
import type { EcbDocument } from "../ecbplus/ecb-document.ts";
import { headStemGroups } from "../ecbplus/head-stem-groups.ts";
import { listTopics, readEcbFolder } from "../ecbplus/read-ecb-folder.ts";
import { claimIdOf, readEcbNarrative } from "../ecbplus/read-ecb-narrative.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";

/**
 * Which events of several documents are one: gold mentions of ECB+ as claims, grouped within each
 * topic by `groupClaims`. The baseline takes all events of a topic whose heads have one stem for one.
 */
export const ecbplus: EvaluationSet = { name: "ecbplus", directory: "ecbplus", run };

async function run(folder: string): Promise<EvaluationResult | null> {
  const wanted = measuredTopics(await listTopics(folder));
  const documents = await readEcbFolder(folder, (topic) => wanted.has(topic));
  if (documents.length === 0) return null;
  const reader = await createReader();
  const gold: Groups = new Map();
  const found: string[][] = [];
  const baseline: string[][] = [];
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const own = documents.filter((document) => document.topic === topic);
    const narratives = own.map((document) => readEcbNarrative(document, reader));
    addGold(gold, own);
    found.push(...grouped(narratives, reader.language.lexicon));
    baseline.push(...headStemGroups(narratives));
  }
  const chains = [...gold.values()];
  const scores = {
    found: scoreCoreference(chains, found),
    base: scoreCoreference(chains, baseline),
  };
  return {
    lines: [
      `${documents.length} documents, ${sizeOf(chains)} events in ${chains.length} chains`,
      ...linesOf("found", scores.found),
      ...linesOf("same head stem", scores.base),
    ],
    figures: {
      conllF1: percent(scores.found.conllF1),
      baseline: percent(scores.base.conllF1),
      muc: percent(scores.found.muc.f1),
      bCubed: percent(scores.found.bCubed.f1),
      ceafE: percent(scores.found.ceafE.f1),
      items: sizeOf(chains),
    },
  };
}

type Groups = Map<string, string[]>;

function addGold(gold: Groups, documents: readonly EcbDocument[]): void {
  for (const document of documents) {
    for (const mention of document.mentions) {
      if (mention.kind !== "action") continue;
      const chain = `${document.topic} ${mention.chain}`;
      const key = `${document.name} ${claimIdOf(document, mention)}`;
      gold.set(chain, [...(gold.get(chain) ?? []), key]);
    }
  }
}

function grouped(narratives: readonly Narrative[], lexicon: Lexicon): readonly string[][] {
  return groupClaims(narratives, { lexicon }).map((group) =>
    group.map(({ narrative, claim }) => `${narrative} ${claim}`),
  );
}

function sizeOf(groups: Clustering<string>): number {
  return groups.reduce((sum, group) => sum + group.length, 0);
}

function percent(rate: number): number {
  return Math.round(1000 * rate) / 10;
}

function linesOf(
  name: string,
  { conllF1, ...measures }: ReturnType<typeof scoreCoreference>,
): readonly string[] {
  return [
    `${name}: CoNLL F1 ${percent(conllF1)}`,
    ...Object.entries(measures).map(
      ([measure, { precision, recall, f1 }]: [string, Rates]) =>
        `  ${measure.padEnd(8)} precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
    ),
  ];
}
