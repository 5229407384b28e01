import type { LookAlikeCase } from "./case.ts";

const WEDDING = { eventTime: "2014-05-17", place: "Adana, Turkey" } as const;
const CONVOY = { eventTime: "2014-11-12", place: "Marib, Yemen" } as const;
const HALLWAY = { eventTime: "1976-05-04", place: "Turin, Italy" } as const;

/** With what it was done. Most instruments can be used side by side. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "means",
    type: "positive",
    name: "a suicide vest or a bomb left at the spot",
    accounts: [
      {
        source: "Interior Ministry",
        ...WEDDING,
        claims: [
          {
            predicate: "attack",
            patient: "the Demir wedding",
            instrument: "suicide vest",
          },
        ],
      },
      {
        source: "Local Prosecutor",
        ...WEDDING,
        claims: [
          {
            predicate: "attack",
            patient: "the Demir wedding",
            instrument: "remotely detonated bomb",
          },
        ],
      },
    ],
    expect: [{ kind: "means", verdict: "contradiction" }],
    why: "A bomb is carried by its bomber or left behind.",
  },
  {
    kind: "means",
    type: "positive",
    name: "a means that another account rules out",
    accounts: [
      {
        source: "City Coroner",
        ...HALLWAY,
        claims: [{ predicate: "kill", patient: "Bruno Ferri", instrument: "pistol" }],
      },
      {
        source: "Family Lawyer",
        ...HALLWAY,
        claims: [
          { predicate: "kill", patient: "Bruno Ferri", instrument: [{ not: "pistol" }, "rifle"] },
        ],
      },
    ],
    expect: [{ kind: "means", verdict: "contradiction" }],
    why: "The lawyer says that it was no pistol.",
  },
  {
    kind: "means",
    type: "positive",
    name: "rubber bullets or live rounds",
    accounts: [
      {
        source: "Police Headquarters",
        eventTime: "2017-06-13",
        place: "Ibadan, Nigeria",
        claims: [
          {
            predicate: "shoot at",
            agent: "police",
            patient: "protesters",
            instrument: "rubber bullets",
          },
        ],
      },
      {
        source: "Medics for Rights",
        eventTime: "2017-06-13",
        place: "Ibadan, Nigeria",
        claims: [
          {
            predicate: "shoot at",
            agent: "police",
            patient: "protesters",
            instrument: "live ammunition",
          },
        ],
      },
    ],
    expect: [{ kind: "means", verdict: "contradiction" }],
    why: "A round is live or it is not; each account gives the one it says was fired.",
  },
  {
    kind: "means",
    type: "tension",
    name: "a knife and a pistol",
    accounts: [
      {
        source: "City Coroner",
        ...HALLWAY,
        claims: [
          { predicate: "murder", agent: "Carlo Neri", patient: "Bruno Ferri", instrument: "knife" },
        ],
      },
      {
        source: "Evening Paper",
        ...HALLWAY,
        claims: [
          {
            predicate: "murder",
            agent: "Carlo Neri",
            patient: "Bruno Ferri",
            instrument: "pistol",
          },
        ],
      },
    ],
    expect: [{ kind: "means", verdict: "tension" }],
    why: "A murderer may use both.",
  },
  {
    kind: "means",
    type: "tension",
    name: "poison or a rope in an old chronicle",
    accounts: [
      {
        source: "Abbey Chronicle",
        eventTime: "1466-05-21",
        place: "Ludlow castle",
        claims: [{ predicate: "kill", patient: "Prince Edmund of Wells", instrument: "poison" }],
      },
      {
        source: "Burgundian Envoy",
        eventTime: "1466-05-21",
        place: "Ludlow castle",
        claims: [{ predicate: "kill", patient: "Prince Edmund of Wells", instrument: "rope" }],
      },
    ],
    expect: [{ kind: "means", verdict: "tension" }],
    why: "It is not impossible that he was drugged first.",
  },
  {
    kind: "means",
    type: "look-alike",
    name: "a weapon and a Kalashnikov",
    accounts: [
      {
        source: "Regional Police",
        ...HALLWAY,
        claims: [{ predicate: "kill", patient: "Bruno Ferri", instrument: "firearm" }],
      },
      {
        source: "Evening Paper",
        ...HALLWAY,
        claims: [{ predicate: "kill", patient: "Bruno Ferri", instrument: "Kalashnikov" }],
      },
    ],
    expect: [],
    also: [{ kind: "means", verdict: "refinement" }],
    why: "A Kalashnikov is a firearm.",
  },
  {
    kind: "means",
    type: "look-alike",
    name: "an improvised device and a roadside bomb",
    accounts: [
      {
        source: "Army Spokesman",
        ...CONVOY,
        claims: [
          {
            predicate: "attack",
            agent: "al-Qaeda",
            patient: "the Saudi convoy",
            instrument: "improvised explosive device",
          },
        ],
      },
      {
        source: "Gulf Post",
        ...CONVOY,
        claims: [
          {
            predicate: "attack",
            agent: "al-Qaeda",
            patient: "the Saudi convoy",
            instrument: "roadside bomb",
          },
        ],
      },
    ],
    expect: [],
    why: "Two words for one thing.",
  },
  {
    kind: "means",
    type: "look-alike",
    name: "one account says rockets, the other rockets and mortars",
    accounts: [
      {
        source: "Army Spokesman",
        ...CONVOY,
        claims: [
          {
            predicate: "attack",
            agent: "Houthi forces",
            patient: "the Saudi base",
            instrument: "rockets",
          },
        ],
      },
      {
        source: "Gulf Post",
        ...CONVOY,
        claims: [
          {
            predicate: "attack",
            agent: "Houthi forces",
            patient: "the Saudi base",
            instrument: ["rockets", "mortars"],
          },
        ],
      },
    ],
    expect: [],
    why: "The longer list holds the shorter one.",
  },
  {
    kind: "means",
    type: "look-alike",
    name: "a gas attack and chlorine, one of them only feared",
    accounts: [
      {
        source: "Rescue Workers",
        eventTime: "2017-02-09",
        place: "Harasta, Syria",
        claims: [
          {
            predicate: "attack",
            agent: "the Syrian army",
            patient: "Harasta",
            instrument: "chlorine",
          },
        ],
      },
      {
        source: "Health Agency",
        eventTime: "2017-02-09",
        place: "Harasta, Syria",
        claims: [
          {
            predicate: "attack",
            agent: "the Syrian army",
            patient: "Harasta",
            instrument: "barrel bombs",
            modality: "feared",
          },
        ],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "What is feared is not asserted.",
  },
  {
    kind: "means",
    type: "other-event",
    name: "two attacks on one convoy a week apart",
    accounts: [
      {
        source: "Army Spokesman",
        ...CONVOY,
        claims: [
          {
            predicate: "attack",
            agent: "al-Qaeda",
            patient: "an army convoy",
            instrument: "suicide car bomb",
          },
        ],
      },
      {
        source: "Gulf Post",
        eventTime: "2014-11-19",
        place: "Marib, Yemen",
        claims: [
          {
            predicate: "attack",
            agent: "al-Qaeda",
            patient: "an army convoy",
            instrument: "roadside bomb",
          },
        ],
      },
    ],
    expect: [],
    why: "A week lies between the two.",
  },
  {
    kind: "means",
    type: "update",
    name: "the ministry first blames a bomber, then a planted bomb",
    accounts: [
      {
        id: "ministry-sunday",
        source: "Interior Ministry",
        ...WEDDING,
        publishedAt: "2014-05-18",
        claims: [{ predicate: "attack", patient: "the Demir wedding", instrument: "suicide vest" }],
      },
      {
        id: "ministry-tuesday",
        source: "Interior Ministry",
        ...WEDDING,
        publishedAt: "2014-05-20",
        claims: [
          {
            predicate: "attack",
            patient: "the Demir wedding",
            instrument: "remotely detonated bomb",
          },
        ],
      },
    ],
    expect: [],
    updates: ["means"],
    why: "The ministry's later statement replaces its earlier one.",
  },
  {
    kind: "means",
    type: "tension",
    name: "a knife and a van in the hands of one attacker",
    accounts: [
      {
        source: "Regional Police",
        eventTime: "2018-12-05",
        place: "Nantes, France",
        claims: [
          {
            predicate: "attack",
            agent: "Luc Marand",
            patient: "the Christmas market",
            instrument: "van",
          },
        ],
      },
      {
        source: "Loire Daily",
        eventTime: "2018-12-05",
        place: "Nantes, France",
        claims: [
          {
            predicate: "attack",
            agent: "Luc Marand",
            patient: "the Christmas market",
            instrument: "knife",
          },
        ],
      },
    ],
    expect: [{ kind: "means", verdict: "tension" }],
    why: "Attackers have used both, one after the other.",
  },
  {
    kind: "means",
    type: "other-event",
    name: "two killings of one day in one town",
    accounts: [
      {
        source: "Regional Police",
        ...HALLWAY,
        claims: [{ predicate: "kill", patient: "Bruno Ferri", instrument: "rubber bullet" }],
      },
      {
        source: "Evening Paper",
        ...HALLWAY,
        claims: [{ predicate: "kill", patient: "Silvia Conti", instrument: "live round" }],
      },
    ],
    expect: [],
    why: "Two named victims are two killings.",
  },
];
