import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "Taliban against bandits, where a source says that it was not the Taliban": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards clashed with the Taliban at Islam Qala, in the Afghan province of Herat, on Saturday. The crossing was closed for several hours.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "HERAT, Afghanistan – Iranian border guards clashed on Saturday with armed bandits at Islam Qala, not with the Taliban. Lorry drivers took cover in the customs yard.",
    },
  ],
  "Taliban against bandits, declared to be two parties": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards and the Taliban clashed on Saturday at Islam Qala in Herat, Afghanistan.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "A firefight broke out between Iranian border guards and armed bandits at Islam Qala on Saturday. Shops in the Afghan border town stayed closed.",
    },
  ],
  "two states are each said to have shelled one school": [
    {
      publisher: "Tavush Herald",
      publishedAt: "2020-10-15",
      text: "TAVUSH, Armenia – Azerbaijan shelled the school of Nerkin Karmir on Wednesday. Lessons had ended an hour before.",
    },
    {
      publisher: "Ganja Evening",
      publishedAt: "2020-10-15",
      text: "The shelling of the school of Nerkin Karmir, in the Armenian province of Tavush, by Armenia on Wednesday has been noted abroad. Pictures show a broken roof.",
    },
  ],
  "the court says that the clerk, not the driver, set the fire": [
    {
      publisher: "Lindholm Police",
      publishedAt: "1987-11-05",
      text: "Anders Falk set fire to the Lindholm town hall on Tuesday, 3 November. He is a driver by trade.",
    },
    {
      publisher: "Lindholm District Court",
      publishedAt: "1988-05-20",
      text: "The court finds that it was Berit Solheim, not Anders Falk, who set fire to the Lindholm town hall on 3 November 1987.",
    },
  ],
  "it was not the Taliban, it was Taliban fighters": [
    {
      publisher: "Herat Courier",
      publishedAt: "2021-07-10",
      text: "It was not the Taliban who attacked the Torghundi customs post in Torghundi, Afghanistan, on Friday. The post handles most of the fuel trade.",
    },
    {
      publisher: "Customs Office",
      publishedAt: "2021-07-10",
      text: "Taliban fighters attacked the Torghundi customs post in Torghundi on Friday, 9 July. Customs work has been moved to Herat.",
    },
  ],
  "Russian or Ukrainian forces shelled the market": [
    {
      publisher: "Donetsk Evening",
      publishedAt: "2024-01-21",
      text: "DONETSK – Ukrainian forces shelled the Tekstyl market in Donetsk on Sunday. Stalls burned for hours.",
    },
    {
      publisher: "Dnipro Morning",
      publishedAt: "2024-01-22",
      text: "Russian forces shelled the Tekstyl market in Donetsk on Sunday. The market is one of the largest of the city.",
    },
  ],
  "two accounts name the Taliban, a third rules them out": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards clashed with the Taliban at Islam Qala, in the Afghan province of Herat, on Saturday.",
    },
    {
      publisher: "Provincial Governor",
      publishedAt: "2023-05-28",
      text: "There was a clash between Iranian border guards and the Taliban at Islam Qala in Herat, Afghanistan, on Saturday, 27 May.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "HERAT, Afghanistan – It was not the Taliban who clashed with Iranian border guards at Islam Qala on Saturday. Lorry drivers took cover in the customs yard.",
    },
  ],
  "two armed groups with names of their own": [
    {
      publisher: "Radio Sahel",
      publishedAt: "2022-02-09",
      text: "The Karwan Brigade attacked the Menaka barracks in Menaka, Mali, on Tuesday. Shots were heard until noon.",
    },
    {
      publisher: "Gao Observer",
      publishedAt: "2022-02-09",
      text: "GAO – The Sons of the Steppe attacked the Menaka barracks in Menaka, Mali, on Tuesday. The army has sent reinforcements.",
    },
  ],
  "two names for the man who killed the governor": [
    {
      publisher: "A Chronicle of Osh",
      publishedAt: "1930",
      text: "On 2 March 1911 Timur Bek assassinated Governor Ilyas Marat in Osh, in what is now Kyrgyzstan. The bazaar remained shut for a week.",
    },
    {
      publisher: "Memoirs of a Clerk",
      publishedAt: "1938",
      text: "Governor Ilyas Marat was assassinated in Osh by Rashid Sadyk on 2 March 1911. I had brought him his letters that same morning.",
    },
  ],
  "one group under its full name and its short one": [
    {
      publisher: "Derry Standard",
      publishedAt: "1973-08-06",
      text: "The Irish Republican Army bombed Strand Road station in Derry on Saturday. The street is closed to traffic.",
    },
    {
      publisher: "Belfast Wire",
      publishedAt: "1973-08-05",
      text: "Strand Road station in Derry was bombed by the Irish Republican Army (IRA) on Saturday. The IRA telephoned the newspapers in the evening.",
    },
  ],
  "a nickname that the user declares an alias": [
    {
      publisher: "Weekly Ledger",
      publishedAt: "1926-05-22",
      text: "Jakob Reuter robbed the Savings Bank of Ulm on Wednesday. The bank opened again on Thursday.",
    },
    {
      publisher: "Crime Almanac",
      publishedAt: "1931",
      text: "On 19 May 1926 Red Jack robbed the Savings Bank of Ulm. It was the talk of the town for years.",
    },
  ],
  "a unit and the army it belongs to": [
    {
      publisher: "Front Bulletin",
      publishedAt: "2014-09-12",
      text: "The Third Mountain Battalion raided the Dolna fuel depot on Thursday. The raid lasted half an hour.",
    },
    {
      publisher: "Capital News",
      publishedAt: "2014-09-12",
      text: "The Northern Army raided the Dolna fuel depot on Thursday, 11 September. Fuel prices rose on the news.",
    },
  ],
  "two names among those killed in one bombing": [
    {
      publisher: "Quetta Times",
      publishedAt: "2024-11-10",
      text: "Asma Baloch was killed at the Quetta railway station on Saturday. She was waiting for the morning train.",
    },
    {
      publisher: "Frontier Mail",
      publishedAt: "2024-11-10",
      text: "Daud Kakar was killed at the Quetta railway station on Saturday. He leaves a wife and two sons.",
    },
  ],
  "two presidents condemn one coup": [
    {
      publisher: "Lome Matin",
      publishedAt: "2023-07-27",
      text: "On Wednesday Nigeria condemned the coup in Niamey. West African leaders are to meet this week.",
    },
    {
      publisher: "Accra Post",
      publishedAt: "2023-07-27",
      text: "France condemned the coup in Niamey on Wednesday. Flights to the city have been suspended.",
    },
  ],
  "one ruler in two spellings": [
    {
      publisher: "Tripoli Diary",
      publishedAt: "1969-09-02",
      text: "On Monday Muammar Gaddafi overthrew King Idris in Libya. The radio plays marches.",
    },
    {
      publisher: "Maghreb Wire",
      publishedAt: "1969-09-03",
      text: "King Idris was overthrown in Libya by Moammar Gadhafi on 1 September. The king is abroad.",
    },
  ],
  "a title with and without the first name": [
    {
      publisher: "Lima Express",
      publishedAt: "1965-06-10",
      text: "Colonel Quispe killed Rosa Medina on Wednesday. The case has shaken the capital.",
    },
    {
      publisher: "Andean Monitor",
      publishedAt: "1965-06-12",
      text: "Rosa Medina was killed by Colonel Hugo Quispe on 9 June. Her brother has called for a trial.",
    },
  ],
  "one account names one of two attackers": [
    {
      publisher: "Radio Sahel",
      publishedAt: "2022-02-09",
      text: "The Karwan Brigade and the Sons of the Steppe attacked the Menaka barracks in Menaka, Mali, on Tuesday.",
    },
    {
      publisher: "Gao Observer",
      publishedAt: "2022-02-09",
      text: "The Sons of the Steppe attacked the Menaka barracks in Menaka, Mali, on Tuesday. The army has sent reinforcements.",
    },
  ],
  "the Taliban are only alleged by the one, ruled out by the other": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards allegedly clashed with the Taliban at Islam Qala, in the Afghan province of Herat, on Saturday. The command is waiting for reports.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "HERAT, Afghanistan – It was not the Taliban who clashed with Iranian border guards at Islam Qala on Saturday.",
    },
  ],
  "not the Haqqani Network, and the Taliban": [
    {
      publisher: "Border Guard Command",
      publishedAt: "2023-05-28",
      text: "Iranian border guards clashed with the Taliban at Islam Qala, in the Afghan province of Herat, on Saturday.",
    },
    {
      publisher: "Herat Courier",
      publishedAt: "2023-05-28",
      text: "HERAT, Afghanistan – It was not the Haqqani Network that clashed with Iranian border guards at Islam Qala on Saturday.",
    },
  ],
  "a state and its army": [
    {
      publisher: "Aleppo Today",
      publishedAt: "2019-12-21",
      text: "ALEPPO – Syria shelled Kafr Hamra near Aleppo on Friday. Families spent the night in cellars.",
    },
    {
      publisher: "Antakya Post",
      publishedAt: "2019-12-21",
      text: "The Syrian army shelled Kafr Hamra near Aleppo, Syria, on Friday. More people are expected at the border.",
    },
  ],
  "two officials murdered in one city on one day": [
    {
      publisher: "Lyon Courier",
      publishedAt: "1894-06-25",
      text: "Mayor Delorme was assassinated in Lyon on Sunday. The flags are at half-mast.",
    },
    {
      publisher: "Rhone Gazette",
      publishedAt: "1894-06-25",
      text: "Judge Carrel was assassinated in Lyon on Sunday, 24 June. The courts will remain closed.",
    },
  ],
  "two groups attack one barracks in two different years": [
    {
      publisher: "Radio Sahel",
      publishedAt: "2022-02-09",
      text: "The Karwan Brigade attacked the Menaka barracks in Menaka, Mali, on Tuesday. Shots were heard until noon.",
    },
    {
      publisher: "Gao Observer",
      publishedAt: "2023-07-01",
      text: "The Sons of the Steppe attacked the Menaka barracks in Menaka, Mali, on Friday. The army has sent reinforcements.",
    },
  ],
  "the police first name one group, a week later another": [
    {
      publisher: "Federal Police",
      publishedAt: "2019-03-02",
      text: "The Ninth Cell bombed the Verano bridge in Verano on Friday. The bridge is closed to all traffic.",
    },
    {
      publisher: "Federal Police",
      publishedAt: "2019-03-09",
      text: "The investigation has taken a new turn. The Verano Front bombed the Verano bridge in Verano on 1 March.",
    },
  ],
};
