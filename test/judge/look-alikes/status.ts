import type { LookAlikeCase } from "./case.ts";

const EXECUTION = { eventTime: "2018-03-22", place: "Huntsville, Texas" } as const;
const SUMMIT = { eventTime: "2019-06-12", place: "Skopje, North Macedonia" } as const;

/** Whether it took place, or was planned, called off, alleged. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "status",
    type: "positive",
    name: "an execution carried out and called off",
    accounts: [
      {
        source: "Prison Service",
        ...EXECUTION,
        claims: [{ predicate: "execute", patient: "Roy Delgado" }],
      },
      {
        source: "Defence Counsel",
        ...EXECUTION,
        claims: [{ predicate: "execute", patient: "Roy Delgado", modality: "cancelled" }],
      },
    ],
    expect: [{ kind: "status", verdict: "contradiction" }],
    why: "What was called off did not take place.",
  },
  {
    kind: "status",
    type: "positive",
    name: "talks that were held and talks that were cancelled",
    accounts: [
      {
        source: "State Television",
        ...SUMMIT,
        claims: [
          { predicate: "meet", party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"] },
        ],
      },
      {
        source: "Opposition Weekly",
        ...SUMMIT,
        claims: [
          {
            predicate: "meet",
            party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"],
            modality: "cancelled",
          },
        ],
      },
    ],
    expect: [{ kind: "status", verdict: "contradiction" }],
    why: "One says that the two met, the other that the meeting was called off.",
  },
  {
    kind: "status",
    type: "positive",
    name: "an election that was held and one still to come",
    accounts: [
      {
        source: "Election Commission",
        eventTime: "2020-11",
        place: "Tuzla, Bosnia and Herzegovina",
        asOf: "2020-11-30",
        claims: [{ predicate: "elect", patient: "Mayor Selimovic" }],
      },
      {
        source: "Citizens' Forum",
        eventTime: "2020-11",
        place: "Tuzla, Bosnia and Herzegovina",
        asOf: "2020-11-30",
        claims: [
          {
            predicate: "elect",
            patient: "Mayor Selimovic",
            negated: true,
            modality: "expected",
          },
        ],
      },
    ],
    expect: [{ kind: "status", verdict: "contradiction" }],
    why: "Both speak as of the end of November; one says that it has not happened yet.",
  },
  {
    kind: "status",
    type: "tension",
    name: "a bribe asserted and a bribe alleged",
    accounts: [
      {
        source: "Anti-Corruption Bureau",
        eventTime: "2017-09-05",
        place: "Bucharest, Romania",
        claims: [{ predicate: "bribe", agent: "Mihai Codrea", patient: "Judge Ilie Stan" }],
      },
      {
        source: "Bucharest Journal",
        eventTime: "2017-09-05",
        place: "Bucharest, Romania",
        claims: [
          {
            predicate: "bribe",
            agent: "Mihai Codrea",
            patient: "Judge Ilie Stan",
            modality: "alleged",
          },
        ],
      },
    ],
    expect: [{ kind: "status", verdict: "tension" }],
    why: "To call it alleged is to hold back from it.",
  },
  {
    kind: "status",
    type: "tension",
    name: "an air raid reported as fact and as an allegation",
    accounts: [
      {
        source: "Relief Committee",
        eventTime: "2016-02-15",
        place: "Maarat, Syria",
        claims: [
          { predicate: "bomb", agent: "the Russian air force", patient: "the Maarat hospital" },
        ],
      },
      {
        source: "World Service",
        eventTime: "2016-02-15",
        place: "Maarat, Syria",
        claims: [
          {
            predicate: "bomb",
            agent: "the Russian air force",
            patient: "the Maarat hospital",
            modality: "alleged",
          },
        ],
      },
    ],
    expect: [{ kind: "status", verdict: "tension" }],
    why: "One puts it forward as so, one passes it on.",
  },
  {
    kind: "status",
    type: "look-alike",
    name: "a raid that was planned and took place",
    accounts: [
      {
        source: "War Diary",
        eventTime: "1942-08-19",
        place: "Fécamp, France",
        claims: [{ predicate: "raid", agent: "Canadian troops", patient: "Fécamp" }],
      },
      {
        source: "Staff Memorandum",
        eventTime: "1942-08-19",
        place: "Fécamp, France",
        claims: [
          { predicate: "raid", agent: "Canadian troops", patient: "Fécamp", modality: "planned" },
        ],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "What was planned may well have been carried out.",
  },
  {
    kind: "status",
    type: "look-alike",
    name: "a strike demanded and a strike begun",
    accounts: [
      {
        source: "Railway Union",
        eventTime: "1995-12-04",
        place: "Lyon, France",
        claims: [{ predicate: "go on strike", agent: "the Lyon railwaymen", modality: "required" }],
      },
      {
        source: "Lyon Daily",
        eventTime: "1995-12-04",
        place: "Lyon, France",
        claims: [{ predicate: "go on strike", agent: "the Lyon railwaymen" }],
      },
    ],
    expect: [],
    why: "To call for it says nothing against it.",
  },
  {
    kind: "status",
    type: "look-alike",
    name: "two accounts that both say it was called off",
    accounts: [
      {
        source: "State Television",
        ...SUMMIT,
        claims: [
          {
            predicate: "meet",
            party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"],
            modality: "cancelled",
          },
        ],
      },
      {
        source: "Opposition Weekly",
        ...SUMMIT,
        claims: [
          {
            predicate: "meet",
            party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"],
            negated: true,
          },
        ],
      },
    ],
    expect: [],
    why: "A meeting that was called off did not take place: they agree.",
  },
  {
    kind: "status",
    type: "look-alike",
    name: "it was not called off",
    accounts: [
      {
        source: "Prison Service",
        ...EXECUTION,
        claims: [{ predicate: "execute", patient: "Roy Delgado" }],
      },
      {
        source: "Governor's Office",
        ...EXECUTION,
        claims: [
          { predicate: "execute", patient: "Roy Delgado", negated: true, modality: "cancelled" },
        ],
      },
    ],
    expect: [],
    why: "To deny the cancellation is to side with those who say that it took place.",
  },
  {
    kind: "status",
    type: "other-event",
    name: "a march held in May and one called off in September",
    accounts: [
      {
        source: "Students' Council",
        claims: [
          {
            predicate: "march",
            agent: "students",
            place: "Valparaíso, Chile",
            time: "2011-05-12",
          },
        ],
      },
      {
        source: "Port Gazette",
        claims: [
          {
            predicate: "march",
            agent: "students",
            place: "Valparaíso, Chile",
            time: "2011-09-22",
            modality: "cancelled",
          },
        ],
      },
    ],
    expect: [],
    why: "Four months lie between the two marches.",
  },
  {
    kind: "status",
    type: "update",
    name: "expected in the morning, held in the evening",
    accounts: [
      {
        id: "television-morning",
        source: "State Television",
        ...SUMMIT,
        asOf: "2019-06-12T07:00",
        claims: [
          {
            predicate: "meet",
            party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"],
            negated: true,
            modality: "expected",
          },
        ],
      },
      {
        id: "television-evening",
        source: "State Television",
        ...SUMMIT,
        asOf: "2019-06-12T21:00",
        claims: [
          { predicate: "meet", party: ["Prime Minister Arsovski", "Prime Minister Kovalenko"] },
        ],
      },
    ],
    expect: [],
    updates: ["status"],
    why: "What was still to come has come.",
  },
  {
    kind: "status",
    type: "look-alike",
    name: "not yet in the morning, done by the evening, in two papers",
    accounts: [
      {
        source: "Morning Post",
        eventTime: "2006-01-26",
        place: "Gaborone, Botswana",
        asOf: "2006-01-26T08:00",
        claims: [
          {
            predicate: "resign",
            agent: "Kagiso Molefe",
            negated: true,
            modality: "expected",
          },
        ],
      },
      {
        source: "Evening Paper",
        eventTime: "2006-01-26",
        place: "Gaborone, Botswana",
        asOf: "2006-01-26T20:00",
        claims: [{ predicate: "resign", agent: "Kagiso Molefe" }],
      },
    ],
    expect: [],
    notCompared: "G3",
    why: "Both are right, each as of its hour.",
  },
  {
    kind: "status",
    type: "other-event",
    name: "two executions set for one day",
    accounts: [
      {
        source: "Prison Service",
        ...EXECUTION,
        claims: [{ predicate: "execute", patient: "Roy Delgado" }],
      },
      {
        source: "Defence Counsel",
        ...EXECUTION,
        claims: [{ predicate: "execute", patient: "Marcus Tate", modality: "cancelled" }],
      },
    ],
    expect: [],
    why: "One man was executed, the other was not.",
  },
];
