import { type ClaimInput, type Narrative, type NarrativeInput, narrative } from "rashomon";

/** A pair of accounts, and what was changed in it. */
export interface Case {
  readonly title: string;
  readonly pair: readonly [Narrative, Narrative];
}

const TOLD = {
  predicate: "kill",
  patient: "people",
  place: "Mill Street, Harbourton",
  time: "2024-03-05",
};

function account(
  source: string,
  claim: Partial<ClaimInput>,
  more: Partial<NarrativeInput> = {},
): Narrative {
  return narrative({ source, ...more, claims: [{ ...TOLD, ...claim }] });
}

const twelve = account("The Courier", { quantity: 12 });

/** The first pair is a contradiction; each of the others changes one thing about it. */
export const cases: readonly Case[] = [
  {
    title: "Twelve dead, says one; twenty, says another.",
    pair: [twelve, account("The Herald", { quantity: 20 })],
  },
  {
    title: "G1: the other tells of the week after.",
    pair: [twelve, account("The Herald", { quantity: 20, time: "2024-03-12" })],
  },
  {
    title: "G2: the other counts children only.",
    pair: [twelve, account("The Herald", { quantity: 5, patient: "children" })],
  },
  {
    title: "G4: the other fears twenty dead.",
    pair: [twelve, account("The Herald", { quantity: 20, modality: "feared" })],
  },
  {
    title: "G3: the other speaks two days later.",
    pair: [
      account("The Courier", { quantity: 12 }, { asOf: "2024-03-05" }),
      account("The Herald", { quantity: 20 }, { asOf: "2024-03-07" }),
    ],
  },
  {
    title: "G3: the same source speaks two days later.",
    pair: [
      account("The Courier", { quantity: 12 }, { id: "first", asOf: "2024-03-05" }),
      account("The Courier", { quantity: 20 }, { id: "second", asOf: "2024-03-07" }),
    ],
  },
  {
    title:
      "G3, the other way round: the later account gives the lower figure, and a toll does not fall.",
    pair: [
      account("The Courier", { quantity: 12 }, { asOf: "2024-03-07" }),
      account("The Herald", { quantity: 20 }, { asOf: "2024-03-05" }),
    ],
  },
  {
    title: "G5: no figures, two names. Both may have died.",
    pair: [
      account("The Courier", { agent: "the Red Column", patient: "a soldier" }),
      account("The Herald", { agent: "the Red Column", patient: "a teacher" }),
    ],
  },
  {
    title: 'G5, with a licence: "a teacher, not a soldier".',
    pair: [
      account("The Courier", { agent: "the Red Column", patient: "a soldier" }),
      account("The Herald", {
        agent: "the Red Column",
        patient: ["a teacher", { not: "a soldier" }],
      }),
    ],
  },
];
