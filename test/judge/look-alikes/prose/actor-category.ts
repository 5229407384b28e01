import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "one man, said to be a civilian and said to be a soldier": [
    {
      publisher: "Jenin Witness Network",
      publishedAt: "2022-10-09",
      text: "JENIN – Omar Haddad was killed in Jenin on Saturday. Haddad was a civilian who sold vegetables in the old market. His family buried him in the evening.",
    },
    {
      publisher: "Army Press Desk",
      publishedAt: "2022-10-09",
      text: "On Saturday, 8 October, Omar Haddad was shot dead in Jenin. Omar Haddad was a combatant.",
    },
  ],
  "soldiers against villagers as those who burned the granary": [
    {
      publisher: "District Commissioner",
      publishedAt: "1932-04-19",
      text: "I have to report that on Sunday the 17th of April villagers burned down the Karanja granary. The whole store of millet is lost.",
    },
    {
      publisher: "Mission Diary",
      publishedAt: "1932-04-18",
      text: "Karanja, Monday. Yesterday soldiers burned down the Karanja granary. We could see the smoke from the chapel.",
    },
  ],
  "the six killed were children, the six killed were grown men": [
    {
      publisher: "Village Council of Arzan",
      publishedAt: "2011-03-02",
      text: "Six children were killed in Arzan on Tuesday. They had gone to the hillside to gather firewood. The council asks for an inquiry.",
    },
    {
      publisher: "Coalition Spokesman",
      publishedAt: "2011-03-02",
      text: "Six adults were killed in Arzan on Tuesday, 1 March. The operation is under review.",
    },
  ],
  "the dead woman is called a civilian and a combatant in so many words": [
    {
      publisher: "Sisters of the Valley",
      publishedAt: "2016-01-21",
      text: "Leyla Arslan was killed in Cizre on Wednesday. She was a civilian. We mourn a sister and a friend.",
    },
    {
      publisher: "Provincial Governor",
      publishedAt: "2016-01-21",
      text: "Leyla Arslan was killed in Cizre on 20 January. She was a combatant, the governor's office has established.",
    },
  ],
  "a child and a grown man under one name": [
    {
      publisher: "Jenin Witness Network",
      publishedAt: "2023-01-27",
      text: "Samir Daoud, a child, was killed in Jenin on Thursday. He had been on his way home from his uncle's shop.",
    },
    {
      publisher: "Army Press Desk",
      publishedAt: "2023-01-27",
      text: "Samir Daoud was killed in Jenin on Thursday. Daoud was an adult.",
    },
  ],
  "the flagship without a licence: Taliban and bandits": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards clashed with the Taliban at Islam Qala, in the Afghan province of Herat, on Saturday. The crossing was closed for several hours.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "HERAT, Afghanistan – Iranian border guards and armed bandits clashed on Saturday at Islam Qala. Lorry drivers took cover in the customs yard.",
    },
  ],
  "gunmen and militia": [
    {
      publisher: "Relief Office",
      publishedAt: "2017-06-13",
      text: "On Monday, 12 June, gunmen ambushed the Mercy Relief convoy near Baidoa, Somalia. All deliveries to the district have been suspended.",
    },
    {
      publisher: "Bay Radio",
      publishedAt: "2017-06-13",
      text: "The Mercy Relief convoy was ambushed by a militia near Baidoa on Monday. The road to the Somali town has since been reopened.",
    },
  ],
  "robbers and rebels who held up one train": [
    {
      publisher: "Railway Gazette",
      publishedAt: "1915-08-28",
      text: "The Veracruz Express was held up by robbers near Orizaba, Mexico, on Saturday the 21st of August. The mail car was emptied.",
    },
    {
      publisher: "El Combate",
      publishedAt: "1915-08-22",
      text: "ORIZABA, 22 August. Rebels robbed the Veracruz Express near Orizaba yesterday. The train reached the capital in the night.",
    },
  ],
  "fighters and militants": [
    {
      publisher: "Relief Office",
      publishedAt: "2017-06-13",
      text: "Fighters ambushed the Mercy Relief convoy near Baidoa in Somalia on Monday. The office has called its drivers back.",
    },
    {
      publisher: "Bay Radio",
      publishedAt: "2017-06-13",
      text: "Militants ambushed the Mercy Relief convoy near Baidoa on Monday. The convoy had set out at dawn.",
    },
  ],
  "soldiers and paratroopers": [
    {
      publisher: "Evening Post",
      publishedAt: "1991-01-14",
      text: "Soldiers stormed the parliament in Tarvia on Sunday. Crowds gathered in the square outside.",
    },
    {
      publisher: "Lyon Republican",
      publishedAt: "1991-01-14",
      text: "Paratroopers stormed the parliament in Tarvia in the early hours of Sunday. The square outside was full of people.",
    },
  ],
  "one bombing killed soldiers and killed civilians": [
    {
      publisher: "Barracks Bulletin",
      publishedAt: "1998-02-16",
      text: "Soldiers were killed at the Kandy bus station on Sunday, 15 February. They were on leave.",
    },
    {
      publisher: "Kandy Hospital",
      publishedAt: "1998-02-16",
      text: "Civilians were killed at the Kandy bus station on Sunday. The hospital asks for blood donations.",
    },
  ],
  "a nurse and a woman": [
    {
      publisher: "Haifa Daily",
      publishedAt: "2006-07-17",
      text: "Dana Regev, a nurse, was wounded in Haifa on Sunday. She was taken to hospital.",
    },
    {
      publisher: "Galilee Weekly",
      publishedAt: "2006-07-21",
      text: "Among those injured in Haifa on Sunday, 16 July, was a woman named Dana Regev.",
    },
  ],
  "attackers and soldiers": [
    {
      publisher: "Port Chronicle",
      publishedAt: "1972-07-20",
      text: "Attackers raided the Mirbat customs house on Wednesday. The clerks fled to the harbour.",
    },
    {
      publisher: "Gulf Letter",
      publishedAt: "1972-07-24",
      text: "Soldiers raided the Mirbat customs house on 19 July, travellers report. The building has stood empty since.",
    },
  ],
  "the police and the security forces": [
    {
      publisher: "Lawyers for Rights",
      publishedAt: "2014-01-26",
      text: "Police arrested Nadia Salem in Cairo on Saturday, 25 January. Her lawyers have not been allowed to see her.",
    },
    {
      publisher: "Nile Online",
      publishedAt: "2014-01-26",
      text: "CAIRO – Security forces arrested Nadia Salem in Cairo on Saturday. She was on her way to Tahrir Square.",
    },
  ],
  "bandits, with and without an adjective": [
    {
      publisher: "Relief Office",
      publishedAt: "2017-06-13",
      text: "Heavily armed bandits ambushed the Mercy Relief convoy near Baidoa, Somalia, on Monday.",
    },
    {
      publisher: "Bay Radio",
      publishedAt: "2017-06-13",
      text: "Bandits ambushed the Mercy Relief convoy near Baidoa on Monday. The drivers had been warned not to take the road.",
    },
  ],
  "unidentified attackers and the group that others name": [
    {
      publisher: "Relief Office",
      publishedAt: "2017-06-13",
      text: "Unidentified attackers ambushed the Mercy Relief convoy near Baidoa, Somalia, on Monday.",
    },
    {
      publisher: "Bay Radio",
      publishedAt: "2017-06-13",
      text: "Al-Shabaab ambushed the Mercy Relief convoy near Baidoa on Monday. It was the first such convoy this month.",
    },
  ],
  "civilians at one well, soldiers at another": [
    {
      publisher: "Water Board",
      publishedAt: "2016-03-07",
      text: "Herders attacked the Gode well in Gode, Ethiopia, on Friday, 4 March. The pump has to be replaced.",
    },
    {
      publisher: "Ogaden Radio",
      publishedAt: "2016-03-21",
      text: "Soldiers attacked the Kelafo well in Kelafo, Ethiopia, on Sunday. Families have left the place.",
    },
  ],
  "the army first calls the dead man a combatant, then a civilian": [
    {
      publisher: "Army Press Desk",
      publishedAt: "2022-10-08",
      text: "Omar Haddad was killed in Jenin today. Haddad was a combatant.",
    },
    {
      publisher: "Army Press Desk",
      publishedAt: "2022-11-30",
      text: "After an inquiry the army corrects its first statement. Omar Haddad, who was killed in Jenin on 8 October, was a civilian.",
    },
  ],
};
