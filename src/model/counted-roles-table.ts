import { ROLES, type Role } from "./role.ts";

/** A role as what a figure counts, in plain words. */
export const COUNTED_ROLES: Readonly<Record<Role, string>> = {
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

/**
 * What a figure counts, in words: of "kill: patient" the role.
 *
 * @param topic - Of a locus of figures; its parts stand apart by colons.
 * @param thing - What the accounts call those in the role, where all call them the same.
 */
export function countedInWords(topic: string, thing?: string): string {
  return topic
    .split(": ")
    .map((part) => {
      const role = ROLES.find((one) => one === part);
      return role === undefined ? part : (thing ?? COUNTED_ROLES[role]);
    })
    .join(": ");
}
