import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "two explosions or five": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-09",
      text: "There were two explosions at the Dorrat compound in Riyadh on Monday. The area has been sealed off.",
    },
    {
      publisher: "Gulf Resident",
      publishedAt: "2004-03-10",
      text: "Five explosions shook the Dorrat compound in Riyadh, Saudi Arabia, on Monday. Windows broke in the next street.",
    },
  ],
  "at most three air raids against at least ten": [
    {
      publisher: "Coalition Command",
      publishedAt: "2016-11-14",
      text: "The coalition bombed the Mosul bridge in Mosul, Iraq, at most three times on Sunday.",
    },
    {
      publisher: "Tigris Observer",
      publishedAt: "2016-11-14",
      text: "MOSUL – The coalition bombed the Mosul bridge at least ten times on Sunday. The river is full of debris.",
    },
  ],
  "about twenty shots and about twenty-four": [
    {
      publisher: "Commission of Inquiry",
      publishedAt: "1968-09-10",
      text: "Piet Naude shot Themba Zulu about 20 times in Durban, South Africa, on 2 June 1968.",
    },
    {
      publisher: "Durban Star",
      publishedAt: "1968-06-03",
      text: "DURBAN – Piet Naude shot Themba Zulu about 24 times on Sunday.",
    },
  ],
  "counts of two accounts that may speak of two days": [
    {
      publisher: "Coalition Command",
      publishedAt: "2016-11-15",
      text: "The coalition bombed the Qayyarah airfield in Qayyarah, Iraq, twice on 13 November.",
    },
    {
      publisher: "Tigris Observer",
      publishedAt: "2016-11-15",
      text: "QAYYARAH, Iraq – The coalition bombed the Qayyarah airfield seven times on Monday.",
    },
  ],
  "several blasts and four blasts": [
    {
      publisher: "Gulf Resident",
      publishedAt: "2004-03-10",
      text: "Several explosions shook the Dorrat compound in Riyadh, Saudi Arabia, on Monday.",
    },
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-09",
      text: "There were four explosions at the Dorrat compound in Riyadh on Monday. The area has been sealed off.",
    },
  ],
  "at least two raids and five raids": [
    {
      publisher: "Coalition Command",
      publishedAt: "2016-11-14",
      text: "The coalition bombed the Mosul bridge in Mosul, Iraq, at least twice on Sunday.",
    },
    {
      publisher: "Tigris Observer",
      publishedAt: "2016-11-14",
      text: "MOSUL – The coalition bombed the Mosul bridge five times on Sunday. The river is full of debris.",
    },
  ],
  "one account tells the whole, the other its parts": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-09",
      text: "Al-Qaeda attacked the Dorrat compound in Riyadh on Monday.",
    },
    {
      publisher: "Gulf Resident",
      publishedAt: "2004-03-10",
      text: "Al-Qaeda attacked the Dorrat compound in Riyadh, Saudi Arabia, on Monday. First they shot the guards at the gate. Then there was an explosion at the Dorrat compound.",
    },
  ],
  "two explosions, five dead": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-09",
      text: "There were two explosions at the Dorrat compound in Riyadh on Monday. The area has been sealed off.",
    },
    {
      publisher: "Gulf Resident",
      publishedAt: "2004-03-10",
      text: "The explosions at the Dorrat compound in Riyadh, Saudi Arabia, killed five residents on Monday.",
    },
  ],
  "raids on two towns in two months": [
    {
      publisher: "Coalition Command",
      publishedAt: "2016-11-14",
      text: "The coalition bombed the Mosul bridge in Mosul, Iraq, twice on Sunday.",
    },
    {
      publisher: "Euphrates Post",
      publishedAt: "2017-01-21",
      text: "TABQA, Syria – The coalition bombed the Tabqa dam nine times on Friday.",
    },
  ],
  "the ministry counts again": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-09",
      text: "There were two explosions at the Dorrat compound in Riyadh on Monday.",
    },
    {
      publisher: "Interior Ministry",
      publishedAt: "2004-03-15",
      text: "The ministry has completed its survey. There were five explosions at the Dorrat compound in Riyadh on 8 March.",
    },
  ],
  "nine raids in a week, two of them on one day": [
    {
      publisher: "Coalition Command",
      publishedAt: "2016-11-14",
      text: "From 7 to 13 November the coalition bombed the Mosul bridge in Mosul, Iraq, nine times.",
    },
    {
      publisher: "Tigris Observer",
      publishedAt: "2016-11-14",
      text: "MOSUL – The coalition bombed the Mosul bridge twice on 13 November. The river is full of debris.",
    },
  ],
};
