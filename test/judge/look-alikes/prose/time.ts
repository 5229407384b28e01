import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "one man is killed on two days": [
    {
      publisher: "Court Circular",
      publishedAt: "1934-07-28",
      text: "VIENNA. Chancellor Brandl was assassinated in Vienna by Pavel Orlik on Wednesday, 25 July. The court is in mourning.",
    },
    {
      publisher: "Memoirs of a Valet",
      publishedAt: "1951-01-01",
      text: "It was on 26 July 1934 that Pavel Orlik assassinated Chancellor Brandl in Vienna. I had laid out his coat for him.",
    },
  ],
  "one liner sinks in two years": [
    {
      publisher: "Harbour Ledger",
      publishedAt: "1860-01-01",
      text: "The liner Caledonia sank in the Irish Sea in 1853. Her berth was given to another ship.",
    },
    {
      publisher: "Ballad of the Caledonia",
      publishedAt: "1870-01-01",
      text: "The liner Caledonia sank in the Irish Sea in 1854. No bell was rung for her.",
    },
  ],
  "before dawn and after noon of one day": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-13",
      text: "Ethiopia and Eritrea clashed at Badme at 4:30 a.m. on Tuesday, while it was still dark. The radio mast was hit.",
    },
    {
      publisher: "Addis Radio",
      publishedAt: "1998-05-13",
      text: "There was a clash between Ethiopia and Eritrea at Badme at 2 p.m. on Tuesday. The market had just closed.",
    },
  ],
  "a clash on the 12th and a clash on the 13th": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea clashed at Badme on 12 May. Both sides brought up artillery.",
    },
    {
      publisher: "Addis Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea clashed at Badme on 13 May. Villagers fled along the river.",
    },
  ],
  "clock times a few minutes apart": [
    {
      publisher: "Control Tower",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 17:06 on 5 June. The tower gave the alarm.",
    },
    {
      publisher: "Fire Brigade",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 17:12 on 5 June. Three engines went out.",
    },
  ],
  "local time and universal time": [
    {
      publisher: "Control Tower",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 17:06 on 5 June. The tower gave the alarm.",
    },
    {
      publisher: "Satellite Log",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 16:06 UTC on 5 June. The flash was seen on one frame.",
    },
  ],
  "about 1340 and 1341": [
    {
      publisher: "Annals of the Abbey",
      publishedAt: "1400-01-01",
      text: "The abbey of Cluain was burned down about 1340. The monks lived in huts for some years.",
    },
    {
      publisher: "Book of the Bishops",
      publishedAt: "1400-01-01",
      text: "The abbey of Cluain was burned down in 1341. The bishop gave timber for a new roof.",
    },
  ],
  "in May and on the 12th of May": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-15",
      text: "On 12 May 1998 there was a clash between Ethiopia and Eritrea at Badme. Both sides brought up artillery.",
    },
    {
      publisher: "Yearbook",
      publishedAt: "1999-01-01",
      text: "In May 1998 Ethiopia and Eritrea clashed at Badme. The year ended without peace.",
    },
  ],
  "one moment on two clocks": [
    {
      publisher: "Lisbon Observatory",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 18:06 Central European Time on 5 June. The observatory noted the hour.",
    },
    {
      publisher: "Satellite Log",
      publishedAt: "1967-06-06",
      text: "Flight 318 crashed in Tenerife at 17:06 UTC on 5 June. The flash was seen on one frame.",
    },
  ],
  "published on two days": [
    {
      publisher: "Court Circular",
      publishedAt: "1934-07-26",
      text: "VIENNA. Pavel Orlik assassinated Chancellor Brandl in Vienna yesterday. The court is in mourning.",
    },
    {
      publisher: "Trieste Weekly",
      publishedAt: "1934-07-29",
      text: "VIENNA. Chancellor Brandl was assassinated by Pavel Orlik in Vienna on Wednesday. Trains were held at the border.",
    },
  ],
  "midnight between two days": [
    {
      publisher: "Sexton's Diary",
      publishedAt: "1934-07-27",
      text: "Pavel Orlik assassinated Chancellor Brandl in Vienna around midnight on 25 July. I heard the bells of St Stephen's.",
    },
    {
      publisher: "Court Circular",
      publishedAt: "1934-07-28",
      text: "VIENNA. Pavel Orlik assassinated Chancellor Brandl in Vienna on 26 July. The court is in mourning.",
    },
  ],
  "a planned hour and the hour it happened": [
    {
      publisher: "Timetable of the Plotters",
      publishedAt: "1934-07-20",
      text: "Pavel Orlik is to assassinate Chancellor Brandl in Vienna on 24 July. The car will wait in the side street.",
    },
    {
      publisher: "Court Circular",
      publishedAt: "1934-07-28",
      text: "VIENNA. Pavel Orlik assassinated Chancellor Brandl in Vienna on 25 July. The court is in mourning.",
    },
  ],
  "the day of the story and the hour of the claim": [
    {
      publisher: "Court Circular",
      publishedAt: "1934-07-26",
      text: "VIENNA, July 25. Pavel Orlik assassinated Chancellor Brandl in Vienna today. The court is in mourning.",
    },
    {
      publisher: "Police Protocol",
      publishedAt: "1934-07-31",
      text: "Pavel Orlik assassinated Chancellor Brandl in Vienna at a quarter to four in the afternoon of 25 July. The weapon was secured.",
    },
  ],
  "the attack of one day, the death of it on another": [
    {
      publisher: "Court Circular",
      publishedAt: "1931-02-02",
      text: "GRAZ. Dr Ritter was shot by Pavel Orlik in Graz yesterday. The doctor was taken to hospital.",
    },
    {
      publisher: "Parish Register",
      publishedAt: "1931-02-05",
      text: "Dr Ritter died in Graz on 3 February of the shots fired at him two days before. He was laid to rest in the old churchyard.",
    },
  ],
  "the night of the 12th and two in the morning of the 13th": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea clashed at Badme in the night of 12 May. Both sides brought up artillery.",
    },
    {
      publisher: "Addis Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea clashed at Badme at two in the morning on 13 May. Villagers fled along the river.",
    },
  ],
  "before 1855, and 1853": [
    {
      publisher: "Harbour Ledger",
      publishedAt: "1860-01-01",
      text: "The liner Caledonia sank in the Irish Sea in 1853. Her berth was given to another ship.",
    },
    {
      publisher: "Family Bible",
      publishedAt: "1860-01-01",
      text: "The liner Caledonia sank in the Irish Sea before 1855. Our grandfather was on board.",
    },
  ],
  "the clash of May and the clash of the next February": [
    {
      publisher: "Asmara Radio",
      publishedAt: "1998-05-15",
      text: "Ethiopia and Eritrea clashed at Badme on 12 May 1998. Both sides brought up artillery.",
    },
    {
      publisher: "Addis Radio",
      publishedAt: "1999-02-07",
      text: "Ethiopia and Eritrea clashed at Badme on 6 February 1999. Villagers fled along the river.",
    },
  ],
  "the airline corrects the hour": [
    {
      publisher: "Canary Airways",
      publishedAt: "1967-06-05",
      text: "Flight 318 crashed in Tenerife at 15:00 on Monday. The airline is in touch with the families.",
    },
    {
      publisher: "Canary Airways",
      publishedAt: "1967-07-20",
      text: "The airline's final report has been completed. Flight 318 crashed in Tenerife at 17:06 on 5 June.",
    },
  ],
};
