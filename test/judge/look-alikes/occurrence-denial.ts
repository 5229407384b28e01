import type { LookAlikeCase } from "./case.ts";

const kind = "occurrence.denial";

const GAS = {
  predicate: "chemical attack",
  agent: "government forces",
  patient: "the town of Sarmada",
  place: "Sarmada, Syria",
  time: "2017-04-04",
} as const;

const MEETING = {
  predicate: "meet",
  party: ["Prime Minister Ek", "Ambassador Moreau"],
  place: "Geneva",
  time: "2003-02-11",
} as const;

const CANAL = { place: "Ostrava", time: "1945-04-30" } as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "a gas attack, and a ministry that says there was none",
    accounts: [
      { source: "Sarmada Clinic", claims: [GAS] },
      { source: "Ministry of Defence", claims: [{ ...GAS, negated: true }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one asserts what the other denies, of one day and one town",
  },
  {
    kind,
    type: "positive",
    name: "a denial that names no place covers the one that does",
    accounts: [
      { source: "Geneva Tribune", claims: [MEETING] },
      {
        source: "Office of the Prime Minister",
        claims: [
          {
            predicate: "meet",
            party: ["Prime Minister Ek", "Ambassador Moreau"],
            time: "2003-02-11",
            negated: true,
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "who did not meet at all that day did not meet in Geneva",
  },
  {
    kind,
    type: "positive",
    name: "no village was burned, and one that was",
    accounts: [
      {
        source: "Colonial Office",
        claims: [
          {
            predicate: "burn down",
            agent: "the Rifles",
            patient: "Ndora",
            time: "1905-08",
            negated: true,
          },
        ],
      },
      {
        source: "Letters of a Missionary",
        claims: [
          { predicate: "burn down", agent: "the Rifles", patient: "Ndora", time: "1905-08" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the same burning of the same village, asserted and denied",
  },
  {
    kind,
    type: "positive",
    name: "no civilians were killed, farmers were",
    accounts: [
      {
        source: "Coalition Spokesman",
        claims: [
          {
            predicate: "kill",
            patient: "civilians",
            place: "Azizabad",
            time: "2008-08-22",
            negated: true,
          },
        ],
      },
      {
        source: "Elders of Shindand",
        claims: [{ predicate: "kill", patient: "farmers", place: "Azizabad", time: "2008-08-22" }],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "farmers are civilians",
  },
  {
    kind,
    type: "positive",
    name: "a newspaper gives the word to both sides",
    accounts: [
      {
        source: "Morning Review",
        claims: [
          { ...GAS, source: "Sarmada Clinic" },
          { ...GAS, source: "Ministry of Defence", negated: true },
        ],
      },
      { source: "State Radio", claims: [{ ...GAS, negated: true }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the clinic and the ministry contradict each other, the newspaper does not",
  },
  {
    kind,
    type: "tension",
    name: "the army cannot confirm the strike",
    accounts: [
      { source: "Sarmada Clinic", claims: [GAS] },
      { source: "Joint Command", claims: [{ ...GAS, modality: "unconfirmed" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "not to be able to confirm it is not to deny it, though one would expect them to know",
  },
  {
    kind,
    type: "tension",
    name: "the registry knows of no such landing",
    accounts: [
      {
        source: "Fishermen of Kaldvik",
        claims: [
          {
            predicate: "land",
            agent: "a foreign submarine crew",
            place: "Kaldvik, Norway",
            time: "1982-09-27",
          },
        ],
      },
      {
        source: "Coastal Command",
        claims: [
          {
            predicate: "land",
            agent: "a foreign submarine crew",
            place: "Kaldvik, Norway",
            time: "1982-09-27",
            modality: "unconfirmed",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "tension" }],
    why: "no record of it where a record would be kept",
  },
  {
    kind,
    type: "look-alike",
    name: "the northern sluice was not blown up, sluices were",
    accounts: [
      {
        source: "Water Authority",
        claims: [{ predicate: "blow up", patient: "the northern sluice", negated: true, ...CANAL }],
      },
      {
        source: "Ostrava Resistance Papers",
        claims: [{ predicate: "blow up", patient: "the southern sluice", ...CANAL }],
      },
    ],
    sameEvent: true,
    expect: [],
    notCompared: "G2",
    why: "the denial is about another sluice",
  },
  {
    kind,
    type: "look-alike",
    name: "not all were taken",
    accounts: [
      {
        source: "Relief Column",
        claims: [
          { predicate: "capture", patient: "three forts", place: "Kut", time: "1916-04-29" },
        ],
      },
      {
        source: "Regimental History",
        claims: [
          {
            predicate: "capture",
            patient: { all: "three forts" },
            place: "Kut",
            time: "1916-04-29",
            negated: true,
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "not all is not none",
  },
  {
    kind,
    type: "look-alike",
    name: "silence",
    accounts: [
      {
        source: "Sarmada Clinic",
        claims: [
          GAS,
          { predicate: "evacuate", patient: "the town of Sarmada", time: "2017-04-05" },
        ],
      },
      {
        source: "Idlib Bulletin",
        claims: [{ predicate: "evacuate", patient: "the town of Sarmada", time: "2017-04-05" }],
      },
    ],
    expect: [],
    why: "who tells of the evacuation alone denies nothing",
  },
  {
    kind,
    type: "look-alike",
    name: "a denial quoted by a newspaper that asserts nothing",
    accounts: [
      {
        source: "Morning Review",
        claims: [
          { ...GAS, modality: "alleged" },
          { ...GAS, negated: true, source: "Ministry of Defence" },
        ],
      },
      { source: "State Radio", claims: [{ ...GAS, negated: true }] },
    ],
    expect: [],
    why: "nobody here is committed to the attack",
  },
  {
    kind,
    type: "look-alike",
    name: "they did not meet the minister, they met the ambassador",
    accounts: [
      { source: "Geneva Tribune", claims: [MEETING] },
      {
        source: "Office of the Prime Minister",
        claims: [
          {
            ...MEETING,
            party: ["Prime Minister Ek", "Foreign Minister Adeyemi"],
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "the denial is about another guest",
  },
  {
    kind,
    type: "look-alike",
    name: "a plan, and that it did not come about",
    accounts: [
      { source: "Embassy Cable", claims: [{ ...MEETING, modality: "planned" }] },
      { source: "Geneva Tribune", claims: [{ ...MEETING, negated: true }] },
    ],
    expect: [],
    why: "a meeting may be planned and not be held",
  },
  {
    kind,
    type: "look-alike",
    name: "no attack in the morning, one in the evening",
    accounts: [
      { source: "Sarmada Clinic", claims: [{ ...GAS, time: "2017-04-04T20:30" }] },
      {
        source: "Ministry of Defence",
        claims: [{ ...GAS, time: "2017-04-04T06:30", negated: true }],
      },
    ],
    expect: [],
    why: "the denial is about another hour of the day",
  },
  {
    kind,
    type: "look-alike",
    name: "no soldiers were killed, farmers were",
    accounts: [
      {
        source: "Coalition Spokesman",
        claims: [
          {
            predicate: "kill",
            patient: "soldiers",
            place: "Azizabad",
            time: "2008-08-22",
            negated: true,
          },
        ],
      },
      {
        source: "Elders of Shindand",
        claims: [{ predicate: "kill", patient: "farmers", place: "Azizabad", time: "2008-08-22" }],
      },
    ],
    sameEvent: true,
    expect: [],
    notCompared: "G2",
    why: "the denial is about others than those who died",
  },
  {
    kind,
    type: "look-alike",
    name: "it was not us, and it was shelled",
    accounts: [
      {
        source: "Sarmada Clinic",
        claims: [
          {
            predicate: "shell",
            patient: "Sarmada clinic",
            place: "Sarmada, Syria",
            time: "2019-05-05",
          },
        ],
      },
      {
        source: "Joint Command",
        claims: [
          {
            predicate: "shell",
            agent: "government forces",
            patient: "Sarmada clinic",
            place: "Sarmada, Syria",
            time: "2019-05-05",
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "the clinic names nobody; the command denies its own part alone",
  },
  {
    kind,
    type: "other-event",
    name: "no attack this year, one last year",
    accounts: [
      { source: "Sarmada Clinic", claims: [GAS] },
      {
        source: "Ministry of Defence",
        claims: [{ ...GAS, time: "2018-04-07", negated: true }],
      },
    ],
    expect: [],
    why: "the denial is about another year",
  },
  {
    kind,
    type: "update",
    name: "the ministry denies, and later concedes",
    accounts: [
      {
        id: "denial",
        source: "Ministry of Defence",
        asOf: "2017-04-05",
        claims: [{ ...GAS, negated: true }],
      },
      { id: "concession", source: "Ministry of Defence", asOf: "2017-09-06", claims: [GAS] },
    ],
    expect: [],
    updates: [kind],
    why: "one ministry gives up its denial",
  },
];
