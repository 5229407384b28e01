import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a man can be assassinated in one country only": [
    {
      publisher: "Sahel Courier",
      publishedAt: "2019-03-05",
      text: "BAMAKO, Mali, March 5. Idrissa Balde was assassinated here on Monday. He was on his way to a meeting.",
    },
    {
      publisher: "Coast Herald",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was assassinated in Niamey, the capital of Niger, on Monday. The streets near the scene were empty by evening.",
    },
  ],
  "one declared round of talks in two capitals": [
    {
      publisher: "Alpine Post",
      publishedAt: "2020-10-31",
      text: "The first round of talks has taken place. Armenia and Azerbaijan met in Geneva, Switzerland, on Friday for the first round of their talks.",
    },
    {
      publisher: "Danube Zeitung",
      publishedAt: "2020-10-31",
      text: "Armenia and Azerbaijan met in Vienna, Austria, on Friday for the first round of their talks. The delegations parted without a communique.",
    },
  ],
  "a ferry that sank is put into two provinces": [
    {
      publisher: "Delta Radio",
      publishedAt: "2015-07-22",
      text: "The ferry Rani Queen sank in Manikganj district, Bangladesh, on Tuesday. Boats from the villages took part in the search.",
    },
    {
      publisher: "River Times",
      publishedAt: "2015-07-22",
      text: "The ferry Rani Queen sank in Barisal district, Bangladesh, on Tuesday. Relatives waited on the bank through the night.",
    },
  ],
  "one group may have attacked the same army in two countries on one day": [
    {
      publisher: "Lake Chad Monitor",
      publishedAt: "2018-11-18",
      text: "Boko Haram attacked the Multinational Joint Task Force in Diffa, Niger, on Saturday. The fighting ended before dark.",
    },
    {
      publisher: "N'Djamena Soir",
      publishedAt: "2018-11-18",
      text: "Boko Haram attacked the Multinational Joint Task Force in Bol, Chad, on Saturday. Helicopters were heard over the lake.",
    },
  ],
  "two quarters that touch": [
    {
      publisher: "City Desk",
      publishedAt: "1987-05-10",
      text: "Salvatore Ricci was murdered in Montesanto on Saturday. He kept a small shop.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "1987-05-10",
      text: "Salvatore Ricci was murdered in Avvocata on Saturday. Neighbours found him in the morning.",
    },
  ],
  "two villages of which nothing is known": [
    {
      publisher: "Mountain Voice",
      publishedAt: "1994-08-03",
      text: "Ferhat Doran was killed in Ashgir on Tuesday. He had taught at the village school.",
    },
    {
      publisher: "Plain Dealer",
      publishedAt: "1994-08-03",
      text: "Ferhat Doran was killed in Kelmoran on Tuesday. The road to the village is closed.",
    },
  ],
  "in the province and at the border post": [
    {
      publisher: "Kabul Wire",
      publishedAt: "2021-07-09",
      text: "The Taliban attacked border guards at Islam Qala in Herat province, Afghanistan, on Thursday. Lorries turned back at the crossing.",
    },
    {
      publisher: "Western Daily",
      publishedAt: "2021-07-09",
      text: "The Taliban attacked border guards in Herat, Afghanistan, on Thursday. Officials had feared such an attack for days.",
    },
  ],
  "a city in one account, its country in the other": [
    {
      publisher: "Pacific News",
      publishedAt: "2012-02-21",
      text: "An earthquake shook residents in Napier, New Zealand, on Monday. Chimneys came down in the older streets.",
    },
    {
      publisher: "World Service",
      publishedAt: "2012-02-21",
      text: "An earthquake shook residents in New Zealand on Monday. No warning was given for the coast.",
    },
  ],
  "one town under two names": [
    {
      publisher: "Old Atlas",
      publishedAt: "1938-11-12",
      text: "Taras Hnatiuk was murdered in Lwów on 10 November 1938. The murderer was not found.",
    },
    {
      publisher: "New Atlas",
      publishedAt: "1998-11-10",
      text: "Taras Hnatiuk was murdered in Lviv, Ukraine, on 10 November 1938. A street there bears his name.",
    },
  ],
  "where they were shot and where one of them died": [
    {
      publisher: "Border Gazette",
      publishedAt: "2016-06-04",
      text: "A gunman shot Pavel Osman in Edirne, Turkey, on Friday. The police closed the market.",
    },
    {
      publisher: "Clinic Bulletin",
      publishedAt: "2016-06-04",
      text: "Pavel Osman is being treated in Svilengrad, Bulgaria. A gunman shot him in Edirne, Turkey, on Friday.",
    },
  ],
  "two ambushes in two countries nine days apart": [
    {
      publisher: "Sahel Courier",
      publishedAt: "2020-01-07",
      text: "Gunmen ambushed the army of Burkina Faso in Djibo, Burkina Faso, on 6 January. The convoy was on its way to the capital.",
    },
    {
      publisher: "Coast Herald",
      publishedAt: "2020-01-16",
      text: "Gunmen ambushed the army of Niger in Tillabéri, Niger, on 15 January. The gunmen came on motorcycles.",
    },
  ],
  "an agency corrects the place of a crash": [
    {
      publisher: "Andes Agency",
      publishedAt: "2009-02-12T08:00",
      text: "Flight 811 crashed in Iquitos, Peru, on Thursday. Rescuers were on their way to the site.",
    },
    {
      publisher: "Andes Agency",
      publishedAt: "2009-02-12T19:00",
      text: "In a corrected version of its earlier report, the agency says that flight 811 crashed in Leticia, Colombia, on Thursday. The first report named another place by mistake.",
    },
  ],
  "two fixes of one wreck hundreds of kilometres apart": [
    {
      publisher: "Search Vessel",
      publishedAt: "2014-03-20",
      text: "The trawler Northern Grace sank on 8 March at 61.2° N, 2.4° E, give or take ten kilometres. The wreck was found by sonar.",
    },
    {
      publisher: "Coast Station",
      publishedAt: "2014-03-20",
      text: "The trawler Northern Grace sank on 8 March at 57.9° N, 1.1° E, give or take ten kilometres. That was the position of her last radio call.",
    },
  ],
  "two fixes within each other's error": [
    {
      publisher: "Search Vessel",
      publishedAt: "2014-03-20",
      text: "The trawler Northern Grace sank in the North Sea on 8 March at 61.2° N, 2.4° E, give or take forty kilometres. The search goes on.",
    },
    {
      publisher: "Coast Station",
      publishedAt: "2014-03-20",
      text: "The trawler Northern Grace sank in the North Sea on 8 March at 61.4° N, 2.5° E, give or take five kilometres. The station heard her last call.",
    },
  ],
  "the north of the country and a town in it": [
    {
      publisher: "Sahel Courier",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered in northern Mali on Monday. He had been travelling alone.",
    },
    {
      publisher: "Coast Herald",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered in Kidal, Mali, on Monday. Shops in the town stayed closed.",
    },
  ],
  "two of three accounts are coarser": [
    {
      publisher: "Pacific News",
      publishedAt: "2008-06-02",
      text: "Hemi Tawhai was murdered in New Zealand on Sunday. The police have asked for witnesses.",
    },
    {
      publisher: "World Service",
      publishedAt: "2008-06-02",
      text: "The murder of Hemi Tawhai in New Zealand on Sunday has shocked the country. The motive is not known.",
    },
    {
      publisher: "Napier Mail",
      publishedAt: "2008-06-02",
      text: "Hemi Tawhai was murdered in Napier, New Zealand, on Sunday. Flowers lay at his gate this morning.",
    },
  ],
  "two bombings of one day in two cities": [
    {
      publisher: "Kabul Wire",
      publishedAt: "2016-08-02",
      text: "The Haqqani network bombed the Aryana Hotel in Kabul, Afghanistan, on Monday. Windows broke in the whole street.",
    },
    {
      publisher: "Western Daily",
      publishedAt: "2016-08-02",
      text: "The Haqqani network bombed the Bagh-e-Azadi police station in Herat, Afghanistan, on Monday. The building was empty at the time.",
    },
  ],
  "the north of one country and the capital of the next": [
    {
      publisher: "Sahel Courier",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered in northern Mali on Monday. He had been travelling alone.",
    },
    {
      publisher: "Coast Herald",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered in Niamey, Niger, on Monday. He had dined with friends in the city.",
    },
  ],
  "near the town and in the town": [
    {
      publisher: "Sahel Courier",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered near Kidal, Mali, on Monday. He had been travelling alone.",
    },
    {
      publisher: "Coast Herald",
      publishedAt: "2019-03-05",
      text: "Idrissa Balde was murdered in Kidal, Mali, on Monday. Shops in the town stayed closed.",
    },
  ],
};
