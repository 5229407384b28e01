import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "each army is said to have attacked the other": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "2020-06-16",
      text: "China attacked India in the Galwan Valley on Monday. The government called a meeting for the evening.",
    },
    {
      publisher: "Beijing Dispatch",
      publishedAt: "2020-06-16",
      text: "India attacked China in the Galwan Valley on Monday. Talks between commanders were under way on Tuesday.",
    },
  ],
  "who stabbed whom outside the tavern": [
    {
      publisher: "Deposition of Anne Cole",
      publishedAt: "1694-09-05",
      text: "Thomas Rudd stabbed Henry Vane at Wapping on the second of September. I stood no further from them than the width of the street.",
    },
    {
      publisher: "Deposition of Giles Hart",
      publishedAt: "1694-09-05",
      text: "Henry Vane attacked Thomas Rudd with a knife at Wapping on the second of September. I saw it from the door of the tavern.",
    },
  ],
  "which frigate shelled which": [
    {
      publisher: "Admiralty of Marra",
      publishedAt: "1904-02-10",
      text: "The frigate Constance shelled the gunboat Halcyon on Tuesday. The sea was calm.",
    },
    {
      publisher: "Consul at Port Ilim",
      publishedAt: "1904-02-10",
      text: "The gunboat Halcyon bombarded the frigate Constance on Tuesday. The firing was heard in the harbour.",
    },
  ],
  "which king was defeated": [
    {
      publisher: "Saga of Harald",
      publishedAt: "1200-01-01",
      text: "King Harald defeated King Sweyn at Nisa on 9 August 1062. The skalds made many verses of it.",
    },
    {
      publisher: "Chronicle of Roskilde",
      publishedAt: "1150-01-01",
      text: "King Sweyn defeated King Harald at Nisa on 9 August 1062. The sea was red for a day.",
    },
  ],
  "one says that they attacked, the other that they were fought": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "2020-06-16",
      text: "NEW DELHI. China attacked India in the Galwan Valley on Monday, and the government called a meeting for the evening.",
    },
    {
      publisher: "Beijing Dispatch",
      publishedAt: "2020-06-16",
      text: "India clashed with China in the Galwan Valley on Monday. Talks between commanders were under way on Tuesday.",
    },
  ],
  "who collided with whom": [
    {
      publisher: "Harbour Master of Kiel",
      publishedAt: "2009-12-02",
      text: "The ferry Sanne collided with the tanker Orlov in the Kiel Fjord on Tuesday. Both ships have been towed in.",
    },
    {
      publisher: "Baltic Shipping News",
      publishedAt: "2009-12-02",
      text: "The tanker Orlov collided with the ferry Sanne in the Kiel Fjord on Tuesday. No oil was spilled.",
    },
  ],
  "active and passive": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "2020-06-16",
      text: "On Monday China launched an attack on India in the Galwan Valley. The government called a meeting for the evening.",
    },
    {
      publisher: "Simla Gazette",
      publishedAt: "2020-06-16",
      text: "India was attacked by China in the Galwan Valley on Monday. The road to Leh was closed.",
    },
  ],
  "an exchange told in full by one account and in half by the other": [
    {
      publisher: "Truce Monitors",
      publishedAt: "2016-04-03",
      text: "Armenia shelled Azerbaijan on Saturday. Azerbaijan shelled Armenia on the same day.",
    },
    {
      publisher: "Baku Telegraph",
      publishedAt: "2016-04-03",
      text: "Armenia shelled Azerbaijan on Saturday. Villages along the line spent the night in cellars.",
    },
  ],
  "two sides of a clash named in another order": [
    {
      publisher: "Truce Monitors",
      publishedAt: "2016-04-03",
      text: "Armenia and Azerbaijan clashed at Talish on Saturday. The monitors have asked both sides for restraint.",
    },
    {
      publisher: "Tbilisi Wire",
      publishedAt: "2016-04-03",
      text: "Azerbaijan and Armenia clashed at Talish on Saturday. Artillery could be heard from afar.",
    },
  ],
  "she sued him, he countersued her": [
    {
      publisher: "Court Reporter",
      publishedAt: "2018-03-06",
      text: "Marta Lindqvist sued Olav Berg on Monday. The court will hear the parties in May.",
    },
    {
      publisher: "Evening Ledger",
      publishedAt: "2018-03-06",
      text: "Olav Berg accused Marta Lindqvist on Monday. He did so on the steps of the court.",
    },
  ],
  "the denial of one direction beside the assertion of the other": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "2020-06-16",
      text: "The government denied that India had attacked China in the Galwan Valley on Monday. All embassies have been told so.",
    },
    {
      publisher: "Simla Gazette",
      publishedAt: "2020-06-16",
      text: "India came under attack from China in the Galwan Valley on Monday. The road to Leh was closed.",
    },
  ],
  "who sold and who bought": [
    {
      publisher: "Auction Record",
      publishedAt: "1958-10-02",
      text: "The House of Varga sold the Esterhazy altar to the National Museum on 1 October. The price was not made known.",
    },
    {
      publisher: "Museum Annals",
      publishedAt: "1959-01-01",
      text: "On 1 October 1958 the National Museum bought the Esterhazy altar from the House of Varga. It was put up in the south hall.",
    },
  ],
  "the attacked attack a third": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "1982-07-14",
      text: "Iran attacked Iraq at Basra on Tuesday. The battle went on in the marshes.",
    },
    {
      publisher: "Gulf Letter",
      publishedAt: "1982-07-14",
      text: "Iraq attacked Kuwait at Bubiyan on Tuesday. Tankers left the anchorage.",
    },
  ],
  "the attack of one year is returned in the next": [
    {
      publisher: "Hill Chronicle",
      publishedAt: "1620-01-01",
      text: "In May 1601 Clan Mackay raided Clan Sutherland. Two hundred cattle were driven off.",
    },
    {
      publisher: "Vale Chronicle",
      publishedAt: "1620-01-01",
      text: "In August 1602 Clan Sutherland raided Clan Mackay. The harvest was burnt in the fields.",
    },
  ],
  "the ministry first blames one side, then the other": [
    {
      publisher: "Ministry of Peace",
      publishedAt: "2020-06-16",
      text: "China attacked India in the Galwan Valley on Monday. The ministry is watching the matter closely.",
    },
    {
      publisher: "Ministry of Peace",
      publishedAt: "2020-06-23",
      text: "The ministry has looked at the evidence again. India attacked China in the Galwan Valley on 15 June.",
    },
  ],
};
