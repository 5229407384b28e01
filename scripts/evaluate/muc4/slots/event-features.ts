import type { PredicationParticipant } from "rashomon/english";
import { LEAD_SENTENCES } from "./document-features.ts";
import type { IncidentEvent } from "./incident-events.ts";
import type { Sentences } from "./sentences.ts";

/** What the part in one event says of who takes it. */
export function partFeatures(
  { role, polarity }: PredicationParticipant,
  { predication, concept, isTold, isIncident, sentence }: IncidentEvent,
  sentences: Sentences,
): readonly string[] {
  const { predicate, nominal } = predication;
  const word = nominal ? (predicate.split(" ").at(-1) ?? predicate) : predicate;
  const told = `${isTold ? "" : "untold "}${polarity === "negative" ? "excluded " : ""}`;
  return [
    `${role} of ${told}${concept}`,
    `${role} of word ${word}`,
    ...(isIncident ? [`${role} in incident`] : []),
    ...(isIncident && nominal ? [`${role} in noun of incident`] : []),
    ...(isIncident && sentences.isDated(sentence) ? [`${role} in dated incident`] : []),
    ...(isIncident && sentence < LEAD_SENTENCES ? [`${role} in leading incident`] : []),
  ];
}

/** What it says of somebody that an incident is told in the same sentence. */
export function nearFeatures(
  { concept, sentence }: IncidentEvent,
  isAgentless: boolean,
  sentences: Sentences,
): readonly string[] {
  return [
    "near incident",
    `near ${concept}`,
    ...(isAgentless ? ["near incident by nobody"] : []),
    ...(sentences.isDated(sentence) ? ["near dated incident"] : []),
    ...(sentence < LEAD_SENTENCES ? ["near leading incident"] : []),
  ];
}
