import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "an execution carried out and called off": [
    {
      publisher: "Prison Service",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. Roy Delgado was executed in Huntsville on Thursday. He made no last statement.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. The execution of Roy Delgado in Huntsville on Thursday was called off. We thank all who wrote to the governor.",
    },
  ],
  "talks that were held and talks that were cancelled": [
    {
      publisher: "State Television",
      publishedAt: "2019-06-13",
      text: "SKOPJE, North Macedonia. Prime Minister Arsovski met Prime Minister Kovalenko in Skopje on Wednesday. The two talked about trade.",
    },
    {
      publisher: "Opposition Weekly",
      publishedAt: "2019-06-13",
      text: "SKOPJE, North Macedonia. The meeting between Prime Minister Arsovski and Prime Minister Kovalenko in Skopje on Wednesday was cancelled. The red carpet was rolled up again.",
    },
  ],
  "an election that was held and one still to come": [
    {
      publisher: "Election Commission",
      publishedAt: "2020-11-30",
      text: "TUZLA, Bosnia and Herzegovina. Mayor Selimovic was elected in Tuzla in November. The commission has closed its files.",
    },
    {
      publisher: "Citizens' Forum",
      publishedAt: "2020-11-30",
      text: "TUZLA, Bosnia and Herzegovina. As of 30 November Mayor Selimovic has not yet been elected in Tuzla. The election is still to come.",
    },
  ],
  "a bribe asserted and a bribe alleged": [
    {
      publisher: "Anti-Corruption Bureau",
      publishedAt: "2017-09-06",
      text: "BUCHAREST, Romania. Mihai Codrea bribed Judge Ilie Stan in Bucharest on Tuesday. The bureau has the money.",
    },
    {
      publisher: "Bucharest Journal",
      publishedAt: "2017-09-06",
      text: "BUCHAREST, Romania. Mihai Codrea allegedly bribed Judge Ilie Stan in Bucharest on Tuesday. The judge is on holiday.",
    },
  ],
  "an air raid reported as fact and as an allegation": [
    {
      publisher: "Relief Committee",
      publishedAt: "2016-02-16",
      text: "MAARAT, Syria. The Russian air force bombed the Maarat hospital on Monday. The committee has lost two ambulances.",
    },
    {
      publisher: "World Service",
      publishedAt: "2016-02-16",
      text: "MAARAT, Syria. The Russian air force is alleged to have bombed the Maarat hospital on Monday. The hospital stands near the main road.",
    },
  ],
  "a raid that was planned and took place": [
    {
      publisher: "War Diary",
      publishedAt: "1942-08-20",
      text: "Canadian troops raided Fécamp, France, on 19 August. The boats were back before noon.",
    },
    {
      publisher: "Staff Memorandum",
      publishedAt: "1942-08-10",
      text: "Canadian troops are to raid Fécamp, France, on 19 August. The tides are favourable.",
    },
  ],
  "a strike demanded and a strike begun": [
    {
      publisher: "Railway Union",
      publishedAt: "1995-12-03",
      text: "The Lyon railwaymen must go on strike on Monday. The union will stand behind them.",
    },
    {
      publisher: "Lyon Daily",
      publishedAt: "1995-12-05",
      text: "LYON, France. The Lyon railwaymen went on strike on Monday. The stations were empty.",
    },
  ],
  "two accounts that both say it was called off": [
    {
      publisher: "State Television",
      publishedAt: "2019-06-13",
      text: "SKOPJE, North Macedonia. The meeting between Prime Minister Arsovski and Prime Minister Kovalenko in Skopje on Wednesday was cancelled. No reason was given.",
    },
    {
      publisher: "Opposition Weekly",
      publishedAt: "2019-06-13",
      text: "SKOPJE, North Macedonia. Prime Minister Arsovski did not meet Prime Minister Kovalenko in Skopje on Wednesday. The red carpet was rolled up again.",
    },
  ],
  "it was not called off": [
    {
      publisher: "Prison Service",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. Roy Delgado was executed in Huntsville on Thursday. He made no last statement.",
    },
    {
      publisher: "Governor's Office",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. The execution of Roy Delgado in Huntsville on Thursday was not called off. The governor saw no grounds for mercy.",
    },
  ],
  "a march held in May and one called off in September": [
    {
      publisher: "Students' Council",
      publishedAt: "2011-05-13",
      text: "VALPARAISO, Chile. Students marched in Valparaíso on 12 May 2011. Shops along the way stayed open.",
    },
    {
      publisher: "Port Gazette",
      publishedAt: "2011-09-23",
      text: "VALPARAISO, Chile. The march of the students in Valparaíso on 22 September 2011 was called off. It had been raining for days.",
    },
  ],
  "expected in the morning, held in the evening": [
    {
      publisher: "State Television",
      publishedAt: "2019-06-12T07:00",
      text: "SKOPJE, North Macedonia. As of seven on Wednesday morning, Prime Minister Arsovski has not yet met Prime Minister Kovalenko. The meeting in Skopje is expected later today.",
    },
    {
      publisher: "State Television",
      publishedAt: "2019-06-12T21:00",
      text: "SKOPJE, North Macedonia. As of nine on Wednesday evening, Prime Minister Arsovski has met Prime Minister Kovalenko in Skopje. The two talked about trade.",
    },
  ],
  "not yet in the morning, done by the evening, in two papers": [
    {
      publisher: "Morning Post",
      publishedAt: "2006-01-26T08:00",
      text: "GABORONE, Botswana. As of eight on Thursday morning, Kagiso Molefe has not yet resigned. He is expected to do so today.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2006-01-26T20:00",
      text: "GABORONE, Botswana. As of eight on Thursday evening, Kagiso Molefe has resigned. He left the ministry by car.",
    },
  ],
  "two executions set for one day": [
    {
      publisher: "Prison Service",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. Roy Delgado was executed in Huntsville on Thursday. He made no last statement.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "2018-03-23",
      text: "HUNTSVILLE, Texas. The execution of Marcus Tate in Huntsville on Thursday was called off. We thank all who wrote to the governor.",
    },
  ],
};
