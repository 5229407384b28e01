import type { Slot } from "../../model/slot.ts";

/** How a version tells what it holds at a slot; `event` is the event's short name. */
export type Telling = (event: string, what: string) => string;

/** Slots that read better as a sentence than as a question with its answer. */
export const TELLINGS: Readonly<Partial<Record<Slot, Telling>>> = {
  occurrence: (event, what) => `The ${event} ${what}.`,
  party: (event, what) => `The sides in the ${event} were ${what}.`,
  initiator: (event, what) => `The ${event} was begun by ${what}.`,
  cause: (event, what) => `Why the ${event} happened: ${what}.`,
  outcome: (event, what) => `How the ${event} ended: ${what}.`,
  presence: (event, what) => `Who was there at the ${event}: ${what}.`,
  agent: (event, what) => `The ${event} was done by ${what}.`,
  time: (event, what) => `When the ${event} was: ${what}.`,
  place: (event, what) => `Where the ${event} was: ${what}.`,
};
