import { createReader } from "rashomon/english";
import type { Narrative } from "../../src/model/narrative.ts";
import type { WordLexicon } from "../../src/model/word-lexicon.ts";
import { DEVELOPMENT_TOPICS } from "../evaluate/ecbplus/dev-topics.ts";
import { readEcbFolder } from "../evaluate/ecbplus/read-ecb-folder.ts";
import { claimIdOf, readEcbNarrative } from "../evaluate/ecbplus/read-ecb-narrative.ts";

/** A topic for training: its narratives, and the gold chain of each claim. */
export interface TrainingTopic {
  readonly topic: string;
  readonly narratives: readonly Narrative[];
  /** By `narrative\0claim`. */
  readonly chains: ReadonlyMap<string, string>;
}

/** Reads the topics of ECB+ that are neither for development nor for testing. */
export async function readTrainingTopics(folder: string): Promise<{
  readonly topics: readonly TrainingTopic[];
  readonly lexicon: WordLexicon;
}> {
  const reader = await createReader();
  const isTraining = (topic: string) => Number(topic) <= 35 && !DEVELOPMENT_TOPICS.has(topic);
  const documents = await readEcbFolder(folder, isTraining);
  const names = [...new Set(documents.map(({ topic }) => topic))];
  const topics = names.map((topic): TrainingTopic => {
    const own = documents.filter((document) => document.topic === topic);
    const chains = own.flatMap((document) =>
      document.mentions.map(
        (mention) =>
          [`${document.name}\u0000${claimIdOf(document, mention)}`, mention.chain] as const,
      ),
    );
    return {
      topic,
      narratives: own.map((document) => readEcbNarrative(document, reader)),
      chains: new Map(chains),
    };
  });
  return { topics, lexicon: reader.language.lexicon };
}
