import type { LookAlikeCase } from "./case.ts";

const kind = "actor.category";

const CLASH = {
  predicate: "clash",
  place: "Islam Qala, Herat, Afghanistan",
  time: "2023-05-27",
} as const;

const CONVOY = {
  predicate: "ambush",
  patient: "the Mercy Relief convoy",
  place: "Baidoa, Somalia",
  time: "2017-06-12",
} as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "one man, said to be a civilian and said to be a soldier",
    accounts: [
      {
        source: "Jenin Witness Network",
        entities: { omar: { name: "Omar Haddad", categories: ["civilian"] } },
        claims: [{ predicate: "kill", patient: "omar", place: "Jenin", time: "2022-10-08" }],
      },
      {
        source: "Army Press Desk",
        entities: { omar: { name: "Omar Haddad", categories: ["combatant"] } },
        claims: [{ predicate: "shoot dead", patient: "omar", place: "Jenin", time: "2022-10-08" }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "nobody is a civilian and a combatant at once (Additional Protocol I, art. 50)",
  },
  {
    kind,
    type: "positive",
    name: "soldiers against villagers as those who burned the granary",
    accounts: [
      {
        source: "District Commissioner",
        claims: [
          {
            predicate: "burn down",
            agent: "villagers",
            patient: "Karanja granary",
            place: "Karanja",
            time: "1932-04-17",
          },
        ],
      },
      {
        source: "Mission Diary",
        claims: [
          {
            predicate: "burn down",
            agent: "soldiers",
            patient: "Karanja granary",
            place: "Karanja",
            time: "1932-04-17",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "villagers are civilians, soldiers are not, and one hand lit one fire",
  },
  {
    kind,
    type: "positive",
    name: "the six killed were children, the six killed were grown men",
    accounts: [
      {
        source: "Village Council of Arzan",
        claims: [
          {
            predicate: "kill",
            patient: "children",
            quantity: "6",
            place: "Arzan",
            time: "2011-03-01",
          },
        ],
      },
      {
        source: "Coalition Spokesman",
        claims: [
          {
            predicate: "kill",
            patient: "adults",
            quantity: "6",
            place: "Arzan",
            time: "2011-03-01",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "both count the same six dead, and no child is an adult",
  },
  {
    kind,
    type: "positive",
    name: "the dead woman is called a civilian and a combatant in so many words",
    accounts: [
      {
        source: "Sisters of the Valley",
        claims: [
          {
            predicate: "kill",
            patient: "Leyla Arslan",
            place: "Cizre",
            time: "2016-01-20",
            attributes: { of: "Leyla Arslan", category: "civilian" },
          },
        ],
      },
      {
        source: "Provincial Governor",
        claims: [
          {
            predicate: "kill",
            patient: "Leyla Arslan",
            place: "Cizre",
            time: "2016-01-20",
            attributes: { of: "Leyla Arslan", category: "combatant" },
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the same exclusion, given as a property of hers",
  },
  {
    kind,
    type: "positive",
    name: "a child and a grown man under one name",
    accounts: [
      {
        source: "Jenin Witness Network",
        entities: { samir: { name: "Samir Daoud", categories: ["child"] } },
        claims: [{ predicate: "kill", patient: "samir", place: "Jenin", time: "2023-01-26" }],
      },
      {
        source: "Army Press Desk",
        entities: { samir: { name: "Samir Daoud", categories: ["adult"] } },
        claims: [{ predicate: "kill", patient: "samir", place: "Jenin", time: "2023-01-26" }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "a child is under eighteen, an adult is not",
  },
  {
    kind,
    type: "tension",
    name: "the flagship without a licence: Taliban and bandits",
    accounts: [
      {
        source: "Border Guard Command",
        claims: [{ ...CLASH, party: ["Iranian border guards", "Taliban"] }],
      },
      {
        source: "Herat Courier",
        claims: [{ ...CLASH, party: ["Iranian border guards", "armed bandits"] }],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "labels alone do not say whether the bandits were the Taliban",
  },
  {
    kind,
    type: "tension",
    name: "gunmen and militia",
    accounts: [
      { source: "Relief Office", claims: [{ ...CONVOY, agent: "gunmen" }] },
      { source: "Bay Radio", claims: [{ ...CONVOY, agent: "militia" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "gunmen may be a militia or not",
  },
  {
    kind,
    type: "tension",
    name: "robbers and rebels who held up one train",
    accounts: [
      {
        source: "Railway Gazette",
        claims: [
          {
            predicate: "hold up",
            agent: "robbers",
            patient: "Veracruz Express",
            place: "Orizaba, Mexico",
            time: "1915-08-21",
          },
        ],
      },
      {
        source: "El Combate",
        claims: [
          {
            predicate: "rob",
            agent: "rebels",
            patient: "Veracruz Express",
            place: "Orizaba, Mexico",
            time: "1915-08-21",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "rebels may rob, and robbers may call themselves rebels",
  },
  {
    kind,
    type: "look-alike",
    name: "fighters and militants",
    accounts: [
      { source: "Relief Office", claims: [{ ...CONVOY, agent: "fighters" }] },
      { source: "Bay Radio", claims: [{ ...CONVOY, agent: "militants" }] },
    ],
    expect: [],
    why: "two words of another valence for one sort of people; that is framing",
  },
  {
    kind,
    type: "look-alike",
    name: "soldiers and paratroopers",
    accounts: [
      {
        source: "Evening Post",
        claims: [
          {
            predicate: "storming",
            agent: "soldiers",
            patient: "the parliament in Tarvia",
            time: "1991-01-13",
          },
        ],
      },
      {
        source: "Lyon Republican",
        claims: [
          {
            predicate: "storming",
            agent: "paratroopers",
            patient: "the parliament in Tarvia",
            time: "1991-01-13",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "paratroopers are soldiers",
  },
  {
    kind,
    type: "look-alike",
    name: "one bombing killed soldiers and killed civilians",
    accounts: [
      {
        source: "Barracks Bulletin",
        claims: [
          {
            predicate: "kill",
            patient: "soldiers",
            place: "Kandy bus station",
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
            place: "Kandy bus station",
            time: "1998-02-15",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    notCompared: "G5",
    why: "one bomb kills soldiers and civilians alike",
  },
  {
    kind,
    type: "look-alike",
    name: "a nurse and a woman",
    accounts: [
      {
        source: "Haifa Daily",
        entities: { dana: { name: "Dana Regev", categories: ["nurse"] } },
        claims: [{ predicate: "wound", patient: "dana", place: "Haifa", time: "2006-07-16" }],
      },
      {
        source: "Galilee Weekly",
        entities: { dana: { name: "Dana Regev", categories: ["woman"] } },
        claims: [{ predicate: "injure", patient: "dana", place: "Haifa", time: "2006-07-16" }],
      },
    ],
    expect: [],
    why: "a nurse may be a woman; neither word is about what the other is about",
  },
  {
    kind,
    type: "look-alike",
    name: "attackers and soldiers",
    accounts: [
      {
        source: "Port Chronicle",
        claims: [
          {
            predicate: "raid",
            agent: "attackers",
            patient: "Mirbat customs house",
            time: "1972-07-19",
          },
        ],
      },
      {
        source: "Gulf Letter",
        claims: [
          {
            predicate: "raid",
            agent: "soldiers",
            patient: "Mirbat customs house",
            time: "1972-07-19",
          },
        ],
      },
    ],
    expect: [],
    why: "whoever attacks is an attacker: the word says nothing of who it was",
  },
  {
    kind,
    type: "look-alike",
    name: "the police and the security forces",
    accounts: [
      {
        source: "Lawyers for Rights",
        claims: [
          {
            predicate: "arrest",
            agent: "police",
            patient: "Nadia Salem",
            place: "Cairo",
            time: "2014-01-25",
          },
        ],
      },
      {
        source: "Nile Online",
        claims: [
          {
            predicate: "arrest",
            agent: "security forces",
            patient: "Nadia Salem",
            place: "Cairo",
            time: "2014-01-25",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "the police are security forces",
  },
  {
    kind,
    type: "look-alike",
    name: "bandits, with and without an adjective",
    accounts: [
      { source: "Relief Office", claims: [{ ...CONVOY, agent: "heavily armed bandits" }] },
      { source: "Bay Radio", claims: [{ ...CONVOY, agent: "bandits" }] },
    ],
    expect: [],
    why: "bandits are bandits",
  },
  {
    kind,
    type: "look-alike",
    name: "unidentified attackers and the group that others name",
    accounts: [
      { source: "Relief Office", claims: [{ ...CONVOY, agent: "unidentified attackers" }] },
      { source: "Bay Radio", claims: [{ ...CONVOY, agent: "al-Shabaab" }] },
    ],
    expect: [],
    why: "who was not identified may well be the group",
  },
  {
    kind,
    type: "other-event",
    name: "civilians at one well, soldiers at another",
    accounts: [
      {
        source: "Water Board",
        claims: [
          {
            predicate: "attack",
            agent: "herders",
            patient: "Gode well",
            place: "Gode, Ethiopia",
            time: "2016-03-04",
          },
        ],
      },
      {
        source: "Ogaden Radio",
        claims: [
          {
            predicate: "attack",
            agent: "soldiers",
            patient: "Kelafo well",
            place: "Kelafo, Ethiopia",
            time: "2016-03-20",
          },
        ],
      },
    ],
    expect: [],
    why: "another well on another day",
  },
  {
    kind,
    type: "update",
    name: "the army first calls the dead man a combatant, then a civilian",
    accounts: [
      {
        id: "morning",
        source: "Army Press Desk",
        asOf: "2022-10-08",
        entities: { omar: { name: "Omar Haddad", categories: ["combatant"] } },
        claims: [{ predicate: "kill", patient: "omar", place: "Jenin", time: "2022-10-08" }],
      },
      {
        id: "after-inquiry",
        source: "Army Press Desk",
        asOf: "2022-11-30",
        entities: { omar: { name: "Omar Haddad", categories: ["civilian"] } },
        claims: [{ predicate: "kill", patient: "omar", place: "Jenin", time: "2022-10-08" }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "the same office takes back what it said",
  },
];
