import { beforeAll, describe, expect, test } from "vitest";
import { parseNarrative } from "../../src/model/parse-narrative.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader({ mode: "fast" });
});

const PROSE = "Rebels captured the town of Palu on Tuesday, the army said. Officials denied it.";

const INPUTS: Readonly<Record<string, string>> = {
  nothing: "",
  "white space": " \n\t\n  \r\n",
  "one mark": "“",
  "quotation marks that never close": "“The army fired, ".repeat(1000),
  "marks within marks": "‘“".repeat(2000),
  "colons only": ": ".repeat(3000),
  "mixed scripts": "Rebels تصرفوا captured 村 Палу on Tuesday, officials said. 軍は否定した。",
  "capitals only": PROSE.toUpperCase(),
  "small letters only": PROSE.toLowerCase(),
  "no punctuation": PROSE.replace(/[.,]/gu, "").repeat(50),
  "HTML left in": `<p class="x">${PROSE}</p><script>if (a < b) { said() }</script>&nbsp;&amp;`,
  "marks of direction": `\u202b${PROSE}\u202c\u200f\u200e`,
  emoji: "Rebels 🔥🔥 captured 🏳️‍🌈 Palu 👩‍👩‍👧 said 🤷",
  "lone surrogates": `\ud800Rebels captured\udc00 Palu, the army\ud83d said.`,
  "a sentence of 5,000 words": `The army said that ${"rebels fired and ".repeat(1666)}left.`,
  "says, says, says": "He said that she said that ".repeat(400),
  "a denial of a denial":
    "The army denied that it denied that it denied the attack. That is false. ".repeat(200),
  "numbers only": "12 345 6,789 1.000.000 3-4 5–6 ".repeat(500),
  "a table": "2021-12-01 | Herat | 25 killed\n".repeat(300),
};

describe("a reader", () => {
  test.each(Object.entries(INPUTS))("reads %s into sound narratives", (_, text) => {
    const narratives = reader.read({ text, publishedAt: "2021-12-02" });
    for (const narrative of narratives) {
      expect(parseNarrative(narrative)).toMatchObject({ ok: true });
    }
  });

  test("reads a megabyte of one word", () => {
    expect(reader.read({ text: "attack".repeat(170_000) })).toEqual(expect.any(Array));
  });

  test("gives the same again", () => {
    const document = { text: PROSE, publishedAt: "2021-12-02" };
    expect(reader.read(document)).toEqual(reader.read(document));
  });
});
