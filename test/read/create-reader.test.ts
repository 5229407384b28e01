import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import { parseNarrative } from "../../src/model/parse-narrative.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
});

const read = (text: string) =>
  reader.read({ text, publisher: "The Courier", publishedAt: "2024-03-07" });

/** "The Courier > army": who carried it, then who says it. */
const chain = ({ via, source }: Narrative) =>
  [...via.map((hop) => hop.source.name), source.name].join(" > ");

const told = (narratives: readonly Narrative[]) =>
  Object.fromEntries(
    narratives.map((one) => [
      chain(one),
      one.claims.map(
        ({ predicate, polarity }) => `${polarity === "negative" ? "not " : ""}${predicate}`,
      ),
    ]),
  );

describe("who says it", () => {
  test("is the document for what nobody is named for", () => {
    expect(told(read("Rebels captured the town of Palu on Tuesday."))).toEqual({
      "The Courier": ["capture"],
    });
  });

  test("is one voice for a name, a title and a pronoun", () => {
    const text = [
      "The army captured Palu, minister Sara Haddad said.",
      "Haddad told reporters that the rebels withdrew. She said two rebels had been arrested.",
    ].join(" ");
    expect(told(read(text))).toEqual({
      "The Courier > Sara Haddad": ["capture", "withdraw", "arrest"],
    });
  });

  test("is carried by the outlet that was told", () => {
    const text = "The army captured Palu, minister Sara Haddad told Reuters. She said rebels fled.";
    expect(told(read(text))).toEqual({
      "The Courier > Reuters > Sara Haddad": ["capture", "flee"],
    });
  });

  test("keeps the whole chain of who passes on what", () => {
    const text = "Officials said that witnesses had told them that rebels burned the market.";
    expect(Object.keys(told(read(text)))).toContain("The Courier > Officials > witnesses");
  });

  test("is anonymous where nobody could be gone back to", () => {
    const [account] = read("Rebels captured Palu, unnamed sources said.");
    expect(account?.source).toMatchObject({ name: "unnamed sources", anonymous: true });
  });

  test("is nobody for a label in scare quotes", () => {
    const [account, ...others] = read("Guards fought “armed bandits” near Palu on Tuesday.");
    expect(others).toEqual([]);
    const labels = account?.entities.flatMap(({ mentions }) => mentions);
    expect(labels).toContainEqual(
      expect.objectContaining({ label: "armed bandits", scareQuoted: true }),
    );
  });
});

describe("an accusation", () => {
  test.each([
    [
      "is what the accuser says",
      "The mayor accused the army on Monday of shelling Palu.",
      "actual",
    ],
    ["is passed on where nobody accuses", "The army was accused of shelling Palu.", "alleged"],
    [
      "is none where it is not made",
      "The mayor did not accuse the army of shelling Palu.",
      "alleged",
    ],
  ])("%s: %s", (_, text, modality) => {
    const claims = read(text).flatMap((one) => one.claims);
    const shelling = claims.find(({ predicate }) => predicate === "shell");
    expect(shelling).toMatchObject({ modality });
    expect(shelling?.participants.map(({ label, role }) => `${role} ${label}`)).toContain(
      "agent army",
    );
  });
});

describe("what is no claim", () => {
  test.each([
    ["that something was said, without what", "Sara Haddad, as always, said so.", {}],
    [
      "what it was said in",
      "Rebels fled, the army said in a statement.",
      { "The Courier > army": ["flee"] },
    ],
  ])("%s", (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  test.each([
    [
      "the event that another was part of",
      "Two clerks were killed in a bombing.",
      { "The Courier": ["kill", "bombing"] },
    ],
    [
      "what is done by saying",
      "The minister apologized on Tuesday.",
      { "The Courier": ["apologize"] },
    ],
  ])("but %s is one", (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });
});

describe("what is denied", () => {
  test("is a claim of the one who denies, with the denial as evidence", () => {
    const narratives = read("The army denied that rebels had captured Palu.");
    expect(told(narratives)).toEqual({ "The Courier > army": ["not capture"] });
    const [cue] = narratives[0]?.claims[0]?.polarityEvidence ?? [];
    expect(cue?.quote).toBe("denied");
  });

  test("can be what somebody else said in the sentence before", () => {
    const text = "Rebels captured Palu, a spokesman said. The army said that was false.";
    expect(told(read(text))).toEqual({
      "The Courier > spokesman": ["capture"],
      "The Courier > army": ["not capture"],
    });
  });

  test("is not what is turned down", () => {
    expect(told(read("The Senate rejected the bill."))).toEqual({ "The Courier": ["reject"] });
    expect(told(read("The army rejected reports that rebels had captured Palu."))).toEqual({
      "The Courier > army": ["not capture"],
    });
  });

  test("is not what was done in part", () => {
    const [account] = read("Not all of the forts in Palu were captured on Tuesday.");
    expect(account?.claims.every(({ modality }) => modality !== "actual")).toBe(true);
  });

  test("is not what is still to come", () => {
    const [account] = read("The mayor has not yet been elected in Palu.");
    const [claim] = account?.claims ?? [];
    expect([claim?.polarity, claim?.modality]).toEqual(["negative", "expected"]);
  });

  test("is not what is false in itself", () => {
    const text = "Rebels captured Palu, a spokesman said. The army said the passport was false.";
    expect(told(read(text))["The Courier > army"]).not.toContain("not capture");
  });
});

describe("what is denied only in part", () => {
  test.each([
    "Police did not open fire first in Palu.",
    "Police did not fire until the crowd threw stones.",
    "The army denied that rebels had seized Palu without a fight.",
    "Not all troops entered the town.",
    "Sara Haddad is not the right candidate.",
    "The bridge was not destroyed by the flood but by a bomb.",
  ])("is no denial of the event: %s", (text) => {
    const denied = read(text)
      .flatMap(({ claims }) => claims)
      .filter(({ polarity, modality }) => polarity === "negative" && modality === "actual");
    expect(denied).toEqual([]);
  });

  test.each([
    "Police did not fire on the crowd.",
    "Sara Haddad is not a foreign agent.",
    "The army denied reports that soldiers had killed a priest in Palu.",
    "It is not true that rebels captured Palu, the army said.",
  ])("and this is one: %s", (text) => {
    const denied = read(text)
      .flatMap(({ claims }) => claims)
      .filter(({ polarity, modality }) => polarity === "negative" && modality === "actual");
    expect(denied).toHaveLength(1);
  });

  test("is who took part, where involvement is denied", () => {
    const [account] = read("The Houthis denied any involvement in the attack on the ship.");
    expect(account?.claims[0]).toMatchObject({ predicate: "attack", polarity: "positive" });
    expect(account?.claims[0]?.participants).toContainEqual(
      expect.objectContaining({ role: "agent", label: "Houthis", polarity: "negative" }),
    );
  });
});

describe("who goes on speaking", () => {
  test("is who spoke, and not whoever was named last", () => {
    const text =
      "A port official said the ship sank. One sailor was killed and four were injured, he said.";
    expect(told(read(text))).toEqual({ "The Courier > port official": ["sink", "kill", "injure"] });
  });

  test("is not whoever acts: who plans or attacks says nothing", () => {
    expect(Object.keys(told(read("Gunmen attacked a bus near Kadu on Sunday.")))).toEqual([
      "The Courier",
    ]);
  });

  test("is nobody where no group claims it", () => {
    const [account] = read("No group claimed that it had bombed the mosque.");
    expect(account?.claims[0]?.modality).toBe("unconfirmed");
  });
});

describe("when and where", () => {
  test("is counted from the publication", () => {
    const [account] = read("Rebels captured Palu on Tuesday, the army said.");
    expect(account?.claims[0]?.time?.edtf).toBe("2024-03-05");
    expect(account?.eventTime?.edtf).toBe("2024-03-05");
  });

  test("is counted from the day of the speech for a quoted “today”", () => {
    const [account] = read("“Rebels captured Palu today,” the mayor said on Tuesday.");
    expect(account?.claims[0]?.time?.edtf).toBe("2024-03-05");
  });

  test("of background is its own, and no setting of the story", () => {
    const text = [
      "Rebels captured Palu on Tuesday, the army said.",
      "The army has killed hundreds of rebels since 2021.",
    ].join("\n\n");
    const background = read(text).find(({ claims }) =>
      claims.some(({ predicate }) => predicate === "kill"),
    );
    expect(background?.eventTime).toBeNull();
    expect(background?.claims[0]?.time?.edtf).toBe("2021/..");
  });

  test("tells two stories of one document apart", () => {
    const text = [
      "Rebels captured Palu on Tuesday, the army said.",
      "Last month a ferry sank off the island of Brava. Fishermen rescued twelve passengers, the coast guard said.",
    ].join("\n\n");
    const times = read(text).map(({ eventTime }) => eventTime?.edtf);
    expect(new Set(times)).toEqual(new Set(["2024-03-05", "2024-02"]));
  });
});

describe("how many", () => {
  test("is a figure of the role that is counted", () => {
    const [account] = read("At least 25 people were killed in Palu on Tuesday, police said.");
    expect(account?.claims[0]?.quantities[0]).toMatchObject({
      low: 25,
      high: null,
      of: "people",
      counts: "patient",
    });
    expect(account?.claims[0]?.participants[0]?.label).toBe("people");
  });

  test("may be told by a toll", () => {
    const [account] = read("The governor put the death toll at 31.");
    const toll = account?.claims.find(({ predicate }) => predicate === "death");
    expect(toll?.quantities[0]).toMatchObject({ best: 31, of: "people", counts: "patient" });
  });

  test("that rose is no other figure than the lower one before", () => {
    const text =
      "The explosion in Palu killed three people on Monday, police said. The toll rose to five, police said.";
    expect(compare(read(text)).findings).toEqual([]);
  });

  test("is nothing that is counted where it is denied", () => {
    const [account] = read("No posts were captured, the army said.");
    expect(account?.claims[0]).toMatchObject({ polarity: "negative", quantities: [] });
  });
});

test("two voices of one article contradict each other, one that quotes both does not", () => {
  const text = [
    "Rebels captured the town of Palu on Tuesday, a rebel spokesman said.",
    "The army denied that rebels had captured Palu.",
  ].join("\n\n");
  const { findings } = compare(read(text));
  expect(findings.map(({ kind, verdict, self }) => [kind, verdict, self])).toEqual([
    ["occurrence.denial", "contradiction", false],
  ]);
});

test("narratives are sound, JSON-safe, and every quote stands where its span says", () => {
  const text = "Rebels “may” have captured Palu after a clash, the army said. It denied fleeing.";
  for (const one of read(text)) {
    expect(parseNarrative(one)).toMatchObject({ ok: true });
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  }
});

describe("readAll()", () => {
  const documents = [{ text: "Rebels captured Palu." }, { text: "The army fled Palu." }];

  test("numbers documents without an id, and tells how far it is", async () => {
    const steps: number[] = [];
    const all = await reader.readAll(documents, { onProgress: ({ done }) => steps.push(done) });
    expect(all.map(({ id }) => id)).toEqual(["d1/the-document", "d2/the-document"]);
    expect(steps).toEqual([1, 2]);
  });

  test("can be stopped between documents", async () => {
    const stop = new AbortController();
    const reading = reader.readAll(documents, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(reading).rejects.toThrow("enough");
  });

  test("does not take two documents of one id", async () => {
    const twice = documents.map((one) => ({ ...one, id: "same" }));
    await expect(reader.readAll(twice)).rejects.toThrow(/two documents of one id, "same"/);
  });
});

describe("what is no document", () => {
  test.each([
    [null, /a document is an object/],
    [{}, /text: must be a string/],
    [{ text: "x", publisher: 7 }, /publisher: must be a string/],
    [{ text: "x", publishedAt: "yesterday" }, /publishedAt: cannot read "yesterday" as a time/],
  ])("%j is refused by name", (given, message) => {
    expect(() => reader.read(given as never)).toThrow(message);
  });

  test.each([
    [null, undefined, /documents are a list/],
    [[{ text: "x" }, null], undefined, /documents\[1\]: .*a document is an object/],
    [[{ text: 7 }], undefined, /documents\[0\]: text: must be a string/],
    [[{ text: "x" }], null, /options are an object/],
  ])("readAll(%j, %j) says which", async (documents, options, message) => {
    await expect(reader.readAll(documents as never, options as never)).rejects.toThrow(message);
  });

  test("a language that is none is refused", async () => {
    await expect(createReader({ language: "en" as never })).rejects.toThrow(/createLanguage gives/);
  });

  test("a language without trees is refused", async () => {
    await expect(createReader({ mode: "tags" as never })).rejects.toThrow(/needs trees/);
  });
});

describe("a document", () => {
  const text = "Rebels captured Palu.";

  test.each([
    ["null", null, /Cannot read null/],
    ["nothing", undefined, /Cannot read undefined/],
    ["a number", 3, /Cannot read 3/],
    ["a list", [], /Cannot read array of 0/],
    ["a text", text, /a document is an object/],
    ["a field that is misspelt", { txt: text }, /"txt".*did you mean "text"\?/],
    ["a field of another name", { text, publishDate: "2024-03-07" }, /"publishDate".*publishedAt/],
  ])("is refused by name: %s", (_, given, message) => {
    expect(() => reader.read(given as never)).toThrow(TypeError);
    expect(() => reader.read(given as never)).toThrow(message);
    expect(() => reader.inspect(given as never)).toThrow(message);
  });

  test.each(["fr", "de-DE", "enm", "english text"])(
    "in another language is refused: %s",
    (language) => {
      expect(() => reader.read({ text, language })).toThrow(RangeError);
      expect(() => reader.read({ text, language })).toThrow(/only English/);
    },
  );

  test.each(["en", "en-GB", "EN_us", "", null])("in English is read: %s", (language) => {
    expect(reader.read({ text, language })).toHaveLength(1);
  });
});

test.each([null, 3, {}, "Taliban"])("createReader() refuses %s for knowledge", async (given) => {
  const reading = createReader({ knowledge: given as never });
  await expect(reading).rejects.toThrow(/knowledge: must be what knowledge\(\{...\}\) gives/);
});
