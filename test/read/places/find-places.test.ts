import { createLanguage, createTreeQuery, type LanguageMode } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";
import { findPlaces } from "../../../src/read/places/find-places.ts";
import type { PlaceMention } from "../../../src/read/places/place-mention.ts";

type Reader = (text: string) => readonly PlaceMention[];

let read: Reader;
beforeAll(async () => {
  read = await createReader("accurate");
}, 60_000);

async function createReader(mode: LanguageMode): Promise<Reader> {
  const language = await createLanguage({ mode });
  return (text) => {
    const analysis = language.analyze(text);
    const tree = createTreeQuery(analysis);
    return findPlaces({ analysis, tree, lexicon: language.lexicon, publishedAt: null });
  };
}

/** "near border; in Zaranj < Nimruz province". */
const found = (text: string) =>
  read(text)
    .map(({ relation, place }) => `${relation} ${[place.name, ...place.within].join(" < ")}`)
    .join("; ");

describe("findPlaces() learns names from datelines", () => {
  test.each([
    {
      text: "QUETTA, Pakistan. Two men died in Quetta on Monday.",
      places: "in QUETTA < Pakistan; in Quetta",
    },
    {
      text: "QUETTA, Pakistan. Two men died in Quetta market on Monday.",
      places: "in QUETTA < Pakistan; in Quetta market < Quetta",
    },
    // A longer name that begins with it is another name.
    {
      text: "QUETTA, Pakistan. Two men spoke for Quetta Motors on Monday.",
      places: "in QUETTA < Pakistan",
    },
  ])("$text", ({ text, places }) => {
    expect(found(text)).toBe(places);
  });
});

describe("findPlaces() takes what was struck for where it was", () => {
  test.each([
    { text: "A quake struck Varnol, Turkey, on Monday.", places: "in Varnol < Turkey" },
    { text: "Blasts shook the Varnol compound in Kabul.", places: "in Varnol compound < Kabul" },
    // A person, and the thing that is struck with.
    { text: "The guard struck Elin Berg.", places: "" },
    { text: "They struck a deal.", places: "" },
  ])("$text", ({ text, places }) => {
    expect(found(text)).toBe(places);
  });
});

describe('findPlaces() takes "here" for the place of the dateline', () => {
  test.each([
    { text: "PALU, Mali. He was shot here on Monday.", places: "in PALU < Mali; in PALU < Mali" },
    // A speaker may be anywhere, and without a dateline nobody knows.
    { text: "PALU, Mali. He said: “I was shot here.”", places: "in PALU < Mali" },
    { text: "He was shot here on Monday.", places: "" },
  ])("$text", ({ text, places }) => {
    expect(found(text)).toBe(places);
  });
});

describe("findPlaces() reads what a place lies in", () => {
  test.each([
    {
      text: "A guard was shot in Zaranj, Nimruz province, Afghanistan.",
      places: "in Zaranj < Nimruz province < Afghanistan",
    },
    { text: "Clashes broke out in the southern province of Herat.", places: "in Herat province" },
    { text: "Two men died in the village of Shirabad.", places: "in Shirabad" },
    {
      text: "Fire broke out in Kunduz, the capital of Kunduz province.",
      places: "in Kunduz < Kunduz province",
    },
    { text: "He spoke in the Yemeni capital, Sanaa, on Monday.", places: "in Sanaa < Yemen" },
    { text: "Crowds met in the Syrian city of Hama.", places: "in Hama < Syria" },
    {
      text: "A bomb went off outside the embassy compound in Sanaa.",
      places: "near embassy compound < Sanaa",
    },
    {
      text: "A bomb went off at a hotel in Baghdad's Karrada district.",
      places: "in hotel < Karrada district < Baghdad",
    },
    {
      text: "He lived in Harbourton, a town in western Ireland.",
      places: "in Harbourton < western Ireland",
    },
    { text: "KABUL, Afghanistan (AP) - Two men were arrested.", places: "in KABUL < Afghanistan" },
  ])("$text", ({ text, places }) => {
    expect(found(text)).toBe(places);
  });
});

describe("findPlaces() tells where from where to and what is near", () => {
  test.each([
    { text: "Soldiers opened fire near the border.", places: "near border" },
    { text: "They met along the Iran-Afghanistan border.", places: "in Iran-Afghanistan border" },
    {
      text: "They met on the border between Iran and Afghanistan.",
      places: "in border between Iran and Afghanistan",
    },
    { text: "Shots were fired at Kabul airport.", places: "in Kabul airport" },
    { text: "He flew from Paris to Berlin.", places: "from Paris; to Berlin" },
    { text: "The mill lies some 10 km from the town of Herat.", places: "near Herat" },
    { text: "The boat sank about 30 miles south of Aden.", places: "near Aden" },
  ])("$text", ({ text, places }) => {
    expect(found(text)).toBe(places);
  });
});

describe("findPlaces() leaves look-alikes alone", () => {
  test.each([
    "The man said in a statement in March that he was in charge.",
    "He was in danger, in love and in court, at least once.",
    "According to Kabul, the army listened to Tehran.",
    "She spoke to Reuters in English.",
    "He spent ten years in prison and two at sea.",
    "Prices rose in the bond market.",
    "They lived in the city and worked in the area.",
    "The law was passed in Congress.",
    "Pay is poor in low-cost regions.",
    "She worked at the State Department.",
  ])("%s", (text) => {
    expect(found(text)).toBe("");
  });

  test("names behind commas may be a list, not a place within another", () => {
    expect(found("Prices rose in Kenya, Tanzania and Uganda.")).toBe("in Kenya");
  });

  test("an embassy does not lie in the country whose it is", () => {
    expect(found("Crowds met outside the American embassy in Nairobi.")).toBe(
      "near American embassy < Nairobi",
    );
  });
});

test("findPlaces() gives the words and the head of the phrase", () => {
  const text = "Two men were shot in Zaranj, Nimruz province, on Monday.";
  const [mention] = read(text);
  const quote = "Zaranj, Nimruz province";
  expect(text.slice(mention?.start, mention?.end)).toBe(quote);
  expect(mention?.head).toBe(5);
  expect(mention?.place).toMatchObject({
    coordinates: null,
    evidence: [{ start: 21, end: 21 + quote.length, quote }],
  });
});

test("findPlaces() reads any text", async () => {
  const readTagged = await createReader("tags");
  const odd = [
    "",
    "in",
    "in in in",
    "near the",
    "at of the capital of of",
    "in ,,, the (",
    "- (AP) -",
  ];
  const long = ["a hotel in ".repeat(2000), "in Herat, ".repeat(2000)];
  for (const text of [...odd, ...long]) expect(() => readTagged(text)).not.toThrow();
}, 60_000);
