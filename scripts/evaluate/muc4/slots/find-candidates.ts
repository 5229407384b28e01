import { createTreeQuery, type DocumentReading, type Lexicon } from "rashomon/english";
import type { KnowledgeBase } from "../../../../src/knowledge/knowledge-base.ts";
import type { Candidate } from "./candidate.ts";
import { type CandidateDrafts, createCandidateDrafts } from "./candidate-drafts.ts";
import { documentFeatures } from "./document-features.ts";
import { entityFeatures, firstPlace } from "./entity-features.ts";
import { nearFeatures, partFeatures } from "./event-features.ts";
import { type IncidentEvent, incidentEvents } from "./incident-events.ts";
import { keyLabel } from "./key-label.ts";
import { createNounClasses, type NounClasses } from "./noun-classes.ts";
import { createSentences, type Sentences } from "./sentences.ts";

/** Finds who and what may fill a slot in a reading. */
export type FindCandidates = (reading: DocumentReading) => readonly Candidate[];

interface Given {
  readonly reading: DocumentReading;
  readonly sentences: Sentences;
  readonly classes: NounClasses;
  readonly events: readonly IncidentEvent[];
  readonly drafts: CandidateDrafts;
  /** Label of an entity by its index. */
  readonly labels: ReadonlyMap<number, string>;
}

/**
 * Every entity of a document, every phrase in a role and every noun in front of an incident's noun
 * ("bomb explosion"), with features by what the reader says of them.
 */
export function createFindCandidates(lexicon: Lexicon, base: KnowledgeBase): FindCandidates {
  const classes = createNounClasses(lexicon);
  return (reading) => {
    const sentences = createSentences(reading);
    const events = incidentEvents(reading, sentences, base);
    const drafts = createCandidateDrafts();
    const labels = addEntities(reading, sentences, classes, drafts);
    const given: Given = { reading, sentences, classes, events, drafts, labels };
    addParts(given);
    addModifiers(given);
    addNeighbours(given);
    return drafts.finish(documentFeatures(events, sentences, reading.analysis.tokens.length));
  };
}

function addEntities(
  reading: DocumentReading,
  sentences: Sentences,
  classes: NounClasses,
  drafts: CandidateDrafts,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  reading.entities.entities.forEach((_, index) => {
    const described = entityFeatures(reading, index, sentences, classes);
    if (described === null) return;
    drafts.add(described.label, described.features);
    labels.set(index, described.label);
  });
  return labels;
}

function addParts({ reading, sentences, classes, events, drafts, labels }: Given): void {
  const { tokens, text } = reading.analysis;
  for (const event of events) {
    for (const participant of event.predication.participants) {
      const { head, span } = participant;
      const features = partFeatures(participant, event, sentences);
      const label = labels.get(reading.entities.mentionAt(head)?.entity ?? -1);
      const token = tokens[head];
      if (label !== undefined) drafts.add(label, features);
      else if (token?.upos === "NOUN" || token?.upos === "PROPN") {
        const lemma = token.lemma.toLowerCase();
        const place = `first ${firstPlace(sentences.of(head))}`;
        const own = ["no entity", `head ${lemma}`, place, ...classes(lemma)];
        drafts.add(keyLabel(text.slice(span.start, span.end)), [...own, ...features]);
      }
    }
  }
}

function addModifiers({ reading, classes, events, drafts }: Given): void {
  const { tokens, text } = reading.analysis;
  const tree = createTreeQuery(reading.analysis);
  for (const { predication, concept, isIncident } of events) {
    if (!isIncident || !predication.nominal) continue;
    for (const child of tree.children(predication.head)) {
      const token = tokens[child];
      if (token === undefined || child > predication.head) continue;
      if (!/^(?:compound|nmod|amod)/u.test(token.relation)) continue;
      if (token.upos !== "NOUN" && token.upos !== "PROPN") continue;
      const label = keyLabel(text.slice(tree.span(child).start, token.end));
      const lemma = token.lemma.toLowerCase();
      const own = drafts.has(label) ? [] : ["only kind", `head ${lemma}`, ...classes(lemma)];
      drafts.add(label, [...own, "kind in incident", `kind of ${concept}`]);
    }
  }
}

function addNeighbours({ reading, sentences, events, drafts, labels }: Given): void {
  const bySentence = new Map<number, IncidentEvent[]>();
  for (const event of events) {
    if (!event.isIncident) continue;
    const own = bySentence.get(event.sentence) ?? [];
    own.push(event);
    bySentence.set(event.sentence, own);
  }
  const isAgentless = (told: readonly IncidentEvent[]) =>
    !told.some(({ predication }) =>
      predication.participants.some(({ role }) => role === "agent" || role === "initiator"),
    );
  for (const { head, entity } of reading.entities.mentions) {
    const label = labels.get(entity);
    const told = bySentence.get(sentences.of(head)) ?? [];
    if (label === undefined) continue;
    for (const event of told) drafts.add(label, nearFeatures(event, isAgentless(told), sentences));
  }
}
