import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { toJSON } from "../../src/report/to-json.ts";
import { toMarkdown } from "../../src/report/to-markdown.ts";
import { type ToTextOptions, toText } from "../../src/report/to-text.ts";
import { BORDER_CLASH } from "./fixture.ts";
import { withWords } from "./hostile.ts";
import { manyAccounts } from "./many-accounts.ts";

const golden = (name: string): string => `../golden/report/${name}`;

const widest = (text: string): number =>
  Math.max(...text.split("\n").map((line) => stringWidth(line)));

describe("toText() as it looks", () => {
  test.each([60, 80, 100, 140])("in %i columns", async (width) => {
    await expect(toText(BORDER_CLASH, { width })).toMatchFileSnapshot(golden(`text-${width}.txt`));
  });

  test("with colour", async () => {
    const text = toText(BORDER_CLASH, { width: 80, color: true });
    await expect(text).toMatchFileSnapshot(golden("text-color.txt"));
  });

  test("with fifty accounts", async () => {
    await expect(toText(manyAccounts(50))).toMatchFileSnapshot(golden("text-fifty.txt"));
  });
});

describe("toText()", () => {
  test("is 100 columns wide without options", () => {
    expect(toText(BORDER_CLASH)).toBe(toText(BORDER_CLASH, { width: 100 }));
  });

  test("gives the same words with colour, apart from codes and the lines of ~", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI codes are what is removed.
    const bare = toText(BORDER_CLASH, { color: true }).replace(/\u001b\[\d+m/gu, "");
    const unmarked = toText(BORDER_CLASH).replace(/^ *~[ ~]*\n/gmu, "");
    expect(bare).toBe(unmarked);
  });

  test("shows the verdicts asked for, under their own numbers", () => {
    const text = toText(BORDER_CLASH, { verdicts: ["update"] });
    expect(text).toContain("UPDATES");
    expect(text).toMatch(/^5 {2}How many .* quantity · score/mu);
    expect(text).not.toContain("CONTRADICTIONS");
    expect(text).toContain("how many: people [5]");
    // The row of findings 1 and 7 refers to nothing that is not shown.
    expect(text).toMatch(/^by whom +│/mu);
  });

  test.each([
    { notCompared: "counts", examples: 1, shown: 1, more: "and 2 more" },
    { notCompared: "counts", examples: 0, shown: 0, more: null },
    { notCompared: "all", examples: 1, shown: 3, more: null },
  ] as const)(
    "lists pairs not compared: $notCompared, $examples",
    ({ shown, more, ...options }) => {
      const text = toText(BORDER_CLASH, { ...options, width: 200 });
      const gate = text.slice(text.indexOf("G1 same event: 3 pairs"), text.indexOf("G4 both"));
      expect(gate.match(/•/gu) ?? []).toHaveLength(shown);
      expect(/and \d+ more/u.exec(gate)?.[0] ?? null).toBe(more);
    },
  );

  test("leaves pairs not compared out on request", () => {
    expect(toText(BORDER_CLASH)).toContain("NOT COMPARED");
    expect(toText(BORDER_CLASH, { notCompared: "none" })).not.toContain("NOT COMPARED");
  });

  test("names further supporters without a quote", () => {
    const text = toText(BORDER_CLASH, { quotesPerReading: 1, verdicts: ["contradiction"] });
    expect(text).toContain("also D");
    expect(toText(BORDER_CLASH, { verdicts: ["contradiction"] })).not.toContain("also D");
  });

  test("says so when there is nothing to say", () => {
    const empty = {
      ...BORDER_CLASH,
      narratives: [],
      alignment: {
        narratives: [],
        entities: [],
        events: [],
        rows: [],
        distinctions: [],
        moved: [],
        nearMisses: [],
        sharedTexts: [],
      },
      findings: [],
      notCompared: [],
    };
    expect(toText(empty)).toBe("Comparison of 0 accounts\nno findings\n");
  });

  test.each([
    { name: "a colour code", words: "\u001b[31mred", shown: "\\u001b[31mred", raw: "\u001b" },
    { name: "a carriage return", words: "safe\rEVIL", shown: "safe EVIL", raw: "\r" },
    { name: "an override of direction", words: "\u202eevil", shown: "\\u202eevil", raw: "\u202e" },
    { name: "a C1 control", words: "a\u009b2Jb", shown: "a\\u009b2Jb", raw: "\u009b" },
    { name: "half a pair", words: "a\ud800b", shown: "a\\ud800b", raw: "\ud800" },
  ])("shows $name instead of sending it to the terminal", ({ words, shown, raw }) => {
    const text = toText(withWords(words), { width: 200 });
    expect(text).toContain(shown);
    expect(text).not.toContain(raw);
  });

  test("leaves right-to-left letters and their joiners as they are", () => {
    const words = "نیروهای مرزی می\u200cگویند";
    expect(toText(withWords(words), { width: 200 })).toContain(words);
  });

  test.each([
    { name: "wide characters", words: "国境警備隊と武装集団が検問所の近くで衝突した".repeat(4) },
    { name: "a word longer than a line", words: "x".repeat(500) },
    { name: "families", words: "👩‍👩‍👧‍👦".repeat(60) },
    { name: "flags", words: "🇦🇫🇮🇷".repeat(40) },
    { name: "marks on letters", words: "e\u0301\u0302".repeat(200) },
  ])("keeps to the width with $name", ({ words }) => {
    for (const width of [40, 61, 100]) {
      expect(widest(toText(withWords(words), { width }))).toBeLessThanOrEqual(width);
      expect(widest(toText(withWords(words), { width, color: true }))).toBeLessThanOrEqual(width);
    }
  });

  test("does not say who is right", () => {
    expect(toText(BORDER_CLASH)).not.toMatch(/\b(?:correct|false|wrong|right|lying|reliable)\b/iu);
  });

  test.each([
    { options: { width: 39 }, message: "width is 39" },
    { options: { width: 80.5 }, message: "width is 80.5" },
    { options: { width: Number.NaN }, message: "width is NaN" },
    { options: { examples: -1 }, message: "examples is -1" },
    { options: { quotesPerReading: 0 }, message: "quotesPerReading is 0" },
    { options: { quoteLength: 39 }, message: "quoteLength is 39" },
    {
      options: { verdicts: ["contradictions"] },
      message: 'verdicts has no "contradictions"; it may be contradiction, tension',
    },
    { options: { rows: "most" }, message: 'rows has no "most"; it may be contested, shared, all' },
    { options: { notCompared: "some" }, message: 'notCompared has no "some"' },
  ])("throws RangeError: $message", ({ options, message }) => {
    expect(() => toText(BORDER_CLASH, options as ToTextOptions)).toThrow(RangeError);
    expect(() => toText(BORDER_CLASH, options as ToTextOptions)).toThrow(message);
  });

  test("refuses one verdict where a list belongs", () => {
    const options = { verdicts: "tension" } as unknown as ToTextOptions;
    expect(() => toText(BORDER_CLASH, options)).toThrow(
      new TypeError('Cannot write report: verdicts must be a list, not "tension"'),
    );
  });
});

describe("what is no comparison is refused", () => {
  const writers = { toText, toMarkdown, toJSON };

  test.each(Object.entries(writers))("%s() names what it was given", (_, write) => {
    expect(() => write(null as never)).toThrow(TypeError);
    expect(() => write(null as never)).toThrow(/null is no comparison/);
    expect(() => write(undefined as never)).toThrow(/undefined is no comparison/);
    expect(() => write(3 as never)).toThrow(/3 is no comparison; make it with compare\(\)/);
    expect(() => write({ findings: [] } as never)).toThrow(/object is no comparison/);
  });

  test.each(Object.entries(writers))(
    "%s() wants the value of what fromJSON() gives",
    (_, write) => {
      const result = { ok: true, value: BORDER_CLASH };
      expect(() => write(result as never)).toThrow(/what fromJSON gives has it in `value`/);
    },
  );

  test.each(Object.entries(writers))("%s() refuses options that are none", (_, write) => {
    expect(() => write(BORDER_CLASH, null as never)).toThrow(TypeError);
    expect(() => write(BORDER_CLASH, 80 as never)).toThrow(/with 80: options are an object/);
  });
});
