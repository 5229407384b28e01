import type { LookAlikeCase } from "./case.ts";

const CAMP = { eventTime: "2018-02-16", place: "Moyo, Uganda" } as const;
const FERRY = { eventTime: "1991-10-28", place: "Turku archipelago, Finland" } as const;
const VALLEY = { eventTime: "1986-07-30", place: "Ayacucho, Peru" } as const;

/** "Only", "all", "nobody else" against a case that is none of them. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "exclusivity",
    type: "positive",
    name: "only soldiers were killed, and a civilian was",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [
          { predicate: "attack", agent: "Shining Path", patient: "the Ayacucho post" },
          { predicate: "kill", agent: "Shining Path", patient: { only: "soldiers" } },
        ],
      },
      {
        source: "Andean Human Rights Council",
        ...VALLEY,
        claims: [
          { predicate: "attack", agent: "Shining Path", patient: "the Ayacucho post" },
          { predicate: "kill", agent: "Shining Path", patient: "civilians" },
        ],
      },
    ],
    expect: [{ kind: "exclusivity", verdict: "contradiction" }],
    why: "Civilians are no soldiers.",
  },
  {
    kind: "exclusivity",
    type: "positive",
    name: "all aboard survived, and passengers died",
    accounts: [
      {
        source: "Shipping Line",
        ...FERRY,
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "survive", patient: { all: "passengers" } },
        ],
      },
      {
        source: "Coast Guard",
        ...FERRY,
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "die", patient: "passengers", quantity: 3 },
        ],
      },
    ],
    expect: [{ kind: "exclusivity", verdict: "contradiction" }],
    why: "Where three died, not all survived.",
  },
  {
    kind: "exclusivity",
    type: "positive",
    name: "only northern officers met, and southern ones did",
    accounts: [
      {
        source: "Former Adjutant",
        eventTime: "1971-07-06",
        place: "Gitarama, Rwanda",
        claims: [{ predicate: "meet", party: { only: "northern officers" } }],
      },
      {
        source: "Embassy Cable",
        eventTime: "1971-07-06",
        place: "Gitarama, Rwanda",
        claims: [{ predicate: "meet", party: "southern officers" }],
      },
    ],
    knowledge: { disjoint: [["northern officers", "southern officers"]] },
    sameEvent: true,
    expect: [{ kind: "exclusivity", verdict: "contradiction" }],
    why: "The two groups are declared to be apart.",
  },
  {
    kind: "exclusivity",
    type: "tension",
    name: "mostly soldiers, and civilians",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: { mostly: "soldiers" } }],
      },
      {
        source: "Andean Human Rights Council",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "civilians" }],
      },
    ],
    expect: [{ kind: "exclusivity", verdict: "tension" }],
    why: "Mostly leaves room for a few civilians; how many is not said.",
  },
  {
    kind: "exclusivity",
    type: "tension",
    name: "only refugees, and teachers",
    accounts: [
      {
        source: "Camp Office",
        ...CAMP,
        claims: [{ predicate: "arrest", agent: "Uganda police", patient: { only: "refugees" } }],
      },
      {
        source: "Teachers' Union",
        ...CAMP,
        claims: [{ predicate: "arrest", agent: "Uganda police", patient: "teachers" }],
      },
    ],
    expect: [{ kind: "exclusivity", verdict: "tension" }],
    why: "The teachers may be refugees or not.",
  },
  {
    kind: "exclusivity",
    type: "look-alike",
    name: "only soldiers, and conscripts",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: { only: "soldiers" } }],
      },
      {
        source: "Lima Daily",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "conscripts" }],
      },
    ],
    knowledge: { isA: { conscripts: "soldiers" } },
    expect: [],
    why: "Conscripts are soldiers.",
  },
  {
    kind: "exclusivity",
    type: "look-alike",
    name: "soldiers without an only, and civilians",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "soldiers" }],
      },
      {
        source: "Andean Human Rights Council",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "civilians" }],
      },
    ],
    expect: [],
    notCompared: "G5",
    why: "Both may have been killed.",
  },
  {
    kind: "exclusivity",
    type: "look-alike",
    name: "all passengers survived, a sailor died",
    accounts: [
      {
        source: "Shipping Line",
        ...FERRY,
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "survive", patient: { all: "passengers" } },
        ],
      },
      {
        source: "Coast Guard",
        ...FERRY,
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "die", patient: "a sailor", quantity: 1 },
        ],
      },
    ],
    expect: [],
    why: "A sailor is no passenger.",
  },
  {
    kind: "exclusivity",
    type: "look-alike",
    name: "whoever says only names the exception too",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [
          {
            predicate: "kill",
            agent: "Shining Path",
            patient: [{ only: "soldiers" }, "civilians"],
          },
        ],
      },
      {
        source: "Andean Human Rights Council",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "civilians" }],
      },
    ],
    expect: [],
    why: "The command itself speaks of civilians, so its only means something narrower.",
  },
  {
    kind: "exclusivity",
    type: "other-event",
    name: "only soldiers in July, civilians in November",
    accounts: [
      {
        source: "Army Command",
        ...VALLEY,
        claims: [{ predicate: "kill", agent: "Shining Path", patient: { only: "soldiers" } }],
      },
      {
        source: "Andean Human Rights Council",
        eventTime: "1986-11-12",
        place: "Huancavelica, Peru",
        claims: [{ predicate: "kill", agent: "Shining Path", patient: "civilians" }],
      },
    ],
    expect: [],
    why: "Another town, four months later.",
  },
  {
    kind: "exclusivity",
    type: "update",
    name: "the line takes back that all survived",
    accounts: [
      {
        id: "line-first",
        source: "Shipping Line",
        ...FERRY,
        asOf: "1991-10-28",
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "survive", patient: { all: "passengers" } },
        ],
      },
      {
        id: "line-second",
        source: "Shipping Line",
        ...FERRY,
        asOf: "1991-10-30",
        claims: [
          { predicate: "sink", patient: "the ferry Saaristo" },
          { predicate: "die", patient: "passengers", quantity: 3 },
        ],
      },
    ],
    expect: [],
    updates: ["exclusivity"],
    why: "One source, two days later.",
  },
  {
    kind: "exclusivity",
    type: "positive",
    name: "only one man fired, and another did",
    accounts: [
      {
        source: "State Attorney",
        eventTime: "1974-11-30",
        place: "Graz, Austria",
        claims: [{ predicate: "shoot", agent: { only: "Anton Hirsch" }, patient: "Emil Kastner" }],
      },
      {
        source: "Defence Counsel",
        eventTime: "1974-11-30",
        place: "Graz, Austria",
        claims: [{ predicate: "shoot", agent: "Georg Lahn", patient: "Emil Kastner" }],
      },
    ],
    knowledge: { disjoint: [["Anton Hirsch", "Georg Lahn"]] },
    expect: [{ kind: "exclusivity", verdict: "contradiction" }],
    why: "If only Hirsch fired, Lahn did not.",
  },
  {
    kind: "exclusivity",
    type: "look-alike",
    name: "both accounts say only, of the same group under two names",
    accounts: [
      {
        source: "Camp Office",
        ...CAMP,
        claims: [
          {
            predicate: "arrest",
            agent: "Uganda police",
            patient: { only: "South Sudanese refugees" },
          },
        ],
      },
      {
        source: "Teachers' Union",
        ...CAMP,
        claims: [{ predicate: "arrest", agent: "Uganda police", patient: "refugees" }],
      },
    ],
    expect: [],
    why: "One word is only wider than the other.",
  },
  {
    kind: "exclusivity",
    type: "other-event",
    name: "two arrests of one day in two camps",
    accounts: [
      {
        source: "Camp Office",
        ...CAMP,
        claims: [{ predicate: "arrest", agent: "Uganda police", patient: { only: "soldiers" } }],
      },
      {
        source: "Teachers' Union",
        eventTime: "2018-02-16",
        place: "Kibondo, Tanzania",
        claims: [{ predicate: "arrest", agent: "Tanzania police", patient: "civilians" }],
      },
    ],
    expect: [],
    why: "Two police forces in two countries.",
  },
];
