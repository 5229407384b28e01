import { countedInWords } from "../../model/counted-roles-table.ts";
import type { Slot } from "../../model/slot.ts";

/** The question each slot answers about an event; `{event}` and `{topic}` are filled in. */
const QUESTIONS: Readonly<Record<Slot, string>> = {
  occurrence: "Did it happen ({event})?",
  classification: "What kind of event was it ({event})?",
  direction: "Who did it to whom ({event})?",
  time: "When was it ({topic})?",
  place: "Where was it ({topic})?",
  quantity: "How many or how much ({topic})?",
  count: "How many times ({event})?",
  cause: "Why did it happen ({event})?",
  outcome: "How did it end ({event})?",
  presence: "Who was there ({event})?",
  order: "In which order did it happen ({event})?",
  attribute: "What is known of {topic}?",
  utterance: "Who said what ({event})?",
  agent: "Who did it ({topic})?",
  patient: "To whom or what was it done ({topic})?",
  party: "Who were the sides ({topic})?",
  initiator: "Who began it ({topic})?",
  instrument: "By what means ({topic})?",
  beneficiary: "For whom ({topic})?",
  recipient: "Who received it ({topic})?",
  theme: "Who or what was concerned ({topic})?",
  speaker: "Who said it ({topic})?",
  addressee: "To whom was it said ({topic})?",
  companion: "Who was with them ({topic})?",
  origin: "From where ({topic})?",
  destination: "To where ({topic})?",
};

/**
 * A locus as a question in plain English.
 *
 * @param slot - The slot.
 * @param event - Short name of the event.
 * @param topic - What the slot is about, where it says so.
 */
export function questionOf(slot: Slot, event: string, topic: string | null): string {
  // A function as replacement: "$&" in a name must stay what it is.
  const subject = topic === null ? event : slot === "quantity" ? countedInWords(topic) : topic;
  return QUESTIONS[slot].replace("{event}", () => event).replace("{topic}", () => subject);
}
