import type { LookAlikeCase } from "./case.ts";

const kind = "presence.presupposition";

const HILL = { place: "Kirkuk, Iraq", time: "2017-10-16" } as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "a brigade that fought where it was not deployed",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [{ predicate: "deploy", theme: "Badr Brigade", negated: true, ...HILL }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "who is not there does not fight there",
  },
  {
    kind,
    type: "positive",
    name: "the colonel led the raid while he was abroad",
    accounts: [
      {
        source: "Truth Commission",
        claims: [
          {
            predicate: "raid",
            agent: "Colonel Ibarra",
            patient: "the village of San Mateo",
            place: "San Mateo",
            time: "1982-07-17",
          },
        ],
      },
      {
        source: "Counsel for the defence",
        claims: [
          {
            predicate: "be present",
            theme: "Colonel Ibarra",
            place: "San Mateo",
            time: "1982-07-17",
            negated: true,
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "an alibi: to raid a village one must be there",
  },
  {
    kind,
    type: "positive",
    name: "a regiment lay in wait where it was not stationed",
    accounts: [
      {
        source: "Student Union",
        claims: [
          {
            predicate: "ambush",
            agent: "Ninth Guards Regiment",
            patient: "student marchers",
            place: "Chungmu",
            time: "1980-05-18",
          },
        ],
      },
      {
        source: "Martial Law Office",
        claims: [
          {
            predicate: "station",
            theme: "Ninth Guards Regiment",
            place: "Chungmu",
            time: "1980-05-18",
            negated: true,
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "an ambush needs those who lie in wait",
  },
  {
    kind,
    type: "positive",
    name: "she was arrested where she was not",
    accounts: [
      {
        source: "Interior Ministry",
        claims: [
          { predicate: "arrest", patient: "Irina Volkova", place: "Kazan", time: "1937-11-02" },
        ],
      },
      {
        source: "Daughter's Petition",
        claims: [
          { predicate: "be absent", theme: "Irina Volkova", place: "Kazan", time: "1937-11-02" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one is arrested where one is",
  },
  {
    kind,
    type: "tension",
    name: "one company of the brigade was not there",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [{ predicate: "deploy", theme: "First Company of Badr", negated: true, ...HILL }],
      },
    ],
    knowledge: { isA: [["First Company of Badr", "Badr Brigade"]] },
    expect: [{ kind, verdict: "tension" }],
    why: "another company may have been there for the brigade",
  },
  {
    kind,
    type: "tension",
    name: "the constabulary raided a club, its vice squad was elsewhere",
    accounts: [
      {
        source: "Evening Argus",
        claims: [
          {
            predicate: "raid",
            agent: "Brighton Constabulary",
            patient: "the Regency Club",
            place: "Brighton",
            time: "1967-02-12",
          },
        ],
      },
      {
        source: "Superintendent Walsh",
        claims: [
          {
            predicate: "be absent",
            theme: "Brighton Vice Squad",
            place: "Brighton",
            time: "1967-02-12",
          },
        ],
      },
    ],
    knowledge: { isA: [["Brighton Vice Squad", "Brighton Constabulary"]] },
    expect: [{ kind, verdict: "tension" }],
    why: "a raid by the constabulary typically, not necessarily, needs that squad",
  },
  {
    kind,
    type: "look-alike",
    name: "shelled from afar without being there",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "shell", agent: "Badr Brigade", patient: "Taza bridge", ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [{ predicate: "deploy", theme: "Badr Brigade", negated: true, ...HILL }],
      },
    ],
    expect: [],
    why: "guns fire from a distance",
  },
  {
    kind,
    type: "look-alike",
    name: "somebody else was not there",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Turkish Embassy",
        claims: [{ predicate: "deploy", theme: "Turkey", negated: true, ...HILL }],
      },
    ],
    expect: [],
    why: "nobody says that Turkey fought there",
  },
  {
    kind,
    type: "look-alike",
    name: "not deployed in one town, fighting in another",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [
          {
            predicate: "deploy",
            theme: "Badr Brigade",
            negated: true,
            place: "Basra, Iraq",
            time: "2017-10-16",
          },
        ],
      },
    ],
    expect: [],
    why: "not to be in Basra leaves Kirkuk open",
  },
  {
    kind,
    type: "look-alike",
    name: "withdrawn after the fight",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [
          {
            predicate: "withdraw",
            agent: "Badr Brigade",
            place: "Kirkuk, Iraq",
            time: "2017-10-18",
          },
        ],
      },
    ],
    expect: [],
    why: "to have left two days later one must have been there",
  },
  {
    kind,
    type: "look-alike",
    name: "an alibi that is merely possible",
    accounts: [
      {
        source: "Truth Commission",
        claims: [
          {
            predicate: "raid",
            agent: "Colonel Ibarra",
            patient: "the village of San Mateo",
            place: "San Mateo",
            time: "1982-07-17",
          },
        ],
      },
      {
        source: "Embassy Cable",
        claims: [
          {
            predicate: "be absent",
            theme: "Colonel Ibarra",
            place: "San Mateo",
            time: "1982-07-17",
            modality: "possible",
          },
        ],
      },
    ],
    expect: [],
    why: "that he may have been away commits nobody",
  },
  {
    kind,
    type: "look-alike",
    name: "the brigade had left a week before the fight",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Turkmen Front",
        claims: [
          { predicate: "leave", agent: "Badr Brigade", place: "Kirkuk, Iraq", time: "2017-10-09" },
        ],
      },
    ],
    expect: [],
    why: "who left on the 9th may be back on the 16th",
  },
  {
    kind,
    type: "other-event",
    name: "not there a year before",
    accounts: [
      {
        source: "Kirkuk Now",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
      {
        source: "Badr Brigade press office",
        claims: [
          {
            predicate: "deploy",
            theme: "Badr Brigade",
            negated: true,
            place: "Kirkuk, Iraq",
            time: "2016-10-21",
          },
        ],
      },
    ],
    expect: [],
    why: "the denial is about another year",
  },
  {
    kind,
    type: "update",
    name: "the garrison first denies having been there",
    accounts: [
      {
        id: "denial",
        source: "Badr Brigade press office",
        asOf: "2017-10-16",
        claims: [{ predicate: "deploy", theme: "Badr Brigade", negated: true, ...HILL }],
      },
      {
        id: "admission",
        source: "Badr Brigade press office",
        asOf: "2017-11-02",
        claims: [{ predicate: "clash", party: ["Badr Brigade", "Peshmerga"], ...HILL }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "one office takes its denial back",
  },
];
