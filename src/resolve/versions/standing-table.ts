import type { Slot } from "../../model/slot.ts";
import type { SourceKind } from "../../model/source.ts";

/** An office that keeps a record, or a kind of evidence that does not depend on a party's word. */
export interface Office {
  readonly who: string;
  readonly why: string;
}

/** What a conflict is about, as far as it decides who would know. */
export type Matter = "toll" | "control" | "harm";

/**
 * Who keeps a record of what, by matter. After what those who verify such claims for a living go
 * by: tolls by hospitals, civil defence and ministries (Every Casualty, Standards for Casualty
 * Recording, 2016); control of places by both commands and by imagery (UCDP GED codebook 23.1 and
 * the ACLED codebook on the bias of claims by one side; Berkeley Protocol on Digital Open Source
 * Investigations, 2022).
 */
export const MATTER_OFFICES: Readonly<Record<Matter, readonly Office[]>> = {
  toll: [
    { who: "the hospitals", why: "they take in the dead and injured" },
    { who: "the health ministry", why: "it adds up what hospitals report" },
    { who: "the police or civil defence", why: "they count at the scene" },
  ],
  control: [
    { who: "the command of either side", why: "it knows what it holds" },
    { who: "independent imagery", why: "it shows who is where, whatever the sides say" },
  ],
  harm: [
    { who: "the police or prosecutor", why: "they take down who did what" },
    { who: "the hospitals", why: "their records name who was harmed, and when" },
  ],
};

/** Who keeps a record of what, by slot; for the rest there is no office that always would. */
export const SLOT_OFFICES: Readonly<Partial<Record<Slot, readonly Office[]>>> = {
  time: [
    { who: "whoever logs calls for help", why: "the first call is timed" },
    { who: "instruments and dated recordings", why: "they have a clock of their own" },
  ],
  order: [{ who: "dated recordings", why: "they show what came first" }],
  place: [
    { who: "the local authority", why: "it knows the place" },
    { who: "imagery that can be located", why: "it shows where it was" },
  ],
  cause: [{ who: "the investigating authority", why: "it is to find the cause" }],
  instrument: [{ who: "the investigating authority", why: "it examines the traces" }],
  initiator: [{ who: "the command of either side", why: "it has its units' reports" }],
  party: [{ who: "the command of either side", why: "it knows whether its units took part" }],
  presence: [{ who: "the command of those concerned", why: "it knows where they were posted" }],
  utterance: [{ who: "a recording or transcript", why: "it has the words themselves" }],
  speaker: [{ who: "a recording or transcript", why: "it has the voice itself" }],
  attribute: [{ who: "the register concerned", why: "it keeps ages, names and offices" }],
};

/** Sources of accounts who may know it at first hand, by kind. Outlets pass on what others know. */
export const INFORMED_SOURCES: Readonly<Partial<Record<SourceKind, string>>> = {
  witness: "says to have seen it",
  victim: "says to have suffered it",
  police: "takes down what happened",
  court: "has heard the evidence",
  military: "has the reports of its own units",
  "armed-group": "has the reports of its own members",
  government: "has the reports of its offices",
  official: "speaks for an office concerned",
  document: "is a record of its own",
};

/** Roles whose fillers act or are addressed, and so could be asked. */
export const ASKED_ROLES = [
  "party",
  "initiator",
  "agent",
  "speaker",
  "addressee",
  "recipient",
  "beneficiary",
  "companion",
] as const;
