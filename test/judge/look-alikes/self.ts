import type { BuiltInKind } from "../../../src/model/finding-kind.ts";
import type { LookAlikeCase } from "./case.ts";

/** A case of one account, read against itself. */
export interface SelfCase extends LookAlikeCase {
  /** Exactly the kinds of the conflicts marked `self`, sorted. */
  readonly self: readonly BuiltInKind[];
}

const MARKET = { eventTime: "2011-07-09", place: "Quetta, Pakistan" } as const;

/**
 * Headline against body: one account, one commitment. Where an article quotes others, it is they
 * who contradict each other.
 */
export const cases: readonly SelfCase[] = [
  {
    kind: "quantity",
    type: "positive",
    name: "the headline has forty dead, the body fourteen",
    accounts: [
      {
        source: "Evening Paper",
        ...MARKET,
        claims: [
          { predicate: "kill", patient: "people", quantity: 40 },
          { predicate: "kill", patient: "people", quantity: 14 },
        ],
      },
    ],
    expect: [{ kind: "quantity", verdict: "contradiction" }],
    self: ["quantity"],
    why: "Both figures are the paper's own.",
  },
  {
    kind: "time",
    type: "positive",
    name: "the headline has another day for the murder than the body",
    accounts: [
      {
        source: "Evening Paper",
        place: "Quetta, Pakistan",
        claims: [
          { predicate: "assassinate", patient: "Yusuf Baloch", time: "2011-07-09" },
          { predicate: "assassinate", patient: "Yusuf Baloch", time: "2011-07-10" },
        ],
      },
    ],
    expect: [{ kind: "time", verdict: "contradiction" }],
    self: ["time"],
    why: "He can be murdered once, and the paper gives two days for it.",
  },
  {
    kind: "occurrence.denial",
    type: "positive",
    name: "the headline has the town taken, the body denies it",
    accounts: [
      {
        source: "War Bulletin",
        eventTime: "1920-08-14",
        place: "Radzymin, Poland",
        claims: [
          { predicate: "capture", agent: "the Red Army", patient: "Radzymin" },
          { predicate: "capture", agent: "the Red Army", patient: "Radzymin", negated: true },
        ],
      },
    ],
    expect: [{ kind: "occurrence.denial", verdict: "contradiction" }],
    self: ["occurrence.denial"],
    why: "The bulletin says both in its own voice.",
  },
  {
    kind: "attribute",
    type: "positive",
    name: "the victim is 17 in the headline and 71 in the body",
    accounts: [
      {
        source: "Evening Paper",
        ...MARKET,
        claims: [
          {
            predicate: "injure",
            patient: "Amina Raisani",
            attributes: { of: "Amina Raisani", age: 17 },
          },
          {
            predicate: "injure",
            patient: "Amina Raisani",
            attributes: { of: "Amina Raisani", age: 71 },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "contradiction" }],
    self: ["attribute"],
    why: "One woman has one age.",
  },
  {
    kind: "attribute",
    type: "tension",
    name: "25 in the headline, 26 in the body",
    accounts: [
      {
        source: "Evening Paper",
        ...MARKET,
        claims: [
          {
            predicate: "injure",
            patient: "Amina Raisani",
            attributes: { of: "Amina Raisani", age: 25 },
          },
          {
            predicate: "injure",
            patient: "Amina Raisani",
            attributes: { of: "Amina Raisani", age: 26 },
          },
        ],
      },
    ],
    expect: [{ kind: "attribute", verdict: "tension" }],
    self: ["attribute"],
    why: "She may have had a birthday between the writing of the two.",
  },
  {
    kind: "quantity",
    type: "positive",
    name: "an article that quotes both sides",
    accounts: [
      {
        source: "World Service",
        ...MARKET,
        claims: [
          { predicate: "kill", patient: "civilians", quantity: 12, source: "the army" },
          {
            predicate: "kill",
            patient: "civilians",
            quantity: 90,
            source: "Baloch Rights Council",
          },
        ],
      },
    ],
    expect: [{ kind: "quantity", verdict: "contradiction" }],
    self: [],
    why: "The sides contradict each other, the article does not contradict itself.",
  },
  {
    kind: "occurrence.denial",
    type: "positive",
    name: "an article that reports a retreat and quotes the army's denial",
    accounts: [
      {
        source: "World Service",
        ...MARKET,
        claims: [
          { predicate: "withdraw", agent: "the 12th Corps" },
          { predicate: "withdraw", agent: "the 12th Corps", negated: true, source: "the army" },
        ],
      },
    ],
    expect: [{ kind: "occurrence.denial", verdict: "contradiction" }],
    self: [],
    why: "The denial is the army's, not the article's.",
  },
  {
    kind: "quantity",
    type: "look-alike",
    name: "about fifty in the headline, 48 in the body",
    accounts: [
      {
        source: "Evening Paper",
        ...MARKET,
        claims: [
          { predicate: "kill", patient: "people", quantity: "about 50" },
          { predicate: "kill", patient: "people", quantity: 48 },
        ],
      },
    ],
    expect: [],
    self: [],
    why: "A headline rounds.",
  },
  {
    kind: "occurrence.denial",
    type: "look-alike",
    name: "the headline asks, the body denies",
    accounts: [
      {
        source: "Evening Paper",
        ...MARKET,
        claims: [
          { predicate: "withdraw", agent: "the 12th Corps", modality: "asked" },
          { predicate: "withdraw", agent: "the 12th Corps", negated: true },
        ],
      },
    ],
    expect: [],
    self: [],
    why: "A question commits nobody.",
  },
  {
    kind: "outcome",
    type: "look-alike",
    name: "the bridge held in the morning and fell at night",
    accounts: [
      {
        source: "War Bulletin",
        claims: [
          {
            predicate: "hold",
            agent: "Polish troops",
            theme: "the Radzymin bridge",
            place: "Radzymin, Poland",
            time: "1920-08-14 morning",
          },
          {
            predicate: "capture",
            agent: "the Red Army",
            patient: "the Radzymin bridge",
            place: "Radzymin, Poland",
            time: "1920-08-14 night",
          },
        ],
      },
    ],
    expect: [],
    self: [],
    why: "The bulletin tells how one state became the other.",
  },
  {
    kind: "cause",
    type: "look-alike",
    name: "one account with two causes",
    accounts: [
      {
        source: "Accident Board",
        ...MARKET,
        claims: [
          { predicate: "crash", patient: "flight 52", cause: "overloading" },
          { predicate: "crash", patient: "flight 52", cause: "strong winds" },
        ],
      },
    ],
    expect: [],
    self: [],
    why: "Whoever names two causes means both.",
  },
  {
    kind: "quantity",
    type: "other-event",
    name: "one account of two attacks",
    accounts: [
      {
        source: "Evening Paper",
        claims: [
          {
            predicate: "attack",
            agent: "gunmen",
            patient: "pilgrims",
            quantity: 40,
            place: "Quetta, Pakistan",
            time: "2011-07-09",
          },
          {
            predicate: "attack",
            agent: "gunmen",
            patient: "miners",
            quantity: 14,
            place: "Mach, Pakistan",
            time: "2011-07-28",
          },
        ],
      },
    ],
    expect: [],
    self: [],
    why: "The second attack is told for comparison.",
  },
  {
    kind: "quantity",
    type: "update",
    name: "a running report whose toll rises",
    accounts: [
      {
        source: "Live Desk",
        ...MARKET,
        claims: [
          { predicate: "kill", patient: "people", quantity: 5, asOf: "2011-07-09T10:00" },
          { predicate: "kill", patient: "people", quantity: 9, asOf: "2011-07-09T18:00" },
        ],
      },
    ],
    expect: [],
    updates: ["quantity"],
    self: [],
    why: "The evening's figure replaces the morning's.",
  },
];
