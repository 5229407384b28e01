import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "each army says that the other fired first": [
    {
      publisher: "Phnom Penh Radio",
      publishedAt: "2011-02-05",
      text: "Cambodia and Thailand clashed at Preah Vihear on Friday. Thailand fired first.",
    },
    {
      publisher: "Bangkok Radio",
      publishedAt: "2011-02-05",
      text: "Thailand and Cambodia clashed at Preah Vihear on Friday. It was Cambodia that opened fire first.",
    },
  ],
  "soldiers or villagers began, and the two exclude each other": [
    {
      publisher: "Garrison Log",
      publishedAt: "1919-04-12",
      text: "Soldiers and villagers clashed at Amritnagar on Friday. The villagers started the clash.",
    },
    {
      publisher: "Inquiry Minutes",
      publishedAt: "1919-09-01",
      text: "On 11 April 1919 soldiers and villagers clashed at Amritnagar. The clash was started by the soldiers.",
    },
  ],
  "two sets of supporters, declared to be two": [
    {
      publisher: "Rovers Fanzine",
      publishedAt: "1985-03-18",
      text: "Rovers supporters and United supporters brawled at Millfield Stadium on Saturday. United supporters started the brawl.",
    },
    {
      publisher: "United Review",
      publishedAt: "1985-03-18",
      text: "United supporters and Rovers supporters brawled at Millfield Stadium on Saturday. The brawl was started by Rovers supporters.",
    },
  ],
  "one names who began, the other says that fighting broke out": [
    {
      publisher: "Phnom Penh Radio",
      publishedAt: "2011-02-05",
      text: "Thailand and Cambodia exchanged fire at Preah Vihear on Friday. Thailand started the clash.",
    },
    {
      publisher: "Mekong Wire",
      publishedAt: "2011-02-05",
      text: "Clashes broke out between Cambodia and Thailand at Preah Vihear on Friday. The temple is closed to visitors.",
    },
  ],
  "two first movers not known to be two": [
    {
      publisher: "Riot Commission",
      publishedAt: "1832-02-01",
      text: "The riot in Bristol on 29 October 1831 was started by the Black Lantern Society. The gaol was opened on the second day.",
    },
    {
      publisher: "Bristol Mercury",
      publishedAt: "1831-11-05",
      text: "The Reform Club of Clifton started the riot in Bristol on 29 October. The square is in ruins.",
    },
  ],
  "only one account says who began": [
    {
      publisher: "Phnom Penh Radio",
      publishedAt: "2011-02-05",
      text: "PHNOM PENH. A clash between Cambodia and Thailand at Preah Vihear on Friday was started by Thailand. Two villages were cleared.",
    },
    {
      publisher: "Mekong Wire",
      publishedAt: "2011-02-05",
      text: "Cambodia clashed with Thailand at Preah Vihear on Friday. The temple is closed to visitors.",
    },
  ],
  "an army and its gunners": [
    {
      publisher: "Phnom Penh Radio",
      publishedAt: "2011-02-05",
      text: "Cambodia and Thailand clashed at Preah Vihear on Friday. Thailand fired first.",
    },
    {
      publisher: "Mekong Wire",
      publishedAt: "2011-02-05",
      text: "Cambodia and Thailand clashed at Preah Vihear on Friday. The Second Thai Battery fired first.",
    },
  ],
  "who fired first in the brawl, and who joined in": [
    {
      publisher: "Rovers Fanzine",
      publishedAt: "1985-03-18",
      text: "Rovers supporters and United supporters brawled at Millfield Stadium on Saturday. United supporters started the brawl.",
    },
    {
      publisher: "Millfield Police",
      publishedAt: "1985-03-17",
      text: "There was a brawl between Rovers supporters and United supporters at Millfield Stadium on Saturday. Fourteen Rovers supporters were arrested.",
    },
  ],
  "a feared first move": [
    {
      publisher: "Bangkok Radio",
      publishedAt: "2011-02-05",
      text: "Thailand and Cambodia clashed at Preah Vihear on Friday. It was Cambodia that opened fire first.",
    },
    {
      publisher: "Embassy Cable",
      publishedAt: "2011-02-03",
      text: "It is feared that Thailand and Cambodia will clash at Preah Vihear on Friday and that Thailand will fire first. Families are leaving the villages.",
    },
  ],
  "the army and its soldiers": [
    {
      publisher: "Garrison Log",
      publishedAt: "1967-06-25",
      text: "Soldiers and miners clashed at Uncia on Saturday. The soldiers started the clash.",
    },
    {
      publisher: "Radio Mineral",
      publishedAt: "1967-06-25",
      text: "The army and the miners clashed at Uncia on Saturday. The army started the clash.",
    },
  ],
  "another clash at the temple, months later, begun by the other side": [
    {
      publisher: "Phnom Penh Radio",
      publishedAt: "2011-02-05",
      text: "Cambodia and Thailand clashed at Preah Vihear on 4 February 2011. Thailand fired first.",
    },
    {
      publisher: "Bangkok Radio",
      publishedAt: "2011-04-23",
      text: "Thailand and Cambodia clashed at Preah Vihear on 22 April 2011. It was Cambodia that opened fire first.",
    },
  ],
  "the observers correct who fired first": [
    {
      publisher: "Observer Mission",
      publishedAt: "2011-02-05",
      text: "Interim report. Cambodia and Thailand clashed at Preah Vihear on 4 February. Thailand fired first.",
    },
    {
      publisher: "Observer Mission",
      publishedAt: "2011-03-01",
      text: "Final report. Cambodia and Thailand clashed at Preah Vihear on 4 February. Cambodia fired first.",
    },
  ],
};
