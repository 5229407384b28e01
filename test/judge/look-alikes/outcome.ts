import type { LookAlikeCase } from "./case.ts";

const kind = "outcome";

const FORT = { place: "Fort Rannoch", time: "1746-03-17" } as const;
const TRIAL = { place: "Old Bailey, London", time: "1895-05-25" } as const;
const BAKHMUT = { place: "Bakhmut, Ukraine", time: "2023-05-20" } as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "the town fell, the town was held",
    accounts: [
      {
        source: "Storm Detachment",
        claims: [{ predicate: "capture", agent: "Wagner Group", patient: "Bakhmut", ...BAKHMUT }],
      },
      {
        source: "General Staff",
        claims: [{ predicate: "hold", agent: "the defenders", theme: "Bakhmut", ...BAKHMUT }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "at one time a town is held or it has fallen",
  },
  {
    kind,
    type: "positive",
    name: "the jury convicted him, the jury acquitted him",
    accounts: [
      {
        source: "Morning Leader",
        claims: [{ predicate: "convict", patient: "Arthur Penrose", ...TRIAL }],
      },
      {
        source: "Provincial Echo",
        claims: [{ predicate: "acquit", patient: "Arthur Penrose", ...TRIAL }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one verdict is not both",
  },
  {
    kind,
    type: "positive",
    name: "the mate died, the mate survived the wreck",
    accounts: [
      {
        source: "Lloyd's Register of Wrecks",
        claims: [
          { predicate: "drown", patient: "Elias Thorne", place: "Scilly", time: "1871-11-02" },
        ],
      },
      {
        source: "Log of the lifeboat",
        claims: [
          { predicate: "survive", patient: "Elias Thorne", place: "Scilly", time: "1871-11-02" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "he is dead or alive",
  },
  {
    kind,
    type: "positive",
    name: "how the assault ended, told as the result of it",
    accounts: [
      {
        source: "Memoir of a Jacobite",
        claims: [
          {
            predicate: "siege",
            agent: "Lochiel's men",
            patient: "Fort Rannoch",
            ...FORT,
            result: { predicate: "capture", agent: "Lochiel's men", patient: "Fort Rannoch" },
          },
        ],
      },
      {
        source: "Garrison Book",
        claims: [
          {
            predicate: "siege",
            agent: "Lochiel's men",
            patient: "Fort Rannoch",
            ...FORT,
            result: { predicate: "hold out", agent: "the garrison", theme: "Fort Rannoch" },
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one siege, two endings that exclude each other",
  },
  {
    kind,
    type: "positive",
    name: "the gunman was caught, the gunman got away",
    accounts: [
      {
        source: "Lindholm Police",
        claims: [
          { predicate: "arrest", patient: "Kristof Lang", place: "Lindholm", time: "2004-02-13" },
        ],
      },
      {
        source: "Evening Ledger",
        claims: [
          { predicate: "escape", patient: "Kristof Lang", place: "Lindholm", time: "2004-02-13" },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "at the end of that day he is in custody or at large",
  },
  {
    kind,
    type: "positive",
    name: "the bill was passed, the bill was rejected",
    accounts: [
      {
        source: "Chamber Record",
        claims: [
          { predicate: "pass", agent: "the Senate", patient: "the Land Bill", time: "1909-11-30" },
        ],
      },
      {
        source: "Country Gentleman",
        claims: [
          {
            predicate: "reject",
            agent: "the Senate",
            patient: "the Land Bill",
            time: "1909-11-30",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one vote, two results",
  },
  {
    kind,
    type: "positive",
    name: "a ceasefire agreed, a ceasefire refused",
    accounts: [
      {
        source: "Mediators' Note",
        claims: [
          {
            predicate: "agree to ceasefire",
            party: ["Armenia", "Azerbaijan"],
            theme: "the October truce",
            place: "Moscow",
            time: "2020-10-10",
          },
        ],
      },
      {
        source: "Caucasus Radio",
        claims: [
          {
            predicate: "reject ceasefire",
            agent: "Azerbaijan",
            theme: "the October truce",
            place: "Moscow",
            time: "2020-10-10",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one truce, accepted or refused",
  },
  {
    kind,
    type: "tension",
    name: "entered, and held",
    accounts: [
      {
        source: "Radio of the Insurgents",
        claims: [
          {
            predicate: "storming",
            agent: "the insurgents",
            patient: "Tarrafal barracks",
            place: "Tarrafal",
            time: "1974-04-25",
          },
        ],
      },
      {
        source: "Palace Bulletin",
        claims: [
          {
            predicate: "hold",
            agent: "the garrison",
            theme: "Tarrafal barracks",
            place: "Tarrafal",
            time: "1974-04-25",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "a barracks that was broken into may still be held in the main",
  },
  {
    kind,
    type: "tension",
    name: "damaged, and destroyed",
    accounts: [
      {
        source: "Transport Ministry",
        claims: [
          {
            predicate: "damage",
            patient: "Antonivka bridge",
            place: "Kherson, Ukraine",
            time: "2022-07-27",
          },
        ],
      },
      {
        source: "Southern Post",
        claims: [
          {
            predicate: "destroy",
            patient: "Antonivka bridge",
            place: "Kherson, Ukraine",
            time: "2022-07-27",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "partial against whole: what is destroyed is damaged, what is damaged mostly stands",
  },
  {
    kind,
    type: "look-alike",
    name: "one post fell, another was held",
    accounts: [
      {
        source: "Storm Detachment",
        claims: [
          { predicate: "capture", agent: "rebels", patient: "Camp Delta", time: "2015-03-25" },
        ],
      },
      {
        source: "General Staff",
        claims: [{ predicate: "hold", agent: "the army", theme: "Camp Echo", time: "2015-03-25" }],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "the end states are those of two camps",
  },
  {
    kind,
    type: "look-alike",
    name: "one accused acquitted, the other convicted",
    accounts: [
      {
        source: "Morning Leader",
        claims: [{ predicate: "convict", patient: "Arthur Penrose", ...TRIAL }],
      },
      {
        source: "Provincial Echo",
        claims: [{ predicate: "acquit", patient: "Edith Penrose", ...TRIAL }],
      },
    ],
    expect: [],
    why: "one court on one day, two accused",
  },
  {
    kind,
    type: "look-alike",
    name: "some miners died, some survived",
    accounts: [
      {
        source: "Colliery Owners",
        claims: [
          {
            predicate: "die",
            patient: "miners",
            quantity: 12,
            place: "Senghenydd",
            time: "1913-10-14",
          },
        ],
      },
      {
        source: "Rescue Brigade",
        claims: [
          {
            predicate: "survive",
            patient: "miners",
            quantity: 40,
            place: "Senghenydd",
            time: "1913-10-14",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "they are not the same miners",
  },
  {
    kind,
    type: "look-alike",
    name: "lost in the morning, retaken at night",
    accounts: [
      {
        source: "Storm Detachment",
        claims: [
          {
            predicate: "capture",
            agent: "rebels",
            patient: "Camp Delta",
            time: "2015-03-25",
          },
        ],
      },
      {
        source: "War Diary",
        claims: [
          {
            predicate: "capture",
            agent: "rebels",
            patient: "Camp Delta",
            time: "2015-03-25",
          },
          {
            predicate: "retake",
            agent: "the army",
            patient: "Camp Delta",
            time: "2015-03-25",
          },
        ],
      },
    ],
    expect: [],
    why: "one account tells how the other's end state went on",
  },
  {
    kind,
    type: "look-alike",
    name: "a fall that is only feared",
    accounts: [
      {
        source: "Consulate Wire",
        claims: [
          {
            predicate: "capture",
            agent: "Wagner Group",
            patient: "Bakhmut",
            modality: "feared",
            ...BAKHMUT,
          },
        ],
      },
      {
        source: "General Staff",
        claims: [{ predicate: "hold", agent: "the defenders", theme: "Bakhmut", ...BAKHMUT }],
      },
    ],
    expect: [],
    why: "to fear that it falls is not to say that it has fallen",
  },
  {
    kind,
    type: "positive",
    name: "one accused whose name ends in s",
    accounts: [
      {
        source: "Morning Leader",
        claims: [{ predicate: "convict", patient: "Robert Adams", ...TRIAL }],
      },
      {
        source: "Provincial Echo",
        claims: [{ predicate: "acquit", patient: "Robert Adams", ...TRIAL }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "Adams is one man, not several",
  },
  {
    kind,
    type: "look-alike",
    name: "wounded first, dead in the end",
    accounts: [
      {
        source: "Field Hospital",
        asOf: "1917-07-31",
        claims: [
          { predicate: "wound", patient: "Lieutenant Harker", place: "Pilkem", time: "1917-07-31" },
        ],
      },
      {
        source: "Roll of Honour",
        asOf: "1919-01-01",
        claims: [
          { predicate: "die", patient: "Lieutenant Harker", place: "Pilkem", time: "1917-07-31" },
        ],
      },
    ],
    expect: [],
    why: "who is wounded may die of it; the hospital spoke on the day itself",
  },
  {
    kind,
    type: "look-alike",
    name: "some hostages freed, some held",
    accounts: [
      {
        source: "Embassy Cable",
        claims: [
          {
            predicate: "release",
            patient: "hostages",
            quantity: 13,
            place: "Tehran",
            time: "1979-11-19",
          },
        ],
      },
      {
        source: "Student Committee",
        claims: [
          {
            predicate: "hold hostage",
            patient: "hostages",
            quantity: 53,
            place: "Tehran",
            time: "1979-11-19",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "thirteen went home, fifty-three did not",
  },
  {
    kind,
    type: "look-alike",
    name: "burning in the evening, out by morning",
    accounts: [
      {
        source: "Forest Service",
        asOf: "2017-06-17T22:00",
        claims: [
          { predicate: "burn", patient: "Pedrogao sawmill", place: "Pedrogao", time: "2017-06-17" },
        ],
      },
      {
        source: "Lisbon Daily",
        asOf: "2017-06-18T09:00",
        claims: [
          {
            predicate: "extinguish",
            patient: "Pedrogao sawmill",
            place: "Pedrogao",
            time: "2017-06-17",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "each speaks as of its own hour",
  },
  {
    kind,
    type: "look-alike",
    name: "caught, and got away again",
    accounts: [
      {
        source: "Lindholm Police",
        claims: [
          { predicate: "arrest", patient: "Kristof Lang", place: "Lindholm", time: "2004-02-13" },
        ],
      },
      {
        source: "Evening Ledger",
        claims: [
          { predicate: "arrest", patient: "Kristof Lang", place: "Lindholm", time: "2004-02-13" },
          { predicate: "escape", patient: "Kristof Lang", place: "Lindholm", time: "2004-02-13" },
        ],
      },
    ],
    expect: [],
    why: "who tells of both tells how the one became the other",
  },
  {
    kind,
    type: "other-event",
    name: "held in the first siege, fallen in the second",
    accounts: [
      {
        source: "Garrison Book",
        claims: [{ predicate: "hold", agent: "the garrison", theme: "Fort Rannoch", ...FORT }],
      },
      {
        source: "County History",
        claims: [
          {
            predicate: "capture",
            agent: "the clans",
            patient: "Fort Rannoch",
            place: "Fort Rannoch",
            time: "1748-09-01",
          },
        ],
      },
    ],
    expect: [],
    why: "two years lie between the sieges",
  },
  {
    kind,
    type: "update",
    name: "the staff held the town on Friday and has lost it by Monday",
    accounts: [
      {
        id: "friday",
        source: "General Staff",
        asOf: "2023-05-19",
        claims: [
          {
            predicate: "hold",
            agent: "the defenders",
            theme: "Bakhmut",
            place: "Bakhmut, Ukraine",
            time: "2023-05",
          },
        ],
      },
      {
        id: "monday",
        source: "General Staff",
        asOf: "2023-05-22",
        claims: [
          {
            predicate: "fall",
            patient: "Bakhmut",
            place: "Bakhmut, Ukraine",
            time: "2023-05",
          },
        ],
      },
    ],
    expect: [],
    updates: [kind],
    why: "a later statement of one staff",
  },
];
