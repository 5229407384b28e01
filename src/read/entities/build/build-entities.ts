import type { DocumentEntities, DocumentEntity, EntityMention } from "../document-entities.ts";
import { type Clusters, leaningOf } from "../links/clusters.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import type { PhraseTraits } from "../traits/phrase-traits.ts";
import type { DraftEntity, DraftPhrase } from "./draft-entity.ts";
import { entityAttributes } from "./entity-attributes.ts";
import { entityCategories } from "./entity-categories.ts";
import { entityNames } from "./entity-names.ts";
import { entityType } from "./entity-type.ts";
import { createScareTest } from "./is-scare-quoted.ts";
import { labelRange } from "./label-range.ts";

/** Entities and mentions out of phrases that were grouped; entities in order of first mention. */
export function buildEntities(
  source: PhraseSource,
  phrases: readonly NounPhrase[],
  traits: readonly PhraseTraits[],
  clusters: Clusters,
): DocumentEntities {
  const entityOf = new Map<number, number>();
  const mentions = buildMentions(source, phrases, (phrase) => {
    const root = clusters.find(phrase);
    const known = entityOf.get(root);
    if (known !== undefined) return known;
    entityOf.set(root, entityOf.size);
    return entityOf.size - 1;
  });
  const members: number[][] = [...entityOf].map(() => []);
  mentions.forEach(({ entity }, index) => {
    members[entity]?.push(index);
  });
  const entities = members.map((own) => {
    const drafts: DraftPhrase[] = [];
    for (const index of own) {
      const [phrase, trait] = [phrases[index], traits[index]];
      if (phrase === undefined || trait === undefined) continue;
      drafts.push({ index, phrase, traits: trait, label: mentions[index]?.label ?? "" });
    }
    const cluster = clusters.of(own[0] ?? 0);
    return toEntity(source, {
      phrases: drafts,
      leaning: leaningOf(cluster),
      number: cluster.number,
    });
  });
  return { entities, mentions, mentionAt: indexMentions(source, phrases, mentions) };
}

function buildMentions(
  source: PhraseSource,
  phrases: readonly NounPhrase[],
  entityOf: (phrase: number) => number,
): readonly EntityMention[] {
  const { tokens, analysis } = source;
  const isScare = createScareTest(analysis.quotations);
  return phrases.map((phrase, index) => {
    const range = labelRange(source, phrase);
    const start = tokens[phrase.firstToken]?.start ?? 0;
    const label = {
      start: tokens[range.firstToken]?.start ?? start,
      end: tokens[range.endToken - 1]?.end ?? start,
    };
    return {
      start,
      end: Math.max(label.end, tokens[phrase.endToken - 1]?.end ?? 0),
      head: phrase.head,
      kind: phrase.kind,
      entity: entityOf(index),
      label: withoutMarks(analysis.text.slice(label.start, label.end)),
      scareQuoted: phrase.kind !== "pronoun" && isScare(label),
    };
  });
}

/** One space between words, and no quotation marks at the edges. */
function withoutMarks(text: string): string {
  const plain = text.replace(/\s+/g, " ").replace(/^["“”‘']+|["“”’']+$/gu, "");
  return plain.replace(/["“”]/gu, "").trim();
}

function toEntity(source: PhraseSource, draft: DraftEntity): DocumentEntity {
  const categories = entityCategories(source, draft);
  const { name, aliases } = entityNames(source, draft);
  return {
    name,
    aliases,
    type: entityType(draft, categories),
    categories,
    attributes: entityAttributes(source, draft),
    plural: isPlural(draft),
    mentions: draft.phrases.map(({ index }) => index),
  };
}

/** By names and descriptions: a militia that is "they" is one all the same. */
function isPlural({ phrases, number }: DraftEntity): boolean {
  let isNamed = false;
  for (const { phrase, traits } of phrases) {
    if (phrase.kind === "pronoun") continue;
    if (traits.number === "plural") return true;
    isNamed = true;
  }
  return !isNamed && number === "plural";
}

function indexMentions(
  { tokens }: PhraseSource,
  phrases: readonly NounPhrase[],
  mentions: readonly EntityMention[],
): DocumentEntities["mentionAt"] {
  const mentionOf = new Int32Array(tokens.length).fill(-1);
  phrases.forEach(({ heads }, index) => {
    for (const head of heads) mentionOf[head] = index;
  });
  return (token) => mentions[mentionOf[token] ?? -1] ?? null;
}
