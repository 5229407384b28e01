import type { LookAlikeCase } from "./case.ts";

const SPEECH = { eventTime: "2014-07-17", place: "Khartoum, Sudan" } as const;
const INTERVIEW = { eventTime: "1981-12-02", place: "Gdynia, Poland" } as const;

/** What a source said, as two accounts report it. */
export const cases: readonly LookAlikeCase[] = [
  {
    kind: "attribution.content",
    type: "positive",
    name: "with and without a not",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will leave the valley before the rains",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will not leave the valley before the rains",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "contradiction" }],
    why: "Two reports of one sentence, one of them negated.",
  },
  {
    kind: "attribution.content",
    type: "positive",
    name: "one statement, two figures",
    accounts: [
      {
        source: "Union Bulletin",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "400 of our members were dismissed this week",
          },
        ],
      },
      {
        source: "Party Daily",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "40 of our members were dismissed this week",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "contradiction" }],
    why: "He gave one figure; the reports give two.",
  },
  {
    kind: "attribution.content",
    type: "positive",
    name: "two papers give two tolls of one police statement",
    accounts: [
      {
        source: "First Daily",
        eventTime: "2018-04-30",
        place: "Kabul, Afghanistan",
        claims: [
          {
            predicate: "kill",
            patient: "people",
            quantity: 25,
            source: "Kabul police",
            asOf: "2018-04-30",
          },
        ],
      },
      {
        source: "Second Daily",
        eventTime: "2018-04-30",
        place: "Kabul, Afghanistan",
        claims: [
          {
            predicate: "kill",
            patient: "people",
            quantity: 52,
            source: "Kabul police",
            asOf: "2018-04-30",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "contradiction" }],
    why: "One source as of one day: one of the papers has its figure wrong.",
  },
  {
    kind: "attribution.content",
    type: "tension",
    name: "a report that leaves out the condition",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "we are ready to talk",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "we are ready to talk once the rebels have laid down their arms",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "tension" }],
    why: "What is trimmed changes the sense.",
  },
  {
    kind: "attribution.content",
    type: "tension",
    name: "one ministry through two papers that name no common day",
    accounts: [
      {
        source: "Harbour News",
        eventTime: "2017-03-09",
        place: "Izmir, Turkey",
        claims: [
          {
            predicate: "injure",
            patient: "passengers",
            quantity: 11,
            source: "the Transport Ministry",
          },
        ],
      },
      {
        source: "Aegean Post",
        eventTime: "2017-03-09",
        place: "Izmir, Turkey",
        claims: [
          {
            predicate: "injure",
            patient: "passengers",
            quantity: 30,
            source: "the Transport Ministry",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "tension" }],
    why: "They may report two statements of the ministry.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "two wordings of one statement",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will soon leave the valley and the hills",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "soon the army will leave the hills and the valley",
          },
        ],
      },
    ],
    expect: [],
    also: [{ kind: "attribution.content", verdict: "difference" }],
    why: "The same said in another order.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "other punctuation and capitals",
    accounts: [
      {
        source: "Union Bulletin",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "The yard stays ours, come what may!",
          },
        ],
      },
      {
        source: "Party Daily",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "the yard stays ours – come what may",
          },
        ],
      },
    ],
    expect: [],
    why: "The same words.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "two sentences of one speech",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will leave the valley before the rains",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "no teacher has been paid since January",
          },
        ],
      },
    ],
    expect: [],
    why: "Each account quotes another part of what he said.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "two ministers who say the opposite of each other",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will leave the valley before the rains",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "Omar Tahir",
            content: "the army will not leave the valley before the rains",
          },
        ],
      },
    ],
    expect: [],
    why: "They differ, and both reports of them may be right.",
  },
  {
    kind: "attribution.content",
    type: "other-event",
    name: "the same general a year later",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will leave the valley before the rains",
          },
        ],
      },
      {
        source: "Valley Voice",
        eventTime: "2015-08-02",
        place: "Kassala, Sudan",
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will not leave the valley before the rains",
          },
        ],
      },
    ],
    expect: [],
    why: "Another speech, another year.",
  },
  {
    kind: "attribution.content",
    type: "update",
    name: "the police raise their figure overnight",
    accounts: [
      {
        source: "First Daily",
        eventTime: "2018-04-30",
        place: "Kabul, Afghanistan",
        claims: [
          {
            predicate: "kill",
            patient: "people",
            quantity: 25,
            source: "Kabul police",
            asOf: "2018-04-30",
          },
        ],
      },
      {
        source: "Second Daily",
        eventTime: "2018-04-30",
        place: "Kabul, Afghanistan",
        claims: [
          {
            predicate: "kill",
            patient: "people",
            quantity: 52,
            source: "Kabul police",
            asOf: "2018-05-01",
          },
        ],
      },
    ],
    expect: [],
    updates: ["quantity"],
    why: "The later figure of one source replaces the earlier one.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "one figure with and without a comma",
    accounts: [
      {
        source: "Union Bulletin",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "1,200 of our members were dismissed this week",
          },
        ],
      },
      {
        source: "Party Daily",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "1200 of our members were dismissed this week",
          },
        ],
      },
    ],
    expect: [],
    why: "One figure in two notations.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "a figure in words and in digits",
    accounts: [
      {
        source: "Union Bulletin",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "forty of our members were dismissed this week",
          },
        ],
      },
      {
        source: "Party Daily",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "40 of our members were dismissed this week",
          },
        ],
      },
    ],
    expect: [],
    why: "Forty is 40.",
  },
  {
    kind: "attribution.content",
    type: "look-alike",
    name: "a not that negates nothing",
    accounts: [
      {
        source: "State Radio",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "we will not only rebuild the bridge but also widen the road",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "we will rebuild the bridge and also widen the road",
          },
        ],
      },
    ],
    expect: [],
    why: '"Not only" asserts what follows it.',
  },
  {
    kind: "attribution.content",
    type: "tension",
    name: "with and without a not, on no known common day",
    accounts: [
      {
        source: "State Radio",
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will leave the valley before the rains",
          },
        ],
      },
      {
        source: "Valley Voice",
        ...SPEECH,
        claims: [
          {
            predicate: "say",
            speaker: "General Hamid Osman",
            content: "the army will not leave the valley before the rains",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "tension" }],
    why: "The radio does not say when he said it: he may have changed his mind between two speeches.",
  },
  {
    kind: "attribution.content",
    type: "positive",
    name: "one statement, two figures in words",
    accounts: [
      {
        source: "Union Bulletin",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "forty of our members were dismissed this week",
          },
        ],
      },
      {
        source: "Party Daily",
        ...INTERVIEW,
        claims: [
          {
            predicate: "say",
            speaker: "Marek Zieliński",
            content: "fourteen of our members were dismissed this week",
          },
        ],
      },
    ],
    expect: [{ kind: "attribution.content", verdict: "contradiction" }],
    why: "He gave one figure; that the reports spell it out changes nothing.",
  },
];
