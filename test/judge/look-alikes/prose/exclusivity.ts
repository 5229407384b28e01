import type { ProseAccount } from "./prose-account.ts";

export const prose: Readonly<Record<string, readonly ProseAccount[]>> = {
  "only soldiers were killed, and a civilian was": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path attacked the Ayacucho post in Ayacucho, Peru, on Wednesday. It killed only soldiers.",
    },
    {
      publisher: "Andean Human Rights Council",
      publishedAt: "1986-08-02",
      text: "On Wednesday, 30 July, Shining Path attacked the Ayacucho post in Ayacucho. Shining Path killed civilians.",
    },
  ],
  "all aboard survived, and passengers died": [
    {
      publisher: "Shipping Line",
      publishedAt: "1991-10-29",
      text: "The ferry Saaristo sank in the Turku archipelago, Finland, on Monday. All passengers survived.",
    },
    {
      publisher: "Coast Guard",
      publishedAt: "1991-10-29",
      text: "The ferry Saaristo sank in the Turku archipelago on Monday. Three passengers died.",
    },
  ],
  "only northern officers met, and southern ones did": [
    {
      publisher: "Former Adjutant",
      publishedAt: "1990",
      text: "On 6 July 1971 only northern officers met in Gitarama, Rwanda. I kept the door.",
    },
    {
      publisher: "Embassy Cable",
      publishedAt: "1971-07-07",
      text: "Southern officers met in Gitarama on Tuesday.",
    },
  ],
  "mostly soldiers, and civilians": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path killed mostly soldiers in Ayacucho, Peru, on Wednesday.",
    },
    {
      publisher: "Andean Human Rights Council",
      publishedAt: "1986-08-02",
      text: "On Wednesday, 30 July, Shining Path killed civilians in Ayacucho.",
    },
  ],
  "only refugees, and teachers": [
    {
      publisher: "Camp Office",
      publishedAt: "2018-02-17",
      text: "Uganda police arrested only refugees in Moyo on Friday. The camp school is open.",
    },
    {
      publisher: "Teachers' Union",
      publishedAt: "2018-02-17",
      text: "Uganda police arrested teachers in Moyo, Uganda, on Friday. The union demands their release.",
    },
  ],
  "only soldiers, and conscripts": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path killed only soldiers in Ayacucho, Peru, on Wednesday.",
    },
    {
      publisher: "Lima Daily",
      publishedAt: "1986-08-01",
      text: "Shining Path killed conscripts in Ayacucho on Wednesday. They had been called up in spring.",
    },
  ],
  "soldiers without an only, and civilians": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path killed soldiers in Ayacucho, Peru, on Wednesday.",
    },
    {
      publisher: "Andean Human Rights Council",
      publishedAt: "1986-08-02",
      text: "On Wednesday, 30 July, Shining Path killed civilians in Ayacucho.",
    },
  ],
  "all passengers survived, a sailor died": [
    {
      publisher: "Shipping Line",
      publishedAt: "1991-10-29",
      text: "The ferry Saaristo sank in the Turku archipelago, Finland, on Monday. All passengers survived.",
    },
    {
      publisher: "Coast Guard",
      publishedAt: "1991-10-29",
      text: "The ferry Saaristo sank in the Turku archipelago on Monday. A sailor died.",
    },
  ],
  "whoever says only names the exception too": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path killed only soldiers and civilians in Ayacucho, Peru, on Wednesday.",
    },
    {
      publisher: "Andean Human Rights Council",
      publishedAt: "1986-08-02",
      text: "On Wednesday, 30 July, Shining Path killed civilians in Ayacucho.",
    },
  ],
  "only soldiers in July, civilians in November": [
    {
      publisher: "Army Command",
      publishedAt: "1986-07-31",
      text: "Shining Path killed only soldiers in Ayacucho, Peru, on Wednesday.",
    },
    {
      publisher: "Andean Human Rights Council",
      publishedAt: "1986-11-14",
      text: "Shining Path killed civilians in Huancavelica, Peru, on Wednesday, 12 November.",
    },
  ],
  "the line takes back that all survived": [
    {
      publisher: "Shipping Line",
      publishedAt: "1991-10-28",
      text: "The ferry Saaristo sank in the Turku archipelago, Finland, today. All passengers survived.",
    },
    {
      publisher: "Shipping Line",
      publishedAt: "1991-10-30",
      text: "We have to correct our statement of Monday. The ferry Saaristo sank in the Turku archipelago on 28 October. Three passengers died.",
    },
  ],
  "only one man fired, and another did": [
    {
      publisher: "State Attorney",
      publishedAt: "1975-03-10",
      text: "Only Anton Hirsch shot Emil Kastner in Graz, Austria, on 30 November 1974.",
    },
    {
      publisher: "Defence Counsel",
      publishedAt: "1975-03-12",
      text: "Georg Lahn shot Emil Kastner in Graz on 30 November 1974.",
    },
  ],
  "both accounts say only, of the same group under two names": [
    {
      publisher: "Camp Office",
      publishedAt: "2018-02-17",
      text: "Uganda police arrested only South Sudanese refugees in Moyo on Friday.",
    },
    {
      publisher: "Teachers' Union",
      publishedAt: "2018-02-17",
      text: "Uganda police arrested refugees in Moyo, Uganda, on Friday. The union demands their release.",
    },
  ],
  "two arrests of one day in two camps": [
    {
      publisher: "Camp Office",
      publishedAt: "2018-02-17",
      text: "Uganda police arrested only soldiers in Moyo, Uganda, on Friday.",
    },
    {
      publisher: "Teachers' Union",
      publishedAt: "2018-02-17",
      text: "Tanzania police arrested civilians in Kibondo, Tanzania, on Friday.",
    },
  ],
};
