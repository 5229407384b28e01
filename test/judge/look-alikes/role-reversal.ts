import type { LookAlikeCase } from "./case.ts";

const kind = "role.reversal";

const BORDER = { place: "Galwan Valley", time: "2020-06-15" } as const;

export const cases: readonly LookAlikeCase[] = [
  {
    kind,
    type: "positive",
    name: "each army is said to have attacked the other",
    accounts: [
      {
        source: "Delhi Dispatch",
        claims: [{ predicate: "attack", agent: "China", patient: "India", ...BORDER }],
      },
      {
        source: "Beijing Dispatch",
        claims: [{ predicate: "attack", agent: "India", patient: "China", ...BORDER }],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "to attack is directed: one of the two was attacked",
  },
  {
    kind,
    type: "positive",
    name: "who stabbed whom outside the tavern",
    accounts: [
      {
        source: "Deposition of Anne Cole",
        claims: [
          {
            predicate: "stab",
            agent: "Thomas Rudd",
            patient: "Henry Vane",
            place: "Wapping",
            time: "1694-09-02",
          },
        ],
      },
      {
        source: "Deposition of Giles Hart",
        claims: [
          {
            predicate: "knife attack",
            agent: "Henry Vane",
            patient: "Thomas Rudd",
            place: "Wapping",
            time: "1694-09-02",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one stabbing, its two men swapped",
  },
  {
    kind,
    type: "positive",
    name: "which frigate shelled which",
    accounts: [
      {
        source: "Admiralty of Marra",
        claims: [
          {
            predicate: "shell",
            agent: "the frigate Constance",
            patient: "the gunboat Halcyon",
            time: "1904-02-09",
          },
        ],
      },
      {
        source: "Consul at Port Ilim",
        claims: [
          {
            predicate: "bombard",
            agent: "the gunboat Halcyon",
            patient: "the frigate Constance",
            time: "1904-02-09",
          },
        ],
      },
    ],
    sameEvent: true,
    expect: [{ kind, verdict: "contradiction" }],
    why: "each account lets another ship do the shelling",
  },
  {
    kind,
    type: "positive",
    name: "which king was defeated",
    accounts: [
      {
        source: "Saga of Harald",
        claims: [
          {
            predicate: "defeat",
            agent: "King Harald",
            patient: "King Sweyn",
            place: "Nisa",
            time: "1062-08-09",
          },
        ],
      },
      {
        source: "Chronicle of Roskilde",
        claims: [
          {
            predicate: "defeat",
            agent: "King Sweyn",
            patient: "King Harald",
            place: "Nisa",
            time: "1062-08-09",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "contradiction" }],
    why: "one battle, each chronicle with another victor",
  },
  {
    kind,
    type: "tension",
    name: "one says that they attacked, the other that they were fought",
    accounts: [
      {
        source: "Delhi Dispatch",
        claims: [{ predicate: "attack", agent: "China", patient: "India", ...BORDER }],
      },
      {
        source: "Beijing Dispatch",
        claims: [{ predicate: "clash", agent: "India", patient: "China", ...BORDER }],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "to clash is mutual: who clashed with whom may say nothing of who attacked",
  },
  {
    kind,
    type: "tension",
    name: "who collided with whom",
    accounts: [
      {
        source: "Harbour Master of Kiel",
        claims: [
          {
            predicate: "collide",
            agent: "the ferry Sanne",
            patient: "the tanker Orlov",
            place: "Kiel Fjord",
            time: "2009-12-01",
          },
        ],
      },
      {
        source: "Baltic Shipping News",
        claims: [
          {
            predicate: "collide",
            agent: "the tanker Orlov",
            patient: "the ferry Sanne",
            place: "Kiel Fjord",
            time: "2009-12-01",
          },
        ],
      },
    ],
    expect: [{ kind, verdict: "tension" }],
    why: "two ships collide with each other; the words may still hint at who is at fault",
  },
  {
    kind,
    type: "look-alike",
    name: "active and passive",
    accounts: [
      {
        source: "Delhi Dispatch",
        claims: [{ predicate: "attack", agent: "China", patient: "India", ...BORDER }],
      },
      {
        source: "Simla Gazette",
        claims: [{ predicate: "come under attack", patient: "India", agent: "China", ...BORDER }],
      },
    ],
    expect: [],
    why: "the same sides in the same parts",
  },
  {
    kind,
    type: "look-alike",
    name: "an exchange told in full by one account and in half by the other",
    accounts: [
      {
        source: "Truce Monitors",
        claims: [
          { predicate: "shell", agent: "Armenia", patient: "Azerbaijan", time: "2016-04-02" },
          { predicate: "shell", agent: "Azerbaijan", patient: "Armenia", time: "2016-04-02" },
        ],
      },
      {
        source: "Baku Telegraph",
        claims: [
          { predicate: "shell", agent: "Armenia", patient: "Azerbaijan", time: "2016-04-02" },
        ],
      },
    ],
    sameEvent: true,
    expect: [],
    why: "who tells both directions does not deny either",
  },
  {
    kind,
    type: "look-alike",
    name: "two sides of a clash named in another order",
    accounts: [
      {
        source: "Truce Monitors",
        claims: [
          {
            predicate: "clash",
            party: ["Armenia", "Azerbaijan"],
            place: "Talish",
            time: "2016-04-02",
          },
        ],
      },
      {
        source: "Tbilisi Wire",
        claims: [
          {
            predicate: "clash",
            party: ["Azerbaijan", "Armenia"],
            place: "Talish",
            time: "2016-04-02",
          },
        ],
      },
    ],
    expect: [],
    why: "neither is said to have done it to the other",
  },
  {
    kind,
    type: "look-alike",
    name: "she sued him, he countersued her",
    accounts: [
      {
        source: "Court Reporter",
        claims: [
          { predicate: "sue", agent: "Marta Lindqvist", patient: "Olav Berg", time: "2018-03-05" },
        ],
      },
      {
        source: "Evening Ledger",
        claims: [
          {
            predicate: "accuse",
            agent: "Olav Berg",
            patient: "Marta Lindqvist",
            time: "2018-03-05",
          },
        ],
      },
    ],
    expect: [],
    why: "to sue and to accuse are two acts; both may have been done",
  },
  {
    kind,
    type: "look-alike",
    name: "the denial of one direction beside the assertion of the other",
    accounts: [
      {
        source: "Delhi Dispatch",
        claims: [
          { predicate: "attack", agent: "India", patient: "China", negated: true, ...BORDER },
        ],
      },
      {
        source: "Simla Gazette",
        claims: [{ predicate: "attack", agent: "China", patient: "India", ...BORDER }],
      },
    ],
    expect: [],
    why: "that India did not attack China goes well with China's attack on India",
  },
  {
    kind,
    type: "look-alike",
    name: "who sold and who bought",
    accounts: [
      {
        source: "Auction Record",
        claims: [
          {
            predicate: "sell",
            agent: "House of Varga",
            recipient: "National Museum",
            theme: "the Esterhazy altar",
            time: "1958-10-01",
          },
        ],
      },
      {
        source: "Museum Annals",
        claims: [
          {
            predicate: "buy",
            agent: "National Museum",
            origin: "House of Varga",
            theme: "the Esterhazy altar",
            time: "1958-10-01",
          },
        ],
      },
    ],
    expect: [],
    why: "a sale seen from either side",
  },
  {
    kind,
    type: "look-alike",
    name: "the attacked attack a third",
    accounts: [
      {
        source: "Delhi Dispatch",
        claims: [
          {
            predicate: "attack",
            agent: "Iran",
            patient: "Iraq",
            place: "Basra",
            time: "1982-07-13",
          },
        ],
      },
      {
        source: "Gulf Letter",
        claims: [
          {
            predicate: "attack",
            agent: "Iraq",
            patient: "Kuwait",
            place: "Bubiyan",
            time: "1982-07-13",
          },
        ],
      },
    ],
    expect: [],
    why: "two attacks; nobody is said to have been on both ends of one",
  },
  {
    kind,
    type: "other-event",
    name: "the attack of one year is returned in the next",
    accounts: [
      {
        source: "Hill Chronicle",
        claims: [
          {
            predicate: "raid",
            agent: "Clan Mackay",
            patient: "Clan Sutherland",
            time: "1601-05",
          },
        ],
      },
      {
        source: "Vale Chronicle",
        claims: [
          {
            predicate: "raid",
            agent: "Clan Sutherland",
            patient: "Clan Mackay",
            time: "1602-08",
          },
        ],
      },
    ],
    expect: [],
    why: "a raid and the raid in return, fifteen months apart",
  },
  {
    kind,
    type: "update",
    name: "the ministry first blames one side, then the other",
    accounts: [
      {
        id: "at-noon",
        source: "Ministry of Peace",
        asOf: "2020-06-16",
        claims: [{ predicate: "attack", agent: "China", patient: "India", ...BORDER }],
      },
      {
        id: "a-week-on",
        source: "Ministry of Peace",
        asOf: "2020-06-23",
        claims: [{ predicate: "attack", agent: "India", patient: "China", ...BORDER }],
      },
    ],
    expect: [],
    updates: [kind],
    why: "one source turns its account round",
  },
];
