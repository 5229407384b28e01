import { beforeAll, describe, expect, test } from "vitest";
import { type TimesReader, timesOf, timesReader } from "./read-times.ts";

let read: TimesReader;
beforeAll(async () => {
  read = await timesReader();
}, 60_000);

const found = (text: string, published?: string | null) => timesOf(text, read(text, published));

describe("findTimes() counts from the day of the dateline", () => {
  test.each([
    {
      text: "BRISTOL, Nov. 30. The mill burned today.",
      times: "Nov. 30 = 2021-11-30; today = 2021-11-30",
    },
    // A day long before the publication is no day of writing.
    {
      text: "BRISTOL, June 3. The mill burned today.",
      times: "June 3 = 2021-06-03; today = 2021-12-02",
    },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });
});

describe("findTimes() reads", () => {
  test.each([
    { text: "The mill was burned down in 1341.", times: "1341 = 1341" },
    { text: "The mill was burned down about 1340.", times: "about 1340 = 1340~" },
    { text: "They fled to 1341 villages.", times: "" },
    { text: "About 1200 died.", times: "" },
    {
      text: "They met at two in the morning on 13 May.",
      times: "two in the morning on 13 May = 2021-05-13T02:00",
    },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });
});

describe("findTimes() counts from the publication, a Thursday", () => {
  test.each([
    { text: "Gunmen attacked the mill on Wednesday.", times: "Wednesday = 2021-12-01" },
    { text: "The boat sank on Thursday.", times: "Thursday = 2021-12-02" },
    { text: "The boat sank on Friday.", times: "Friday = 2021-11-26" },
    { text: "The mayor will visit the mill on Friday.", times: "Friday = 2021-12-03" },
    { text: "The mayor plans to visit the mill on Friday.", times: "Friday = 2021-12-03" },
    { text: "Two men managed to escape on Friday.", times: "Friday = 2021-11-26" },
    { text: "Last Friday the mill burned.", times: "Last Friday = 2021-11-26" },
    { text: "The talks will open next Tuesday.", times: "next Tuesday = 2021-12-07" },
    { text: "Wednesday's raid will be investigated.", times: "Wednesday = 2021-12-01" },
    { text: "He left yesterday.", times: "yesterday = 2021-12-01" },
    { text: "Tomorrow he will return.", times: "Tomorrow = 2021-12-03" },
    { text: "Last night two barns burned.", times: "Last night = 2021-12-01 night" },
    { text: "Last month the road was closed.", times: "Last month = 2021-11" },
    { text: "This year the mill was closed.", times: "This year = 2021" },
    { text: "In May the river rose.", times: "May = 2021-05" },
    { text: "In May the river will be dammed.", times: "May = 2022-05" },
    { text: "On Dec. 1 the river rose.", times: "Dec. 1 = 2021-12-01" },
    // A date without a year is seldom nearly a year off.
    { text: "On Dec. 20 the ban was to end.", times: "Dec. 20 = 2021-12-20" },
    { text: "Three days ago the river rose.", times: "Three days ago = 2021-11-29" },
    { text: "A March protest drew crowds.", times: "March = 2021-03" },
    { text: "They met on June 16th of last year.", times: "June 16th of last year = 2020-06-16" },
    { text: "It rained in March last year.", times: "March last year = 2020-03" },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });

  test.each([
    { text: "Gunmen attacked the mill on Wednesday.", times: "Wednesday = ?" },
    { text: "In May the river rose.", times: "May = ?" },
    { text: "On 3 May 2020 the river rose.", times: "3 May 2020 = 2020-05-03" },
  ])("without a date of publication: $text", ({ text, times }) => {
    expect(found(text, null)).toBe(times);
  });

  test("a publication known to the year only places years", () => {
    expect(found("It fell last year, in May and on Friday.", "2021")).toBe(
      "last year = 2020; May = ?; Friday = ?",
    );
  });
});

describe("findTimes() keeps the precision of the words", () => {
  test.each([
    { text: "Shots fell on Tuesday evening.", times: "Tuesday evening = 2021-11-30 evening" },
    { text: "Shots fell early Wednesday.", times: "early Wednesday = 2021-12-01 early" },
    { text: "Shots fell on the night of Dec. 1.", times: "night of Dec. 1 = 2021-12-01 night" },
    {
      text: "The night from Tuesday to Wednesday was quiet.",
      times: "night from Tuesday to Wednesday = 2021-11-30 night",
    },
    {
      text: "He left in the early hours of Wednesday.",
      times: "early hours of Wednesday = 2021-12-01 early hours",
    },
    {
      text: "At around 9:30 a.m. on Monday the bridge fell.",
      times: "around 9:30 a.m. on Monday = 2021-11-29T09:30~",
    },
    { text: "It fell on Monday at 4 pm.", times: "Monday at 4 pm = 2021-11-29T16:00" },
    {
      text: "It fell at 14:30 GMT on Monday.",
      times: "14:30 GMT on Monday = 2021-11-29T14:30Z",
    },
    {
      text: "It fell at 4 p.m. (1130 GMT) on Monday.",
      times: "4 p.m. (1130 GMT) on Monday = 2021-11-29T16:00+04:30",
    },
    {
      text: "The lights went out between 3 and 5 p.m. on Monday.",
      times: "between 3 and 5 p.m. on Monday = 2021-11-29T15:00/2021-11-29T17:00",
    },
    {
      text: "The fair ran from 1 to 3 December.",
      times: "from 1 to 3 December = 2021-12-01/2021-12-03",
    },
    { text: "The fair ran Nov. 1-3 in town.", times: "Nov. 1-3 = 2021-11-01/2021-11-03" },
    {
      text: "It was shut from Friday to Monday.",
      times: "from Friday to Monday = 2021-11-26/2021-11-29",
    },
    { text: "In 2019 he left.", times: "2019 = 2019" },
    { text: "In early 2020 he left.", times: "early 2020 = 2020-01/2020-05~" },
    { text: "He left in mid-March.", times: "mid-March = 2021-03-08/2021-03-23~" },
    { text: "The mill was built in the 1990s.", times: "1990s = 1990/1999" },
    { text: "Between 1999 and 2003 it stood empty.", times: "Between 1999 and 2003 = 1999/2003" },
    { text: "It fell on 2021-11-30.", times: "2021-11-30 = 2021-11-30" },
    { text: "It fell on 13/02/2021.", times: "13/02/2021 = 2021-02-13" },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });
});

describe("findTimes() tells how a time lies to what happened", () => {
  test.each([
    { text: "The mill has been shut since March.", times: "since March = since 2021-03" },
    { text: "The work will be done by Friday.", times: "by Friday = until 2021-12-03" },
    { text: "The mill was open until 2019.", times: "until 2019 = until 2019" },
    { text: "Before Monday it was open.", times: "Before Monday = before 2021-11-29" },
    {
      text: "Shortly after 9 p.m. on Monday it fell.",
      times: "Shortly after 9 p.m. on Monday = after 2021-11-29T21:00~",
    },
    // The raid is before, not Wednesday.
    { text: "Before Wednesday's raid it was open.", times: "Before Wednesday = 2021-12-01" },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });
});

describe("findTimes() counts from the last day that was told of", () => {
  test.each([
    {
      text: "The raid took place on November 3. The following day the mayor left.",
      times: "November 3 = 2021-11-03; The following day = 2021-11-04",
    },
    {
      text: "On Nov. 20 guards opened fire. The day before, a farmer had been shot.",
      times: "Nov. 20 = 2021-11-20; The day before = 2021-11-19",
    },
    {
      text: "On Nov. 20 guards opened fire. Two days later they left.",
      times: "Nov. 20 = 2021-11-20; Two days later = 2021-11-22",
    },
    {
      text: "The clash began on the night of Nov. 20 and lasted until dawn.",
      times: "night of Nov. 20 = 2021-11-20 night; until dawn = until 2021-11-21 dawn",
    },
    {
      text: "The raid took place on Tuesday. At 9:30 a.m. shots fell.",
      times: "Tuesday = 2021-11-30; 9:30 a.m. = 2021-11-30T09:30",
    },
    { text: "At 9:30 a.m. shots fell.", times: "9:30 a.m. = ?" },
    { text: "The following day the mayor left.", times: "The following day = ?" },
    // The day of saying is not the day of what is said.
    {
      text: "The mayor said on Tuesday that it was over. The following day he left.",
      times: "Tuesday = 2021-11-30; The following day = ?",
    },
  ])("$text", ({ text, times }) => {
    expect(found(text)).toBe(times);
  });
});

describe("findTimes() leaves look-alikes alone", () => {
  test.each([
    "He may march, said the second man, who sat down.",
    "The Sun reported that 5 to 10 officers may leave.",
    "April Smith met Theresa May.",
    "On Black Friday and Good Friday the shop was full.",
    "The Sunday Post wrote about the Women's March.",
    "The wells lie in 300 metres, and 2000 people live there.",
    "Every Friday they meet, and they rest on Mondays.",
    "He had recently left; later he came back.",
    "The 17 November group was blamed.",
    "She worked there for three days.",
    "It fell on 05/06/2020.",
    "Even today people talk about it.",
  ])("%s", (text) => {
    expect(found(text)).toBe("");
  });
});

test("findTimes() gives the words, their place and the head of the phrase", () => {
  const text = "Shots fell on Tuesday, Nov. 30, at about 3:15 p.m. near the mill.";
  const [mention] = read(text);
  const quote = "Tuesday, Nov. 30, at about 3:15 p.m.";
  expect(mention?.time).toMatchObject({
    edtf: "2021-11-30T15:15~",
    precision: "minute",
    label: quote,
    evidence: [{ start: 14, end: 14 + quote.length, quote }],
  });
  expect([mention?.start, mention?.end]).toEqual([14, 14 + quote.length]);
});

test("findTimes() reads any text", async () => {
  const readTagged = await timesReader("tags");
  const odd = ["", "9", "- - -", "the the the", "May May May", "between and from to"];
  const long = ["early ".repeat(3000), "the end of ".repeat(1000), "May and ".repeat(1000)];
  for (const text of [...odd, ...long]) expect(() => readTagged(text)).not.toThrow();
}, 60_000);
