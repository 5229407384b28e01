import { describe, expect, test } from "vitest";
import { textReuse } from "../../../src/corroborate/reuse/text-reuse.ts";
import { SHORT_TEXT, SOURCE } from "./own-texts.ts";

describe("textReuse()", () => {
  test("calls what is cut out of a source copied", () => {
    const { class: found, measures, passages } = textReuse(SOURCE.slice(0, 400), SOURCE);
    expect(found).toBe("copied");
    expect(measures.vocabulary).toBe(1);
    expect(measures.covered).toBe(1);
    expect(measures.containment.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5]);
    expect(passages).toHaveLength(1);
  });

  test("calls changed words here and there a light revision", () => {
    const text =
      "The mill at Old Lorn has ground grain since 1713, when the first miller came from the coast with his two brothers and put up a wheel of oak. " +
      "In the wars that came after it burned down twice, and both times the village rebuilt it in a single winter. " +
      "The present wheel was made of iron in 1891 and still turns, even though no grain has been ground for sixty years or so.";
    expect(textReuse(text, SOURCE).class).toBe("lightly-revised");
  });

  test("calls whole sentences put in other words a heavy revision", () => {
    const text =
      "Since 1713 grain was ground in Old Lorn. Its first miller, who came from the coast with his two brothers, built an oak wheel for the mill. " +
      "Twice the building burned down during later wars, and the village built it again, needing no more than one winter each time. " +
      "A wheel that was made of iron in 1891 still turns today, but for sixty years nobody has brought any grain.";
    expect(textReuse(text, SOURCE).class).toBe("heavily-revised");
  });

  test("finds nothing reused in another text on the same thing", () => {
    const text =
      "Visitors to Old Lorn should not miss the mill, which the village council bought from its last owner for one crown. " +
      "Guided tours in summer show how a wheel of iron drives the stones; there is a small museum about grain in the loft, and a baker sells bread on Sundays.";
    expect(textReuse(text, SOURCE).class).toBe("none");
  });

  test("finds a copied passage in a text that is otherwise its own", () => {
    const passage =
      "was made of iron in 1891 and still turns, although no grain has been ground in the mill for some sixty years";
    const own = "The council met on Monday to speak about the budget of next year. ".repeat(12);
    const reuse = textReuse(`${own}The wheel ${passage}. ${own}`, SOURCE);
    expect(reuse.class).toBe("copied");
    expect(reuse.measures.covered).toBeLessThan(0.2);
    expect(reuse.passages.map(({ words }) => words)).toEqual([23]);
  });

  test("takes a text that follows another in another order for reused", () => {
    const parts = SOURCE.split(/(?<=\.) /u);
    expect(textReuse([...parts].reverse().join(" "), SOURCE).class).toBe("copied");
  });

  test("gives passages as offsets of both texts, with how much is unchanged", () => {
    const source = `Before it all. ${SHORT_TEXT}`;
    const text = SHORT_TEXT.replace("forty people", "some forty people").replace("old ", "");
    const [passage, ...rest] = textReuse(text, source).passages;
    expect(rest).toEqual([]);
    const [own, other] = passage?.spans ?? [];
    expect(text.slice(own?.start ?? 0, own?.end ?? 0)).toBe(own?.quote);
    expect(source.slice(other?.start ?? 0, other?.end ?? 0)).toBe(other?.quote);
    expect(own?.quote).toMatch(/^The ferry left .* the hour$/u);
    expect(passage?.words).toBe(19);
    expect(passage?.unchanged).toBe(0.95);
  });

  test.each([
    ["capitals, accents and marks", SHORT_TEXT.toUpperCase().replaceAll(" ", "  ")],
    ["inflection", SHORT_TEXT.replace("people", "peoples").replace("left", "left")],
  ])("looks past %s", (_, text) => {
    expect(textReuse(text, SHORT_TEXT).measures.covered).toBe(1);
  });

  test.each([
    [
      "a sentence of few words",
      "The ferry sank off the lighthouse.",
      "The ferry sank off the lighthouse.",
    ],
    [
      "a speech that both quote",
      "Asked about it, the minister spoke: “We shall not rest until every one of those who were on the ferry has been found, dead or alive.”",
      "In the evening came a word from above. “We shall not rest until every one of those who were on the ferry has been found, dead or alive.”",
    ],
    [
      "what stands under every report",
      "It rained. Reporting by Jane Poe and John Doe in Lorn, Ann Roe in Port Lorn and Max Low in Weir; editing by Mary Major and Peter Minor.",
      "It snowed. Reporting by Jane Poe and John Doe in Lorn, Ann Roe in Port Lorn and Max Low in Weir; editing by Mary Major and Peter Minor.",
    ],
    [
      "letters of a formula",
      "P(A|B) P(B) = P(B|A) P(A) / P(C) P(D|A) P(D|B)",
      "So P(A|B) P(B) = P(B|A) P(A) / P(C) P(D|A) P(D|B)",
    ],
    ["nothing in nothing", "", ""],
  ])("does not take %s for reuse", (_, text, source) => {
    expect(textReuse(text, source)).toMatchObject({ class: "none", passages: [] });
  });

  test("counts quotations and further boilerplate as told", () => {
    const speech =
      "“We shall not rest until every one of those who were on the ferry has been found.”";
    expect(textReuse(speech, speech).measures.words).toBe(0);
    expect(textReuse(speech, speech, { countQuotations: true }).class).toBe("copied");
    const line = "Lorn is a town of nine thousand on the river Weir known for its mill and bread.";
    expect(textReuse(line, line).class).toBe("copied");
    expect(textReuse(line, line, { boilerplate: [line.toUpperCase()] }).class).toBe("none");
  });

  test("counts a label in quotation marks", () => {
    const text = SHORT_TEXT.replace("forty people", "forty “brave people”");
    expect(textReuse(text, text).measures.words).toBe(21);
  });

  test.each([
    [[1, ""], "Cannot find text reuse in 1: texts are strings"],
    [["", "", []], "Cannot find text reuse with"],
    [["", "", { countQuotations: 1 }], "countQuotations is true or false, not 1"],
    [["", "", { boilerplate: "x" }], "boilerplate is an array of strings"],
  ])("refuses %j", (given, message) => {
    expect(() => textReuse(...(given as unknown as [string, string]))).toThrow(message);
  });

  test("takes time in line with the text, however often words repeat", () => {
    const text = "the mill and the wheel ".repeat(8000);
    const start = performance.now();
    expect(textReuse(text, text).class).toBe("copied");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
