import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a brigade that fought where it was not deployed": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. The Badr Brigade and the Peshmerga clashed in Kirkuk on Monday. Traffic stopped on the southern road.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-17",
      text: "The Badr Brigade was not deployed in Kirkuk, Iraq, on Monday. Whoever says so wants to sow discord.",
    },
  ],
  "the colonel led the raid while he was abroad": [
    {
      publisher: "Truth Commission",
      publishedAt: "1993-03-15",
      text: "Colonel Ibarra raided the village of San Mateo on 17 July 1982. The survivors crossed the border that week.",
    },
    {
      publisher: "Counsel for the defence",
      publishedAt: "1994-05-02",
      text: "Colonel Ibarra was not present in San Mateo on 17 July 1982. His passport shows this beyond doubt.",
    },
  ],
  "a regiment lay in wait where it was not stationed": [
    {
      publisher: "Student Union",
      publishedAt: "1980-05-19",
      text: "The Ninth Guards Regiment ambushed student marchers in Chungmu on Sunday. The marchers fled into the side streets.",
    },
    {
      publisher: "Martial Law Office",
      publishedAt: "1980-05-20",
      text: "The Ninth Guards Regiment was not stationed in Chungmu on Sunday. Rumours of this kind will be punished.",
    },
  ],
  "she was arrested where she was not": [
    {
      publisher: "Interior Ministry",
      publishedAt: "1937-11-10",
      text: "Irina Volkova was arrested in Kazan on 2 November. The case has been handed to the prosecutor.",
    },
    {
      publisher: "Daughter's Petition",
      publishedAt: "1938-01-15",
      text: "Irina Volkova was absent from Kazan on 2 November 1937. I beg that the witnesses be heard.",
    },
  ],
  "one company of the brigade was not there": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. There were clashes between the Badr Brigade and the Peshmerga in Kirkuk on Monday. Shops near the refinery stayed shut.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-17",
      text: "On Monday the First Company of Badr was not in Kirkuk, Iraq. Its men were on leave.",
    },
  ],
  "the constabulary raided a club, its vice squad was elsewhere": [
    {
      publisher: "Evening Argus",
      publishedAt: "1967-02-13",
      text: "Brighton Constabulary raided the Regency Club in Brighton on Sunday. The band went on playing for some minutes.",
    },
    {
      publisher: "Superintendent Walsh",
      publishedAt: "1967-02-14",
      text: "The Brighton Vice Squad was absent from Brighton on Sunday. I signed the leave papers myself.",
    },
  ],
  "shelled from afar without being there": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. The Badr Brigade shelled the Taza bridge in Kirkuk on Monday. The bridge has been closed to lorries.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-17",
      text: "The Badr Brigade was not deployed in Kirkuk, Iraq, on Monday. Whoever says so wants to sow discord.",
    },
  ],
  "somebody else was not there": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. The Badr Brigade clashed with the Peshmerga in Kirkuk on Monday. Shops near the refinery stayed shut.",
    },
    {
      publisher: "Turkish Embassy",
      publishedAt: "2017-10-17",
      text: "Turkey had no troops in Kirkuk, Iraq, on Monday. The embassy asks all papers to note this.",
    },
  ],
  "not deployed in one town, fighting in another": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. Fighting broke out between the Badr Brigade and the Peshmerga in Kirkuk on Monday. Ambulances were seen on the ring road.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-17",
      text: "No troops of the Badr Brigade were deployed in Basra, Iraq, on Monday. The city is in the hands of the police.",
    },
  ],
  "withdrawn after the fight": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. The Badr Brigade fought the Peshmerga in Kirkuk on Monday. Ambulances were seen on the ring road.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-19",
      text: "The Badr Brigade withdrew from Kirkuk, Iraq, on Wednesday. The men were received with flowers at home.",
    },
  ],
  "an alibi that is merely possible": [
    {
      publisher: "Truth Commission",
      publishedAt: "1993-03-15",
      text: "On 17 July 1982 soldiers under Colonel Ibarra raided the village of San Mateo. It was Colonel Ibarra who led the raid.",
    },
    {
      publisher: "Embassy Cable",
      publishedAt: "1982-07-25",
      text: "Colonel Ibarra may not have been in San Mateo on 17 July. The embassy has no more to go by than talk.",
    },
  ],
  "the brigade had left a week before the fight": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. On Monday the Badr Brigade and the Peshmerga exchanged fire in Kirkuk. Ambulances were seen on the ring road.",
    },
    {
      publisher: "Turkmen Front",
      publishedAt: "2017-10-10",
      text: "The Badr Brigade left Kirkuk, Iraq, on Monday, 9 October. Its flags were taken down the same day.",
    },
  ],
  "not there a year before": [
    {
      publisher: "Kirkuk Now",
      publishedAt: "2017-10-17",
      text: "KIRKUK, Iraq. The Badr Brigade and the Peshmerga clashed in Kirkuk on 16 October 2017. Traffic stopped on the southern road.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2016-10-22",
      text: "The Badr Brigade was not deployed in Kirkuk, Iraq, on 21 October 2016. Its men were at the Mosul front.",
    },
  ],
  "the garrison first denies having been there": [
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-10-16",
      text: "The Badr Brigade was not deployed in Kirkuk, Iraq, on Monday. Whoever says so wants to sow discord.",
    },
    {
      publisher: "Badr Brigade press office",
      publishedAt: "2017-11-02",
      text: "The Badr Brigade and the Peshmerga clashed in Kirkuk, Iraq, on 16 October. Our earlier statement was made in haste.",
    },
  ],
};
