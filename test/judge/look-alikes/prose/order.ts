import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "they fired after the riot, they fired before it": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. After the riot the guardsmen opened fire on the strikers.",
    },
    {
      publisher: "Union Paper",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The guardsmen opened fire on the strikers on Monday. The strikers rioted only after the guardsmen had opened fire on them.",
    },
  ],
  "he was arrested, then resigned; or the other way round": [
    {
      publisher: "Free Radio",
      publishedAt: "1992-07-02",
      text: "CHISINAU. Premier Dalca resigned in June 1992 after police had arrested him. He signed the letter in a barracks.",
    },
    {
      publisher: "State Gazette",
      publishedAt: "1992-07-02",
      text: "CHISINAU. Police arrested Premier Dalca in June 1992, but only after he had resigned. The law has taken its course.",
    },
  ],
  "three accounts in a circle": [
    {
      publisher: "Miller's Son",
      publishedAt: "1864-03-10",
      text: "Halton weir was flooded in February 1864 before the powder mill exploded. The explosion at the powder mill was heard all over Halton.",
    },
    {
      publisher: "Parish Clerk",
      publishedAt: "1864-03-12",
      text: "The mill hands of Halton were evacuated in February 1864. Halton weir was flooded after the mill hands had been evacuated.",
    },
    {
      publisher: "Night Watchman",
      publishedAt: "1864-03-14",
      text: "The powder mill at Halton exploded in February 1864. The mill hands were evacuated after the powder mill had exploded.",
    },
  ],
  "what is said to be the cause came after": [
    {
      publisher: "Union Paper",
      publishedAt: "1914-04-25",
      text: "LUDLOW. What happened here on Monday, 20 April, is plain. The guardsmen opened fire on the strikers, and their shots led the strikers to riot.",
    },
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "The strikers at Ludlow rioted on Monday. When they had done so, the guardsmen opened fire on the strikers.",
    },
  ],
  "within the riot, and after it": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. During the riot the guardsmen opened fire on the strikers.",
    },
    {
      publisher: "Union Paper",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday. The guardsmen opened fire on the strikers after the riot was over.",
    },
  ],
  "the order is only suggested by the telling": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. On Monday, 20 April, the strikers rioted, and the guardsmen then opened fire on the strikers. Order was restored in the evening.",
    },
    {
      publisher: "Union Paper",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The guardsmen opened fire on the strikers on Monday. The strikers rioted only after the guardsmen had opened fire on them.",
    },
  ],
  "an arrest that seems to follow the resignation": [
    {
      publisher: "Free Radio",
      publishedAt: "1992-07-02",
      text: "CHISINAU. Premier Dalca was arrested in June 1992. He resigned after he had been arrested.",
    },
    {
      publisher: "State Gazette",
      publishedAt: "1992-07-02",
      text: "CHISINAU. In June 1992 Premier Dalca resigned and was then arrested. The palace has given no reasons.",
    },
  ],
  "told in another sequence": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "On Monday, 20 April, strikers rioted in Ludlow. Guardsmen fired on the strikers. I enclose a list of the damage.",
    },
    {
      publisher: "Union Paper",
      publishedAt: "1914-04-25",
      text: "LUDLOW. Guardsmen opened fire on strikers on Monday. There was a riot by the strikers. Many families have lost everything they owned.",
    },
  ],
  "before and after, said from both ends": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "The guardsmen opened fire on the strikers in Ludlow on Monday, 20 April, after a riot by the strikers. I enclose a list of the damage.",
    },
    {
      publisher: "Sheriff's Log",
      publishedAt: "1914-04-21",
      text: "LUDLOW, April 20. The strikers rioted before the guardsmen opened fire on them. The camp was quiet by nightfall.",
    },
  ],
  "only one account gives an order": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. The guardsmen opened fire on the strikers after they had rioted.",
    },
    {
      publisher: "Denver Ledger",
      publishedAt: "1914-04-22",
      text: "LUDLOW. Guardsmen opened fire on strikers here on Monday. The shooting went on for most of the afternoon.",
    },
  ],
  "an order that agrees with the dates of the other": [
    {
      publisher: "Free Radio",
      publishedAt: "1992-06-06",
      text: "CHISINAU. Premier Dalca was arrested on Wednesday, 3 June. He resigned on Friday, 5 June.",
    },
    {
      publisher: "Weekly Review",
      publishedAt: "1992-06-28",
      text: "CHISINAU. Premier Dalca resigned this June after he had been arrested. No successor has been named.",
    },
  ],
  "a part of the riot, and the riot": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. During the riot the guardsmen opened fire on the strikers.",
    },
    {
      publisher: "Sheriff's Log",
      publishedAt: "1914-04-21",
      text: "LUDLOW, April 20. The strikers rioted today. The guardsmen opened fire on the strikers.",
    },
  ],
  "a stated order against the dates of another account": [
    {
      publisher: "Free Radio",
      publishedAt: "1992-06-06",
      text: "CHISINAU. Police arrested Premier Dalca on Wednesday, 3 June. On Friday, 5 June, the premier resigned.",
    },
    {
      publisher: "State Gazette",
      publishedAt: "1992-07-02",
      text: "CHISINAU. Police arrested Premier Dalca in June 1992, after his resignation. He is being held in the capital.",
    },
  ],
  "what was to come first, by plan": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. The guardsmen opened fire on the strikers after they had rioted.",
    },
    {
      publisher: "Mine Owners' Orders",
      publishedAt: "1914-04-19",
      text: "LUDLOW. The guardsmen are to open fire on the strikers on Monday. It is feared that the strikers will riot after the guardsmen have opened fire.",
    },
  ],
  "one says after, the other says not before": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April. The guardsmen opened fire on the strikers after they had rioted.",
    },
    {
      publisher: "Sheriff's Log",
      publishedAt: "1914-04-21",
      text: "LUDLOW, April 20. The strikers rioted today. The guardsmen did not open fire on the strikers before the riot.",
    },
  ],
  "two strikes in two years, each with an order of its own": [
    {
      publisher: "Colonel's Report",
      publishedAt: "1914-04-25",
      text: "LUDLOW. The strikers rioted on Monday, 20 April 1914. The guardsmen opened fire on the strikers after they had rioted.",
    },
    {
      publisher: "Union Paper",
      publishedAt: "1913-07-30",
      text: "CALUMET. Guardsmen opened fire on strikers in Calumet on Saturday, 26 July 1913. The strikers rioted only after the guardsmen had opened fire on them.",
    },
  ],
  "the inquiry turns its first order round": [
    {
      publisher: "Board of Inquiry",
      publishedAt: "1914-05-01",
      text: "The strikers rioted at Ludlow on 20 April. The guardsmen opened fire on the strikers after they had rioted. These findings are provisional.",
    },
    {
      publisher: "Board of Inquiry",
      publishedAt: "1914-11-01",
      text: "In its final report the Board finds that the guardsmen opened fire on the strikers at Ludlow on 20 April 1914. The strikers rioted after the guardsmen had opened fire on them.",
    },
  ],
};
