import type { LookAlikeCase } from "./case.ts";

const PIER = { eventTime: "2010-05-21", place: "Pointe-Noire, Republic of the Congo" } as const;
const SQUARE = { eventTime: "1976-09-14", place: "Leeuwarden, Netherlands" } as const;
const CELL = { eventTime: "1979-02-12", place: "Port Elizabeth, South Africa" } as const;

/** What kind of event it was. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "event.classification",
    type: "positive",
    name: "an accident or an attack",
    accounts: [
      {
        source: "Port Authority",
        ...PIER,
        claims: [{ predicate: "accident", patient: "the tanker Okoumé" }],
      },
      {
        source: "Seafarers' Union",
        ...PIER,
        claims: [{ predicate: "attack", patient: "the tanker Okoumé" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "contradiction" }],
    why: "An accident is not meant, an attack is.",
  },
  {
    kind: "event.classification",
    type: "positive",
    name: "suicide or murder in a cell",
    accounts: [
      {
        source: "Prison Commissioner",
        ...CELL,
        claims: [{ predicate: "commit suicide", patient: "Vuyo Mabandla" }],
      },
      {
        source: "Family Lawyer",
        ...CELL,
        claims: [{ predicate: "murder", patient: "Vuyo Mabandla" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "contradiction" }],
    why: "One names an act of his own, the other another's.",
  },
  {
    kind: "event.classification",
    type: "positive",
    name: "a gas explosion or a bombing",
    accounts: [
      {
        source: "City Hall",
        eventTime: "1997-10-19",
        place: "Ryazan, Russia",
        claims: [{ predicate: "gas explosion", patient: "the Gurov apartment block" }],
      },
      {
        source: "Federal Investigators",
        eventTime: "1997-10-19",
        place: "Ryazan, Russia",
        claims: [{ predicate: "bombing", patient: "the Gurov apartment block" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "contradiction" }],
    why: "One was not meant, the other was.",
  },
  {
    kind: "event.classification",
    type: "tension",
    name: "a clash or an incursion",
    accounts: [
      {
        source: "Delhi Dispatch",
        eventTime: "1964-10-11",
        place: "Nathang, Sikkim, India",
        claims: [{ predicate: "clash", party: ["Indian troops", "Chinese troops"] }],
      },
      {
        source: "Himalaya Review",
        eventTime: "1964-10-11",
        place: "Nathang, Sikkim, India",
        claims: [{ predicate: "incursion", agent: "Chinese troops", patient: "Indian troops" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "tension" }],
    why: "An incursion may or may not be fought.",
  },
  {
    kind: "event.classification",
    type: "tension",
    name: "a protest or a riot",
    accounts: [
      {
        source: "Students' Council",
        ...SQUARE,
        claims: [{ predicate: "protest", agent: "textile workers" }],
      },
      {
        source: "Police Headquarters",
        ...SQUARE,
        claims: [{ predicate: "riot", agent: "textile workers" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "tension" }],
    why: "A protest turns into a riot when violence is used.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "an attack and an ambush",
    accounts: [
      {
        source: "Kivu Radio",
        eventTime: "2012-07-06",
        place: "Rutshuru, Democratic Republic of the Congo",
        claims: [{ predicate: "attack", agent: "M23", patient: "the Congolese army" }],
      },
      {
        source: "UN Mission",
        eventTime: "2012-07-06",
        place: "Rutshuru, Democratic Republic of the Congo",
        claims: [{ predicate: "ambush", agent: "M23", patient: "the Congolese army" }],
      },
    ],
    expect: [],
    why: "An ambush is an attack.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "a crash and an accident",
    accounts: [
      {
        source: "Airline",
        eventTime: "1985-03-28",
        place: "Florencia, Colombia",
        claims: [{ predicate: "crash", patient: "flight 902" }],
      },
      {
        source: "Colombian Daily",
        eventTime: "1985-03-28",
        place: "Florencia, Colombia",
        claims: [{ predicate: "accident", patient: "flight 902" }],
      },
    ],
    expect: [],
    why: "A crash says nothing about intent.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "an attack that is praised and one that is cowardly",
    accounts: [
      {
        source: "Party Daily",
        ...PIER,
        claims: [{ predicate: "heroic attack", patient: "the tanker Okoumé" }],
      },
      {
        source: "Shipping Gazette",
        ...PIER,
        claims: [{ predicate: "cowardly attack", patient: "the tanker Okoumé" }],
      },
    ],
    expect: [],
    why: "Praise and blame are evaluation, not definitions.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "who uses both words tells how one became the other",
    accounts: [
      {
        source: "Students' Council",
        ...SQUARE,
        claims: [{ predicate: "protest", agent: "textile workers" }],
      },
      {
        source: "Town Chronicle",
        ...SQUARE,
        claims: [
          { predicate: "protest", agent: "textile workers", before: "c2" },
          { predicate: "riot", agent: "textile workers" },
        ],
      },
    ],
    expect: [],
    why: "The chronicle does not say riot instead of protest.",
  },
  {
    kind: "event.classification",
    type: "other-event",
    name: "an accident on Monday, an attack the week after",
    accounts: [
      {
        source: "Port Authority",
        ...PIER,
        claims: [{ predicate: "accident", patient: "the tanker Okoumé" }],
      },
      {
        source: "Seafarers' Union",
        eventTime: "2010-05-30",
        place: "Pointe-Noire, Republic of the Congo",
        claims: [{ predicate: "attack", patient: "the freighter Lékoni" }],
      },
    ],
    expect: [],
    why: "Another ship nine days later.",
  },
  {
    kind: "event.classification",
    type: "update",
    name: "the port authority no longer speaks of an accident",
    accounts: [
      {
        id: "port-first",
        source: "Port Authority",
        ...PIER,
        asOf: "2010-05-21",
        claims: [{ predicate: "accident", patient: "the tanker Okoumé" }],
      },
      {
        id: "port-second",
        source: "Port Authority",
        ...PIER,
        asOf: "2010-05-25",
        supersedes: "port-first",
        claims: [{ predicate: "attack", patient: "the tanker Okoumé" }],
      },
    ],
    expect: [],
    updates: ["event.classification"],
    why: "One source replaces its own word.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "an incident and an attack",
    accounts: [
      {
        source: "Port Authority",
        ...PIER,
        claims: [{ predicate: "incident", patient: "the tanker Okoumé" }],
      },
      {
        source: "Seafarers' Union",
        ...PIER,
        claims: [{ predicate: "attack", patient: "the tanker Okoumé" }],
      },
    ],
    expect: [],
    why: "Incident fits anything.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "a death and a murder",
    accounts: [
      {
        source: "Prison Commissioner",
        ...CELL,
        claims: [{ predicate: "die", patient: "Vuyo Mabandla" }],
      },
      {
        source: "Family Lawyer",
        ...CELL,
        claims: [{ predicate: "murder", patient: "Vuyo Mabandla" }],
      },
    ],
    expect: [],
    why: "Whoever is murdered dies.",
  },
  {
    kind: "event.classification",
    type: "look-alike",
    name: "an accident that is only thought possible",
    accounts: [
      {
        source: "Port Authority",
        ...PIER,
        claims: [{ predicate: "accident", patient: "the tanker Okoumé", modality: "possible" }],
      },
      {
        source: "Seafarers' Union",
        ...PIER,
        claims: [{ predicate: "attack", patient: "the tanker Okoumé" }],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "The authority has not made up its mind.",
  },
  {
    kind: "event.classification",
    type: "tension",
    name: "an arrest or an abduction",
    accounts: [
      {
        source: "Interior Ministry",
        eventTime: "2020-06-04",
        place: "Minsk, Belarus",
        claims: [{ predicate: "arrest", agent: "security officers", patient: "Darya Kavalenka" }],
      },
      {
        source: "Family Lawyer",
        eventTime: "2020-06-04",
        place: "Minsk, Belarus",
        claims: [{ predicate: "abduct", agent: "security officers", patient: "Darya Kavalenka" }],
      },
    ],
    expect: [{ kind: "event.classification", verdict: "tension" }],
    why: "An arrest claims lawful authority; the act may be one and the same.",
  },
  {
    kind: "event.classification",
    type: "other-event",
    name: "an accident and an attack on two ships of one day in one port",
    accounts: [
      {
        source: "Port Authority",
        ...PIER,
        claims: [{ predicate: "accident", patient: "the tanker Okoumé" }],
      },
      {
        source: "Seafarers' Union",
        ...PIER,
        claims: [{ predicate: "attack", patient: "the freighter Lékoni" }],
      },
    ],
    expect: [],
    why: "Two ships with two names.",
  },
];
