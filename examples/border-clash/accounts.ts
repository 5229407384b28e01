import { narrative } from "rashomon";

/**
 * Who said what about the clash on the border of Iran and Afghanistan on 1 December 2021, retold in
 * our own words. One article carried all of it; `via` keeps through whom it came.
 */
const ARTICLE = { name: "the article", kind: "newspaper" } as const;
const KHAASTEH = { name: "Reza Khaasteh", kind: "journalist" } as const;
const SETTING = {
  eventTime: "2021-12-01",
  place: "Iran-Afghanistan border",
  publishedAt: "2021-12-02",
};

export const lead = narrative({
  ...SETTING,
  id: "lead",
  source: { name: "unnamed reports", anonymous: true },
  via: [ARTICLE],
  text: "Guards of Iran fought Taliban forces at the border, after the Taliban had fired at farmers from Iran.",
  claims: [
    {
      predicate: "clash",
      party: ["Iranian border guards", "Taliban forces"],
      initiator: { name: "the Taliban", quote: "the Taliban had fired at farmers from Iran" },
      quote: "Guards of Iran fought Taliban forces at the border",
    },
    {
      predicate: "open fire",
      agent: "the Taliban",
      patient: "Iranian farmers",
      before: "c1",
      quote: "the Taliban had fired at farmers from Iran",
    },
  ],
});

export const khaasteh = narrative({
  ...SETTING,
  id: "khaasteh",
  source: KHAASTEH,
  via: [ARTICLE],
  text: "Heavy fighting between the guards of Iran and Taliban fighters. It began by a misunderstanding: farmers had passed a wall on Iranian soil, and the Taliban shot at them. The Taliban took several Iranian posts.",
  claims: [
    {
      predicate: "clash",
      party: ["Iranian border guards", "Taliban fighters"],
      initiator: { name: "the Taliban", quote: "the Taliban shot at them" },
      cause: { predicate: "misunderstanding", quote: "It began by a misunderstanding" },
      result: { claim: "capture" },
      quote: "Heavy fighting between the guards of Iran and Taliban fighters",
    },
    {
      predicate: "open fire",
      agent: "the Taliban",
      patient: "Iranian farmers",
      quote: "the Taliban shot at them",
    },
    {
      id: "capture",
      predicate: "capture",
      agent: "the Taliban",
      patient: "Iranian border posts",
      quantity: "several",
      quote: "The Taliban took several Iranian posts",
    },
  ],
});

export const aamaj = narrative({
  ...SETTING,
  id: "aamaj",
  source: { name: "unnamed sources", anonymous: true },
  via: [ARTICLE, KHAASTEH, { name: "Aamaj News", kind: "news-agency" }],
  text: "Our sources say that a number of Iranian posts fell to Taliban fighters.",
  claims: [
    {
      predicate: "capture",
      agent: "Taliban fighters",
      patient: "Iranian border posts",
      quantity: "several",
      quote: "a number of Iranian posts fell to Taliban fighters",
    },
  ],
});

export const gandhara = narrative({
  ...SETTING,
  id: "gandhara",
  source: { name: "unnamed sources", anonymous: true },
  via: [
    ARTICLE,
    { name: "Gandhara", kind: "broadcaster" },
    { name: "other reports", anonymous: true },
  ],
  text: "It is not true that posts were taken.",
  claims: [
    {
      predicate: "capture",
      patient: "Iranian border posts",
      negated: true,
      quote: "It is not true that posts were taken",
    },
  ],
});

export const otherReports = narrative({
  ...SETTING,
  id: "other-reports",
  source: { name: "other reports", anonymous: true },
  via: [ARTICLE],
  text: "Those who fought the guards were “armed bandits”, and not the Taliban.",
  claims: [
    {
      predicate: "clash",
      party: [
        "Iranian border guards",
        { name: "armed bandits", scareQuoted: true },
        { not: "the Taliban" },
      ],
      quote: "Those who fought the guards were “armed bandits”, and not the Taliban",
    },
  ],
});

export const fars = narrative({
  ...SETTING,
  id: "fars",
  source: { name: "Fars News", kind: "state-media", affiliation: "IRGC" },
  via: [ARTICLE, KHAASTEH],
  text: "Over a quarrel about farms “armed bandits” attacked, and the guards of Iran drove them off. The official border guards of the Taliban are not yet stationed there.",
  claims: [
    {
      predicate: "clash",
      party: ["Iranian border guards", { name: "armed bandits", scareQuoted: true }],
      initiator: "armed bandits",
      cause: "farm dispute",
      result: {
        predicate: "repel",
        agent: "Iranian border guards",
        patient: "armed bandits",
        quote: "the guards of Iran drove them off",
      },
      quote: "Over a quarrel about farms “armed bandits” attacked",
    },
    {
      predicate: "be deployed",
      theme: "the Taliban's official border guards",
      negated: true,
      quote: "The official border guards of the Taliban are not yet stationed there",
    },
  ],
});

const EMBASSY = {
  eventTime: "2021-11",
  place: { name: "U.S. embassy compound", within: ["Sanaa", "Yemen"] },
  publishedAt: "2021-12-02",
};

export const stateDepartment = narrative({
  ...EMBASSY,
  id: "state-department",
  source: { name: "U.S. State Department", kind: "government" },
  via: [ARTICLE],
  text: "Houthi rebels broke into the compound and took local staff hostage.",
  claims: [
    {
      predicate: "breach",
      agent: "Houthi rebels",
      patient: "U.S. embassy compound",
      quote: "Houthi rebels broke into the compound",
    },
    {
      predicate: "take hostage",
      agent: "Houthi rebels",
      patient: "local embassy employees",
      quantity: 25,
      quote: "took local staff hostage",
    },
  ],
});

export const price = narrative({
  ...EMBASSY,
  id: "price",
  source: { name: "Ned Price", kind: "official", affiliation: "U.S. State Department" },
  via: [ARTICLE, { name: "Fox News", kind: "broadcaster" }],
  text: "The compound was broken into, said the spokesman.",
  claims: [
    {
      predicate: "breach",
      patient: "U.S. embassy compound",
      quote: "The compound was broken into",
    },
  ],
});

/** All eight accounts, in the order of the article. */
export const accounts = [
  lead,
  khaasteh,
  aamaj,
  gandhara,
  otherReports,
  fars,
  stateDepartment,
  price,
];
