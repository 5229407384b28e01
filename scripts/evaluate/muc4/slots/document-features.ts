import type { IncidentEvent } from "./incident-events.ts";
import type { Sentences } from "./sentences.ts";

/** Sentences of the lead, where a report says what it is about. */
export const LEAD_SENTENCES = 2;

/** Counts at which nothing more is added, so that a long report does not outweigh all. */
const MOST = 4;

/** What a report is about as a whole: kinds of its events, and whether incidents lead it. */
export function documentFeatures(
  events: readonly IncidentEvent[],
  sentences: Sentences,
  tokenCount: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { concept, isTold, isIncident, sentence } of events) {
    const inLead = sentence < LEAD_SENTENCES;
    count(`${inLead ? "leads with" : "tells of"} ${isTold ? "" : "untold "}${concept}`);
    if (isIncident) count("incidents");
    if (isIncident && inLead) count("leading incidents");
    if (isIncident && sentences.isDated(sentence)) count("dated incidents");
  }
  const features = new Map([...counts].map(([name, n]) => [name, Math.min(n, MOST) / MOST]));
  features.set("length", Math.min(tokenCount, 800) / 800);
  if (!counts.has("incidents")) features.set("no incident", 1);
  return features;
}
