import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a gunman of 19 or of 34": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "The gunman shot Elin Strand in Malmö on Saturday. The gunman is 19 years old.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "MALMÖ, Sweden – Elin Strand was shot by the 34-year-old gunman on Saturday. The shopping centre will stay closed until Tuesday.",
    },
  ],
  "a colonel or a sergeant": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "Colonel Ramon Villareal was arrested in Manila on Monday. His house was sealed.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1984-06-26",
      text: "Sergeant Ramon Villareal was arrested in Manila, Philippines, on Monday, 25 June. The city is calm.",
    },
  ],
  "two registrations of one aircraft": [
    {
      publisher: "Control Tower",
      publishedAt: "1992-06-07",
      text: "Flight 218 crashed in Darién, Panama, on Saturday. The aircraft's registration was HP-1205.",
    },
    {
      publisher: "Aviation Yearbook",
      publishedAt: "1993",
      text: "Flight 218, registration HP-1163, crashed in Darién, Panama, on 6 June 1992.",
    },
  ],
  "Swedish and Iraqi": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Samir Haddad was arrested in Malmö on Saturday. He is a Swedish citizen.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "Samir Haddad, an Iraqi national, was arrested in Malmö, Sweden, on Saturday. He is to appear in court this week.",
    },
  ],
  "ages a year apart": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Elin Strand, 25, was injured in Malmö on Saturday. She is in a stable condition.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "MALMÖ, Sweden – Elin Strand, 26, was injured on Saturday in Malmö. Her parents have come from Lund.",
    },
  ],
  "two birthplaces of which one may lie in the other": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "Ramon Villareal was arrested in Manila on Monday. He was born in Tarlac.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1984-06-26",
      text: "Ramon Villareal, who was born in Concepcion, was arrested in Manila on Monday.",
    },
  ],
  "a colonel written short": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "Col. Ramon Villareal was arrested in Manila on Monday. His house was sealed.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1984-06-26",
      text: "Colonel Ramon Villareal was arrested in Manila on Monday, 25 June.",
    },
  ],
  "a teacher and a poet": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "Ramon Villareal, a teacher, was arrested in Manila on Monday.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1984-06-26",
      text: "The poet Ramon Villareal was arrested in Manila on Monday. His books are no longer on sale.",
    },
  ],
  "ages of two people": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Samir Haddad, 34, shot Elin Strand in Malmö on Saturday.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "MALMÖ, Sweden – Samir Haddad shot Elin Strand, 25, in Malmö on Saturday. The shopping centre will stay closed until Tuesday.",
    },
  ],
  "in his thirties and 34": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Samir Haddad was arrested in Malmö on Saturday. He is in his thirties.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "Samir Haddad, 34, was arrested in Malmö, Sweden, on Saturday. He is to appear in court this week.",
    },
  ],
  "ages of two unnamed victims": [
    {
      publisher: "Rescue Service",
      publishedAt: "2008-10-15",
      text: "A 71-year-old woman was killed in the earthquake in Cinchona, Costa Rica, on Tuesday. The search goes on.",
    },
    {
      publisher: "San José Daily",
      publishedAt: "2008-10-15",
      text: "CINCHONA, Costa Rica – The earthquake killed a woman of 28 on Tuesday. Roads in the valley are blocked.",
    },
  ],
  "two gunmen of two years": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "The gunman shot Elin Strand in Malmö on Saturday. The gunman is 19 years old.",
    },
    {
      publisher: "Baltic Post",
      publishedAt: "2019-03-03",
      text: "GDAŃSK, Poland – The gunman, aged 52, shot Tomasz Wilk in Gdańsk on Saturday.",
    },
  ],
  "the seismologists revise the magnitude": [
    {
      publisher: "Volcanological Observatory",
      publishedAt: "2008-10-14T14:00",
      text: "The Cinchona earthquake hit Costa Rica today. It had a magnitude of 5.8.",
    },
    {
      publisher: "Volcanological Observatory",
      publishedAt: "2008-10-14T20:00",
      text: "The observatory has revised its reading of this afternoon. The Cinchona earthquake, which hit Costa Rica today, had a magnitude of 6.2.",
    },
  ],
  "25 and twenty-five": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Elin Strand, 25, was injured in Malmö on Saturday. She is in a stable condition.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "MALMÖ, Sweden – Elin Strand was injured on Saturday in Malmö. She is twenty-five years old.",
    },
  ],
  "one height in two units": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Samir Haddad shot Elin Strand in Malmö on Saturday. He is 180 cm tall.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "Samir Haddad, who is 1.8 metres tall, shot Elin Strand in Malmö, Sweden, on Saturday.",
    },
  ],
  "a general and a major general": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "General Ramon Villareal was arrested in Manila on Monday. His house was sealed.",
    },
    {
      publisher: "Palace Bulletin",
      publishedAt: "1984-06-26",
      text: "Major General Ramon Villareal was arrested in Manila on Monday.",
    },
  ],
  "a colonel then, a general eleven years later": [
    {
      publisher: "Manila Courier",
      publishedAt: "1984-06-26",
      text: "Colonel Ramon Villareal was arrested in Manila on Monday. His house was sealed.",
    },
    {
      publisher: "Army Yearbook",
      publishedAt: "1995",
      text: "General Ramon Villareal was arrested in Manila on 25 June 1984. He is now retired.",
    },
  ],
  "a gunman of one day in one city, with two victims": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "The gunman shot Elin Strand in Malmö on Saturday. The gunman is 19 years old.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "MALMÖ, Sweden – The gunman shot Jonas Ek in Malmö on Saturday. The gunman is 52 years old.",
    },
  ],
  "80 kg and 95 kg": [
    {
      publisher: "Malmö police",
      publishedAt: "2017-11-26",
      text: "Samir Haddad shot Elin Strand in Malmö on Saturday. He weighs 80 kg.",
    },
    {
      publisher: "Skåne Daily",
      publishedAt: "2017-11-26",
      text: "Samir Haddad shot Elin Strand in Malmö, Sweden, on Saturday. Haddad weighs 95 kg.",
    },
  ],
};
