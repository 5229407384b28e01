import type { Role } from "../../model/role.ts";
import type { Slot } from "../../model/slot.ts";

/** Short names of the slots as row headings; the locus has the whole question. */
export const SLOT_LABELS: Readonly<Record<Slot, string>> = {
  occurrence: "whether it happened",
  classification: "what it was",
  direction: "who did it to whom",
  time: "when",
  place: "where",
  quantity: "how many",
  count: "how often",
  cause: "why",
  outcome: "outcome",
  presence: "who was there",
  order: "in which order",
  attribute: "attribute",
  utterance: "what was said",
  agent: "by whom",
  patient: "to whom",
  party: "between whom",
  initiator: "who began",
  instrument: "by what means",
  beneficiary: "for whom",
  recipient: "who received",
  theme: "about what",
  speaker: "who said it",
  addressee: "said to whom",
  companion: "together with",
  origin: "from where",
  destination: "to where",
};

/** Who is counted, where the figure is for those in a role of the event. */
export const COUNTED_LABELS: Readonly<Record<Role, string>> = {
  agent: "those who did it",
  patient: "those it was done to",
  party: "those on the sides",
  initiator: "those who began",
  instrument: "the means used",
  beneficiary: "those it was for",
  recipient: "those who received",
  theme: "those it is about",
  speaker: "those who said it",
  addressee: "those it was said to",
  companion: "those together with them",
  origin: "places it came from",
  destination: "places it went to",
};
