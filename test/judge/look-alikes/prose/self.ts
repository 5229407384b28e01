import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "the headline has forty dead, the body fourteen": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-10",
      text: "Forty people killed in Quetta market\n\nQUETTA, Pakistan. Fourteen people were killed in the market in Quetta on Saturday. Stalls burned until the evening.",
    },
  ],
  "the headline has another day for the murder than the body": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-12",
      text: "Yusuf Baloch assassinated on 9 July\n\nQUETTA, Pakistan. Yusuf Baloch was assassinated in Quetta on 10 July. He was buried the next morning.",
    },
  ],
  "the headline has the town taken, the body denies it": [
    {
      publisher: "War Bulletin",
      publishedAt: "1920-08-15",
      text: "Red Army captured Radzymin on 14 August\n\nRADZYMIN, Poland. The Red Army did not capture Radzymin on 14 August. The trenches before the town are in our hands.",
    },
  ],
  "the victim is 17 in the headline and 71 in the body": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-10",
      text: "Amina Raisani, 17, injured in Quetta market\n\nQUETTA, Pakistan. Amina Raisani, 71, was injured in the market in Quetta on Saturday. She is in hospital.",
    },
  ],
  "25 in the headline, 26 in the body": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-10",
      text: "Amina Raisani, 25, injured in Quetta market\n\nQUETTA, Pakistan. Amina Raisani, 26, was injured in the market in Quetta on Saturday. She is in hospital.",
    },
  ],
  "an article that quotes both sides": [
    {
      publisher: "World Service",
      publishedAt: "2011-07-10",
      text: "QUETTA, Pakistan. The army said that 12 civilians were killed in Quetta on Saturday. The Baloch Rights Council said that 90 civilians were killed there.",
    },
  ],
  "an article that reports a retreat and quotes the army's denial": [
    {
      publisher: "World Service",
      publishedAt: "2011-07-10",
      text: "QUETTA, Pakistan. The 12th Corps withdrew from Quetta on Saturday. The army denied that the 12th Corps had withdrawn.",
    },
  ],
  "about fifty in the headline, 48 in the body": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-10",
      text: "About 50 people killed in Quetta market\n\nQUETTA, Pakistan. Forty-eight people were killed in the market in Quetta on Saturday. Stalls burned until the evening.",
    },
  ],
  "the headline asks, the body denies": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-10",
      text: "Has the 12th Corps withdrawn?\n\nQUETTA, Pakistan. The 12th Corps did not withdraw from Quetta on Saturday. Its commander was seen at prayers in the city.",
    },
  ],
  "the bridge held in the morning and fell at night": [
    {
      publisher: "War Bulletin",
      publishedAt: "1920-08-15",
      text: "RADZYMIN, Poland. On the morning of 14 August Polish troops held the Radzymin bridge. In the night the Red Army captured the Radzymin bridge.",
    },
  ],
  "one account with two causes": [
    {
      publisher: "Accident Board",
      publishedAt: "2011-12-01",
      text: "Flight 52 crashed at Quetta, Pakistan, on 9 July because of overloading. Flight 52 also crashed because of strong winds.",
    },
  ],
  "one account of two attacks": [
    {
      publisher: "Evening Paper",
      publishedAt: "2011-07-29",
      text: "Gunmen attacked 40 pilgrims in Quetta, Pakistan, on 9 July. On 28 July gunmen attacked 14 miners in Mach, Pakistan.",
    },
  ],
  "a running report whose toll rises": [
    {
      publisher: "Live Desk",
      publishedAt: "2011-07-09",
      text: "QUETTA, Pakistan. As of 10 a.m. on Saturday, five people had been killed in Quetta. As of 6 p.m. on Saturday, nine people had been killed in Quetta.",
    },
  ],
};
