import type { LookAlikeCase } from "./case.ts";

const kind = "role.initiator";

const CAMP = {
  predicate: "clash",
  party: ["Cambodia", "Thailand"],
  place: "Preah Vihear",
  time: "2011-02-04",
} as const;

const MATCH = {
  predicate: "brawl",
  party: ["Rovers supporters", "United supporters"],
  place: "Millfield Stadium",
  time: "1985-03-16",
} as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "each army says that the other fired first",
    accounts: [
      { source: "Phnom Penh Radio", claims: [{ ...CAMP, initiator: "Thailand" }] },
      { source: "Bangkok Radio", claims: [{ ...CAMP, initiator: "Cambodia" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "two states, and only one can have moved first",
  },
  {
    kind,
    type: "positive",
    name: "soldiers or villagers began, and the two exclude each other",
    accounts: [
      {
        source: "Garrison Log",
        claims: [
          {
            predicate: "clash",
            party: ["soldiers", "villagers"],
            initiator: "villagers",
            place: "Amritnagar",
            time: "1919-04-11",
          },
        ],
      },
      {
        source: "Inquiry Minutes",
        claims: [
          {
            predicate: "clash",
            party: ["soldiers", "villagers"],
            initiator: "soldiers",
            place: "Amritnagar",
            time: "1919-04-11",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "both sides are named, and each account lets another one begin",
  },
  {
    kind,
    type: "positive",
    name: "two sets of supporters, declared to be two",
    accounts: [
      { source: "Rovers Fanzine", claims: [{ ...MATCH, initiator: "United supporters" }] },
      { source: "United Review", claims: [{ ...MATCH, initiator: "Rovers supporters" }] },
    ],
    knowledge: { disjoint: [["Rovers supporters", "United supporters"]] },
    expect: [{ kind, verdict: "contradiction" }],
    why: "one brawl has one beginning",
  },
  {
    kind,
    type: "tension",
    name: "one names who began, the other says that fighting broke out",
    accounts: [
      { source: "Phnom Penh Radio", claims: [{ ...CAMP, initiator: "Thailand" }] },
      { source: "Mekong Wire", claims: [{ ...CAMP, predicate: "clashes break out" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "to say that it broke out is to leave open, perhaps on purpose, who began",
  },
  {
    kind,
    type: "tension",
    name: "two first movers not known to be two",
    accounts: [
      {
        source: "Riot Commission",
        claims: [
          {
            predicate: "riot",
            initiator: "the Black Lantern Society",
            place: "Bristol",
            time: "1831-10-29",
          },
        ],
      },
      {
        source: "Bristol Mercury",
        claims: [
          {
            predicate: "riot",
            initiator: "the Reform Club of Clifton",
            place: "Bristol",
            time: "1831-10-29",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "the two clubs may have shared members, or been one",
  },
  {
    kind,
    type: "look-alike",
    name: "only one account says who began",
    accounts: [
      { source: "Phnom Penh Radio", claims: [{ ...CAMP, initiator: "Thailand" }] },
      { source: "Mekong Wire", claims: [CAMP] },
    ],
    expect: [],
    why: "silence on who began is no statement",
  },
  {
    kind,
    type: "look-alike",
    name: "an army and its gunners",
    accounts: [
      { source: "Phnom Penh Radio", claims: [{ ...CAMP, initiator: "Thailand" }] },
      { source: "Mekong Wire", claims: [{ ...CAMP, initiator: "Second Thai Battery" }] },
    ],
    knowledge: { isA: [["Second Thai Battery", "Thailand"]] },
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "whatever the battery began Thailand began",
  },
  {
    kind,
    type: "look-alike",
    name: "who fired first in the brawl, and who joined in",
    accounts: [
      { source: "Rovers Fanzine", claims: [{ ...MATCH, initiator: "United supporters" }] },
      {
        source: "Millfield Police",
        claims: [
          { ...MATCH },
          {
            predicate: "arrest",
            patient: "Rovers supporters",
            quantity: 14,
            place: "Millfield Stadium",
            time: "1985-03-16",
          },
        ],
      },
    ],
    expect: [],
    why: "to be arrested is not to have begun",
  },
  {
    kind,
    type: "look-alike",
    name: "a feared first move",
    accounts: [
      { source: "Bangkok Radio", claims: [{ ...CAMP, initiator: "Cambodia" }] },
      {
        source: "Embassy Cable",
        claims: [{ ...CAMP, initiator: "Thailand", modality: "feared" }],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "to fear that one side will begin is not to say that it began",
  },
  {
    kind,
    type: "look-alike",
    name: "the army and its soldiers",
    accounts: [
      {
        source: "Garrison Log",
        claims: [
          {
            predicate: "clash",
            party: ["soldiers", "miners"],
            initiator: "soldiers",
            place: "Uncia",
            time: "1967-06-24",
          },
        ],
      },
      {
        source: "Radio Mineral",
        claims: [
          {
            predicate: "clash",
            party: ["the army", "miners"],
            initiator: "the army",
            place: "Uncia",
            time: "1967-06-24",
          },
        ],
      },
    ],
    expect: [],
    why: "the army began when its soldiers did",
  },
  {
    kind,
    type: "other-event",
    name: "another clash at the temple, months later, begun by the other side",
    accounts: [
      { source: "Phnom Penh Radio", claims: [{ ...CAMP, initiator: "Thailand" }] },
      {
        source: "Bangkok Radio",
        claims: [{ ...CAMP, time: "2011-04-22", initiator: "Cambodia" }],
      },
    ],
    expect: [],
    why: "two clashes, each with a beginning of its own",
  },
  {
    kind,
    type: "update",
    name: "the observers correct who fired first",
    accounts: [
      {
        id: "interim",
        source: "Observer Mission",
        asOf: "2011-02-05",
        claims: [{ ...CAMP, initiator: "Thailand" }],
      },
      {
        id: "final",
        source: "Observer Mission",
        asOf: "2011-03-01",
        claims: [{ ...CAMP, initiator: "Cambodia" }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the final report of one mission replaces its interim one",
  },
];
