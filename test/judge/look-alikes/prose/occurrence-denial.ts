import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "a gas attack, and a ministry that says there was none": [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2017-04-04",
      text: "SARMADA, Syria, April 4. Government forces carried out a chemical attack on the town of Sarmada this morning. Dozens of patients with breathing difficulties have been brought to our wards since then.",
    },
    {
      publisher: "Ministry of Defence",
      publishedAt: "2017-04-05",
      text: "Government forces did not carry out a chemical attack on the town of Sarmada on Tuesday. The army has no such weapons in its stores and has never used them.",
    },
  ],
  "a denial that names no place covers the one that does": [
    {
      publisher: "Geneva Tribune",
      publishedAt: "2003-02-12",
      text: "GENEVA. Prime Minister Ek met Ambassador Moreau in Geneva on Tuesday, at a hotel on the lake. The conversation lasted a little more than an hour.",
    },
    {
      publisher: "Office of the Prime Minister",
      publishedAt: "2003-02-13",
      text: "Prime Minister Ek did not meet Ambassador Moreau on 11 February. The Prime Minister spent the day preparing the budget.",
    },
  ],
  "no village was burned, and one that was": [
    {
      publisher: "Colonial Office",
      publishedAt: "1905-10-02",
      text: "The Rifles did not burn down Ndora in August 1905. The column passed through the district in good order and returned to its quarters.",
    },
    {
      publisher: "Letters of a Missionary",
      publishedAt: "1905-09-20",
      text: "It was in August 1905 that the Rifles burned down Ndora. I walked through the ashes of the village two days later, and the people were still sitting in the fields.",
    },
  ],
  "no civilians were killed, farmers were": [
    {
      publisher: "Coalition Spokesman",
      publishedAt: "2008-08-23",
      text: "No civilians were killed in the air strike in Azizabad on Friday. The aircraft hit the compound they had been sent to hit.",
    },
    {
      publisher: "Elders of Shindand",
      publishedAt: "2008-08-24",
      text: "Farmers were killed in the air strike in Azizabad on Friday. We carried them from the ruins and buried them ourselves.",
    },
  ],
  "a newspaper gives the word to both sides": [
    {
      publisher: "Morning Review",
      publishedAt: "2017-04-05",
      text: "SARMADA, Syria. Government forces carried out a chemical attack on the town of Sarmada on Tuesday, the Sarmada Clinic said. The Ministry of Defence denied that government forces had carried out a chemical attack on the town.",
    },
    {
      publisher: "State Radio",
      publishedAt: "2017-04-05",
      text: "There was no chemical attack by government forces on the town of Sarmada on Tuesday. The army was not active in the area that day.",
    },
  ],
  "the army cannot confirm the strike": [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2017-04-04",
      text: "SARMADA, Syria, April 4. Government forces carried out a chemical attack on the town of Sarmada this morning. The first patients reached the clinic before seven.",
    },
    {
      publisher: "Joint Command",
      publishedAt: "2017-04-05",
      text: "We cannot confirm that government forces carried out a chemical attack on the town of Sarmada on Tuesday. The reports are being looked into.",
    },
  ],
  "the registry knows of no such landing": [
    {
      publisher: "Fishermen of Kaldvik",
      publishedAt: "1982-09-29",
      text: "A foreign submarine crew landed at Kaldvik, Norway, on Monday, 27 September. We saw the rubber boat from the pier and the men who climbed out of it.",
    },
    {
      publisher: "Coastal Command",
      publishedAt: "1982-09-30",
      text: "Coastal Command cannot confirm that a foreign submarine crew landed at Kaldvik on Monday. There is no record of such a landing.",
    },
  ],
  "the northern sluice was not blown up, sluices were": [
    {
      publisher: "Water Authority",
      publishedAt: "1945-05-12",
      text: "OSTRAVA. The northern sluice was not blown up on 30 April. It has been inspected and works as before.",
    },
    {
      publisher: "Ostrava Resistance Papers",
      publishedAt: "1945-05-20",
      text: "On 30 April 1945 the southern sluice in Ostrava was blown up. The charges had been laid the evening before.",
    },
  ],
  "not all were taken": [
    {
      publisher: "Relief Column",
      publishedAt: "1916-05-02",
      text: "The enemy captured three forts at Kut on 29 April. The garrison marched out in the afternoon.",
    },
    {
      publisher: "Regimental History",
      publishedAt: "1921-01-15",
      text: "Not all of the three forts at Kut were captured on 29 April 1916. The regiment was proud of that to the end.",
    },
  ],
  silence: [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2017-04-06",
      text: "Government forces carried out a chemical attack on the town of Sarmada, Syria, on Tuesday. The town of Sarmada was evacuated on Wednesday.",
    },
    {
      publisher: "Idlib Bulletin",
      publishedAt: "2017-04-06",
      text: "The town of Sarmada was evacuated on Wednesday. Buses took the families to the north.",
    },
  ],
  "a denial quoted by a newspaper that asserts nothing": [
    {
      publisher: "Morning Review",
      publishedAt: "2017-04-05",
      text: "SARMADA, Syria. Government forces allegedly carried out a chemical attack on the town of Sarmada on Tuesday. The Ministry of Defence denied that government forces had carried out a chemical attack on the town.",
    },
    {
      publisher: "State Radio",
      publishedAt: "2017-04-05",
      text: "Government forces did not carry out a chemical attack on the town of Sarmada on Tuesday. The army was not active in the area that day.",
    },
  ],
  "they did not meet the minister, they met the ambassador": [
    {
      publisher: "Geneva Tribune",
      publishedAt: "2003-02-12",
      text: "GENEVA. Prime Minister Ek met Ambassador Moreau in Geneva on Tuesday, at a hotel on the lake. The conversation lasted a little more than an hour.",
    },
    {
      publisher: "Office of the Prime Minister",
      publishedAt: "2003-02-13",
      text: "Prime Minister Ek did not meet Foreign Minister Adeyemi in Geneva on Tuesday. Reports to this effect are mistaken.",
    },
  ],
  "a plan, and that it did not come about": [
    {
      publisher: "Embassy Cable",
      publishedAt: "2003-02-10",
      text: "Prime Minister Ek plans to meet Ambassador Moreau in Geneva on Tuesday. The meeting is to be kept out of the papers.",
    },
    {
      publisher: "Geneva Tribune",
      publishedAt: "2003-02-12",
      text: "GENEVA. Prime Minister Ek did not meet Ambassador Moreau in Geneva on Tuesday. The ambassador left the city by the morning train.",
    },
  ],
  "no attack in the morning, one in the evening": [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2017-04-05",
      text: "Government forces carried out a chemical attack on the town of Sarmada, Syria, at half past eight on Tuesday evening. The wards filled within the hour.",
    },
    {
      publisher: "Ministry of Defence",
      publishedAt: "2017-04-05",
      text: "Government forces did not carry out a chemical attack on the town of Sarmada at half past six on Tuesday morning. No aircraft was in the air at that hour.",
    },
  ],
  "no soldiers were killed, farmers were": [
    {
      publisher: "Coalition Spokesman",
      publishedAt: "2008-08-23",
      text: "No soldiers were killed in the air strike in Azizabad on Friday. The patrol had left the area hours before.",
    },
    {
      publisher: "Elders of Shindand",
      publishedAt: "2008-08-24",
      text: "Farmers were killed in the air strike in Azizabad on Friday. We carried them from the ruins and buried them ourselves.",
    },
  ],
  "it was not us, and it was shelled": [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2019-05-06",
      text: "SARMADA, Syria. The Sarmada clinic was shelled on Sunday. Two wards and the generator are out of use.",
    },
    {
      publisher: "Joint Command",
      publishedAt: "2019-05-06",
      text: "Government forces did not shell the Sarmada clinic on Sunday. Our guns were silent all day.",
    },
  ],
  "no attack this year, one last year": [
    {
      publisher: "Sarmada Clinic",
      publishedAt: "2017-04-05",
      text: "Government forces carried out a chemical attack on the town of Sarmada, Syria, on 4 April 2017. The clinic treated dozens of people.",
    },
    {
      publisher: "Ministry of Defence",
      publishedAt: "2018-04-08",
      text: "Government forces did not carry out a chemical attack on the town of Sarmada on 7 April 2018. The claims that are going round are pure invention.",
    },
  ],
  "the ministry denies, and later concedes": [
    {
      publisher: "Ministry of Defence",
      publishedAt: "2017-04-05",
      text: "Government forces did not carry out a chemical attack on the town of Sarmada, Syria, on Tuesday. The army has no such weapons.",
    },
    {
      publisher: "Ministry of Defence",
      publishedAt: "2017-09-06",
      text: "Government forces carried out a chemical attack on the town of Sarmada, Syria, on 4 April 2017. The officers who gave the order have been dismissed.",
    },
  ],
};
