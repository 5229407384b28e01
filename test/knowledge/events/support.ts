import {
  createEventKnowledge,
  type EventKnowledge,
} from "../../../src/knowledge/events/create-event-knowledge.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";

/** No declarations, the built-in base. */
export const NOTHING_DECLARED: Knowledge = {
  aliases: [],
  isA: [],
  disjoint: [],
  within: [],
  adjacent: [],
  predicates: [],
  exclusive: [],
  multiValuedAttributes: [],
  builtIn: true,
};

/** A stand-in for the entity half: two demonyms, one spelling variant. */
const NAMES = {
  nameKey: (label: string) =>
    label.toLowerCase().replace("iranian", "iran").replace("afghan", "afghanistan"),
  sameName: (left: string, right: string) =>
    [left, right].every((name) => ["Khaasteh", "Khasteh"].includes(name)),
};

/** Event knowledge with the given declarations. */
export function eventKnowledge(declarations: Partial<Knowledge> = {}): EventKnowledge {
  return createEventKnowledge({ ...NOTHING_DECLARED, ...declarations }, NAMES);
}

/** A declared predicate with everything but its name left at the builder's defaults. */
export function declaredPredicate(
  entry: Partial<Knowledge["predicates"][number]> & { readonly name: string },
): Knowledge["predicates"][number] {
  return { synonyms: [], isA: null, mutual: false, once: false, multiValued: [], ...entry };
}
