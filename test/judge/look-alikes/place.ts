import type { LookAlikeCase } from "./case.ts";

/** Where it happened. Two places of one event are a conflict; two attacks in two places are not. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "place",
    type: "positive",
    name: "a man can be assassinated in one country only",
    accounts: [
      {
        source: "Sahel Courier",
        claims: [
          {
            predicate: "assassinate",
            patient: "Idrissa Balde",
            place: "Bamako, Mali",
            time: "2019-03-04",
          },
        ],
      },
      {
        source: "Coast Herald",
        claims: [
          {
            predicate: "assassinate",
            patient: "Idrissa Balde",
            place: "Niamey, Niger",
            time: "2019-03-04",
          },
        ],
      },
    ],
    expect: [{ kind: "place", verdict: "contradiction" }],
    why: "The named victim pins the event, and the two cities lie in different countries.",
  },
  {
    kind: "place",
    type: "positive",
    name: "one declared round of talks in two capitals",
    accounts: [
      {
        source: "Alpine Post",
        claims: [
          {
            predicate: "meet",
            event: "first-round",
            party: ["Armenia", "Azerbaijan"],
            place: "Geneva, Switzerland",
            time: "2020-10-30",
          },
        ],
      },
      {
        source: "Danube Zeitung",
        claims: [
          {
            predicate: "meet",
            event: "first-round",
            party: ["Armenia", "Azerbaijan"],
            place: "Vienna, Austria",
            time: "2020-10-30",
          },
        ],
      },
    ],
    expect: [{ kind: "place", verdict: "contradiction" }],
    why: "Both claims name the same event, so two meetings are no way out.",
  },
  {
    kind: "place",
    type: "positive",
    name: "a ferry that sank is put into two provinces",
    accounts: [
      {
        source: "Delta Radio",
        eventTime: "2015-07-21",
        claims: [
          {
            predicate: "sink",
            patient: "the ferry Rani Queen",
            place: { name: "Manikganj district", within: "Bangladesh" },
          },
        ],
      },
      {
        source: "River Times",
        eventTime: "2015-07-21",
        claims: [
          {
            predicate: "sink",
            patient: "the ferry Rani Queen",
            place: { name: "Barisal district", within: "Bangladesh" },
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind: "place", verdict: "contradiction" }],
    why: "Two districts with different names have no ground in common.",
  },
  {
    kind: "place",
    type: "tension",
    name: "one group may have attacked the same army in two countries on one day",
    accounts: [
      {
        source: "Lake Chad Monitor",
        claims: [
          {
            predicate: "attack",
            agent: "Boko Haram",
            patient: "the Multinational Joint Task Force",
            place: "Diffa, Niger",
            time: "2018-11-17",
          },
        ],
      },
      {
        source: "N'Djamena Soir",
        claims: [
          {
            predicate: "attack",
            agent: "Boko Haram",
            patient: "the Multinational Joint Task Force",
            place: "Bol, Chad",
            time: "2018-11-17",
          },
        ],
      },
    ],
    expect: [{ kind: "place", verdict: "tension" }],
    why: "Nothing pins the event: it may be two attacks of one day.",
  },
  {
    kind: "place",
    type: "tension",
    name: "two quarters that touch",
    accounts: [
      {
        source: "City Desk",
        claims: [
          {
            predicate: "murder",
            patient: "Salvatore Ricci",
            place: "Montesanto",
            time: "1987-05-09",
          },
        ],
      },
      {
        source: "Evening Paper",
        claims: [
          {
            predicate: "murder",
            patient: "Salvatore Ricci",
            place: "Avvocata",
            time: "1987-05-09",
          },
        ],
      },
    ],
    knowledge: { adjacent: [["Montesanto", "Avvocata"]] },
    expect: [{ kind: "place", verdict: "tension" }],
    why: "Where one quarter ends is often a matter of opinion.",
  },
  {
    kind: "place",
    type: "tension",
    name: "two villages of which nothing is known",
    accounts: [
      {
        source: "Mountain Voice",
        claims: [
          { predicate: "kill", patient: "Ferhat Doran", place: "Ashgir", time: "1994-08-02" },
        ],
      },
      {
        source: "Plain Dealer",
        claims: [
          { predicate: "kill", patient: "Ferhat Doran", place: "Kelmoran", time: "1994-08-02" },
        ],
      },
    ],
    expect: [{ kind: "place", verdict: "tension" }],
    why: "One name may be that of a hamlet of the other; labels alone prove nothing.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "in the province and at the border post",
    accounts: [
      {
        source: "Kabul Wire",
        claims: [
          {
            predicate: "attack",
            agent: "Taliban",
            patient: "border guards",
            place: "Islam Qala, Herat, Afghanistan",
            time: "2021-07-08",
          },
        ],
      },
      {
        source: "Western Daily",
        claims: [
          {
            predicate: "attack",
            agent: "Taliban",
            patient: "border guards",
            place: "Herat, Afghanistan",
            time: "2021-07-08",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "place", verdict: "refinement" }],
    why: "One place lies in the other.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "a city in one account, its country in the other",
    accounts: [
      {
        source: "Pacific News",
        claims: [
          {
            predicate: "earthquake",
            patient: "residents",
            place: "Napier, New Zealand",
            time: "2012-02-20",
          },
        ],
      },
      {
        source: "World Service",
        claims: [
          {
            predicate: "earthquake",
            patient: "residents",
            place: "New Zealand",
            time: "2012-02-20",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "place", verdict: "refinement" }],
    why: "The country contains the city.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "one town under two names",
    accounts: [
      {
        source: "Old Atlas",
        claims: [
          {
            predicate: "murder",
            patient: "Taras Hnatiuk",
            place: "Lwów",
            time: "1938-11-10",
          },
        ],
      },
      {
        source: "New Atlas",
        claims: [
          {
            predicate: "murder",
            patient: "Taras Hnatiuk",
            place: "Lviv, Ukraine",
            time: "1938-11-10",
          },
        ],
      },
    ],
    knowledge: { aliases: [["Lviv", "Lwów", "Lemberg"]] },
    expect: [],
    why: "The names are declared to be one place.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "where they were shot and where one of them died",
    accounts: [
      {
        source: "Border Gazette",
        eventTime: "2016-06-03",
        claims: [
          {
            predicate: "shoot",
            agent: "a gunman",
            patient: "Pavel Osman",
            place: "Edirne, Turkey",
          },
        ],
      },
      {
        source: "Clinic Bulletin",
        eventTime: "2016-06-03",
        claims: [
          { predicate: "treat", patient: "Pavel Osman", place: "Svilengrad, Bulgaria" },
          {
            predicate: "shoot",
            agent: "a gunman",
            patient: "Pavel Osman",
            place: "Edirne, Turkey",
          },
        ],
      },
    ],
    expect: [],
    why: "The second place is that of the treatment, not of the shooting.",
  },
  {
    kind: "place",
    type: "other-event",
    name: "two ambushes in two countries nine days apart",
    accounts: [
      {
        source: "Sahel Courier",
        claims: [
          {
            predicate: "ambush",
            agent: "gunmen",
            patient: "the army of Burkina Faso",
            place: "Djibo, Burkina Faso",
            time: "2020-01-06",
          },
        ],
      },
      {
        source: "Coast Herald",
        claims: [
          {
            predicate: "ambush",
            agent: "gunmen",
            patient: "the army of Niger",
            place: "Tillabéri, Niger",
            time: "2020-01-15",
          },
        ],
      },
    ],
    expect: [],
    why: "Another day, another victim, another country: another event.",
  },
  {
    kind: "place",
    type: "update",
    name: "an agency corrects the place of a crash",
    accounts: [
      {
        id: "agency-morning",
        source: { name: "Andes Agency", kind: "news-agency" },
        asOf: "2009-02-12T08:00",
        claims: [
          {
            predicate: "crash",
            event: "flight-811",
            patient: "flight 811",
            place: "Iquitos, Peru",
            time: "2009-02-12",
          },
        ],
      },
      {
        id: "agency-evening",
        source: { name: "Andes Agency", kind: "news-agency" },
        asOf: "2009-02-12T19:00",
        supersedes: "agency-morning",
        claims: [
          {
            predicate: "crash",
            event: "flight-811",
            patient: "flight 811",
            place: "Leticia, Colombia",
            time: "2009-02-12",
          },
        ],
      },
    ],
    expect: [],
    updates: ["place"],
    why: "The same source replaces what it said in the morning.",
  },
  {
    kind: "place",
    type: "positive",
    name: "two fixes of one wreck hundreds of kilometres apart",
    accounts: [
      {
        source: "Search Vessel",
        eventTime: "2014-03-08",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Northern Grace",
            place: {
              name: "first position",
              coordinates: { latitude: 61.2, longitude: 2.4, radiusKm: 10 },
            },
          },
        ],
      },
      {
        source: "Coast Station",
        eventTime: "2014-03-08",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Northern Grace",
            place: {
              name: "last radio fix",
              coordinates: { latitude: 57.9, longitude: 1.1, radiusKm: 10 },
            },
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind: "place", verdict: "contradiction" }],
    why: "The positions lie much further apart than either is uncertain.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "two fixes within each other's error",
    accounts: [
      {
        source: "Search Vessel",
        eventTime: "2014-03-08",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Northern Grace",
            place: {
              name: "North Sea",
              coordinates: { latitude: 61.2, longitude: 2.4, radiusKm: 40 },
            },
          },
        ],
      },
      {
        source: "Coast Station",
        eventTime: "2014-03-08",
        claims: [
          {
            predicate: "sink",
            patient: "the trawler Northern Grace",
            place: {
              name: "North Sea",
              coordinates: { latitude: 61.4, longitude: 2.5, radiusKm: 5 },
            },
          },
        ],
      },
    ],
    expect: [],
    why: "They are not apart beyond their stated precision.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "the north of the country and a town in it",
    accounts: [
      {
        source: "Sahel Courier",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "northern Mali",
            time: "2019-03-04",
          },
        ],
      },
      {
        source: "Coast Herald",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "Kidal, Mali",
            time: "2019-03-04",
          },
        ],
      },
    ],
    expect: [],
    why: "A part of a country that is not drawn sharply does not speak against a town of that country.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "two of three accounts are coarser",
    accounts: [
      {
        source: "Pacific News",
        claims: [
          { predicate: "murder", patient: "Hemi Tawhai", place: "New Zealand", time: "2008-06-01" },
        ],
      },
      {
        source: "World Service",
        claims: [
          { predicate: "murder", patient: "Hemi Tawhai", place: "New Zealand", time: "2008-06-01" },
        ],
      },
      {
        source: "Napier Mail",
        claims: [
          {
            predicate: "murder",
            patient: "Hemi Tawhai",
            place: "Napier, New Zealand",
            time: "2008-06-01",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "place", verdict: "refinement" }],
    why: "The local paper is only more precise.",
  },
  {
    kind: "place",
    type: "other-event",
    name: "two bombings of one day in two cities",
    accounts: [
      {
        source: "Kabul Wire",
        claims: [
          {
            predicate: "bomb",
            agent: "the Haqqani network",
            patient: "the Aryana Hotel",
            place: "Kabul, Afghanistan",
            time: "2016-08-01",
          },
        ],
      },
      {
        source: "Western Daily",
        claims: [
          {
            predicate: "bomb",
            agent: "the Haqqani network",
            patient: "the Bagh-e-Azadi police station",
            place: "Herat, Afghanistan",
            time: "2016-08-01",
          },
        ],
      },
    ],
    expect: [],
    why: "A hotel in one city and a police station in another.",
  },
  {
    kind: "place",
    type: "positive",
    name: "the north of one country and the capital of the next",
    accounts: [
      {
        source: "Sahel Courier",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "northern Mali",
            time: "2019-03-04",
          },
        ],
      },
      {
        source: "Coast Herald",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "Niamey, Niger",
            time: "2019-03-04",
          },
        ],
      },
    ],
    expect: [{ kind: "place", verdict: "contradiction" }],
    why: "However vague the north of Mali is, it does not reach the capital of Niger.",
  },
  {
    kind: "place",
    type: "look-alike",
    name: "near the town and in the town",
    accounts: [
      {
        source: "Sahel Courier",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "near Kidal, Mali",
            time: "2019-03-04",
          },
        ],
      },
      {
        source: "Coast Herald",
        claims: [
          {
            predicate: "murder",
            patient: "Idrissa Balde",
            place: "Kidal, Mali",
            time: "2019-03-04",
          },
        ],
      },
    ],
    expect: [],
    why: "News names the nearest town for whatever lies around it.",
  },
];
