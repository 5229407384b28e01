import type { LookAlikeCase } from "./case.ts";

const kind = "time";

const KILLING = {
  predicate: "assassinate",
  agent: "Pavel Orlik",
  patient: "Chancellor Brandl",
  place: "Vienna",
} as const;

const WRECK = { predicate: "sink", patient: "the liner Caledonia", place: "Irish Sea" } as const;

const CRASH = {
  predicate: "crash",
  patient: "Flight 318",
  place: "Tenerife",
} as const;

const CLASH = {
  predicate: "clash",
  party: ["Ethiopia", "Eritrea"],
  place: "Badme",
} as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "one man is killed on two days",
    accounts: [
      { source: "Court Circular", claims: [{ ...KILLING, time: "1934-07-25" }] },
      { source: "Memoirs of a Valet", claims: [{ ...KILLING, time: "1934-07-26" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "he was killed once, and the two days share no moment",
  },
  {
    kind,
    type: "positive",
    name: "one liner sinks in two years",
    accounts: [
      { source: "Harbour Ledger", claims: [{ ...WRECK, time: "1853" }] },
      { source: "Ballad of the Caledonia", claims: [{ ...WRECK, time: "1854" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "a ship sinks once",
  },
  {
    kind,
    type: "positive",
    name: "before dawn and after noon of one day",
    accounts: [
      { source: "Asmara Radio", claims: [{ ...CLASH, time: "1998-05-12T04:30" }] },
      { source: "Addis Radio", claims: [{ ...CLASH, time: "1998-05-12T14:00" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one clash on one day, its hour given twice",
  },
  {
    kind,
    type: "tension",
    name: "a clash on the 12th and a clash on the 13th",
    accounts: [
      { source: "Asmara Radio", claims: [{ ...CLASH, time: "1998-05-12" }] },
      { source: "Addis Radio", claims: [{ ...CLASH, time: "1998-05-13" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "there may have been a clash on each day",
  },
  {
    kind,
    type: "tension",
    name: "clock times a few minutes apart",
    accounts: [
      { source: "Control Tower", claims: [{ ...CRASH, time: "1967-06-05T17:06" }] },
      { source: "Fire Brigade", claims: [{ ...CRASH, time: "1967-06-05T17:12" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "six minutes may be rounding",
  },
  {
    kind,
    type: "tension",
    name: "local time and universal time",
    accounts: [
      { source: "Control Tower", claims: [{ ...CRASH, time: "1967-06-05T17:06" }] },
      { source: "Satellite Log", claims: [{ ...CRASH, time: "1967-06-05T16:06Z" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "one names its clock, the other does not",
  },
  {
    kind,
    type: "tension",
    name: "about 1340 and 1341",
    accounts: [
      {
        source: "Annals of the Abbey",
        claims: [
          {
            predicate: "burn down",
            patient: "the abbey of Cluain",
            place: "Cluain",
            time: "1340~",
          },
        ],
      },
      {
        source: "Book of the Bishops",
        claims: [
          { predicate: "burn down", patient: "the abbey of Cluain", place: "Cluain", time: "1341" },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "tension" }],
    why: "about 1340 may reach into 1341",
  },
  {
    kind,
    type: "look-alike",
    name: "in May and on the 12th of May",
    accounts: [
      { source: "Asmara Radio", claims: [{ ...CLASH, time: "1998-05-12" }] },
      { source: "Yearbook", claims: [{ ...CLASH, time: "1998-05" }] },
    ],
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "the day lies in the month",
  },
  {
    kind,
    type: "look-alike",
    name: "one moment on two clocks",
    accounts: [
      { source: "Lisbon Observatory", claims: [{ ...CRASH, time: "1967-06-05T18:06+01:00" }] },
      { source: "Satellite Log", claims: [{ ...CRASH, time: "1967-06-05T17:06Z" }] },
    ],
    expect: [],
    why: "the same minute",
  },
  {
    kind,
    type: "look-alike",
    name: "published on two days",
    accounts: [
      {
        source: "Court Circular",
        publishedAt: "1934-07-26",
        claims: [{ ...KILLING, time: "1934-07-25" }],
      },
      {
        source: "Trieste Weekly",
        publishedAt: "1934-07-29",
        claims: [{ ...KILLING, time: "1934-07-25" }],
      },
    ],
    expect: [],
    why: "the papers differ in date, the killing does not",
  },
  {
    kind,
    type: "look-alike",
    name: "midnight between two days",
    accounts: [
      {
        source: "Sexton's Diary",
        claims: [{ ...KILLING, time: "1934-07-25T23:50/1934-07-26T00:20" }],
      },
      { source: "Court Circular", claims: [{ ...KILLING, time: "1934-07-26" }] },
    ],
    expect: [],
    why: "the stretch of time given reaches into the other day",
  },
  {
    kind,
    type: "look-alike",
    name: "a planned hour and the hour it happened",
    accounts: [
      {
        source: "Timetable of the Plotters",
        claims: [{ ...KILLING, time: "1934-07-24", modality: "planned" }],
      },
      { source: "Court Circular", claims: [{ ...KILLING, time: "1934-07-25" }] },
    ],
    expect: [],
    why: "a plan is no statement of when it happened",
  },
  {
    kind,
    type: "look-alike",
    name: "the day of the story and the hour of the claim",
    accounts: [
      { source: "Court Circular", eventTime: "1934-07-25", claims: [KILLING] },
      {
        source: "Police Protocol",
        eventTime: "1934-07",
        claims: [{ ...KILLING, time: "1934-07-25T15:45" }],
      },
    ],
    expect: [],
    why: "a quarter to four lies in the day",
  },
  {
    kind,
    type: "look-alike",
    name: "the attack of one day, the death of it on another",
    accounts: [
      {
        source: "Court Circular",
        claims: [
          {
            predicate: "shoot",
            agent: "Pavel Orlik",
            patient: "Dr Ritter",
            place: "Graz",
            time: "1931-02-01",
          },
        ],
      },
      {
        source: "Parish Register",
        claims: [{ predicate: "die", patient: "Dr Ritter", place: "Graz", time: "1931-02-03" }],
      },
    ],
    expect: [],
    why: "shot on the 1st, dead on the 3rd",
  },
  {
    kind,
    type: "look-alike",
    name: "the night of the 12th and two in the morning of the 13th",
    accounts: [
      { source: "Asmara Radio", claims: [{ ...CLASH, time: "1998-05-12 night" }] },
      { source: "Addis Radio", claims: [{ ...CLASH, time: "1998-05-13T02:00" }] },
    ],
    expect: [],
    why: "the night of a day reaches into the next",
  },
  {
    kind,
    type: "look-alike",
    name: "before 1855, and 1853",
    accounts: [
      { source: "Harbour Ledger", claims: [{ ...WRECK, time: "1853" }] },
      { source: "Family Bible", claims: [{ ...WRECK, time: "before 1855" }] },
    ],
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "1853 is before 1855",
  },
  {
    kind,
    type: "other-event",
    name: "the clash of May and the clash of the next February",
    accounts: [
      { source: "Asmara Radio", claims: [{ ...CLASH, time: "1998-05-12" }] },
      { source: "Addis Radio", claims: [{ ...CLASH, time: "1999-02-06" }] },
    ],
    expect: [],
    why: "nine months apart: two clashes of one war",
  },
  {
    kind,
    type: "update",
    name: "the airline corrects the hour",
    accounts: [
      {
        id: "telex",
        source: "Canary Airways",
        asOf: "1967-06-05",
        claims: [{ ...CRASH, time: "1967-06-05T15:00" }],
      },
      {
        id: "report",
        source: "Canary Airways",
        asOf: "1967-07-20",
        claims: [{ ...CRASH, time: "1967-06-05T17:06" }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the airline's report replaces its telex",
  },
];
