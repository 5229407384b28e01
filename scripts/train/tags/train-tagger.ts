import { textSection, writeSections } from "../../../src/read/language/data/sections.ts";
import type { LexiconHint, LexiconHints } from "../../../src/read/language/tags/lexicon-hints.ts";
import {
  createFeatureSpace,
  type FeatureTemplate,
} from "../../../src/read/language/tags/linear/feature-space.ts";
import {
  PLACED_TAG_ATTRIBUTES,
  TAG_ATTRIBUTES,
} from "../../../src/read/language/tags/tag-attributes-table.ts";
import { packTagDictionary } from "../../../src/read/language/tags/tag-dictionary.ts";
import { createLearner, type LearnerOptions } from "../linear/create-learner.ts";
import { type PackOptions, packLinearWeights } from "../linear/pack-linear-weights.ts";
import { countTags, listTags, profilesOf, profilesWithout } from "./count-tags.ts";
import { describeSentences } from "./describe-sentences.ts";
import { indexTagFeatures } from "./index-tag-features.ts";
import { learnTags } from "./learn-tags.ts";
import { TAG_TEMPLATES } from "./tag-templates-table.ts";
import type { TaggedDocument } from "./tagged-sentence.ts";

/** How a tagger is trained. */
export interface TrainTaggerOptions extends LearnerOptions, PackOptions {
  readonly seed: number;
  readonly templates: readonly FeatureTemplate[];
  readonly epochs: number;
  /** Tags met less often are not learnt. */
  readonly leastTag: number;
  /** Features of fewer documents are not learnt. */
  readonly leastDocuments: number;
  /** Is told how far it is. */
  readonly report?: (line: string) => void;
}

/** What the shipped tagger is trained with: found on the development files. */
export const TAGGER_TRAINING: TrainTaggerOptions = {
  seed: 1,
  templates: TAG_TEMPLATES,
  epochs: 5,
  leastTag: 13,
  leastDocuments: 2,
  rate: 0.1,
  delay: 0.3,
  l1: 4,
  l2: 0.5,
  least: 0.05,
  step: 0.04,
};

/** Tags of closed classes: words that were never met have none of them. */
const CLOSED = /^(ADP|AUX|CCONJ|DET|PART|PRON|SCONJ) /;
const LEAST_OPEN = 20;

/**
 * Trains a tagger: a file for `openTagger`. The same documents give the same bytes.
 *
 * About a minute and 1 GB for 320,000 words.
 *
 * @param hints - The same that `openTagger` will be given.
 */
export function trainTagger(
  documents: readonly TaggedDocument[],
  hints: LexiconHints,
  options: Partial<TrainTaggerOptions> = {},
): Uint8Array {
  const settings = { ...TAGGER_TRAINING, ...options };
  const names = listTags(documents, settings.leastTag);
  const tags = new Map(names.map((name, index) => [name, index]));
  const tagCount = names.length;
  const openTags = listOpenTags(documents, names);
  const space = createFeatureSpace(settings.templates, {
    all: TAG_ATTRIBUTES,
    placed: PLACED_TAG_ATTRIBUTES,
  });
  const counts = countTags(documents, tags);
  const known = rememberHints(hints);
  const described = documents.map((document) => {
    const profiles = profilesWithout(counts, countTags([document], tags));
    return describeSentences(document, { space, profiles, hints: known, openTags, tags });
  });
  const index = indexTagFeatures(space, described, tagCount, settings.leastDocuments);
  settings.report?.(`${tagCount} tags, ${index.size} features`);
  const learner = createLearner(index.size, tagCount, settings);
  learnTags(described.flat(), { ...settings, space, index, learner, tagCount });
  return writeSections({
    tags: textSection(names.join("\n")),
    templates: textSection(settings.templates.join("\n")),
    open: Uint8Array.from(openTags),
    ...packTagDictionary(profilesOf(counts)),
    ...packLinearWeights("weights", index.keys, learner.weights, tagCount, settings),
  });
}

function listOpenTags(documents: readonly TaggedDocument[], names: readonly string[]): number[] {
  const frequent = new Set(listTags(documents, LEAST_OPEN));
  const open = names.filter((name) => !CLOSED.test(name));
  const enough = open.filter((name) => frequent.has(name));
  return (enough.length > 0 ? enough : open).map((name) => names.indexOf(name));
}

/** The same word comes up in many documents. */
function rememberHints(hints: LexiconHints): LexiconHints {
  const known = new Map<string, LexiconHint>();
  return (form) => {
    const found = known.get(form) ?? hints(form);
    known.set(form, found);
    return found;
  };
}
