import type { LookAlikeCase } from "./case.ts";

const MILL_FIRE = { eventTime: "2014-02-11", place: "Narayanganj, Bangladesh" } as const;
const VALLEY_CRASH = {
  eventTime: "2003-01-16",
  place: "Orio al Serio airport, Bergamo, Italy",
} as const;

/** Why it happened. Causes exclude each other only when each is given as the cause. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "cause",
    type: "positive",
    name: "a short circuit or arson",
    accounts: [
      {
        source: "Fire Brigade",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "short circuit" }],
      },
      {
        source: "Mill Owners' Association",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "arson" }],
      },
    ],
    expect: [{ kind: "cause", verdict: "contradiction" }],
    why: "One says that nobody meant it, the other that somebody did.",
  },
  {
    kind: "cause",
    type: "positive",
    name: "a cause that another account denies",
    accounts: [
      {
        source: "Reza Mohammadi",
        eventTime: "2021-12-01",
        place: "Nimroz, Afghanistan",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", "Taliban"],
            cause: "smuggling",
          },
        ],
      },
      {
        source: "Nimroz governor",
        eventTime: "2021-12-01",
        place: "Nimroz, Afghanistan",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", "Taliban"],
            cause: [{ not: "smuggling" }],
          },
        ],
      },
    ],
    expect: [{ kind: "cause", verdict: "contradiction" }],
    why: "What one gives as the cause the other rules out.",
  },
  {
    kind: "cause",
    type: "positive",
    name: "an earthquake or a blast in a dam that gave way",
    accounts: [
      {
        source: "Water Board",
        eventTime: "1957-04-02",
        place: "Belluno, Italy",
        claims: [{ predicate: "collapse", patient: "the Tarvo dam", cause: "earthquake" }],
      },
      {
        source: "Resistance Veterans",
        eventTime: "1957-04-02",
        place: "Belluno, Italy",
        claims: [{ predicate: "collapse", patient: "the Tarvo dam", cause: "sabotage" }],
      },
    ],
    expect: [{ kind: "cause", verdict: "contradiction" }],
    why: "A force of nature and somebody's act exclude each other as the cause.",
  },
  {
    kind: "cause",
    type: "tension",
    name: "pilot error and fog",
    accounts: [
      {
        source: "Accident Board",
        ...VALLEY_CRASH,
        claims: [{ predicate: "crash", patient: "flight 417", cause: "pilot error" }],
      },
      {
        source: "Pilots' Union",
        ...VALLEY_CRASH,
        claims: [{ predicate: "crash", patient: "flight 417", cause: "fog" }],
      },
    ],
    expect: [{ kind: "cause", verdict: "tension" }],
    why: "Both may hold: a pilot errs more easily in fog.",
  },
  {
    kind: "cause",
    type: "tension",
    name: "robbery or revenge as the motive of a murder",
    accounts: [
      {
        source: "Prosecutor",
        eventTime: "2004-11-02",
        place: "Utrecht, Netherlands",
        claims: [
          { predicate: "murder", agent: "Jan Smulders", patient: "Dirk Veen", cause: "robbery" },
        ],
      },
      {
        source: "Evening Paper",
        eventTime: "2004-11-02",
        place: "Utrecht, Netherlands",
        claims: [
          { predicate: "murder", agent: "Jan Smulders", patient: "Dirk Veen", cause: "revenge" },
        ],
      },
    ],
    expect: [{ kind: "cause", verdict: "tension" }],
    why: "A killer may rob whom he takes revenge on.",
  },
  {
    kind: "cause",
    type: "tension",
    name: "exclusive causes that one telling only suggests",
    accounts: [
      {
        source: "Harbour Police",
        eventTime: "1998-02-17",
        place: "Gdynia, Poland",
        claims: [{ predicate: "explode", patient: "the depot at Gdynia", cause: "gas leak" }],
      },
      {
        source: "Coast Radio",
        eventTime: "1998-02-17",
        place: "Gdynia, Poland",
        claims: [
          {
            predicate: "explode",
            patient: "the depot at Gdynia",
            cause: "sabotage",
            implied: ["cause"],
          },
        ],
      },
    ],
    expect: [{ kind: "cause", verdict: "tension" }],
    why: "The radio tells one after the other and leaves the rest to its listeners.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "a dispute and a farm dispute",
    accounts: [
      {
        source: "District Chief",
        eventTime: "2021-12-01",
        place: "Nimroz, Afghanistan",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", "Taliban"],
            cause: "dispute",
          },
        ],
      },
      {
        source: "Provincial Daily",
        eventTime: "2021-12-01",
        place: "Nimroz, Afghanistan",
        claims: [
          {
            predicate: "clash",
            party: ["Iranian border guards", "Taliban"],
            cause: "farm dispute",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "cause", verdict: "refinement" }],
    why: "One cause includes the other.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "one account gives no cause",
    accounts: [
      {
        source: "Fire Brigade",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "short circuit" }],
      },
      {
        source: "Narayanganj Daily",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill" }],
      },
    ],
    expect: [],
    why: "Silence about the cause denies none.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "to deny a farm dispute is not to deny a dispute",
    accounts: [
      {
        source: "Village Elder",
        eventTime: "2019-05-20",
        place: "Benue State, Nigeria",
        claims: [
          { predicate: "clash", party: ["Tiv farmers", "Fulani herders"], cause: "dispute" },
        ],
      },
      {
        source: "State Police",
        eventTime: "2019-05-20",
        place: "Benue State, Nigeria",
        claims: [
          {
            predicate: "clash",
            party: ["Tiv farmers", "Fulani herders"],
            cause: { not: "farm dispute" },
          },
        ],
      },
    ],
    expect: [],
    why: "It may have been another dispute.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "who names both causes does not rule one out",
    accounts: [
      {
        source: "Accident Board",
        ...VALLEY_CRASH,
        claims: [{ predicate: "crash", patient: "flight 417", cause: ["pilot error", "fog"] }],
      },
      {
        source: "Pilots' Union",
        ...VALLEY_CRASH,
        claims: [{ predicate: "crash", patient: "flight 417", cause: "fog" }],
      },
    ],
    expect: [],
    why: "The board names the union's cause as well.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "sabotage that is only feared",
    accounts: [
      {
        source: "Railway Company",
        eventTime: "2021-03-08",
        place: "Herne, Germany",
        claims: [
          { predicate: "derail", patient: "the express from Berlin", cause: "signal failure" },
        ],
      },
      {
        source: "Member of Parliament",
        eventTime: "2021-03-08",
        place: "Herne, Germany",
        claims: [
          { predicate: "derail", patient: "the express from Berlin" },
          {
            predicate: "derail",
            patient: "the express from Berlin",
            modality: "possible",
            cause: "sabotage",
          },
        ],
      },
    ],
    expect: [],
    notCompared: "G4",
    why: "To call sabotage possible is not to assert it.",
  },
  {
    kind: "cause",
    type: "other-event",
    name: "two fires in two mills",
    accounts: [
      {
        source: "Fire Brigade",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "short circuit" }],
      },
      {
        source: "Karachi Police",
        eventTime: "2014-02-16",
        place: "Karachi, Pakistan",
        claims: [{ predicate: "burn down", patient: "the Jinnah mill", cause: "arson" }],
      },
    ],
    expect: [],
    why: "Two mills in two countries burnt for two reasons.",
  },
  {
    kind: "cause",
    type: "update",
    name: "the brigade drops its first explanation",
    accounts: [
      {
        id: "brigade-first",
        source: "Fire Brigade",
        ...MILL_FIRE,
        asOf: "2014-02-11",
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "short circuit" }],
      },
      {
        id: "brigade-final",
        source: "Fire Brigade",
        ...MILL_FIRE,
        asOf: "2014-04-10",
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "arson" }],
      },
    ],
    expect: [],
    updates: ["cause"],
    why: "One source, weeks later: it replaces what it said.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "a short circuit and an electrical fault",
    accounts: [
      {
        source: "Fire Brigade",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "short circuit" }],
      },
      {
        source: "Narayanganj Daily",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "electrical fault" }],
      },
    ],
    expect: [],
    why: "A short circuit is an electrical fault.",
  },
  {
    kind: "cause",
    type: "positive",
    name: "two newspapers against a third",
    accounts: [
      {
        source: "First Daily",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "arson" }],
      },
      {
        source: "Second Daily",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "arson" }],
      },
      {
        source: "Third Daily",
        ...MILL_FIRE,
        claims: [{ predicate: "burn down", patient: "the Rahim mill", cause: "lightning" }],
      },
    ],
    expect: [{ kind: "cause", verdict: "contradiction" }],
    why: "Three accounts in two camps are one conflict.",
  },
  {
    kind: "cause",
    type: "other-event",
    name: "two fires of one night in one city",
    accounts: [
      {
        source: "Fire Brigade",
        eventTime: "2005-12-10",
        place: "Odesa, Ukraine",
        claims: [{ predicate: "burn down", patient: "the Moskva cinema", cause: "short circuit" }],
      },
      {
        source: "Port Gazette",
        eventTime: "2005-12-10",
        place: "Odesa, Ukraine",
        claims: [{ predicate: "burn down", patient: "the Privoz warehouse", cause: "arson" }],
      },
    ],
    expect: [],
    why: "A cinema and a warehouse are two fires.",
  },
];
