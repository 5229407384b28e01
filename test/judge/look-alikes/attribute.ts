import type { LookAlikeCase } from "./case.ts";

const MALL = { eventTime: "2017-11-25", place: "Malmö, Sweden" } as const;
const QUAKE = { eventTime: "2008-10-14", place: "Cinchona, Costa Rica" } as const;
const PLOT = { eventTime: "1984-06-25", place: "Manila, Philippines" } as const;

/** What somebody or something is like, where there is one value only. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "attribute",
    type: "positive",
    name: "a gunman of 19 or of 34",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Elin Strand",
            attributes: { of: "the gunman", age: 19 },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Elin Strand",
            attributes: { of: "the gunman", age: 34 },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "contradiction" }],
    why: "One person has one age.",
  },
  {
    kind: "attribute",
    type: "positive",
    name: "a colonel or a sergeant",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "colonel" },
          },
        ],
      },
      {
        source: "Palace Bulletin",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "sergeant" },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "contradiction" }],
    why: "One man holds one rank at a time.",
  },
  {
    kind: "attribute",
    type: "positive",
    name: "two registrations of one aircraft",
    accounts: [
      {
        source: "Control Tower",
        eventTime: "1992-06-06",
        place: "Darién, Panama",
        claims: [
          {
            predicate: "crash",
            patient: "flight 218",
            attributes: { of: "flight 218", registration: "HP-1205" },
          },
        ],
      },
      {
        source: "Aviation Yearbook",
        eventTime: "1992-06-06",
        place: "Darién, Panama",
        claims: [
          {
            predicate: "crash",
            patient: "flight 218",
            attributes: { of: "flight 218", registration: "HP-1163" },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "contradiction" }],
    why: "One aircraft carries one registration.",
  },
  {
    kind: "attribute",
    type: "tension",
    name: "Swedish and Iraqi",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "arrest",
            patient: "Samir Haddad",
            attributes: { of: "Samir Haddad", nationality: "Swedish" },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "arrest",
            patient: "Samir Haddad",
            attributes: { of: "Samir Haddad", nationality: "Iraqi" },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "tension" }],
    why: "He may hold both passports.",
  },
  {
    kind: "attribute",
    type: "tension",
    name: "ages a year apart",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "injure",
            patient: "Elin Strand",
            attributes: { of: "Elin Strand", age: 25 },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "injure",
            patient: "Elin Strand",
            attributes: { of: "Elin Strand", age: 26 },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "tension" }],
    why: "A birthday may lie between the two.",
  },
  {
    kind: "attribute",
    type: "tension",
    name: "two birthplaces of which one may lie in the other",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", birthplace: "Tarlac" },
          },
        ],
      },
      {
        source: "Palace Bulletin",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", birthplace: "Concepcion" },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "tension" }],
    why: "Two names may stand for one place.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "a colonel written short",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "Col." },
          },
        ],
      },
      {
        source: "Palace Bulletin",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "colonel" },
          },
        ],
      },
    ],
    expect: [],
    why: "One rank, one of them abbreviated.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "a teacher and a poet",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", occupation: "teacher" },
          },
        ],
      },
      {
        source: "Palace Bulletin",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", occupation: "poet" },
          },
        ],
      },
    ],
    expect: [],
    notCompared: "G5",
    why: "One can be both.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "ages of two people",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Samir Haddad", age: 34 },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Elin Strand", age: 25 },
          },
        ],
      },
    ],
    expect: [],
    why: "One gives the age of the one, the other that of the other.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "in his thirties and 34",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "arrest",
            patient: "Samir Haddad",
            attributes: { of: "Samir Haddad", age: "30-39" },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "arrest",
            patient: "Samir Haddad",
            attributes: { of: "Samir Haddad", age: 34 },
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "attribute", verdict: "refinement" }],
    why: "One age lies within the bounds of the other.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "ages of two unnamed victims",
    accounts: [
      {
        source: "Rescue Service",
        ...QUAKE,
        claims: [
          {
            predicate: "kill",
            patient: "a woman",
            cause: "earthquake",
            attributes: { of: "a woman", age: 71 },
          },
        ],
      },
      {
        source: "San José Daily",
        ...QUAKE,
        claims: [
          {
            predicate: "kill",
            patient: "a woman",
            cause: "earthquake",
            attributes: { of: "a woman", age: 28 },
          },
        ],
      },
    ],
    expect: [],
    why: "Among several dead each account may tell of another woman.",
  },
  {
    kind: "attribute",
    type: "other-event",
    name: "two gunmen of two years",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Elin Strand",
            attributes: { of: "the gunman", age: 19 },
          },
        ],
      },
      {
        source: "Baltic Post",
        eventTime: "2019-03-02",
        place: "Gdańsk, Poland",
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Tomasz Wilk",
            attributes: { of: "the gunman", age: 52 },
          },
        ],
      },
    ],
    expect: [],
    why: "Another gunman, another victim, another country.",
  },
  {
    kind: "attribute",
    type: "update",
    name: "the seismologists revise the magnitude",
    accounts: [
      {
        id: "observatory-noon",
        source: "Volcanological Observatory",
        ...QUAKE,
        asOf: "2008-10-14T14:00",
        claims: [
          {
            predicate: "hit",
            agent: "the Cinchona earthquake",
            patient: "Costa Rica",
            attributes: { of: "the Cinchona earthquake", magnitude: 5.8 },
          },
        ],
      },
      {
        id: "observatory-evening",
        source: "Volcanological Observatory",
        ...QUAKE,
        asOf: "2008-10-14T20:00",
        claims: [
          {
            predicate: "hit",
            agent: "the Cinchona earthquake",
            patient: "Costa Rica",
            attributes: { of: "the Cinchona earthquake", magnitude: 6.2 },
          },
        ],
      },
    ],
    expect: [],
    updates: ["attribute"],
    why: "The observatory's later figure replaces its first.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "25 and twenty-five",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "injure",
            patient: "Elin Strand",
            attributes: { of: "Elin Strand", age: 25 },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "injure",
            patient: "Elin Strand",
            attributes: { of: "Elin Strand", age: "twenty-five" },
          },
        ],
      },
    ],
    expect: [],
    why: "One figure in digits and in words.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "one height in two units",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Samir Haddad", height: "180 cm" },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Samir Haddad", height: "1.8 m" },
          },
        ],
      },
    ],
    expect: [],
    why: "180 cm are 1.8 m.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "a general and a major general",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "general" },
          },
        ],
      },
      {
        source: "Palace Bulletin",
        ...PLOT,
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "major general" },
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "attribute", verdict: "refinement" }],
    why: "A major general is addressed as general.",
  },
  {
    kind: "attribute",
    type: "look-alike",
    name: "a colonel then, a general eleven years later",
    accounts: [
      {
        source: "Manila Courier",
        ...PLOT,
        asOf: "1984-06-26",
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "colonel" },
          },
        ],
      },
      {
        source: "Army Yearbook",
        ...PLOT,
        asOf: "1995",
        claims: [
          {
            predicate: "arrest",
            patient: "Ramon Villareal",
            attributes: { of: "Ramon Villareal", rank: "general" },
          },
        ],
      },
    ],
    expect: [],
    notCompared: "G3",
    why: "He may have been promoted in between; each gives his rank as of its own year.",
  },
  {
    kind: "attribute",
    type: "tension",
    name: "a gunman of one day in one city, with two victims",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Elin Strand",
            attributes: { of: "the gunman", age: 19 },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "the gunman",
            patient: "Jonas Ek",
            attributes: { of: "the gunman", age: 52 },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "tension" }],
    why: "One gunman may have shot both, or there were two.",
  },
  {
    kind: "attribute",
    type: "positive",
    name: "80 kg and 95 kg",
    accounts: [
      {
        source: "Malmö police",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Samir Haddad", weight: "80 kg" },
          },
        ],
      },
      {
        source: "Skåne Daily",
        ...MALL,
        claims: [
          {
            predicate: "shoot",
            agent: "Samir Haddad",
            patient: "Elin Strand",
            attributes: { of: "Samir Haddad", weight: "95 kg" },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "contradiction" }],
    why: "One unit, two figures, one man.",
  },
];
