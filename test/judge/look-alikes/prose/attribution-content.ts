import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "with and without a not": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: "KHARTOUM, Sudan – The army will leave the valley before the rains, General Hamid Osman said in Khartoum on Thursday.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: "General Hamid Osman said in Khartoum on Thursday that the army would not leave the valley before the rains.",
    },
  ],
  "one statement, two figures": [
    {
      publisher: "Union Bulletin",
      publishedAt: "1981-12-03",
      text: '"400 of our members were dismissed this week," Marek Zieliński said in Gdynia on Wednesday. The yard was quiet.',
    },
    {
      publisher: "Party Daily",
      publishedAt: "1981-12-03",
      text: 'GDYNIA, Poland – On Wednesday Marek Zieliński said: "40 of our members were dismissed this week."',
    },
  ],
  "two papers give two tolls of one police statement": [
    {
      publisher: "First Daily",
      publishedAt: "2018-04-30",
      text: "KABUL – Twenty-five people were killed in Kabul, Afghanistan, on Monday, Kabul police said on Monday.",
    },
    {
      publisher: "Second Daily",
      publishedAt: "2018-04-30",
      text: "Kabul police said on Monday that 52 people had been killed in Kabul on Monday. Hospitals called in extra staff.",
    },
  ],
  "a report that leaves out the condition": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: '"We are ready to talk," General Hamid Osman said in Khartoum on Thursday. He spoke to officers.',
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: 'In Khartoum on Thursday General Hamid Osman said: "We are ready to talk once the rebels have laid down their arms."',
    },
  ],
  "one ministry through two papers that name no common day": [
    {
      publisher: "Harbour News",
      publishedAt: "2017-03-10",
      text: "IZMIR, Turkey – Eleven passengers were injured in Izmir on Thursday, according to the Transport Ministry. The ferry pier has been closed.",
    },
    {
      publisher: "Aegean Post",
      publishedAt: "2017-03-10",
      text: "According to the Transport Ministry, 30 passengers were injured in Izmir on Thursday. Ferries now leave from another pier.",
    },
  ],
  "two wordings of one statement": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: "The army will soon leave the valley and the hills, General Hamid Osman said in Khartoum on Thursday.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: "General Hamid Osman said in Khartoum on Thursday that soon the army would leave the hills and the valley.",
    },
  ],
  "other punctuation and capitals": [
    {
      publisher: "Union Bulletin",
      publishedAt: "1981-12-03",
      text: '"The yard stays ours, come what may!" Marek Zieliński said in Gdynia on Wednesday.',
    },
    {
      publisher: "Party Daily",
      publishedAt: "1981-12-03",
      text: 'Marek Zieliński said in Gdynia, Poland, on Wednesday: "the yard stays ours – come what may".',
    },
  ],
  "two sentences of one speech": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: "The army will leave the valley before the rains, General Hamid Osman said in Khartoum on Thursday.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: "General Hamid Osman said in Khartoum on Thursday that no teacher had been paid since January.",
    },
  ],
  "two ministers who say the opposite of each other": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: "The army will leave the valley before the rains, General Hamid Osman said in Khartoum on Thursday.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: "Omar Tahir said in Khartoum on Thursday that the army would not leave the valley before the rains.",
    },
  ],
  "the same general a year later": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: "The army will leave the valley before the rains, General Hamid Osman said in Khartoum on Thursday.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2015-08-03",
      text: "KASSALA, Sudan – The army will not leave the valley before the rains, General Hamid Osman said in Kassala on Sunday.",
    },
  ],
  "the police raise their figure overnight": [
    {
      publisher: "First Daily",
      publishedAt: "2018-04-30",
      text: "KABUL – Twenty-five people were killed in Kabul, Afghanistan, on Monday, Kabul police said on Monday.",
    },
    {
      publisher: "Second Daily",
      publishedAt: "2018-05-01",
      text: "KABUL – Kabul police said on Tuesday that 52 people had been killed in Kabul on Monday.",
    },
  ],
  "one figure with and without a comma": [
    {
      publisher: "Union Bulletin",
      publishedAt: "1981-12-03",
      text: '"1,200 of our members were dismissed this week," Marek Zieliński said in Gdynia on Wednesday.',
    },
    {
      publisher: "Party Daily",
      publishedAt: "1981-12-03",
      text: 'GDYNIA, Poland – On Wednesday Marek Zieliński said: "1200 of our members were dismissed this week."',
    },
  ],
  "a figure in words and in digits": [
    {
      publisher: "Union Bulletin",
      publishedAt: "1981-12-03",
      text: '"Forty of our members were dismissed this week," Marek Zieliński said in Gdynia on Wednesday.',
    },
    {
      publisher: "Party Daily",
      publishedAt: "1981-12-03",
      text: 'GDYNIA, Poland – On Wednesday Marek Zieliński said: "40 of our members were dismissed this week."',
    },
  ],
  "a not that negates nothing": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-18",
      text: '"We will not only rebuild the bridge but also widen the road," General Hamid Osman said in Khartoum on Thursday.',
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: '"We will rebuild the bridge and also widen the road," General Hamid Osman said in Khartoum on Thursday.',
    },
  ],
  "with and without a not, on no known common day": [
    {
      publisher: "State Radio",
      publishedAt: "2014-07-21",
      text: "General Hamid Osman has said that the army will leave the valley before the rains.",
    },
    {
      publisher: "Valley Voice",
      publishedAt: "2014-07-18",
      text: "The army will not leave the valley before the rains, General Hamid Osman said in Khartoum on Thursday.",
    },
  ],
  "one statement, two figures in words": [
    {
      publisher: "Union Bulletin",
      publishedAt: "1981-12-03",
      text: '"Forty of our members were dismissed this week," Marek Zieliński said in Gdynia on Wednesday. The yard was quiet.',
    },
    {
      publisher: "Party Daily",
      publishedAt: "1981-12-03",
      text: 'GDYNIA, Poland – On Wednesday Marek Zieliński said: "Fourteen of our members were dismissed this week."',
    },
  ],
};
