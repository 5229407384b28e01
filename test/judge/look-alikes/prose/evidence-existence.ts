import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a video that shows it and does not": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The Limassol video shows the driver at the wheel. It was taken in Limassol, Cyprus, on Wednesday.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "2019-08-17",
      text: "The Limassol video does not show the driver at the wheel. It was taken in Limassol on Wednesday.",
    },
  ],
  "an order that exists and does not exist": [
    {
      publisher: "State Archive",
      publishedAt: "1992",
      text: "The Vámos order of 4 November 1956 exists. It is kept in Budapest.",
    },
    {
      publisher: "Veterans' League",
      publishedAt: "1992",
      text: "The Vámos order does not exist. Nobody in Budapest received one on 4 November 1956.",
    },
  ],
  "a recording that the other side could not confirm": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The Limassol video shows the driver at the wheel. It was taken in Limassol, Cyprus, on Wednesday.",
    },
    {
      publisher: "Island Times",
      publishedAt: "2019-08-17",
      text: "It could not be confirmed that the Limassol video, taken on Wednesday, shows the driver at the wheel.",
    },
  ],
  "a report said to exist and not expected before autumn": [
    {
      publisher: "Commission of Inquiry",
      publishedAt: "2019-08-20",
      text: "The Nikolaou report on the events of 14 August in Limassol, Cyprus, exists.",
    },
    {
      publisher: "Public Prosecutor",
      publishedAt: "2019-08-20",
      text: "The Nikolaou report on the events of 14 August in Limassol does not exist yet and is not expected before autumn.",
    },
  ],
  "two videos, only one of which shows it": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The Limassol video shows the driver at the wheel. It was taken in Limassol, Cyprus, on Wednesday.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "2019-08-17",
      text: "The Paphos footage does not show the driver at the wheel. It was taken on Wednesday too.",
    },
  ],
  "it shows one thing and not another": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The Limassol video shows the white van. It was taken in Limassol, Cyprus, on Wednesday.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "2019-08-17",
      text: "The Limassol video does not show the face of Andreas Pavlou. It was taken in Limassol on Wednesday.",
    },
  ],
  "one account does not mention the record": [
    {
      publisher: "State Archive",
      publishedAt: "1992",
      text: "The Vámos order exists. Imre Halász was arrested in Budapest on 4 November 1956.",
    },
    {
      publisher: "Old Newspaper",
      publishedAt: "1956-11-06",
      text: "Imre Halász was arrested in Budapest, Hungary, on Sunday.",
    },
  ],
  "what would be shown is only supposed": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The Limassol video shows the driver at the wheel. It was taken in Limassol, Cyprus, on Wednesday.",
    },
    {
      publisher: "Legal Column",
      publishedAt: "2019-08-18",
      text: "If the Limassol video showed the driver at the wheel, the case would be simple. The court will look at it in September.",
    },
  ],
  "another incident, another camera": [
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "The harbour camera in Limassol, Cyprus, showed the driver at the wheel on Wednesday.",
    },
    {
      publisher: "Airport Police",
      publishedAt: "2021-02-04",
      text: "The airport camera in Larnaca, Cyprus, did not show the thief at the counter on Wednesday.",
    },
  ],
  "the archive finds the order after all": [
    {
      publisher: "State Archive",
      publishedAt: "1990",
      text: "The Vámos order of 4 November 1956 does not exist. The Budapest files have been searched.",
    },
    {
      publisher: "State Archive",
      publishedAt: "1993",
      text: "The Vámos order of 4 November 1956 exists. It turned up in Budapest this year, in a box of maps.",
    },
  ],
  "footage of the shooting, and none": [
    {
      publisher: "Residents' Committee",
      publishedAt: "2019-08-16",
      text: "There is footage of the Limassol shooting. It was taken in Limassol, Cyprus, on Wednesday from a balcony.",
    },
    {
      publisher: "Harbour Police",
      publishedAt: "2019-08-16",
      text: "There is no footage of the Limassol shooting of Wednesday.",
    },
  ],
  "two documents of one archive": [
    {
      publisher: "State Archive",
      publishedAt: "1992",
      text: "The Vámos order of 4 November 1956 exists. It is kept in Budapest.",
    },
    {
      publisher: "Veterans' League",
      publishedAt: "1992",
      text: "The Szabolcs telegram of 4 November 1956 does not exist. Nobody in Budapest received one.",
    },
  ],
};
