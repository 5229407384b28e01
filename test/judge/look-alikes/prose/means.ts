import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a suicide vest or a bomb left at the spot": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2014-05-18",
      text: "The Demir wedding in Adana, Turkey, was attacked with a suicide vest on Saturday.",
    },
    {
      publisher: "Local Prosecutor",
      publishedAt: "2014-05-19",
      text: "The Demir wedding in Adana was attacked on Saturday with a remotely detonated bomb.",
    },
  ],
  "a means that another account rules out": [
    {
      publisher: "City Coroner",
      publishedAt: "1976-05-06",
      text: "Bruno Ferri was killed with a pistol in Turin, Italy, on Tuesday.",
    },
    {
      publisher: "Family Lawyer",
      publishedAt: "1976-05-08",
      text: "Bruno Ferri was killed in Turin on Tuesday, 4 May, with a rifle, not with a pistol.",
    },
  ],
  "rubber bullets or live rounds": [
    {
      publisher: "Police Headquarters",
      publishedAt: "2017-06-14",
      text: "Police shot at protesters with rubber bullets in Ibadan, Nigeria, on Tuesday.",
    },
    {
      publisher: "Medics for Rights",
      publishedAt: "2017-06-14",
      text: "In Ibadan on Tuesday police shot at protesters with live ammunition. Our tents are full.",
    },
  ],
  "a knife and a pistol": [
    {
      publisher: "City Coroner",
      publishedAt: "1976-05-06",
      text: "Carlo Neri murdered Bruno Ferri with a knife in Turin, Italy, on Tuesday.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "1976-05-05",
      text: "TURIN – Carlo Neri murdered Bruno Ferri with a pistol on Tuesday. The stairs were closed to the neighbours.",
    },
  ],
  "poison or a rope in an old chronicle": [
    {
      publisher: "Abbey Chronicle",
      publishedAt: "1470",
      text: "On the 21st of May 1466 Prince Edmund of Wells was killed with poison at Ludlow castle.",
    },
    {
      publisher: "Burgundian Envoy",
      publishedAt: "1466-06-20",
      text: "Prince Edmund of Wells was killed with a rope at Ludlow castle on 21 May.",
    },
  ],
  "a weapon and a Kalashnikov": [
    {
      publisher: "Regional Police",
      publishedAt: "1976-05-06",
      text: "Bruno Ferri was killed with a firearm in Turin, Italy, on Tuesday.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "1976-05-05",
      text: "TURIN – Bruno Ferri was killed with a Kalashnikov on Tuesday.",
    },
  ],
  "an improvised device and a roadside bomb": [
    {
      publisher: "Army Spokesman",
      publishedAt: "2014-11-13",
      text: "Al-Qaeda attacked the Saudi convoy with an improvised explosive device in Marib, Yemen, on Wednesday.",
    },
    {
      publisher: "Gulf Post",
      publishedAt: "2014-11-13",
      text: "MARIB, Yemen – Al-Qaeda attacked the Saudi convoy with a roadside bomb on Wednesday.",
    },
  ],
  "one account says rockets, the other rockets and mortars": [
    {
      publisher: "Army Spokesman",
      publishedAt: "2014-11-13",
      text: "Houthi forces attacked the Saudi base with rockets in Marib, Yemen, on Wednesday.",
    },
    {
      publisher: "Gulf Post",
      publishedAt: "2014-11-13",
      text: "MARIB, Yemen – Houthi forces attacked the Saudi base with rockets and mortars on Wednesday.",
    },
  ],
  "a gas attack and chlorine, one of them only feared": [
    {
      publisher: "Rescue Workers",
      publishedAt: "2017-02-10",
      text: "The Syrian army attacked Harasta, Syria, with chlorine on Thursday. We treated people until midnight.",
    },
    {
      publisher: "Health Agency",
      publishedAt: "2017-02-10",
      text: "It is feared that the Syrian army attacked Harasta with barrel bombs on Thursday.",
    },
  ],
  "two attacks on one convoy a week apart": [
    {
      publisher: "Army Spokesman",
      publishedAt: "2014-11-13",
      text: "Al-Qaeda attacked an army convoy with a suicide car bomb in Marib, Yemen, on Wednesday.",
    },
    {
      publisher: "Gulf Post",
      publishedAt: "2014-11-20",
      text: "MARIB, Yemen – Al-Qaeda attacked an army convoy with a roadside bomb on Wednesday.",
    },
  ],
  "the ministry first blames a bomber, then a planted bomb": [
    {
      publisher: "Interior Ministry",
      publishedAt: "2014-05-18",
      text: "The Demir wedding in Adana, Turkey, was attacked with a suicide vest on Saturday.",
    },
    {
      publisher: "Interior Ministry",
      publishedAt: "2014-05-20",
      text: "The Demir wedding in Adana, Turkey, was attacked on Saturday with a remotely detonated bomb, the examination of the site has shown.",
    },
  ],
  "a knife and a van in the hands of one attacker": [
    {
      publisher: "Regional Police",
      publishedAt: "2018-12-06",
      text: "Luc Marand attacked the Christmas market in Nantes, France, with a van on Wednesday.",
    },
    {
      publisher: "Loire Daily",
      publishedAt: "2018-12-06",
      text: "NANTES – Luc Marand attacked the Christmas market with a knife on Wednesday. Stalls are closed until further notice.",
    },
  ],
  "two killings of one day in one town": [
    {
      publisher: "Regional Police",
      publishedAt: "1976-05-06",
      text: "Bruno Ferri was killed with a rubber bullet in Turin, Italy, on Tuesday.",
    },
    {
      publisher: "Evening Paper",
      publishedAt: "1976-05-05",
      text: "TURIN – Silvia Conti was killed with a live round on Tuesday.",
    },
  ],
};
