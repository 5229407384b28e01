import type { LookAlikeCase } from "./case.ts";

const RAIDS = { eventTime: "2016-11-13", place: "Mosul, Iraq" } as const;
const BLASTS = { eventTime: "2004-03-08", place: "Riyadh, Saudi Arabia" } as const;

/** How many events there were. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "event.individuation",
    type: "positive",
    name: "two explosions or five",
    accounts: [
      {
        source: "Interior Ministry",
        ...BLASTS,
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 2 }],
      },
      {
        source: "Gulf Resident",
        ...BLASTS,
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 5 }],
      },
    ],
    expect: [{ kind: "event.individuation", verdict: "contradiction" }],
    why: "Both count the explosions at one place on one day.",
  },
  {
    kind: "event.individuation",
    type: "positive",
    name: "at most three air raids against at least ten",
    accounts: [
      {
        source: "Coalition Command",
        ...RAIDS,
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            count: "at most 3",
          },
        ],
      },
      {
        source: "Tigris Observer",
        ...RAIDS,
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            count: "at least 10",
          },
        ],
      },
    ],
    expect: [{ kind: "event.individuation", verdict: "contradiction" }],
    why: "The bounds do not meet.",
  },
  {
    kind: "event.individuation",
    type: "tension",
    name: "about twenty shots and about twenty-four",
    accounts: [
      {
        source: "Commission of Inquiry",
        eventTime: "1968-06-02",
        place: "Durban, South Africa",
        claims: [
          { predicate: "shoot", agent: "Piet Naude", patient: "Themba Zulu", count: "about 20" },
        ],
      },
      {
        source: "Durban Star",
        eventTime: "1968-06-02",
        place: "Durban, South Africa",
        claims: [
          { predicate: "shoot", agent: "Piet Naude", patient: "Themba Zulu", count: "about 24" },
        ],
      },
    ],
    expect: [{ kind: "event.individuation", verdict: "tension" }],
    why: "Both count roughly, and the counts meet only at their edges.",
  },
  {
    kind: "event.individuation",
    type: "tension",
    name: "counts of two accounts that may speak of two days",
    accounts: [
      {
        source: "Coalition Command",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Qayyarah airfield",
            place: "Qayyarah, Iraq",
            time: "2016-11-13",
            count: 2,
          },
        ],
      },
      {
        source: "Tigris Observer",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Qayyarah airfield",
            place: "Qayyarah, Iraq",
            time: "2016-11-14",
            count: 7,
          },
        ],
      },
    ],
    expect: [
      { kind: "event.individuation", verdict: "tension" },
      { kind: "time", verdict: "tension" },
    ],
    why: "The days differ, so that each may count the raids of its own day.",
  },
  {
    kind: "event.individuation",
    type: "look-alike",
    name: "several blasts and four blasts",
    accounts: [
      {
        source: "Gulf Resident",
        ...BLASTS,
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: "several" }],
      },
      {
        source: "Interior Ministry",
        ...BLASTS,
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 4 }],
      },
    ],
    expect: [],
    why: "Four are several.",
  },
  {
    kind: "event.individuation",
    type: "look-alike",
    name: "at least two raids and five raids",
    accounts: [
      {
        source: "Coalition Command",
        ...RAIDS,
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            count: "at least 2",
          },
        ],
      },
      {
        source: "Tigris Observer",
        ...RAIDS,
        claims: [
          { predicate: "bomb", agent: "the coalition", patient: "the Mosul bridge", count: 5 },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "event.individuation", verdict: "refinement" }],
    why: "Five are at least two.",
  },
  {
    kind: "event.individuation",
    type: "look-alike",
    name: "one account tells the whole, the other its parts",
    accounts: [
      {
        source: "Interior Ministry",
        ...BLASTS,
        claims: [{ predicate: "attack", agent: "al-Qaeda", patient: "the Dorrat compound" }],
      },
      {
        source: "Gulf Resident",
        ...BLASTS,
        claims: [
          {
            id: "attack",
            predicate: "attack",
            agent: "al-Qaeda",
            patient: "the Dorrat compound",
          },
          {
            predicate: "shoot",
            agent: "al-Qaeda",
            patient: "the guards at the gate",
            partOf: "attack",
          },
          {
            predicate: "explode",
            patient: "the Dorrat compound",
            partOf: "attack",
          },
        ],
      },
    ],
    expect: [],
    why: "It is the level of telling that differs.",
  },
  {
    kind: "event.individuation",
    type: "look-alike",
    name: "two explosions, five dead",
    accounts: [
      {
        source: "Interior Ministry",
        ...BLASTS,
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 2 }],
      },
      {
        source: "Gulf Resident",
        ...BLASTS,
        claims: [
          { predicate: "explode", patient: "the Dorrat compound" },
          { predicate: "kill", patient: "residents", quantity: 5 },
        ],
      },
    ],
    expect: [],
    why: "One counts events, the other people.",
  },
  {
    kind: "event.individuation",
    type: "other-event",
    name: "raids on two towns in two months",
    accounts: [
      {
        source: "Coalition Command",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            place: "Mosul, Iraq",
            time: "2016-11-13",
            count: 2,
          },
        ],
      },
      {
        source: "Euphrates Post",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Tabqa dam",
            place: "Tabqa, Syria",
            time: "2017-01-20",
            count: 9,
          },
        ],
      },
    ],
    expect: [],
    why: "Other targets, another country, two months later.",
  },
  {
    kind: "event.individuation",
    type: "update",
    name: "the ministry counts again",
    accounts: [
      {
        id: "ministry-night",
        source: "Interior Ministry",
        ...BLASTS,
        asOf: "2004-03-09",
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 2 }],
      },
      {
        id: "ministry-week",
        source: "Interior Ministry",
        ...BLASTS,
        asOf: "2004-03-15",
        claims: [{ predicate: "explode", patient: "the Dorrat compound", count: 5 }],
      },
    ],
    expect: [],
    updates: ["event.individuation"],
    why: "A later count of the same source.",
  },
  {
    kind: "event.individuation",
    type: "look-alike",
    name: "nine raids in a week, two of them on one day",
    accounts: [
      {
        source: "Coalition Command",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            place: "Mosul, Iraq",
            time: "2016-11-07/2016-11-13",
            count: 9,
          },
        ],
      },
      {
        source: "Tigris Observer",
        claims: [
          {
            predicate: "bomb",
            agent: "the coalition",
            patient: "the Mosul bridge",
            place: "Mosul, Iraq",
            time: "2016-11-13",
            count: 2,
          },
        ],
      },
    ],
    expect: [],
    why: "A whole week is not compared with one of its days.",
  },
];
