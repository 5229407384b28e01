import type { DocumentReading, Predication } from "rashomon/english";
import type { KnowledgeBase } from "../../../../src/knowledge/knowledge-base.ts";
import { EVENT_CONCEPTS } from "./incident-concepts-table.ts";
import type { Sentences } from "./sentences.ts";

/** An event of a document with what matters for the slots. */
export interface IncidentEvent {
  readonly predication: Predication;
  /** The first concept of the table that it is a kind of; "other" for none. */
  readonly concept: string;
  /** Told as having happened or alleged. */
  readonly isTold: boolean;
  /** One that the corpus asks for, and told. */
  readonly isIncident: boolean;
  readonly sentence: number;
}

/** The events of a document, in its order. */
export function incidentEvents(
  { predications }: DocumentReading,
  sentences: Sentences,
  base: KnowledgeBase,
): readonly IncidentEvent[] {
  return predications.map((predication) => {
    const { name, wider } = base.predicate(predication.predicate);
    const row = EVENT_CONCEPTS.find(([concept]) => concept === name || wider.includes(concept));
    const isTold =
      predication.polarity !== "negative" &&
      (predication.modality === "actual" || predication.modality === "alleged");
    return {
      predication,
      concept: row?.[0] ?? "other",
      isTold,
      isIncident: isTold && row?.[1] === true,
      sentence: sentences.of(predication.head),
    };
  });
}
