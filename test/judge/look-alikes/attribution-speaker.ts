import type { LookAlikeCase } from "./case.ts";

const PRESS_ROOM = { eventTime: "2012-10-03", place: "Budapest, Hungary" } as const;
const TRIAL = { eventTime: "1949-06-16", place: "Budapest, Hungary" } as const;
const WORDS = "we will not give back a single metre of this land";

/** Who said it. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "attribution.speaker",
    type: "positive",
    name: "one sentence, two ministers",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Evening Paper",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "László Berecz", content: WORDS }],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [{ kind: "attribution.speaker", verdict: "contradiction" }],
    why: "One statement of one day cannot be two people's.",
  },
  {
    kind: "attribution.speaker",
    type: "positive",
    name: "the named speaker denies having said it",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Gábor Vida",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS, negated: true }],
      },
    ],
    expect: [{ kind: "attribution.speaker", verdict: "contradiction" }],
    why: "He says that he never said so.",
  },
  {
    kind: "attribution.speaker",
    type: "tension",
    name: "one sentence, two names not known to be two people",
    accounts: [
      {
        source: "Court Reporter",
        ...TRIAL,
        claims: [
          {
            predicate: "testify",
            speaker: "Pálffy",
            content: "the order came from the ministry by telephone",
          },
        ],
      },
      {
        source: "Party Daily",
        ...TRIAL,
        claims: [
          {
            predicate: "testify",
            speaker: "Szalai",
            content: "the order came from the ministry by telephone",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.speaker", verdict: "tension" }],
    why: "Each may have said it, or one name may be a slip for the other.",
  },
  {
    kind: "attribution.speaker",
    type: "tension",
    name: "three words that two may well have said",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: "Enough is enough" }],
      },
      {
        source: "Evening Paper",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "László Berecz", content: "Enough is enough" }],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [{ kind: "attribution.speaker", verdict: "tension" }],
    why: "A common phrase may be two statements.",
  },
  {
    kind: "attribution.speaker",
    type: "look-alike",
    name: "a named minister and a senior official",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Foreign Wire",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "a senior official", content: WORDS }],
      },
    ],
    expect: [],
    why: "One account keeps the name to itself.",
  },
  {
    kind: "attribution.speaker",
    type: "look-alike",
    name: "two ministers who say different things",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Evening Paper",
        ...PRESS_ROOM,
        claims: [
          {
            predicate: "say",
            speaker: "László Berecz",
            content: "the treaty leaves the frontier where it was",
          },
        ],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [],
    why: "Two statements have two speakers.",
  },
  {
    kind: "attribution.speaker",
    type: "look-alike",
    name: "both condemn it",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "condemn", speaker: "France", patient: "the shelling of Sarvar" }],
      },
      {
        source: "Evening Paper",
        ...PRESS_ROOM,
        claims: [{ predicate: "condemn", speaker: "Germany", patient: "the shelling of Sarvar" }],
      },
    ],
    expect: [],
    why: "Several may condemn one thing.",
  },
  {
    kind: "attribution.speaker",
    type: "look-alike",
    name: "a title in front of the name",
    accounts: [
      {
        source: "Court Reporter",
        ...TRIAL,
        claims: [
          {
            predicate: "testify",
            speaker: "General György Pálffy",
            content: "the order came from the ministry by telephone",
          },
        ],
      },
      {
        source: "Party Daily",
        ...TRIAL,
        claims: [
          {
            predicate: "testify",
            speaker: "György Pálffy",
            content: "the order came from the ministry by telephone",
          },
        ],
      },
    ],
    expect: [],
    why: "One man, with and without his rank.",
  },
  {
    kind: "attribution.speaker",
    type: "other-event",
    name: "a slogan said again by another a year later",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Evening Paper",
        eventTime: "2013-11-20",
        place: "Szeged, Hungary",
        claims: [{ predicate: "say", speaker: "László Berecz", content: WORDS }],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [],
    why: "Another town, another year: he repeats it.",
  },
  {
    kind: "attribution.speaker",
    type: "update",
    name: "the paper corrects whom it quoted",
    accounts: [
      {
        id: "post-first-edition",
        source: "Morning Post",
        ...PRESS_ROOM,
        asOf: "2012-10-03T06:00",
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        id: "post-late-edition",
        source: "Morning Post",
        ...PRESS_ROOM,
        asOf: "2012-10-03T18:00",
        supersedes: "post-first-edition",
        claims: [{ predicate: "say", speaker: "László Berecz", content: WORDS }],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [],
    updates: ["attribution.speaker"],
    why: "The late edition replaces the first.",
  },
  {
    kind: "attribution.speaker",
    type: "positive",
    name: "two of three accounts give the sentence to the same man",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Foreign Wire",
        ...PRESS_ROOM,
        claims: [{ predicate: "state", speaker: "Gábor Vida", content: WORDS }],
      },
      {
        source: "Evening Paper",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "László Berecz", content: WORDS }],
      },
    ],
    knowledge: { disjoint: [["Gábor Vida", "László Berecz"]] },
    expect: [{ kind: "attribution.speaker", verdict: "contradiction" }],
    why: "Two camps are one conflict.",
  },
  {
    kind: "attribution.speaker",
    type: "look-alike",
    name: "the ministry and its spokesman",
    accounts: [
      {
        source: "Morning Post",
        ...PRESS_ROOM,
        claims: [{ predicate: "say", speaker: "the Hungarian Foreign Ministry", content: WORDS }],
      },
      {
        source: "Foreign Wire",
        ...PRESS_ROOM,
        claims: [
          {
            predicate: "say",
            speaker: "a spokesman for the Hungarian Foreign Ministry",
            content: WORDS,
          },
        ],
      },
    ],
    expect: [],
    why: "A ministry speaks through its spokesman.",
  },
];
