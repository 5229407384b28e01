import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "two tolls of one earthquake": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. The earthquake of Tuesday killed 29 people in Amasra. Tents have been sent to the harbour.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. At least 40 people were killed in the earthquake in Amasra on Tuesday. Whole streets have come down.",
    },
  ],
  "how many marched": [
    {
      publisher: "People's Police",
      publishedAt: "1989-10-10",
      text: "LEIPZIG. Some 8,000 marchers protested in Leipzig on Monday. There were no incidents worth reporting.",
    },
    {
      publisher: "Church Council",
      publishedAt: "1989-10-10",
      text: "LEIPZIG. On Monday 70,000 marchers protested in Leipzig. The council thanks all who kept the peace.",
    },
  ],
  "more children among the drowned than there were drowned": [
    {
      publisher: "Port Authority",
      publishedAt: "1996-05-25",
      text: "Twenty people drowned in Lake Victoria on Tuesday when the ferry capsized. The wreck lies in shallow water.",
    },
    {
      publisher: "Mwanza Schools",
      publishedAt: "1996-05-25",
      text: "Thirty-five children drowned in Lake Victoria on Tuesday when the ferry capsized. Lessons are suspended for a week.",
    },
  ],
  "nobody died, three died": [
    {
      publisher: "Railway Board",
      publishedAt: "1931-05-23",
      text: "No passengers died in the collision at Quintinshill on Friday. The line was open again by evening.",
    },
    {
      publisher: "Signalman",
      publishedAt: "1931-05-23",
      text: "Three passengers died in the collision at Quintinshill on Friday. I helped to carry them out.",
    },
  ],
  "about 400 and about 450": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. About 400 people lost their lives when an earthquake struck Amasra on Tuesday. The Red Crescent has opened three kitchens.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. The earthquake that hit Amasra on Tuesday killed about 450 people. Fishing boats were thrown onto the quay.",
    },
  ],
  "up to 50 and at least 50": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "Up to 50 people died in the earthquake that struck Amasra, Turkey, on Tuesday. Doctors have been flown in from the capital.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. Tuesday's earthquake killed at least 50 people in Amasra. The minaret fell across the market street.",
    },
  ],
  "dead students and dead passengers": [
    {
      publisher: "Bus Company",
      publishedAt: "2014-09-01",
      text: "CHITRAL. Twelve students were killed when one of our buses left the road near Chitral on Saturday. The driver is in custody.",
    },
    {
      publisher: "Chitral Police",
      publishedAt: "2014-09-01",
      text: "CHITRAL. Seventeen passengers were killed when a bus left the road near Chitral on Saturday. The road had been wet.",
    },
  ],
  "two strengths at a battle that may be two battles": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea fought a battle at Badme on 12 May. Three hundred soldiers took part in the battle.",
    },
    {
      publisher: "Addis Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea fought a battle at Badme on 13 May. Two thousand soldiers took part in the battle.",
    },
  ],
  "villagers killed on one day, the village named by neither": [
    {
      publisher: "Relief Office",
      publishedAt: "2012-03-12",
      text: "Fourteen villagers were killed on Sunday. The office has sent blankets and a doctor.",
    },
    {
      publisher: "District Police",
      publishedAt: "2012-03-12",
      text: "Thirty villagers were killed on Sunday. A patrol was sent at once.",
    },
  ],
  "at least 20 and 25": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "At least 20 people were killed on Tuesday when an earthquake shook Amasra, a port on the Black Sea in Turkey. Volunteers are handing out blankets.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. Tuesday's earthquake left 25 people dead in Amasra. The minaret fell across the market street.",
    },
  ],
  "two dozen and 24": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "Two dozen people were killed in Tuesday's earthquake in Amasra, Turkey. Volunteers are handing out blankets.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. The death toll of Tuesday's earthquake in Amasra stands at 24. Shopkeepers were clearing the street of glass.",
    },
  ],
  "60 dead, 11 of them children": [
    {
      publisher: "Port Authority",
      publishedAt: "1996-05-25",
      text: "Sixty people drowned in Lake Victoria on Tuesday when the ferry capsized. The wreck lies in shallow water.",
    },
    {
      publisher: "Mwanza Schools",
      publishedAt: "1996-05-25",
      text: "Eleven children drowned in Lake Victoria on Tuesday when the ferry capsized. Lessons are suspended for a week.",
    },
  ],
  "killed and injured": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. Twenty-nine people were killed when an earthquake shook Amasra on Tuesday. Volunteers are handing out blankets.",
    },
    {
      publisher: "Amasra Hospital",
      publishedAt: "1968-09-06",
      text: "The earthquake of Tuesday injured 231 people in Amasra, Turkey. The hospital has put up beds in the corridors.",
    },
  ],
  "shells fired in a day and in a week": [
    {
      publisher: "Monitoring Mission",
      publishedAt: "2017-02-04",
      text: "On 30 January Avdiivka, Ukraine, was shelled 120 times. The monitors counted the explosions from their base in the town.",
    },
    {
      publisher: "Joint Centre",
      publishedAt: "2017-02-04",
      text: "Between 28 January and 3 February Avdiivka, Ukraine, was shelled 900 times. The centre calls for a pause.",
    },
  ],
  "the subset is said to be one": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. The earthquake of Tuesday killed a total of 29 people in Amasra. Tents have been sent to the harbour.",
    },
    {
      publisher: "Amasra Mayor",
      publishedAt: "1968-09-06",
      text: "Nine of the people killed in the earthquake in Amasra, Turkey, on Tuesday lived in the old town. The mosque is still standing.",
    },
  ],
  "a rival's later count is the lower one": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-03",
      text: "AMASRA, Turkey, Sept. 3. Sixty people have been killed in the earthquake that struck Amasra on Tuesday, according to a count made this evening. Tents have been sent to the harbour.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-05",
      text: "AMASRA, Turkey, Sept. 5. By Thursday the number of people killed in Amasra in the earthquake of Tuesday had been put at 29. Whole streets have come down.",
    },
  ],
  "two depths of one shaft": [
    {
      publisher: "Mine Surveyor",
      publishedAt: "1994-10-10",
      text: "Shaft Nine in Lota collapsed on 30 September. The shaft was 450 metres deep.",
    },
    {
      publisher: "Widows' Committee",
      publishedAt: "1994-10-10",
      text: "Shaft Nine in Lota collapsed on 30 September. The shaft was 900 metres deep.",
    },
  ],
  "a rival's later, higher toll": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-03",
      text: "AMASRA, Turkey, Sept. 3. Twelve people have been killed in the earthquake that struck Amasra on Tuesday, according to a count made this evening. Tents have been sent to the harbour.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-05",
      text: "AMASRA, Turkey, Sept. 5. By Thursday the bodies of 29 people killed in the earthquake of Tuesday had been found in Amasra. Whole streets have come down.",
    },
  ],
  "dozens and 36": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "Dozens of people died on Tuesday in an earthquake in Amasra, Turkey. Doctors have been flown in from the capital.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. Thirty-six people were killed in the earthquake here on Tuesday. The minaret fell across the market street.",
    },
  ],
  "kilometres and miles": [
    {
      publisher: "Coast Guard",
      publishedAt: "2001-01-10",
      text: "The trawler Wanda sank on Tuesday 160 kilometres off the coast. A helicopter took up the search at first light.",
    },
    {
      publisher: "Fishermen's Union",
      publishedAt: "2001-01-10",
      text: "The trawler Wanda sank on Tuesday about 100 miles off the coast. The union mourns with the families.",
    },
  ],
  "dead soldiers and dead civilians": [
    {
      publisher: "Barracks Bulletin",
      publishedAt: "1998-02-16",
      text: "KANDY. Seven soldiers were killed in the bombing in Kandy on Sunday. Leave has been cancelled.",
    },
    {
      publisher: "Kandy Hospital",
      publishedAt: "1998-02-16",
      text: "KANDY. Eleven civilians were killed in the bombing in Kandy on Sunday. The hospital asks for blood.",
    },
  ],
  "three to five, and five": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "Between three and five people were killed in Amasra, Turkey, when the ground shook on Tuesday. The Red Crescent has opened a kitchen.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. Tuesday's earthquake claimed five lives in Amasra. Fishing boats were thrown onto the quay.",
    },
  ],
  "hectares and square kilometres": [
    {
      publisher: "Forest Service",
      publishedAt: "2002-06-21",
      text: "The Rodeo fire burned 1,200 hectares in Navajo County on Thursday. Crews are coming from four states.",
    },
    {
      publisher: "Show Low Mail",
      publishedAt: "2002-06-21",
      text: "The Rodeo fire burned 12 square kilometres in Navajo County on Thursday. Smoke lay over the town all day.",
    },
  ],
  "another earthquake in the same town": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. An earthquake killed 29 people in Amasra on 3 September 1968. The Red Crescent has opened a kitchen.",
    },
    {
      publisher: "Black Sea Post",
      publishedAt: "1999-08-20",
      text: "AMASRA, Turkey. In Amasra 270 people were killed when the earth shook on 17 August 1999. Soldiers are digging in the rubble.",
    },
  ],
  "two blasts of one evening, declared to be two": [
    {
      publisher: "Morning Post",
      publishedAt: "2006-07-12",
      text: "MUMBAI. The bombing at Matunga station on Tuesday killed 33 passengers. It was one of several that evening.",
    },
    {
      publisher: "Railway Police",
      publishedAt: "2006-07-12",
      text: "MUMBAI. The bombing at Mahim station on Tuesday killed 43 passengers. The police are looking at each of the blasts of the evening.",
    },
  ],
  "the toll of one office rises": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-03",
      text: "AMASRA, Turkey. As of Tuesday evening the earthquake had killed 12 people in Amasra. Tents have been sent to the harbour.",
    },
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-05",
      text: "AMASRA, Turkey. As of Thursday the earthquake of Tuesday had killed 29 people in Amasra. The search goes on.",
    },
  ],
  "two papers carry two statements of one office": [
    {
      publisher: "Black Sea Post",
      publishedAt: "1968-09-04",
      text: "AMASRA, Turkey. The earthquake killed 12 people in Amasra on Tuesday, the Red Crescent said on Tuesday. Whole streets have come down.",
    },
    {
      publisher: "Bartin Gazette",
      publishedAt: "1968-09-06",
      text: "AMASRA, Turkey. The earthquake of 3 September killed 29 people in Amasra, the Red Crescent said on Thursday. The road from Bartin is open again.",
    },
  ],
  "known from the dates of publication alone": [
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-03",
      text: "Twelve people were killed in an earthquake in Amasra, Turkey, on Tuesday. Volunteers are handing out blankets.",
    },
    {
      publisher: "Red Crescent",
      publishedAt: "1968-09-06",
      text: "The earthquake in Amasra, Turkey, on Tuesday has killed 29 people. The search has ended.",
    },
  ],
  "a correction that names what it replaces": [
    {
      publisher: "Anatolian Wire",
      publishedAt: "1968-09-06T09:00",
      text: "AMASRA, Turkey. The earthquake killed 92 people in Amasra on Tuesday. Tents have been sent to the harbour.",
    },
    {
      publisher: "Anatolian Wire",
      publishedAt: "1968-09-06T16:00",
      text: "In a corrected version of its earlier report, the wire says that the earthquake killed 29 people in Amasra, Turkey, on Tuesday. Two digits had been swapped.",
    },
  ],
};
