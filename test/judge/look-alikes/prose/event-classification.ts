import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "an accident or an attack": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-22",
      text: "There was an accident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, on Friday. The pier is closed.",
    },
    {
      publisher: "Seafarers' Union",
      publishedAt: "2010-05-22",
      text: "There was an attack on the tanker Okoumé at Pointe-Noire on Friday. The union asks for guards on all ships.",
    },
  ],
  "suicide or murder in a cell": [
    {
      publisher: "Prison Commissioner",
      publishedAt: "1979-02-13",
      text: "Vuyo Mabandla committed suicide in his cell in Port Elizabeth on Monday.",
    },
    {
      publisher: "Family Lawyer",
      publishedAt: "1979-02-15",
      text: "Vuyo Mabandla was murdered in Port Elizabeth, South Africa, on Monday. His family will go to court.",
    },
  ],
  "a gas explosion or a bombing": [
    {
      publisher: "City Hall",
      publishedAt: "1997-10-20",
      text: "A gas explosion destroyed part of the Gurov apartment block in Ryazan on Sunday. Residents are being housed in a school.",
    },
    {
      publisher: "Federal Investigators",
      publishedAt: "1997-10-24",
      text: "The Gurov apartment block in Ryazan, Russia, was bombed on Sunday, 19 October.",
    },
  ],
  "a clash or an incursion": [
    {
      publisher: "Delhi Dispatch",
      publishedAt: "1964-10-12",
      text: "Indian and Chinese troops clashed at Nathang in Sikkim, India, on Sunday. The pass is under snow.",
    },
    {
      publisher: "Himalaya Review",
      publishedAt: "1964-10-15",
      text: "On Sunday there was an incursion by Chinese troops against Indian troops at Nathang in Sikkim, India.",
    },
  ],
  "a protest or a riot": [
    {
      publisher: "Students' Council",
      publishedAt: "1976-09-15",
      text: "Textile workers protested in Leeuwarden, Netherlands, on Tuesday. Students marched with them.",
    },
    {
      publisher: "Police Headquarters",
      publishedAt: "1976-09-15",
      text: "Textile workers rioted in Leeuwarden on Tuesday. Order was restored by nightfall.",
    },
  ],
  "an attack and an ambush": [
    {
      publisher: "Kivu Radio",
      publishedAt: "2012-07-07",
      text: "M23 attacked the Congolese army at Rutshuru, in the Democratic Republic of the Congo, on Friday.",
    },
    {
      publisher: "UN Mission",
      publishedAt: "2012-07-07",
      text: "On Friday M23 ambushed the Congolese army at Rutshuru. The mission has sent a patrol.",
    },
  ],
  "a crash and an accident": [
    {
      publisher: "Airline",
      publishedAt: "1985-03-29",
      text: "Flight 902 crashed near Florencia, Colombia, on Thursday. A hotline for relatives has been set up.",
    },
    {
      publisher: "Colombian Daily",
      publishedAt: "1985-03-29",
      text: "The accident of flight 902 near Florencia on Thursday has put the whole town into mourning.",
    },
  ],
  "an attack that is praised and one that is cowardly": [
    {
      publisher: "Party Daily",
      publishedAt: "2010-05-22",
      text: "The heroic attack on the tanker Okoumé took place at Pointe-Noire on Friday.",
    },
    {
      publisher: "Shipping Gazette",
      publishedAt: "2010-05-22",
      text: "On Friday there was a cowardly attack on the tanker Okoumé at Pointe-Noire, Republic of the Congo.",
    },
  ],
  "who uses both words tells how one became the other": [
    {
      publisher: "Students' Council",
      publishedAt: "1976-09-15",
      text: "Textile workers protested in Leeuwarden, Netherlands, on Tuesday. Students marched with them.",
    },
    {
      publisher: "Town Chronicle",
      publishedAt: "1976-12-31",
      text: "On 14 September textile workers protested in Leeuwarden. Later that day the textile workers rioted.",
    },
  ],
  "an accident on Monday, an attack the week after": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-22",
      text: "There was an accident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, on Friday.",
    },
    {
      publisher: "Seafarers' Union",
      publishedAt: "2010-05-31",
      text: "There was an attack on the freighter Lékoni at Pointe-Noire, Republic of the Congo, on Sunday.",
    },
  ],
  "the port authority no longer speaks of an accident": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-21",
      text: "There was an accident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, today.",
    },
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-25",
      text: "This statement replaces that of Friday. There was an attack on the tanker Okoumé at Pointe-Noire on 21 May.",
    },
  ],
  "an incident and an attack": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-22",
      text: "There was an incident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, on Friday.",
    },
    {
      publisher: "Seafarers' Union",
      publishedAt: "2010-05-22",
      text: "There was an attack on the tanker Okoumé at Pointe-Noire on Friday.",
    },
  ],
  "a death and a murder": [
    {
      publisher: "Prison Commissioner",
      publishedAt: "1979-02-13",
      text: "Vuyo Mabandla died in Port Elizabeth on Monday. His relatives have been informed.",
    },
    {
      publisher: "Family Lawyer",
      publishedAt: "1979-02-15",
      text: "Vuyo Mabandla was murdered in Port Elizabeth, South Africa, on Monday. His family will go to court.",
    },
  ],
  "an accident that is only thought possible": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-22",
      text: "There may have been an accident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, on Friday.",
    },
    {
      publisher: "Seafarers' Union",
      publishedAt: "2010-05-22",
      text: "There was an attack on the tanker Okoumé at Pointe-Noire on Friday.",
    },
  ],
  "an arrest or an abduction": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2020-06-05",
      text: "Security officers arrested Darya Kavalenka in Minsk on Thursday.",
    },
    {
      publisher: "Family Lawyer",
      publishedAt: "2020-06-05",
      text: "Darya Kavalenka was abducted by security officers in Minsk, Belarus, on Thursday. Nobody has heard from her since.",
    },
  ],
  "an accident and an attack on two ships of one day in one port": [
    {
      publisher: "Port Authority",
      publishedAt: "2010-05-22",
      text: "There was an accident on the tanker Okoumé at Pointe-Noire, Republic of the Congo, on Friday.",
    },
    {
      publisher: "Seafarers' Union",
      publishedAt: "2010-05-22",
      text: "There was an attack on the freighter Lékoni at Pointe-Noire on Friday.",
    },
  ],
};
