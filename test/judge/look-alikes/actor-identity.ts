import type { LookAlikeCase } from "./case.ts";

const kind = "actor.identity";

/** The flagship: who fought the border guards, from labels alone, with a licence and without. */
const guardsSay = {
  source: "Border Guard Command",
  claims: [
    {
      predicate: "clash",
      party: ["Iranian border guards", "Taliban"],
      place: "Islam Qala, Herat, Afghanistan",
      time: "2023-05-27",
    },
  ],
} as const;

const residentsSay = {
  source: "Herat Courier",
  claims: [
    {
      predicate: "firefight",
      party: ["Iranian border guards", "armed bandits"],
      place: "Islam Qala, Herat, Afghanistan",
      time: "2023-05-27",
    },
  ],
} as const;

const MINISTRY_SET = {
  predicate: "assassinate",
  patient: "Governor Ilyas Marat",
  place: "Osh, Kyrgyzstan",
  time: "1911-03-02",
} as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "Taliban against bandits, where a source says that it was not the Taliban",
    accounts: [
      guardsSay,
      {
        source: "Herat Courier",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", "armed bandits", { not: "the Taliban" }],
            place: "Islam Qala, Herat, Afghanistan",
            time: "2023-05-27",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one account names a side that the other rules out in so many words",
  },
  {
    kind,
    type: "positive",
    name: "Taliban against bandits, declared to be two parties",
    accounts: [guardsSay, residentsSay],
    knowledge: { disjoint: [["Taliban", "armed bandits"]] },
    expect: [{ kind, verdict: "contradiction" }],
    why: "the user declares that the two cannot be one party",
  },
  {
    kind,
    type: "positive",
    name: "two states are each said to have shelled one school",
    accounts: [
      {
        source: "Tavush Herald",
        claims: [
          {
            predicate: "shell",
            agent: "Azerbaijan",
            patient: "the school of Nerkin Karmir",
            place: "Tavush, Armenia",
            time: "2020-10-14",
          },
        ],
      },
      {
        source: "Ganja Evening",
        claims: [
          {
            predicate: "shelling",
            agent: "Armenia",
            patient: "the school of Nerkin Karmir",
            place: "Tavush, Armenia",
            time: "2020-10-14",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "two states are two parties, and one bombardment comes from one side",
  },
  {
    kind,
    type: "positive",
    name: "the court says that the clerk, not the driver, set the fire",
    accounts: [
      {
        source: "Lindholm Police",
        claims: [
          {
            predicate: "set fire to",
            agent: "Anders Falk",
            patient: "Lindholm town hall",
            time: "1987-11-03",
          },
        ],
      },
      {
        source: "Lindholm District Court",
        claims: [
          {
            predicate: "set fire to",
            agent: ["Berit Solheim", { not: "Anders Falk" }],
            patient: "Lindholm town hall",
            time: "1987-11-03",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the man whom the police name is expressly cleared",
  },
  {
    kind,
    type: "positive",
    name: "it was not the Taliban, it was Taliban fighters",
    accounts: [
      {
        source: "Herat Courier",
        claims: [
          {
            predicate: "attack",
            agent: [{ not: "the Taliban" }],
            patient: "Torghundi customs post",
            place: "Torghundi, Afghanistan",
            time: "2021-07-09",
          },
        ],
      },
      {
        source: "Customs Office",
        claims: [
          {
            predicate: "attack",
            agent: "Taliban fighters",
            patient: "Torghundi customs post",
            place: "Torghundi, Afghanistan",
            time: "2021-07-09",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "to rule the Taliban out rules their fighters out",
  },
  {
    kind,
    type: "positive",
    name: "Russian or Ukrainian forces shelled the market",
    accounts: [
      {
        source: "Donetsk Evening",
        claims: [
          {
            predicate: "shell",
            agent: "Ukrainian forces",
            patient: "Tekstyl market",
            place: "Donetsk, Ukraine",
            time: "2024-01-21",
          },
        ],
      },
      {
        source: "Dnipro Morning",
        claims: [
          {
            predicate: "shell",
            agent: "Russian forces",
            patient: "Tekstyl market",
            place: "Donetsk, Ukraine",
            time: "2024-01-21",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "the forces of two states are two parties",
  },
  {
    kind,
    type: "positive",
    name: "two accounts name the Taliban, a third rules them out",
    accounts: [
      guardsSay,
      { ...guardsSay, source: "Provincial Governor" },
      {
        source: "Herat Courier",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", { not: "the Taliban" }],
            place: "Islam Qala, Herat, Afghanistan",
            time: "2023-05-27",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "two camps of accounts are one contradiction, not two",
  },
  {
    kind,
    type: "positive",
    name: "no place given, but one declared event",
    accounts: [
      {
        ...guardsSay,
        claims: [{ predicate: "clash", party: ["border guards", "Taliban"], event: "islam-qala" }],
      },
      {
        ...residentsSay,
        claims: [
          { predicate: "clash", party: ["border guards", "armed bandits"], event: "islam-qala" },
        ],
      },
    ],
    knowledge: { disjoint: [["Taliban", "armed bandits"]] },
    expect: [{ kind, verdict: "contradiction" }],
    why: "the key makes it one clash, the declaration makes them two parties",
  },
  {
    kind,
    type: "tension",
    name: "two armed groups with names of their own",
    accounts: [
      {
        source: "Radio Sahel",
        claims: [
          {
            predicate: "attack",
            agent: "the Karwan Brigade",
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2022-02-08",
          },
        ],
      },
      {
        source: "Gao Observer",
        claims: [
          {
            predicate: "attack",
            agent: "the Sons of the Steppe",
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2022-02-08",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "nobody says that the two groups are one, nor that they are two",
  },
  {
    kind,
    type: "tension",
    name: "two names for the man who killed the governor",
    accounts: [
      { source: "A Chronicle of Osh", claims: [{ ...MINISTRY_SET, agent: "Timur Bek" }] },
      { source: "Memoirs of a Clerk", claims: [{ ...MINISTRY_SET, agent: "Rashid Sadyk" }] },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "one killing, two names; one of them may be an assumed name",
  },
  {
    kind,
    type: "look-alike",
    name: "one group under its full name and its short one",
    accounts: [
      {
        source: "Derry Standard",
        claims: [
          {
            predicate: "bomb",
            agent: "Irish Republican Army",
            patient: "Strand Road station",
            place: "Derry",
            time: "1973-08-04",
          },
        ],
      },
      {
        source: "Belfast Wire",
        entities: { ira: { name: "IRA", aliases: ["Irish Republican Army"] } },
        claims: [
          {
            predicate: "bombing",
            agent: "ira",
            patient: "Strand Road station",
            place: "Derry",
            time: "1973-08-04",
          },
        ],
      },
    ],
    expect: [],
    why: "one entity under two names",
  },
  {
    kind,
    type: "look-alike",
    name: "a nickname that the user declares an alias",
    accounts: [
      {
        source: "Weekly Ledger",
        claims: [
          {
            predicate: "rob",
            agent: "Jakob Reuter",
            patient: "Savings Bank of Ulm",
            time: "1926-05-19",
          },
        ],
      },
      {
        source: "Crime Almanac",
        claims: [
          {
            predicate: "rob",
            agent: "Red Jack",
            patient: "Savings Bank of Ulm",
            time: "1926-05-19",
          },
        ],
      },
    ],
    knowledge: { aliases: [["Jakob Reuter", "Red Jack"]] },
    expect: [],
    why: "one man, two names",
  },
  {
    kind,
    type: "look-alike",
    name: "a unit and the army it belongs to",
    accounts: [
      {
        source: "Front Bulletin",
        claims: [
          {
            predicate: "raid",
            agent: "Third Mountain Battalion",
            patient: "Dolna fuel depot",
            time: "2014-09-11",
          },
        ],
      },
      {
        source: "Capital News",
        claims: [
          {
            predicate: "raid",
            agent: "Northern Army",
            patient: "Dolna fuel depot",
            time: "2014-09-11",
          },
        ],
      },
    ],
    knowledge: { isA: [["Third Mountain Battalion", "Northern Army"]] },
    expect: [],
    also: [{ kind, verdict: "refinement" }],
    why: "whatever the battalion did the army did",
  },
  {
    kind,
    type: "look-alike",
    name: "two names among those killed in one bombing",
    accounts: [
      {
        source: "Quetta Times",
        claims: [
          {
            predicate: "kill",
            patient: "Asma Baloch",
            place: "Quetta railway station",
            time: "2024-11-09",
          },
        ],
      },
      {
        source: "Frontier Mail",
        claims: [
          {
            predicate: "kill",
            patient: "Daud Kakar",
            place: "Quetta railway station",
            time: "2024-11-09",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "a bombing kills several; to name one is not to leave out the other",
  },
  {
    kind,
    type: "look-alike",
    name: "two presidents condemn one coup",
    accounts: [
      {
        source: "Lome Matin",
        claims: [
          {
            predicate: "condemn",
            agent: "Nigeria",
            patient: "the coup in Niamey",
            time: "2023-07-26",
          },
        ],
      },
      {
        source: "Accra Post",
        claims: [
          {
            predicate: "condemn",
            agent: "France",
            patient: "the coup in Niamey",
            time: "2023-07-26",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "any number of states can condemn one thing",
  },
  {
    kind,
    type: "look-alike",
    name: "one ruler in two spellings",
    accounts: [
      {
        source: "Tripoli Diary",
        claims: [
          {
            predicate: "overthrow",
            agent: "Muammar Gaddafi",
            patient: "King Idris",
            place: "Libya",
            time: "1969-09-01",
          },
        ],
      },
      {
        source: "Maghreb Wire",
        claims: [
          {
            predicate: "overthrow",
            agent: "Moammar Gadhafi",
            patient: "King Idris",
            place: "Libya",
            time: "1969-09-01",
          },
        ],
      },
    ],
    expect: [],
    why: "two transcriptions of one Arabic name",
  },
  {
    kind,
    type: "look-alike",
    name: "a title with and without the first name",
    accounts: [
      {
        source: "Lima Express",
        claims: [
          {
            predicate: "kill",
            agent: "Colonel Quispe",
            patient: "Rosa Medina",
            time: "1965-06-09",
          },
        ],
      },
      {
        source: "Andean Monitor",
        claims: [
          {
            predicate: "kill",
            agent: "Colonel Hugo Quispe",
            patient: "Rosa Medina",
            time: "1965-06-09",
          },
        ],
      },
    ],
    expect: [],
    why: "the colonel is the same man",
  },
  {
    kind,
    type: "look-alike",
    name: "one account names one of two attackers",
    accounts: [
      {
        source: "Radio Sahel",
        claims: [
          {
            predicate: "attack",
            agent: ["the Karwan Brigade", "the Sons of the Steppe"],
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2022-02-08",
          },
        ],
      },
      {
        source: "Gao Observer",
        claims: [
          {
            predicate: "attack",
            agent: "the Sons of the Steppe",
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2022-02-08",
          },
        ],
      },
    ],
    expect: [],
    why: "to name one is not to say that it was alone",
  },
  {
    kind,
    type: "look-alike",
    name: "the Taliban are only alleged by the one, ruled out by the other",
    accounts: [
      { ...guardsSay, claims: [{ ...guardsSay.claims[0], modality: "alleged" }] },
      {
        source: "Herat Courier",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", { not: "the Taliban" }],
            place: "Islam Qala, Herat, Afghanistan",
            time: "2023-05-27",
          },
        ],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "the command passes a rumour on and stands for nothing",
  },
  {
    kind,
    type: "look-alike",
    name: "not the Haqqani Network, and the Taliban",
    accounts: [
      guardsSay,
      {
        source: "Herat Courier",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", { not: "Haqqani Network" }],
            place: "Islam Qala, Herat, Afghanistan",
            time: "2023-05-27",
          },
        ],
      },
    ],
    knowledge: { isA: [["Haqqani Network", "Taliban"]] },
    expect: [],
    why: "other Taliban than that network may have fought",
  },
  {
    kind,
    type: "look-alike",
    name: "a state and its army",
    accounts: [
      {
        source: "Aleppo Today",
        claims: [
          {
            predicate: "shell",
            agent: "Syria",
            patient: "Kafr Hamra",
            place: "Aleppo, Syria",
            time: "2019-12-20",
          },
        ],
      },
      {
        source: "Antakya Post",
        claims: [
          {
            predicate: "shell",
            agent: "the Syrian army",
            patient: "Kafr Hamra",
            place: "Aleppo, Syria",
            time: "2019-12-20",
          },
        ],
      },
    ],
    expect: [],
    why: "what the army of a state does the state does",
  },
  {
    kind,
    type: "look-alike",
    name: "two officials murdered in one city on one day",
    accounts: [
      {
        source: "Lyon Courier",
        claims: [
          { predicate: "assassinate", patient: "Mayor Delorme", place: "Lyon", time: "1894-06-24" },
        ],
      },
      {
        source: "Rhone Gazette",
        claims: [
          { predicate: "assassinate", patient: "Judge Carrel", place: "Lyon", time: "1894-06-24" },
        ],
      },
    ],
    expect: [],
    why: "two men, two murders",
  },
  {
    kind,
    type: "other-event",
    name: "two groups attack one barracks in two different years",
    accounts: [
      {
        source: "Radio Sahel",
        claims: [
          {
            predicate: "attack",
            agent: "the Karwan Brigade",
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2022-02-08",
          },
        ],
      },
      {
        source: "Gao Observer",
        claims: [
          {
            predicate: "attack",
            agent: "the Sons of the Steppe",
            patient: "Menaka barracks",
            place: "Menaka, Mali",
            time: "2023-06-30",
          },
        ],
      },
    ],
    expect: [],
    why: "sixteen months lie between the two attacks",
  },
  {
    kind,
    type: "update",
    name: "the police first name one group, a week later another",
    accounts: [
      {
        id: "first-statement",
        source: "Federal Police",
        asOf: "2019-03-02",
        claims: [
          {
            predicate: "bomb",
            agent: "the Ninth Cell",
            patient: "Verano bridge",
            place: "Verano",
            time: "2019-03-01",
          },
        ],
      },
      {
        id: "second-statement",
        source: "Federal Police",
        asOf: "2019-03-09",
        claims: [
          {
            predicate: "bomb",
            agent: "the Verano Front",
            patient: "Verano bridge",
            place: "Verano",
            time: "2019-03-01",
          },
        ],
      },
    ],
    expect: [],
    updates: [kind],
    why: "one source revises what it said before",
  },
];
