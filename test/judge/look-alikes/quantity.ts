import type { LookAlikeCase } from "./case.ts";

const kind = "quantity";

const QUAKE = {
  predicate: "kill",
  patient: "people",
  place: "Amasra, Turkey",
  time: "1968-09-03",
} as const;

const MARCH = {
  predicate: "protest",
  agent: "marchers",
  place: "Leipzig",
  time: "1989-10-09",
} as const;

const FERRY = { place: "Lake Victoria", time: "1996-05-21" } as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "two tolls of one earthquake",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: 29 }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: "at least 40" }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "29 is not at least 40, and both count the dead",
  },
  {
    kind,
    type: "positive",
    name: "how many marched",
    accounts: [
      {
        source: "People's Police",
        claims: [{ ...MARCH, quantity: { value: "8,000 marchers", counts: "agent" } }],
      },
      {
        source: "Church Council",
        claims: [{ ...MARCH, quantity: { value: "70,000 marchers", counts: "agent" } }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "two head counts of one crowd, far apart",
  },
  {
    kind,
    type: "positive",
    name: "more children among the drowned than there were drowned",
    accounts: [
      {
        source: "Port Authority",
        claims: [{ predicate: "drown", patient: "people", quantity: "20 people", ...FERRY }],
      },
      {
        source: "Mwanza Schools",
        claims: [{ predicate: "drown", patient: "children", quantity: "35 children", ...FERRY }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "a part cannot be larger than its whole",
  },
  {
    kind,
    type: "positive",
    name: "nobody died, three died",
    accounts: [
      {
        source: "Railway Board",
        claims: [
          {
            predicate: "die",
            patient: "passengers",
            quantity: 0,
            place: "Quintinshill",
            time: "1931-05-22",
          },
        ],
      },
      {
        source: "Signalman",
        claims: [
          {
            predicate: "die",
            patient: "passengers",
            quantity: 3,
            place: "Quintinshill",
            time: "1931-05-22",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "none is a figure too",
  },
  {
    kind,
    type: "tension",
    name: "about 400 and about 450",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "about 400" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: "about 450" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "the two meet only where both are stretched",
  },
  {
    kind,
    type: "tension",
    name: "up to 50 and at least 50",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "up to 50" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: "at least 50" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "both hold of exactly fifty, and of no other figure",
  },
  {
    kind,
    type: "tension",
    name: "dead students and dead passengers",
    accounts: [
      {
        source: "Bus Company",
        claims: [
          {
            predicate: "kill",
            patient: "students",
            quantity: "12 students",
            place: "Chitral",
            time: "2014-08-30",
          },
        ],
      },
      {
        source: "Chitral Police",
        claims: [
          {
            predicate: "kill",
            patient: "passengers",
            quantity: "17 passengers",
            place: "Chitral",
            time: "2014-08-30",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "tension" }],
    why: "the passengers may all have been students, or some of them",
  },
  {
    kind,
    type: "tension",
    name: "two strengths at a battle that may be two battles",
    accounts: [
      {
        source: "Asmara Radio",
        claims: [
          {
            predicate: "battle",
            party: ["Ethiopia", "Eritrea"],
            place: "Badme",
            time: "1998-05-12",
            quantity: { value: "300 soldiers", counts: "party" },
          },
        ],
      },
      {
        source: "Addis Radio",
        claims: [
          {
            predicate: "battle",
            party: ["Ethiopia", "Eritrea"],
            place: "Badme",
            time: "1998-05-13",
            quantity: { value: "2,000 soldiers", counts: "party" },
          },
        ],
      },
    ],
    expect: [
      { kind, verdict: "tension" },
      { kind: "time", verdict: "tension" },
    ],
    why: "there may have been a battle on each of the two days",
  },
  {
    kind,
    type: "tension",
    name: "villagers killed on one day, the village named by neither",
    accounts: [
      {
        source: "Relief Office",
        claims: [{ predicate: "kill", patient: "villagers", quantity: 14, time: "2012-03-11" }],
      },
      {
        source: "District Police",
        claims: [{ predicate: "kill", patient: "villagers", quantity: 30, time: "2012-03-11" }],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "a day and a common noun hardly make it one event",
  },
  {
    kind,
    type: "look-alike",
    name: "at least 20 and 25",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "at least 20" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: 25 }] },
    ],
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "25 is at least 20",
  },
  {
    kind,
    type: "look-alike",
    name: "two dozen and 24",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "two dozen" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: 24 }] },
    ],
    expect: [],
    why: "one figure in two forms",
  },
  {
    kind,
    type: "look-alike",
    name: "60 dead, 11 of them children",
    accounts: [
      {
        source: "Port Authority",
        claims: [{ predicate: "drown", patient: "people", quantity: "60 people", ...FERRY }],
      },
      {
        source: "Mwanza Schools",
        claims: [{ predicate: "drown", patient: "children", quantity: "11 children", ...FERRY }],
      },
    ],
    expect: [],
    notCompared: "G2",
    why: "a subset and its total",
  },
  {
    kind,
    type: "look-alike",
    name: "killed and injured",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: 29 }] },
      {
        source: "Amasra Hospital",
        claims: [{ ...QUAKE, predicate: "injure", quantity: 231 }],
      },
    ],
    expect: [],
    why: "the dead are counted apart from the injured",
  },
  {
    kind,
    type: "look-alike",
    name: "shells fired in a day and in a week",
    accounts: [
      {
        source: "Monitoring Mission",
        claims: [
          {
            predicate: "shell",
            patient: "Avdiivka",
            place: "Avdiivka, Ukraine",
            time: "2017-01-30",
            count: 120,
          },
        ],
      },
      {
        source: "Joint Centre",
        claims: [
          {
            predicate: "shell",
            patient: "Avdiivka",
            place: "Avdiivka, Ukraine",
            time: "2017-01-28/2017-02-03",
            count: 900,
          },
        ],
      },
    ],
    expect: [],
    why: "a whole week holds more than one of its days",
  },
  {
    kind,
    type: "look-alike",
    name: "the subset is said to be one",
    accounts: [
      {
        source: "Red Crescent",
        claims: [{ ...QUAKE, quantity: { value: 29, scope: "total" } }],
      },
      {
        source: "Amasra Mayor",
        claims: [{ ...QUAKE, quantity: { value: 9, scope: "subset" } }],
      },
    ],
    expect: [],
    notCompared: "G2",
    why: "nine in the old town are among the 29",
  },
  {
    kind,
    type: "positive",
    name: "a rival's later count is the lower one",
    accounts: [
      { source: "Red Crescent", asOf: "1968-09-03", claims: [{ ...QUAKE, quantity: 60 }] },
      { source: "Black Sea Post", asOf: "1968-09-05", claims: [{ ...QUAKE, quantity: 29 }] },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the dead do not become fewer: the later count denies the earlier",
  },
  {
    kind,
    type: "positive",
    name: "two depths of one shaft",
    accounts: [
      {
        source: "Mine Surveyor",
        claims: [
          {
            predicate: "collapse",
            patient: "Shaft Nine",
            place: "Lota",
            time: "1994-09-30",
            quantity: "450 metres",
          },
        ],
      },
      {
        source: "Widows' Committee",
        claims: [
          {
            predicate: "collapse",
            patient: "Shaft Nine",
            place: "Lota",
            time: "1994-09-30",
            quantity: "900 metres",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one measure of one thing, in one unit",
  },
  {
    kind,
    type: "look-alike",
    name: "a rival's later, higher toll",
    accounts: [
      { source: "Red Crescent", asOf: "1968-09-03", claims: [{ ...QUAKE, quantity: 12 }] },
      { source: "Black Sea Post", asOf: "1968-09-05", claims: [{ ...QUAKE, quantity: 29 }] },
    ],
    expect: [],
    notCompared: "G3",
    why: "two days on more dead have been found",
  },
  {
    kind,
    type: "look-alike",
    name: "dozens and 36",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "dozens" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: 36 }] },
    ],
    expect: [],
    why: "36 are dozens",
  },
  {
    kind,
    type: "look-alike",
    name: "kilometres and miles",
    accounts: [
      {
        source: "Coast Guard",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Wanda",
            time: "2001-01-09",
            quantity: "160 km",
          },
        ],
      },
      {
        source: "Fishermen's Union",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Wanda",
            time: "2001-01-09",
            quantity: "about 100 miles",
          },
        ],
      },
    ],
    expect: [],
    why: "a hundred miles are 161 kilometres",
  },
  {
    kind,
    type: "look-alike",
    name: "dead soldiers and dead civilians",
    accounts: [
      {
        source: "Barracks Bulletin",
        claims: [
          {
            predicate: "kill",
            patient: "soldiers",
            quantity: "7 soldiers",
            place: "Kandy",
            time: "1998-02-15",
          },
        ],
      },
      {
        source: "Kandy Hospital",
        claims: [
          {
            predicate: "kill",
            patient: "civilians",
            quantity: "11 civilians",
            place: "Kandy",
            time: "1998-02-15",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    notCompared: "G2",
    why: "two groups that are counted apart",
  },
  {
    kind,
    type: "look-alike",
    name: "three to five, and five",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: "3 to 5" }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, quantity: 5 }] },
    ],
    expect: [],
    why: "five is among three to five",
  },
  {
    kind,
    type: "look-alike",
    name: "hectares and square kilometres",
    accounts: [
      {
        source: "Forest Service",
        claims: [
          {
            predicate: "wildfire",
            agent: "the Rodeo fire",
            place: "Navajo County",
            time: "2002-06-20",
            quantity: "1,200 hectares",
          },
        ],
      },
      {
        source: "Show Low Mail",
        claims: [
          {
            predicate: "wildfire",
            agent: "the Rodeo fire",
            place: "Navajo County",
            time: "2002-06-20",
            quantity: "12 square kilometres",
          },
        ],
      },
    ],
    expect: [],
    why: "a hundred hectares are one square kilometre",
  },
  {
    kind,
    type: "other-event",
    name: "another earthquake in the same town",
    accounts: [
      { source: "Red Crescent", claims: [{ ...QUAKE, quantity: 29 }] },
      { source: "Black Sea Post", claims: [{ ...QUAKE, time: "1999-08-17", quantity: 270 }] },
    ],
    expect: [],
    why: "thirty-one years later",
  },
  {
    kind,
    type: "other-event",
    name: "two blasts of one evening, declared to be two",
    accounts: [
      {
        source: "Morning Post",
        claims: [
          {
            predicate: "bombing",
            patient: "passengers",
            place: "Mumbai",
            time: "2006-07-11",
            event: "matunga",
            quantity: 33,
          },
        ],
      },
      {
        source: "Railway Police",
        claims: [
          {
            predicate: "bombing",
            patient: "passengers",
            place: "Mumbai",
            time: "2006-07-11",
            event: "mahim",
            quantity: 43,
          },
        ],
      },
    ],
    expect: [],
    why: "the keys say that these are two bombings",
  },
  {
    kind,
    type: "update",
    name: "the toll of one office rises",
    accounts: [
      {
        id: "day-one",
        source: "Red Crescent",
        asOf: "1968-09-03",
        claims: [{ ...QUAKE, quantity: 12 }],
      },
      {
        id: "day-three",
        source: "Red Crescent",
        asOf: "1968-09-05",
        claims: [{ ...QUAKE, quantity: 29 }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "a later count of the same office",
  },
  {
    kind,
    type: "update",
    name: "two papers carry two statements of one office",
    accounts: [
      {
        source: "Black Sea Post",
        claims: [{ ...QUAKE, source: "Red Crescent", asOf: "1968-09-03", quantity: 12 }],
      },
      {
        source: "Bartin Gazette",
        claims: [{ ...QUAKE, source: "Red Crescent", asOf: "1968-09-05", quantity: 29 }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the papers differ, the office that counts is one",
  },
  {
    kind,
    type: "update",
    name: "known from the dates of publication alone",
    accounts: [
      {
        id: "first",
        source: "Red Crescent",
        publishedAt: "1968-09-03",
        claims: [{ ...QUAKE, quantity: 12 }],
      },
      {
        id: "later",
        source: "Red Crescent",
        publishedAt: "1968-09-06",
        claims: [{ ...QUAKE, quantity: 29 }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "an office speaks as of its publication when it says no other",
  },
  {
    kind,
    type: "update",
    name: "a correction that names what it replaces",
    accounts: [
      { id: "wire", source: "Anatolian Wire", claims: [{ ...QUAKE, quantity: 92 }] },
      {
        id: "wire-corrected",
        source: "Anatolian Wire",
        supersedes: "wire",
        claims: [{ ...QUAKE, quantity: 29 }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the wire corrects two digits that were swapped",
  },
];
