import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "the town fell, the town was held": [
    {
      publisher: "Storm Detachment",
      publishedAt: "2023-05-20",
      text: "BAKHMUT, Ukraine. Fighters of the Wagner Group captured the town of Bakhmut on Saturday. The flag was raised at noon over the last high building in the west.",
    },
    {
      publisher: "General Staff",
      publishedAt: "2023-05-20",
      text: "KYIV, May 20. Bakhmut is still held by the defenders. The situation in the western quarters remains difficult.",
    },
  ],
  "the jury convicted him, the jury acquitted him": [
    {
      publisher: "Morning Leader",
      publishedAt: "1895-05-27",
      text: "LONDON. The jury at the Old Bailey convicted Arthur Penrose on Saturday. The prisoner heard the verdict without a word.",
    },
    {
      publisher: "Provincial Echo",
      publishedAt: "1895-05-27",
      text: "LONDON. Arthur Penrose was acquitted by the jury at the Old Bailey on Saturday. There was applause in the gallery.",
    },
  ],
  "the mate died, the mate survived the wreck": [
    {
      publisher: "Lloyd's Register of Wrecks",
      publishedAt: "1871-11-03",
      text: "Scilly, 2 November 1871. The mate, Elias Thorne, drowned in the wreck of the barque. The cargo was lost.",
    },
    {
      publisher: "Log of the lifeboat",
      publishedAt: "1871-11-03",
      text: "Elias Thorne, the mate, survived the wreck of the barque off Scilly on 2 November. He was landed at St Mary's with a broken arm.",
    },
  ],
  "how the assault ended, told as the result of it": [
    {
      publisher: "Memoir of a Jacobite",
      publishedAt: "1746-03-20",
      text: "On 17 March 1746 Lochiel's men besieged Fort Rannoch. The siege ended with the capture of Fort Rannoch by Lochiel's men.",
    },
    {
      publisher: "Garrison Book",
      publishedAt: "1746-03-20",
      text: "Lochiel's men besieged Fort Rannoch on 17 March. The garrison of Fort Rannoch held out, and the siege was given up.",
    },
  ],
  "the gunman was caught, the gunman got away": [
    {
      publisher: "Lindholm Police",
      publishedAt: "2004-02-14",
      text: "LINDHOLM. Kristof Lang was arrested in Lindholm on Friday. He offered no resistance.",
    },
    {
      publisher: "Evening Ledger",
      publishedAt: "2004-02-14",
      text: "LINDHOLM. Kristof Lang escaped in Lindholm on Friday. The streets round the station were closed until midnight.",
    },
  ],
  "the bill was passed, the bill was rejected": [
    {
      publisher: "Chamber Record",
      publishedAt: "1909-12-01",
      text: "The Senate passed the Land Bill on Tuesday, 30 November. The sitting closed at ten.",
    },
    {
      publisher: "Country Gentleman",
      publishedAt: "1909-12-01",
      text: "The Senate rejected the Land Bill on Tuesday, 30 November. Landowners had waited for this day since the spring.",
    },
  ],
  "a ceasefire agreed, a ceasefire refused": [
    {
      publisher: "Mediators' Note",
      publishedAt: "2020-10-11",
      text: "MOSCOW. Armenia and Azerbaijan agreed to a ceasefire in Moscow on Saturday. The talks had lasted ten hours.",
    },
    {
      publisher: "Caucasus Radio",
      publishedAt: "2020-10-11",
      text: "MOSCOW. Azerbaijan rejected the ceasefire in Moscow on Saturday. Its foreign minister left the building without a statement.",
    },
  ],
  "entered, and held": [
    {
      publisher: "Radio of the Insurgents",
      publishedAt: "1974-04-26",
      text: "TARRAFAL. The insurgents stormed the Tarrafal barracks on Thursday. They entered through the eastern gate.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1974-04-26",
      text: "TARRAFAL. The garrison held the Tarrafal barracks on Thursday. The officers sent their thanks to the palace.",
    },
  ],
  "damaged, and destroyed": [
    {
      publisher: "Transport Ministry",
      publishedAt: "2022-07-28",
      text: "KHERSON, Ukraine. The Antonivka bridge was damaged on Wednesday. The ministry is looking into repairs.",
    },
    {
      publisher: "Southern Post",
      publishedAt: "2022-07-28",
      text: "KHERSON, Ukraine. The Antonivka bridge was destroyed on Wednesday. Drivers were being sent to the ferries.",
    },
  ],
  "one post fell, another was held": [
    {
      publisher: "Storm Detachment",
      publishedAt: "2015-03-26",
      text: "Rebels captured Camp Delta on Wednesday. They took the stores and the motor pool.",
    },
    {
      publisher: "General Staff",
      publishedAt: "2015-03-26",
      text: "The army held Camp Echo on Wednesday. Reinforcements are under way.",
    },
  ],
  "one accused acquitted, the other convicted": [
    {
      publisher: "Morning Leader",
      publishedAt: "1895-05-27",
      text: "LONDON. Arthur Penrose was convicted at the Old Bailey on Saturday. He asked for a glass of water and sat down.",
    },
    {
      publisher: "Provincial Echo",
      publishedAt: "1895-05-27",
      text: "LONDON. An Old Bailey jury on Saturday acquitted Edith Penrose, who left the court by a side door.",
    },
  ],
  "some miners died, some survived": [
    {
      publisher: "Colliery Owners",
      publishedAt: "1913-10-15",
      text: "SENGHENYDD. Twelve miners died in the pit on Tuesday. The owners express their sorrow.",
    },
    {
      publisher: "Rescue Brigade",
      publishedAt: "1913-10-15",
      text: "SENGHENYDD. Forty miners survived in the pit on Tuesday. They were brought up through the old shaft.",
    },
  ],
  "lost in the morning, retaken at night": [
    {
      publisher: "Storm Detachment",
      publishedAt: "2015-03-26",
      text: "Camp Delta was captured by rebels on Wednesday. They took the stores and the motor pool.",
    },
    {
      publisher: "War Diary",
      publishedAt: "2015-03-26",
      text: "Camp Delta fell to rebels on Wednesday morning. The same night the army retook the camp.",
    },
  ],
  "a fall that is only feared": [
    {
      publisher: "Consulate Wire",
      publishedAt: "2023-05-20",
      text: "BAKHMUT, Ukraine. It is feared that the Wagner Group will capture Bakhmut on Saturday. Roads to the west are under fire.",
    },
    {
      publisher: "General Staff",
      publishedAt: "2023-05-20",
      text: "KYIV, Saturday. The defenders held Bakhmut today. The situation remains difficult.",
    },
  ],
  "one accused whose name ends in s": [
    {
      publisher: "Morning Leader",
      publishedAt: "1895-05-27",
      text: "LONDON. Robert Adams was found guilty at the Old Bailey on Saturday. The judge thanked the jurors.",
    },
    {
      publisher: "Provincial Echo",
      publishedAt: "1895-05-27",
      text: "LONDON. An Old Bailey jury acquitted Robert Adams on Saturday. His brother waited for him at the gate.",
    },
  ],
  "wounded first, dead in the end": [
    {
      publisher: "Field Hospital",
      publishedAt: "1917-07-31",
      text: "PILKEM, July 31. Lieutenant Harker was wounded today. He was brought in on a stretcher at noon.",
    },
    {
      publisher: "Roll of Honour",
      publishedAt: "1919-01-01",
      text: "Lieutenant Harker died at Pilkem on 31 July 1917. He was twice mentioned in dispatches.",
    },
  ],
  "some hostages freed, some held": [
    {
      publisher: "Embassy Cable",
      publishedAt: "1979-11-20",
      text: "TEHRAN. Thirteen hostages were released on Monday. They were flown out the same night.",
    },
    {
      publisher: "Student Committee",
      publishedAt: "1979-11-20",
      text: "TEHRAN. We held fifty-three hostages on Monday. They are being treated well.",
    },
  ],
  "burning in the evening, out by morning": [
    {
      publisher: "Forest Service",
      publishedAt: "2017-06-17",
      text: "As of ten on Saturday evening the Pedrogao sawmill was burning. Crews from three districts were on their way.",
    },
    {
      publisher: "Lisbon Daily",
      publishedAt: "2017-06-18",
      text: "PEDROGAO. As of nine on Sunday morning the fire at the Pedrogao sawmill had been extinguished. The yard is a field of ash.",
    },
  ],
  "caught, and got away again": [
    {
      publisher: "Lindholm Police",
      publishedAt: "2004-02-14",
      text: "LINDHOLM. Kristof Lang was arrested in Lindholm on Friday. He offered no resistance.",
    },
    {
      publisher: "Evening Ledger",
      publishedAt: "2004-02-14",
      text: "LINDHOLM. Kristof Lang was arrested in Lindholm on Friday, and escaped from the station an hour later. The streets were closed until midnight.",
    },
  ],
  "held in the first siege, fallen in the second": [
    {
      publisher: "Garrison Book",
      publishedAt: "1746-03-20",
      text: "The garrison held Fort Rannoch on 17 March 1746. The wells did not fail us.",
    },
    {
      publisher: "County History",
      publishedAt: "1790-01-01",
      text: "The clans captured Fort Rannoch on 1 September 1748. They kept it through the winter.",
    },
  ],
  "the staff held the town on Friday and has lost it by Monday": [
    {
      publisher: "General Staff",
      publishedAt: "2023-05-19",
      text: "As of Friday the defenders are holding Bakhmut, Ukraine. The situation is difficult.",
    },
    {
      publisher: "General Staff",
      publishedAt: "2023-05-22",
      text: "As of Monday Bakhmut has fallen. Our troops have taken up positions outside the town.",
    },
  ],
};
