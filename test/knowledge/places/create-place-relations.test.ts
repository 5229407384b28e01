import { describe, expect, test } from "vitest";
import type { KnowledgeInput } from "../../../src/knowledge/builder/knowledge-input.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";
import { createPlaceRelations } from "../../../src/knowledge/places/create-place-relations.ts";
import type { RelationName } from "../../../src/knowledge/relations.ts";
import type { Place } from "../../../src/model/place.ts";

/** "Islam Qala, Herat" as a place inside Herat; a fix is latitude, longitude, radius in km. */
function place(text: string, fix?: readonly [number, number, number]): Place {
  const [name = "", ...within] = text.split(", ");
  const [latitude = 0, longitude = 0, radiusKm = 0] = fix ?? [];
  const coordinates = fix === undefined ? null : { latitude, longitude, radiusKm };
  return { name, within, coordinates, evidence: [] };
}

function places(input: KnowledgeInput = {}) {
  const declared = knowledge(input);
  return createPlaceRelations(declared, createNames(declared));
}

const builtIn = places();
const MIRROR: Partial<Record<RelationName, RelationName>> = {
  narrower: "broader",
  broader: "narrower",
};

describe("placeKey() is one for", () => {
  test.each<[string, readonly string[]]>([
    [
      "spellings of a province",
      ["Herat province", "Herat Province", "the Herat province", "province of Herat"],
    ],
    ["a city and its bare name", ["Herat", "the city of Herat", "Herat city", "HERAT"]],
    ["names of one country", ["United States", "U.S.", "the US", "America"]],
    [
      "both sides of a border",
      [
        "Iran-Afghanistan border",
        "Iran–Afghanistan border",
        "Afghan-Iranian border",
        "the border between Iran and Afghanistan",
        "Afghanistan's border with Iran",
        "Iranian-Afghan frontier",
        "along the Iran-Afghanistan border",
        "border of Iran and Afghanistan",
      ],
    ],
    ["a border of two provinces", ["Herat-Nimroz border", "border between Nimroz and Herat"]],
  ])("%s", (_, names) => {
    const keys = names.map((name) => builtIn.placeKey(place(name)));
    expect(new Set(keys).size, keys.join(" | ")).toBe(1);
  });
});

test.each<[string, string]>([
  ["Herat", "Herat province"],
  ["Kansas", "Kansas City"],
  ["Mexico", "Mexico City"],
  ["Niger", "Nigeria"],
  ["Springfield, Illinois", "Springfield, Ohio"],
  ["Iran-Afghanistan border", "Iran-Pakistan border"],
  ["Iran", "Iran's border"],
  ["Islam Qala border post", "Islam Qala"],
])("placeKey() tells %s from %s", (left, right) => {
  expect(builtIn.placeKey(place(left))).not.toBe(builtIn.placeKey(place(right)));
});

describe("relatePlaces() by names and tables", () => {
  test.each<[string, RelationName, string]>([
    ["Islam Qala", "same", "Islam Qala, Herat, Afghanistan"],
    ["Herat", "same", "the city of Herat"],
    ["Soleimaniyeh", "same", "Suleimaniyeh"],
    ["Georgia", "same", "Georgia, United States"],
    // One in the other.
    ["Islam Qala, Herat", "narrower", "Herat"],
    ["Islam Qala, Herat, Afghanistan", "narrower", "Afghanistan"],
    ["Islam Qala, Herat", "narrower", "Herat province"],
    ["Herat", "narrower", "Herat province"],
    ["Herat district", "narrower", "Herat province"],
    ["Kansas City", "narrower", "Kansas"],
    ["western Herat", "narrower", "Herat"],
    ["England", "narrower", "United Kingdom"],
    ["Gaza", "narrower", "Palestine"],
    ["Iran-Afghanistan border", "narrower", "Iran's border"],
    // They touch.
    ["Iran", "adjacent", "Afghanistan"],
    ["China", "adjacent", "Taiwan"],
    ["Iran-Afghanistan border", "adjacent", "Iran"],
    ["Iran-Afghanistan border", "adjacent", "Islam Qala, Herat, Afghanistan"],
    ["Iran-Afghanistan border", "adjacent", "Iran-Pakistan border"],
    // Apart.
    ["Iran", "disjoint", "Yemen"],
    ["Islam Qala, Afghanistan", "disjoint", "Zabol, Iran"],
    ["Islam Qala, Afghanistan", "disjoint", "Iran"],
    ["Herat province", "disjoint", "Nimroz province"],
    ["Islam Qala, Herat province", "disjoint", "Zaranj, Nimroz province"],
    ["Herat city", "disjoint", "Kabul city"],
    ["Springfield, Illinois state", "disjoint", "Springfield, Ohio state"],
    ["Iran-Afghanistan border", "disjoint", "Paris, France"],
    ["Iran-Afghanistan border", "disjoint", "Mexico-Guatemala border"],
    ["Scotland", "disjoint", "Iran"],
    // Nothing says.
    ["Islam Qala", "unknown", "Zaranj"],
    ["Herat, Afghanistan", "unknown", "Kabul, Afghanistan"],
    ["Herat province", "unknown", "Guzara district"],
    ["Zaranj, Nimroz province", "unknown", "Delaram, Nimrooz province"],
    ["Herat region", "unknown", "Nimroz region"],
    ["Springfield", "unknown", "Ohio"],
    ["Atlanta, Georgia, United States", "unknown", "Tbilisi, Georgia"],
    ["Lebanon, Pennsylvania", "unknown", "Beirut, Lebanon"],
    ["Iran-Afghanistan border", "unknown", "Turkmenistan"],
    ["Iran-Afghanistan border", "unknown", "Islam Qala"],
    ["Congo", "unknown", "DR Congo"],
    ["Islam Qala border post", "unknown", "Zaranj"],
  ])("%s is %s to %s", (left, relation, right) => {
    const forth = builtIn.relatePlaces(place(left), place(right));
    expect(forth.relation, forth.because).toBe(relation);
    const back = builtIn.relatePlaces(place(right), place(left));
    expect(back).toEqual({ ...forth, relation: MIRROR[relation] ?? relation });
  });

  test("keeps Niger and Nigeria, which touch, apart as names", () => {
    expect(builtIn.relatePlaces(place("Niger"), place("Nigeria")).relation).toBe("adjacent");
    expect(builtIn.relatePlaces(place("Austria"), place("Australia")).relation).toBe("disjoint");
  });

  test("says why", () => {
    const because = (left: string, right: string): string =>
      builtIn.relatePlaces(place(left), place(right)).because;
    expect(because("Islam Qala, Afghanistan", "Zabol, Iran")).toBe(
      'different countries: "Islam Qala" lies in Afghanistan, "Zabol" lies in Iran',
    );
    expect(because("Zaranj, Nimroz province", "Herat province")).toBe(
      '"Herat province" and "Nimroz province" are two of one kind: province',
    );
    expect(because("Iran", "Afghanistan")).toBe('neighbouring countries: "Afghanistan" and "Iran"');
  });
});

describe("relatePlaces() by what is of one kind", () => {
  test.each([
    ["mosque, Ulm, Idlib province", "mosque, Syria's Idlib province", "same"],
    ["Upper Dir district", "Dir district", "unknown"],
    ["North Kivu province", "South Kivu province", "disjoint"],
  ])("%s and %s: %s", (left, right, relation) => {
    expect(builtIn.relatePlaces(place(left), place(right)).relation).toBe(relation);
  });
});

describe("relatePlaces() by the town in a name", () => {
  test.each([
    ["Kunduz airport", "airport, Kunduz", "same"],
    ["Kunduz airport", "airport, Herat", "unknown"],
    ["Kunduz airport", "airport", "unknown"],
    ["Kunduz military airport", "airport, Kunduz", "unknown"],
  ])("%s and %s: %s", (left, right, relation) => {
    expect(builtIn.relatePlaces(place(left), place(right)).relation).toBe(relation);
  });
});

describe("relatePlaces() by coordinates", () => {
  const islamQala = [34.66, 61.07, 2] as const;
  const zaranj = [30.96, 61.86, 5] as const;

  test("sets far places apart, with the distance less both radii", () => {
    const relation = builtIn.relatePlaces(place("the post", islamQala), place("Zaranj", zaranj));
    expect(relation).toEqual({
      relation: "disjoint",
      licence: "names",
      because: '"Zaranj" and "the post" lie at least 410 km apart by their coordinates',
    });
  });

  test("sets two places of one name apart", () => {
    const left = place("Zaranj", islamQala);
    expect(builtIn.relatePlaces(left, place("Zaranj", zaranj)).relation).toBe("disjoint");
    expect(builtIn.relatePlaces(left, place("Zaranj", [34.665, 61.07, 0])).relation).toBe("same");
    expect(builtIn.relatePlaces(left, place("Zaranj")).relation).toBe("same");
  });

  test("concludes nothing when the radii meet, nor against one place in the other", () => {
    const wide = place("Zaranj", [30.96, 61.86, 500]);
    expect(builtIn.relatePlaces(place("the post", islamQala), wide).relation).toBe("unknown");
    const centre = place("Afghanistan", [33.9, 67.7, 0]);
    expect(builtIn.relatePlaces(place("Islam Qala, Afghanistan", islamQala), centre).relation).toBe(
      "narrower",
    );
  });
});

describe("relatePlaces() by declarations", () => {
  const declared = places({
    within: {
      "Islam Qala": "Kohsan district",
      "Kohsan district": "Herat",
      Herat: "Afghanistan",
      Zabol: "Iran",
    },
    adjacent: [["Islam Qala", "Iran"]],
    aliases: [["Herat", "Heray"]],
  });

  test.each<[string, RelationName, string, string]>([
    ["Islam Qala", "narrower", "Herat", "declared"],
    ["Islam Qala", "narrower", "Heray province", "declared"],
    ["Islam Qala", "narrower", "Afghanistan", "declared"],
    ["Islam Qala", "disjoint", "Zabol", "built-in"],
    ["Islam Qala", "adjacent", "Iran", "declared"],
    ["Heray", "same", "Herat", "names"],
    ["Kohsan district", "disjoint", "Guzara district", "names"],
  ])("%s is %s to %s", (left, relation, right, licence) => {
    expect(declared.relatePlaces(place(left), place(right))).toMatchObject({ relation, licence });
  });

  test("placesAround() reaches through all of them", () => {
    expect(declared.placesAround(place("Islam Qala"))).toEqual([
      "afghanistan",
      "herat",
      "kohsan district",
    ]);
    expect(builtIn.placesAround(place("Leeds, England"))).toEqual(["england", "united kingdom"]);
    expect(builtIn.placesAround(place("Atlanta, Georgia"))).toEqual(["georgia"]);
    expect(builtIn.placesAround(place("Iran"))).toEqual([]);
  });

  test("countries mean nothing when the built-in base is off", () => {
    const bare = places({ builtIn: false });
    expect(bare.relatePlaces(place("Iran"), place("Yemen")).relation).toBe("unknown");
    expect(bare.relatePlaces(place("Herat province"), place("Nimroz province")).relation).toBe(
      "disjoint",
    );
  });
});
