import type { LookAlikeCase } from "./case.ts";

const kind = "order";

const FIRE = {
  id: "fire",
  predicate: "open fire on",
  agent: "guardsmen",
  patient: "strikers",
  place: "Ludlow",
  time: "1914-04-20",
} as const;

const STONES = {
  id: "stones",
  predicate: "riot",
  agent: "strikers",
  place: "Ludlow",
  time: "1914-04-20",
} as const;

const RESIGNATION = {
  id: "resignation",
  predicate: "resign",
  agent: "Premier Dalca",
  place: "Chisinau",
} as const;

const ARREST = {
  id: "arrest",
  predicate: "arrest",
  patient: "Premier Dalca",
  place: "Chisinau",
} as const;

const BLAST = {
  id: "blast",
  predicate: "explosion",
  patient: "the powder mill",
  place: "Halton",
  time: "1864-02",
} as const;

const FLOOD = {
  id: "flood",
  predicate: "flood",
  patient: "Halton weir",
  place: "Halton",
  time: "1864-02",
} as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "they fired after the riot, they fired before it",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      { source: "Union Paper", claims: [FIRE, { ...STONES, after: "fire" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "each of the two is put before the other",
  },
  {
    kind,
    type: "positive",
    name: "he was arrested, then resigned; or the other way round",
    accounts: [
      {
        source: "Free Radio",
        claims: [
          { ...ARREST, time: "1992-06" },
          { ...RESIGNATION, time: "1992-06", after: "arrest" },
        ],
      },
      {
        source: "State Gazette",
        claims: [
          { ...RESIGNATION, time: "1992-06" },
          { ...ARREST, time: "1992-06", after: "resignation" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "whether he resigned in custody is the question, and the accounts exclude each other",
  },
  {
    kind,
    type: "positive",
    name: "three accounts in a circle",
    accounts: [
      {
        source: "Miller's Son",
        claims: [BLAST, { ...FLOOD, before: "blast" }],
      },
      {
        source: "Parish Clerk",
        claims: [
          { ...FLOOD, after: "alarm" },
          {
            id: "alarm",
            predicate: "evacuate",
            patient: "the mill hands",
            place: "Halton",
            time: "1864-02",
          },
        ],
      },
      {
        source: "Night Watchman",
        claims: [
          BLAST,
          {
            id: "alarm",
            predicate: "evacuate",
            patient: "the mill hands",
            place: "Halton",
            time: "1864-02",
            after: "blast",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "flood before blast, evacuation before flood, blast before evacuation: no two disagree",
  },
  {
    kind,
    type: "positive",
    name: "what is said to be the cause came after",
    accounts: [
      { source: "Union Paper", claims: [FIRE, { ...STONES, cause: { claim: "fire" } }] },
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "a riot that was over when the shots fell was not set off by them",
  },
  {
    kind,
    type: "positive",
    name: "within the riot, and after it",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, partOf: "stones" }] },
      { source: "Union Paper", claims: [STONES, { ...FIRE, after: "stones" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "what came after the riot was no part of it",
  },
  {
    kind,
    type: "tension",
    name: "the order is only suggested by the telling",
    accounts: [
      {
        source: "Colonel's Report",
        claims: [STONES, { ...FIRE, after: "stones", implied: true }],
      },
      { source: "Union Paper", claims: [FIRE, { ...STONES, after: "fire" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "the colonel does not say that it came after, he only tells it so",
  },
  {
    kind,
    type: "tension",
    name: "an arrest that seems to follow the resignation",
    accounts: [
      {
        source: "Free Radio",
        claims: [
          { ...ARREST, time: "1992-06" },
          { ...RESIGNATION, time: "1992-06", after: "arrest" },
        ],
      },
      {
        source: "State Gazette",
        claims: [
          { ...RESIGNATION, time: "1992-06" },
          { ...ARREST, time: "1992-06", after: { claim: "resignation", implied: true } },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "one order is stated, the other implied",
  },
  {
    kind,
    type: "look-alike",
    name: "told in another sequence",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, FIRE] },
      { source: "Union Paper", claims: [FIRE, STONES] },
    ],
    expect: [],
    why: "the sequence of the telling states no order",
  },
  {
    kind,
    type: "look-alike",
    name: "before and after, said from both ends",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      { source: "Sheriff's Log", claims: [{ ...STONES, before: "fire" }, FIRE] },
    ],
    expect: [],
    why: "the same order in other words",
  },
  {
    kind,
    type: "look-alike",
    name: "only one account gives an order",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      { source: "Denver Ledger", claims: [FIRE] },
    ],
    expect: [],
    why: "the other leaves the order open",
  },
  {
    kind,
    type: "look-alike",
    name: "an order that agrees with the dates of the other",
    accounts: [
      {
        source: "Free Radio",
        claims: [
          { ...ARREST, time: "1992-06-03" },
          { ...RESIGNATION, time: "1992-06-05" },
        ],
      },
      {
        source: "Weekly Review",
        claims: [
          { ...ARREST, time: "1992-06" },
          { ...RESIGNATION, time: "1992-06", after: "arrest" },
        ],
      },
    ],
    expect: [],
    why: "the 5th comes after the 3rd",
  },
  {
    kind,
    type: "look-alike",
    name: "a part of the riot, and the riot",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, partOf: "stones" }] },
      { source: "Sheriff's Log", claims: [STONES, { ...FIRE, time: "1914-04-20" }] },
    ],
    expect: [],
    why: "what lies within is neither before nor after",
  },
  {
    kind,
    type: "positive",
    name: "a stated order against the dates of another account",
    accounts: [
      {
        source: "Free Radio",
        claims: [
          { ...ARREST, time: "1992-06-03" },
          { ...RESIGNATION, time: "1992-06-05" },
        ],
      },
      {
        source: "State Gazette",
        claims: [
          { ...RESIGNATION, time: "1992-06" },
          { ...ARREST, time: "1992-06", after: "resignation" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "by the dates the arrest came first, by the words the resignation did",
  },
  {
    kind,
    type: "look-alike",
    name: "what was to come first, by plan",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      {
        source: "Mine Owners' Orders",
        claims: [
          { ...FIRE, modality: "planned" },
          { ...STONES, modality: "feared", after: "fire" },
        ],
      },
    ],
    expect: [],
    why: "orders of a plan are no statement of what happened",
  },
  {
    kind,
    type: "look-alike",
    name: "one says after, the other says not before",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      {
        source: "Sheriff's Log",
        claims: [STONES, { ...FIRE, before: { claim: "stones", negated: true } }],
      },
    ],
    expect: [],
    why: "what is not before may be after",
  },
  {
    kind,
    type: "other-event",
    name: "two strikes in two years, each with an order of its own",
    accounts: [
      { source: "Colonel's Report", claims: [STONES, { ...FIRE, after: "stones" }] },
      {
        source: "Union Paper",
        claims: [
          { ...FIRE, place: "Calumet", time: "1913-07-26" },
          { ...STONES, place: "Calumet", time: "1913-07-26", after: "fire" },
        ],
      },
    ],
    expect: [],
    why: "another mine, another year",
  },
  {
    kind,
    type: "update",
    name: "the inquiry turns its first order round",
    accounts: [
      {
        id: "interim",
        source: "Board of Inquiry",
        asOf: "1914-05-01",
        claims: [STONES, { ...FIRE, after: "stones" }],
      },
      {
        id: "final",
        source: "Board of Inquiry",
        asOf: "1914-11-01",
        claims: [FIRE, { ...STONES, after: "fire" }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the board's final report replaces the interim one",
  },
];
