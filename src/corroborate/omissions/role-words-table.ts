import type { Role } from "../../model/role.ts";
import type { Slot } from "../../model/slot.ts";

/** How a role is put after the name of who fills it: "the Taliban as a party to the clash". */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  agent: "as who did it in",
  patient: "as whom or what it was done to in",
  party: "as a party to",
  initiator: "as who began",
  instrument: "as the means of",
  beneficiary: "as who gained from",
  recipient: "as who received it in",
  theme: "as what it was about in",
  speaker: "as the speaker of",
  addressee: "as the addressee of",
  companion: "as who was there too in",
  origin: "as where it came from in",
  destination: "as where it went in",
};

/** What is missing where a slot is empty. */
export const DETAIL_WORDS: Partial<Readonly<Record<Slot, string>>> = {
  time: "the time of",
  place: "the place of",
  quantity: "a figure for",
  count: "the number of times of",
  cause: "the cause of",
  outcome: "the outcome of",
};
