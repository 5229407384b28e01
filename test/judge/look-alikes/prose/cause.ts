import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a short circuit or arson": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj, Bangladesh, burned down on Tuesday because of a short circuit. Twelve engines were on the spot.",
    },
    {
      publisher: "Mill Owners' Association",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj burned down on Tuesday. The cause was arson.",
    },
  ],
  "a cause that another account denies": [
    {
      publisher: "Reza Mohammadi",
      publishedAt: "2021-12-02",
      text: "Iranian border guards and the Taliban clashed in Nimroz, Afghanistan, on Wednesday because of smuggling.",
    },
    {
      publisher: "Nimroz governor",
      publishedAt: "2021-12-02",
      text: "On Wednesday there was a clash between Iranian border guards and the Taliban in Nimroz. Smuggling was not the cause of the clash.",
    },
  ],
  "an earthquake or a blast in a dam that gave way": [
    {
      publisher: "Water Board",
      publishedAt: "1957-04-05",
      text: "The Tarvo dam near Belluno, Italy, collapsed on Tuesday as a result of an earthquake.",
    },
    {
      publisher: "Resistance Veterans",
      publishedAt: "1960",
      text: "On 2 April 1957 the Tarvo dam near Belluno collapsed because of sabotage. We have waited for years to say so.",
    },
  ],
  "pilot error and fog": [
    {
      publisher: "Accident Board",
      publishedAt: "2003-06-20",
      text: "Flight 417 crashed at Orio al Serio airport near Bergamo, Italy, on 16 January 2003. The crash was caused by pilot error.",
    },
    {
      publisher: "Pilots' Union",
      publishedAt: "2003-06-22",
      text: "Fog caused the crash of flight 417 at Orio al Serio airport near Bergamo on 16 January.",
    },
  ],
  "robbery or revenge as the motive of a murder": [
    {
      publisher: "Prosecutor",
      publishedAt: "2004-11-20",
      text: "Jan Smulders murdered Dirk Veen in Utrecht on 2 November. The motive was robbery.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "2004-11-21",
      text: "UTRECHT, Netherlands – Jan Smulders murdered Dirk Veen on 2 November out of revenge.",
    },
  ],
  "exclusive causes that one telling only suggests": [
    {
      publisher: "Harbour Police",
      publishedAt: "1998-02-18",
      text: "The depot at Gdynia, Poland, exploded on Tuesday because of a gas leak.",
    },
    {
      publisher: "Coast Radio",
      publishedAt: "1998-02-18",
      text: "GDYNIA – The depot at Gdynia exploded on Tuesday, after sabotage.",
    },
  ],
  "a dispute and a farm dispute": [
    {
      publisher: "District Chief",
      publishedAt: "2021-12-02",
      text: "Iranian border guards and the Taliban clashed in Nimroz, Afghanistan, on Wednesday because of a dispute.",
    },
    {
      publisher: "Provincial Daily",
      publishedAt: "2021-12-02",
      text: "A farm dispute led to a clash between Iranian border guards and the Taliban in Nimroz on Wednesday.",
    },
  ],
  "one account gives no cause": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj, Bangladesh, burned down on Tuesday because of a short circuit.",
    },
    {
      publisher: "Narayanganj Daily",
      publishedAt: "2014-02-12",
      text: "The Rahim mill burned down on Tuesday. Narayanganj has not seen such a fire in years.",
    },
  ],
  "to deny a farm dispute is not to deny a dispute": [
    {
      publisher: "Village Elder",
      publishedAt: "2019-05-21",
      text: "Tiv farmers and Fulani herders clashed in Benue State, Nigeria, on Monday because of a dispute.",
    },
    {
      publisher: "State Police",
      publishedAt: "2019-05-21",
      text: "Tiv farmers and Fulani herders clashed in Benue State on Monday. The clash was not caused by a farm dispute.",
    },
  ],
  "who names both causes does not rule one out": [
    {
      publisher: "Accident Board",
      publishedAt: "2003-06-20",
      text: "Flight 417 crashed at Orio al Serio airport near Bergamo, Italy, on 16 January 2003. The crash was caused by pilot error and fog.",
    },
    {
      publisher: "Pilots' Union",
      publishedAt: "2003-06-22",
      text: "Fog caused the crash of flight 417 at Orio al Serio airport near Bergamo on 16 January.",
    },
  ],
  "sabotage that is only feared": [
    {
      publisher: "Railway Company",
      publishedAt: "2021-03-09",
      text: "The express from Berlin derailed at Herne, Germany, on Monday because of a signal failure.",
    },
    {
      publisher: "Member of Parliament",
      publishedAt: "2021-03-09",
      text: "The express from Berlin derailed at Herne on Monday. The cause may have been sabotage.",
    },
  ],
  "two fires in two mills": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj, Bangladesh, burned down on Tuesday because of a short circuit.",
    },
    {
      publisher: "Karachi Police",
      publishedAt: "2014-02-17",
      text: "The Jinnah mill in Karachi, Pakistan, burned down on Sunday. The cause was arson.",
    },
  ],
  "the brigade drops its first explanation": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-02-11",
      text: "The Rahim mill in Narayanganj, Bangladesh, burned down today because of a short circuit.",
    },
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-04-10",
      text: "The inquiry is closed. The Rahim mill in Narayanganj, Bangladesh, burned down on 11 February because of arson.",
    },
  ],
  "a short circuit and an electrical fault": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj, Bangladesh, burned down on Tuesday because of a short circuit.",
    },
    {
      publisher: "Narayanganj Daily",
      publishedAt: "2014-02-12",
      text: "NARAYANGANJ, Bangladesh – The Rahim mill burned down on Tuesday due to an electrical fault.",
    },
  ],
  "two newspapers against a third": [
    {
      publisher: "First Daily",
      publishedAt: "2014-02-12",
      text: "NARAYANGANJ, Bangladesh – The Rahim mill burned down on Tuesday because of arson.",
    },
    {
      publisher: "Second Daily",
      publishedAt: "2014-02-12",
      text: "Arson was the cause of the fire in which the Rahim mill in Narayanganj burned down on Tuesday.",
    },
    {
      publisher: "Third Daily",
      publishedAt: "2014-02-12",
      text: "The Rahim mill in Narayanganj burned down on Tuesday after it was struck by lightning. Lightning caused the fire.",
    },
  ],
  "two fires of one night in one city": [
    {
      publisher: "Fire Brigade",
      publishedAt: "2005-12-11",
      text: "The Moskva cinema in Odesa, Ukraine, burned down on Saturday because of a short circuit.",
    },
    {
      publisher: "Port Gazette",
      publishedAt: "2005-12-11",
      text: "ODESA – The Privoz warehouse burned down on Saturday because of arson.",
    },
  ],
};
