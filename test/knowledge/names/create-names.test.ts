import { describe, expect, test } from "vitest";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";

const names = createNames(knowledge());

describe("nameKey() is one for", () => {
  test.each<[string, readonly string[]]>([
    [
      "a body and general words for its members",
      [
        "Taliban",
        "the Taliban",
        "Taliban forces",
        "Taliban fighters",
        "Taliban militants",
        "members of the Taliban",
        "TALIBAN FIGHTERS",
        "taliban fighters",
        "“Taliban” gunmen",
        "a group of Taliban fighters",
        "suspected Taliban militants",
        "the Taleban",
        "Taliban's forces",
      ],
    ],
    [
      "a body nobody knows and general words for its members",
      [
        "Zorg",
        "Zorg fighters",
        "the Zorg group",
        "members of Zorg",
        "Zorg Fighters",
        "the Zorg movement",
      ],
    ],
    [
      "a country, its adjective and its possessive",
      [
        "Iranian border guards",
        "Iran border guards",
        "Iran's border guards",
        "Iran’s border guards",
        "the Iranian border guards",
        "border guards of Iran",
        "IRANIAN BORDER GUARDS",
      ],
    ],
    [
      "words for the military of a country",
      [
        "Iranian soldiers",
        "Iranian forces",
        "Iranian troops",
        "the Iranian army",
        "Iran's military",
        "Iran's armed forces",
        "an Iranian soldier",
      ],
    ],
    [
      "names of one country",
      ["United States", "the U.S.", "US", "USA", "America", "United States of America"],
    ],
    ["demonym and country", ["Iran", "Iranian", "Islamic Republic of Iran"]],
    [
      "plural and singular of a common noun",
      ["Gunmen", "gunman", "gunmen", "a gunman", "two gunmen", "THE GUNMEN"],
    ],
    ["words for the police", ["police", "policemen", "the police", "police officers"]],
    [
      "an armed bandit and a bandit",
      ["armed bandits", "ARMED BANDITS", "bandits", "‘armed bandits’"],
    ],
    [
      "a person with titles and descriptions",
      [
        "Reza Khaasteh",
        "Mr. Reza Khaasteh",
        "local journalist Reza Khaasteh",
        "journalist Reza Khaasteh",
        "Reza Khaasteh, a local journalist",
        "Iranian journalist Reza Khaasteh",
      ],
    ],
    ["a spokesperson's name", ["Ned Price", "State Department spokesperson Ned Price"]],
    ["diacritics and case", ["José Peña", "Jose Pena", "JOSÉ PEÑA"]],
    [
      "both orders of a ministry",
      ["Ministry of Defence", "Defence Ministry", "the defence ministry"],
    ],
    ["an acronym in brackets", ["Zorg Revolutionary Front (ZRF)", "the Zorg Revolutionary Front"]],
    [
      "a known acronym and its long name",
      ["FMLN", "F.M.L.N.", "FMLN guerrillas", "Farabundo Martí National Liberation Front"],
    ],
    ["a body with an epithet", ["Taliban’s ‘official’ border guards", "Taliban border guards"]],
  ])("%s", (_, labels) => {
    const keys = labels.map((label) => [label, names.nameKey(label)]);
    expect(keys).toEqual(labels.map((label) => [label, names.nameKey(labels[0] ?? "")]));
  });
});

describe("nameKey() differs for", () => {
  test.each<[string, string]>([
    ["Iranian farmers", "Iranian soldiers"],
    ["Iranian soldiers", "Iran"],
    ["Iranian soldiers", "Iraqi soldiers"],
    ["Iranian border guards", "Iranian soldiers"],
    ["Iranian police", "Iranian soldiers"],
    ["Taliban border guards", "Taliban"],
    ["Taliban government", "Taliban"],
    ["Taliban prisoners", "Taliban"],
    ["anti-Taliban fighters", "Taliban fighters"],
    ["former Taliban fighters", "Taliban fighters"],
    ["Iran-backed militia", "Iranian militia"],
    ["Free Syrian Army", "Syrian army"],
    ["Syrian Democratic Forces", "Syrian forces"],
    ["Army of Islam", "Islam"],
    ["University of Washington", "Washington University"],
    ["former soldiers", "soldiers"],
    ["Boko Haram", "Boko Haram 2"],
    ["Unit 731", "Unit 371"],
    ["women and children", "women"],
    ["Hamas", "Hama"],
    ["ZRG MOVEMENT", "ZRG"],
    ["Niger", "Nigeria"],
    ["Guinea", "Guinea-Bissau"],
    ["South Korea", "North Korea"],
    ["the first gunman", "the second gunman"],
    ["Latin American leaders", "American leaders"],
  ])("%s | %s", (left, right) => {
    expect(names.nameKey(left)).not.toBe(names.nameKey(right));
  });
});

test.each(["", " ", "???", "the", "A", "“”", "__proto__", "constructor", "طالبان", "塔利班", "🙂"])(
  "nameKey() of %j is its own and never fails",
  (label) => {
    expect(names.nameKey(label)).toBe(names.nameKey(label));
    if (label !== "") expect(names.nameKey(label)).not.toBe("");
  },
);

test("nameKey() of a megabyte takes linear time", () => {
  expect(names.nameKey("Zorg fighters of the ".repeat(50_000)).length).toBeGreaterThan(0);
});

describe("isNamed()", () => {
  test.each([
    "Taliban",
    "the Taliban",
    "taliban fighters",
    "Iran",
    "Iranian farmers",
    "iranian farmers",
    "US troops",
    "FMLN",
    "FMLN GUERRILLAS",
    "Reza Khaasteh",
    "JORGE SERRANO",
    "Zorg rebels",
    "U.S. State Department",
    "Free Syrian Army",
    "Houthi rebels",
    "M23",
  ])("is true of %s", (label) => expect(names.isNamed(label)).toBe(true));

  test.each([
    "gunmen",
    "Gunmen",
    "GUNMEN",
    "armed bandits",
    "Armed bandits",
    "Armed Bandits",
    "ARMED BANDITS",
    "URBAN GUERRILLAS",
    "HOODED MEN",
    "Local farmers",
    "the farmers",
    "two soldiers",
    "tell us",
    "Security forces",
    "Police",
    "turkey",
    "farm disputes",
  ])("is false of %s", (label) => expect(names.isNamed(label)).toBe(false));

  test("is true in lower case of a name that was declared", () => {
    const declared = createNames(knowledge({ disjoint: [["Zorg", "armed bandits"]] }));
    expect(names.isNamed("zorg fighters")).toBe(false);
    expect(declared.isNamed("zorg fighters")).toBe(true);
    expect(declared.nameKey("zorg fighters")).toBe(declared.nameKey("Zorg"));
    expect(declared.isNamed("armed bandits")).toBe(false);
  });
});

describe("sameName() matches", () => {
  test.each<[string, string, string]>([
    ["J. Smith", "John Smith", "initials"],
    ["John F. Kennedy", "John Kennedy", "a middle initial"],
    ["John V. Kennedy", "John Kennedy", "a middle initial"],
    ["Bashar al-Assad", "Bashar Assad", "a particle"],
    ["Khaasteh", "Reza Khaasteh", "is the surname of"],
    ["Khasteh", "Reza Khaasteh", "is the surname of"],
    ["Assad", "Bashar al-Assad", "is the surname of"],
    ["Mr Khaasteh", "local journalist Reza Khaasteh", "is the surname of"],
    ["ZRF", "Zorg Revolutionary Front", "is short for"],
    ["ZRF rebels", "Zorg Revolutionary Front", "is short for"],
    ["FPZ", "Frente Popular de Zorg", "is short for"],
    ["Khaasteh", "Khasteh", "spelling"],
    ["Gaddafi", "Qaddafi", "spelling"],
    ["Gaddafi", "Kadafi", "spelling"],
    ["Mohammed Ali", "Muhammad Ali", "spelling"],
    ["Osama bin Laden", "Usama bin Ladin", "spelling"],
    ["Khadija", "Khadijah", "spelling"],
    ["John I. Smith", "John Ivan Smith", "initials"],
    ["the Zapatistas", "Zapatista rebels", "the plural"],
    ["the Zorgans", "Zorgan rebels", "the plural"],
    ["Hizbollahi fighters", "Hizbollahy", "spelling"],
    ["Talibaan", "Taliban", "spelling"],
  ])("%s | %s by %s", (left, right, reason) => {
    expect(names.match(left, right)).toContain(reason);
    expect(names.match(right, left)).toBe(names.match(left, right));
    expect(names.sameName(left, right)).toBe(true);
    const keys = names.blockingKeys(left);
    expect(names.blockingKeys(right).filter((key) => keys.includes(key))).not.toEqual([]);
  });
});

describe("sameName() does not match", () => {
  test.each<[string, string]>([
    ["Iran", "Iraq"],
    ["Austria", "Australia"],
    ["Niger", "Nigeria"],
    ["Slovakia", "Slovenia"],
    ["John Smith", "Joan Smith"],
    ["J. Smith", "J. Brown"],
    ["J. S.", "John Smith"],
    ["K. Smith", "John Smith"],
    ["Taliban", "Talib"],
    ["Maria Lopez", "Mario Lopez"],
    ["Alexander Petrov", "Alexandra Petrov"],
    ["Ivanov", "Ivanova"],
    ["Allen", "Ellen"],
    ["Easton", "Eaton"],
    ["Hamas", "Hama"],
    ["Williams", "William"],
    ["Unit 731", "Unit 371"],
    ["Boko Haram", "Boko Haram 2"],
    ["Louis XIV", "Louis XV"],
    ["John Paul I", "John Paul II"],
    ["George Bush", "George Bush Jr."],
    ["ZRF", "Zorg Revolutionary Front 2"],
    ["Jordan", "Michael Jordan"],
    ["Times", "New York Times"],
    ["York", "New York"],
    ["Reza", "Reza Khaasteh"],
    ["JS", "John Smith"],
    ["ZRF", "Zorg Revolutionary Movement"],
    ["gunmen", "Gunmen of Zorg"],
    ["general staff", "generic staff"],
    ["officers", "officials"],
    ["", "Zorg"],
  ])("%s | %s", (left, right) => {
    expect(names.sameName(left, right)).toBe(false);
    expect(names.sameName(right, left)).toBe(false);
  });
});

test("sameName() never takes two names that are declared for spellings of one", () => {
  expect(names.sameName("Hansen", "Hanson")).toBe(true);
  const declared = createNames(knowledge({ disjoint: [["Hansen", "Hanson"]] }));
  expect(declared.sameName("Hansen", "Hanson")).toBe(false);
});

describe("aliases", () => {
  const declared = createNames(
    knowledge({
      aliases: { Taliban: "Islamic Emirate", Zorg: ["Zorg Front", "ZF"], ZF: "Zeta Fraction" },
    }),
  );

  test.each<[string, string]>([
    ["Islamic Emirate fighters", "the Taliban"],
    ["Islamic Emirate's border guards", "Taliban border guards"],
    ["Zeta Fraction", "Zorg Front"],
  ])("%s is %s", (left, right) => {
    expect(declared.nameKey(left)).toBe(declared.nameKey(right));
  });

  test("hold without the built-in base, and nothing else does", () => {
    const bare = createNames(knowledge({ builtIn: false, aliases: [["gunmen", "the shooters"]] }));
    expect(bare.nameKey("Gunmen")).toBe(bare.nameKey("shooters"));
    expect(bare.nameKey("Taliban fighters")).not.toBe(bare.nameKey("Taliban"));
    expect(bare.nameKey("Iranian border guards")).not.toBe(bare.nameKey("Iran border guards"));
  });
});
