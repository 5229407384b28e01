import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "one sentence, two ministers": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday. The hall applauded.',
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2012-10-03",
      text: 'BUDAPEST, Hungary – "We will not give back a single metre of this land," László Berecz said on Wednesday in Budapest.',
    },
  ],
  "the named speaker denies having said it": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Gábor Vida",
      publishedAt: "2012-10-05",
      text: 'I did not say in Budapest on Wednesday: "We will not give back a single metre of this land."',
    },
  ],
  "one sentence, two names not known to be two people": [
    {
      publisher: "Court Reporter",
      publishedAt: "1949-06-17",
      text: "BUDAPEST – Pálffy testified on Thursday that the order came from the ministry by telephone. The court then rose for the day.",
    },
    {
      publisher: "Party Daily",
      publishedAt: "1949-06-17",
      text: "Szalai testified in Budapest on Thursday that the order came from the ministry by telephone.",
    },
  ],
  "three words that two may well have said": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"Enough is enough," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2012-10-03",
      text: 'BUDAPEST, Hungary – On Wednesday László Berecz said: "Enough is enough."',
    },
  ],
  "a named minister and a senior official": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Foreign Wire",
      publishedAt: "2012-10-04",
      text: 'A senior official said in Budapest on Wednesday: "We will not give back a single metre of this land."',
    },
  ],
  "two ministers who say different things": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2012-10-03",
      text: 'BUDAPEST, Hungary – "The treaty leaves the frontier where it was," László Berecz said on Wednesday.',
    },
  ],
  "both condemn it": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: "France condemned the shelling of Sarvar on Wednesday. Its envoy spoke in Budapest.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2012-10-03",
      text: "BUDAPEST, Hungary – Germany condemned the shelling of Sarvar on Wednesday.",
    },
  ],
  "a title in front of the name": [
    {
      publisher: "Court Reporter",
      publishedAt: "1949-06-17",
      text: "General György Pálffy testified in Budapest on Thursday that the order came from the ministry by telephone.",
    },
    {
      publisher: "Party Daily",
      publishedAt: "1949-06-17",
      text: "The order came from the ministry by telephone, György Pálffy testified in Budapest on Thursday.",
    },
  ],
  "a slogan said again by another a year later": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2013-11-20",
      text: 'SZEGED, Hungary – "We will not give back a single metre of this land," László Berecz said in Szeged on Wednesday.',
    },
  ],
  "the paper corrects whom it quoted": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-03T06:00",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday.',
    },
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-03T18:00",
      text: 'Correction: in our first edition we named the wrong man. "We will not give back a single metre of this land," László Berecz said in Budapest on Wednesday.',
    },
  ],
  "two of three accounts give the sentence to the same man": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," Gábor Vida said in Budapest on Wednesday. The hall applauded.',
    },
    {
      publisher: "Foreign Wire",
      publishedAt: "2012-10-04",
      text: 'Gábor Vida stated in Budapest on Wednesday: "We will not give back a single metre of this land."',
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2012-10-03",
      text: 'BUDAPEST, Hungary – "We will not give back a single metre of this land," László Berecz said on Wednesday in Budapest.',
    },
  ],
  "the ministry and its spokesman": [
    {
      publisher: "Morning Post",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," the Hungarian Foreign Ministry said in Budapest on Wednesday.',
    },
    {
      publisher: "Foreign Wire",
      publishedAt: "2012-10-04",
      text: '"We will not give back a single metre of this land," a spokesman for the Hungarian Foreign Ministry said in Budapest on Wednesday.',
    },
  ],
};
