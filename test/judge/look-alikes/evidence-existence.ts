import type { LookAlikeCase } from "./case.ts";

const HARBOUR = { eventTime: "2019-08-14", place: "Limassol, Cyprus" } as const;
const ARCHIVE = { eventTime: "1956-11-04", place: "Budapest, Hungary" } as const;

/** Whether a record exists, or shows what it is said to show. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "evidence.existence",
    type: "positive",
    name: "a video that shows it and does not",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [
          { predicate: "show", agent: "the Limassol video", theme: "the driver at the wheel" },
        ],
      },
      {
        source: "Defence Counsel",
        ...HARBOUR,
        claims: [
          {
            predicate: "show",
            agent: "the Limassol video",
            theme: "the driver at the wheel",
            negated: true,
          },
        ],
      },
    ],
    expect: [{ kind: "evidence.existence", verdict: "contradiction" }],
    why: "One video shows the driver or it does not.",
  },
  {
    kind: "evidence.existence",
    type: "positive",
    name: "an order that exists and does not exist",
    accounts: [
      {
        source: "State Archive",
        ...ARCHIVE,
        claims: [{ predicate: "exist", theme: "the Vámos order" }],
      },
      {
        source: "Veterans' League",
        ...ARCHIVE,
        claims: [{ predicate: "exist", theme: "the Vámos order", negated: true }],
      },
    ],
    expect: [{ kind: "evidence.existence", verdict: "contradiction" }],
    why: "One has the order, the other says that there is none.",
  },
  {
    kind: "evidence.existence",
    type: "tension",
    name: "a recording that the other side could not confirm",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [
          { predicate: "show", agent: "the Limassol video", theme: "the driver at the wheel" },
        ],
      },
      {
        source: "Island Times",
        ...HARBOUR,
        claims: [
          {
            predicate: "show",
            agent: "the Limassol video",
            theme: "the driver at the wheel",
            modality: "unconfirmed",
          },
        ],
      },
    ],
    expect: [{ kind: "evidence.existence", verdict: "tension" }],
    why: "The paper has not seen it; it may not have been published.",
  },
  {
    kind: "evidence.existence",
    type: "tension",
    name: "a report said to exist and not expected before autumn",
    accounts: [
      {
        source: "Commission of Inquiry",
        ...HARBOUR,
        claims: [{ predicate: "exist", theme: "the Nikolaou report" }],
      },
      {
        source: "Public Prosecutor",
        ...HARBOUR,
        claims: [
          {
            predicate: "exist",
            theme: "the Nikolaou report",
            negated: true,
            modality: "expected",
          },
        ],
      },
    ],
    expect: [{ kind: "evidence.existence", verdict: "tension" }],
    why: "It may be written and not yet published.",
  },
  {
    kind: "evidence.existence",
    type: "look-alike",
    name: "two videos, only one of which shows it",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [
          { predicate: "show", agent: "the Limassol video", theme: "the driver at the wheel" },
        ],
      },
      {
        source: "Defence Counsel",
        ...HARBOUR,
        claims: [
          {
            predicate: "show",
            agent: "the Paphos footage",
            theme: "the driver at the wheel",
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "What one recording does not show another may.",
  },
  {
    kind: "evidence.existence",
    type: "look-alike",
    name: "it shows one thing and not another",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [{ predicate: "show", agent: "the Limassol video", theme: "the white van" }],
      },
      {
        source: "Defence Counsel",
        ...HARBOUR,
        claims: [
          {
            predicate: "show",
            agent: "the Limassol video",
            theme: "the face of Andreas Pavlou",
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "Both can be true of one video.",
  },
  {
    kind: "evidence.existence",
    type: "look-alike",
    name: "one account does not mention the record",
    accounts: [
      {
        source: "State Archive",
        ...ARCHIVE,
        claims: [
          { predicate: "exist", theme: "the Vámos order" },
          { predicate: "arrest", patient: "Imre Halász" },
        ],
      },
      {
        source: "Old Newspaper",
        ...ARCHIVE,
        claims: [{ predicate: "arrest", patient: "Imre Halász" }],
      },
    ],
    expect: [],
    why: "Silence about a record does not deny it.",
  },
  {
    kind: "evidence.existence",
    type: "look-alike",
    name: "what would be shown is only supposed",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [
          { predicate: "show", agent: "the Limassol video", theme: "the driver at the wheel" },
        ],
      },
      {
        source: "Legal Column",
        ...HARBOUR,
        claims: [
          {
            predicate: "show",
            agent: "the Limassol video",
            theme: "the driver at the wheel",
            modality: "hypothetical",
          },
        ],
      },
    ],
    expect: [],
    why: "To suppose is neither to assert nor to deny.",
  },
  {
    kind: "evidence.existence",
    type: "other-event",
    name: "another incident, another camera",
    accounts: [
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [
          { predicate: "show", agent: "the harbour camera", theme: "the driver at the wheel" },
        ],
      },
      {
        source: "Airport Police",
        eventTime: "2021-02-03",
        place: "Larnaca, Cyprus",
        claims: [
          {
            predicate: "show",
            agent: "the airport camera",
            theme: "the thief at the counter",
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "Two cameras, two towns, two years.",
  },
  {
    kind: "evidence.existence",
    type: "update",
    name: "the archive finds the order after all",
    accounts: [
      {
        id: "archive-1990",
        source: "State Archive",
        ...ARCHIVE,
        asOf: "1990",
        claims: [{ predicate: "exist", theme: "the Vámos order", negated: true }],
      },
      {
        id: "archive-1993",
        source: "State Archive",
        ...ARCHIVE,
        asOf: "1993",
        claims: [{ predicate: "exist", theme: "the Vámos order" }],
      },
    ],
    expect: [],
    updates: ["evidence.existence"],
    why: "Three years later the archive corrects itself.",
  },
  {
    kind: "evidence.existence",
    type: "positive",
    name: "footage of the shooting, and none",
    accounts: [
      {
        source: "Residents' Committee",
        ...HARBOUR,
        claims: [{ predicate: "there be footage", theme: "the Limassol shooting" }],
      },
      {
        source: "Harbour Police",
        ...HARBOUR,
        claims: [{ predicate: "there be footage", theme: "the Limassol shooting", negated: true }],
      },
    ],
    expect: [{ kind: "evidence.existence", verdict: "contradiction" }],
    why: "Footage exists or it does not.",
  },
  {
    kind: "evidence.existence",
    type: "other-event",
    name: "two documents of one archive",
    accounts: [
      {
        source: "State Archive",
        ...ARCHIVE,
        claims: [{ predicate: "exist", theme: "the Vámos order" }],
      },
      {
        source: "Veterans' League",
        ...ARCHIVE,
        claims: [{ predicate: "exist", theme: "the Szabolcs telegram", negated: true }],
      },
    ],
    expect: [],
    why: "An order is there and a telegram is not.",
  },
];
