import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { appraise } from "../../src/appraise.ts";
import { compare } from "../../src/compare.ts";
import type { Appraisal } from "../../src/model/appraisal.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { toMarkdown } from "../../src/report/to-markdown.ts";
import { toText } from "../../src/report/to-text.ts";
import { damAppraised, emptyAppraisal } from "./appraised.ts";
import { BORDER_CLASH } from "./fixture.ts";

const { comparison, appraisal } = damAppraised();
const nothing = emptyAppraisal();

/** The headings in their order, with the parts of the appraisal each is made from. */
const SECTIONS: readonly (readonly [string, Partial<Appraisal>])[] = [
  ["Who stands behind what", { corroborations: nothing.corroborations }],
  [
    "Circular reporting and lost hedges",
    {
      circularReporting: nothing.circularReporting,
      certaintyInflation: nothing.certaintyInflation,
    },
  ],
  [
    "Copied and misquoted",
    { textReuse: [], dependences: [], misquotations: nothing.misquotations },
  ],
  ["Left out", { omissions: nothing.omissions }],
  ["Worded", { framing: nothing.framing }],
  ["Versions that can stand", { versions: nothing.versions }],
  ["Competing hypotheses", { hypotheses: nothing.hypotheses }],
  ["Belief beside the vote", { belief: nothing.belief }],
];

const text = toText(comparison, { appraisal, width: 200 });
const markdown = toMarkdown(comparison, { appraisal });

/** A section of the text, without its heading. */
const sectionOf = (report: string, heading: string): string => {
  const [, after = ""] = report.split(`${heading.toUpperCase()}  `);
  return after.split("\n\n\n")[0] ?? "";
};

describe("an appraisal in reports, as it looks", () => {
  test.each([60, 100])("as text in %i columns", async (width) => {
    const report = toText(comparison, { appraisal, width });
    await expect(report).toMatchFileSnapshot(`../golden/report/appraisal-${width}.txt`);
  });

  test("as Markdown", async () => {
    await expect(markdown).toMatchFileSnapshot("../golden/report/appraisal.md");
  });
});

describe("the sections of an appraisal", () => {
  test("stand after the findings and before the table, in one order", () => {
    const headings = [...markdown.matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "Accounts",
      "Contradictions",
      ...SECTIONS.map(([heading]) => heading),
      "Alignment",
      "Not compared",
    ]);
    const places = SECTIONS.map(([heading]) => text.indexOf(`\n${heading.toUpperCase()}  `));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  test.each(SECTIONS)("%s is left out when it has nothing", (heading, emptied) => {
    const without = { ...appraisal, ...emptied };
    expect(toMarkdown(comparison, { appraisal: without })).not.toContain(`## ${heading}`);
    expect(toText(comparison, { appraisal: without })).not.toContain(heading.toUpperCase());
  });

  test("are all left out where there is nothing, and where no appraisal is given", () => {
    const bare = toText(comparison);
    expect(toText(comparison, { appraisal: nothing })).toBe(bare);
    expect(bare).not.toContain("WHO STANDS");
  });

  test("are the same from an appraisal that was saved", () => {
    const saved = JSON.parse(JSON.stringify(appraisal)) as Appraisal;
    expect(toText(comparison, { appraisal: saved, width: 200 })).toBe(text);
    expect(toMarkdown(comparison, { appraisal: saved })).toBe(markdown);
  });

  test("say of nobody that they are right", () => {
    const verdict =
      /\b(is|are|was|were|be|tells?|says?) (the )?(true|truth|false|right|wrong|lying)\b/u;
    const parts = SECTIONS.map(([heading]) => sectionOf(text, heading)).join("\n");
    // What a tension takes for granted is about readings: "both can be true only if".
    expect(parts.replaceAll("can be true", "")).not.toMatch(verdict);
  });
});

describe("a section of an appraisal", () => {
  test("tells readings of the same voices together, with origins, outlets, chains and why", () => {
    const section = sectionOf(text, "Who stands behind what");
    expect(section).toContain("One origin behind 2 accounts by 2 outlets");
    expect(section).toMatch(/rescue, by whom: “boatmen”\n +rescue, whether it happened/u);
    expect(section).toMatch(/Origins +Gazette \(C D\)/u);
    expect(section).toMatch(/Outlets +Gazette, Post/u);
    expect(section).toMatch(/Chains +B Mayor Lis → Radio/u);
    expect(section).toContain("Post has 27 words of the earlier Gazette, copied");
    expect(section).toMatch(/In a loop +E F/u);
  });

  test("says “up to” where a doubt may make two origins one", () => {
    const [first] = appraisal.corroborations.filter(({ independent }) => independent);
    if (first === undefined) throw new RangeError();
    const shown = (one: typeof first) =>
      toText(comparison, { appraisal: { ...nothing, corroborations: [one] } });
    expect(shown({ ...first, doubts: [] })).not.toContain("Up to");
    const doubt = appraisal.dependences.slice(0, 1);
    expect(shown({ ...first, doubts: doubt })).toContain("Up to 2 independent origins");
  });

  test("puts loops, common roots and lost hedges in sentences with their words", () => {
    const section = sectionOf(text, "Circular reporting and lost hedges");
    expect(section).toContain(
      "•  Globe names Star as its source, and Star names Globe. Star closed the circle",
    );
    expect(section).toContain("look like 2 voices but go back to one: ");
    expect(section).toContain(
      "Mayor Lis gives “happened” as possible; Radio passes it on as certain",
    );
  });

  test("shows a copied passage once where both have it, and both sides of a misquotation", () => {
    const section = sectionOf(text, "Copied and misquoted");
    expect(section).toMatch(/Both +“The dam above Ostrow gave way/u);
    expect(section).toMatch(/C quotes +“I did open the gates of the dam”/u);
    expect(section).toMatch(/A says +“I did not open the gates of the dam”/u);
  });

  test("does not list quotations that are as they were said", () => {
    const misquotations = appraisal.misquotations.map((one) => ({
      ...one,
      class: "verbatim" as const,
    }));
    const report = toText(comparison, { appraisal: { ...nothing, misquotations } });
    expect(report).not.toContain("COPIED AND MISQUOTED");
  });

  test("lists what is left out by account, apart where it was not yet known", () => {
    const section = sectionOf(text, "Left out");
    expect(section).toMatch(/^D Post\n +Silent on +the killing/mu);
    expect(section).toMatch(/^A Mayor Lis\n +Not yet known/mu);
    expect(section).toContain("it names smugglers instead");
  });

  test("groups accounts that word it alike", () => {
    expect(sectionOf(text, "Worded")).toMatch(/C–F +“rebels”/u);
  });

  test("gives each version with who tells it, then the question and whom to ask", () => {
    const section = sectionOf(text, "Versions that can stand");
    expect(section).toContain("V1, told by C–F");
    expect(section).toContain("V2, told by A");
    expect(section).toMatch(/Who did it \(storming\): “rebels”.*or “smugglers”.*\?\n +Ask /u);
  });

  test("sets versions against evidence, no rank without its inconsistency", () => {
    const section = sectionOf(text, "Competing hypotheses");
    expect(section).toMatch(/V1 +V2 +weight +evidence/u);
    expect(section).toMatch(/inconsistency\n.*rank$/u);
    expect(markdown).toContain("| V1 | V2 | weight | evidence |");
  });

  test("stands belief beside the vote for every reading of a contested question", () => {
    const section = sectionOf(text, "Belief beside the vote");
    expect(section).toMatch(/vote +belief +chosen by +reading/u);
    expect(section).toMatch(/0\.20 .* 0 of 9 +smugglers \(A\)/u);
  });

  test("gives the vote alone where no method was asked", () => {
    const belief = appraise(comparison, { belief: { methods: [] } }).belief;
    const section = sectionOf(
      toText(comparison, { appraisal: { ...nothing, belief }, width: 200 }),
      "Belief beside the vote",
    );
    expect(section).toMatch(/vote +reading/u);
    expect(section).not.toContain("chosen by");
  });
});

describe("long appraisals", () => {
  test("are cut with a count, but for the readings of a question", () => {
    const report = toText(comparison, { appraisal, appraisalItems: 1, width: 200 });
    expect(report).toContain("and 4 more sets of voices");
    expect(report).toContain("and 1 more account");
    expect(report).toContain("and 1 more version\n");
    const belief = sectionOf(report, "Belief beside the vote");
    expect(belief).toContain("rebels (C–F)");
    expect(belief).toContain("smugglers (A)");
  });

  test.each([0, 1.5, Number.NaN])("refuse %d as the most entries", (appraisalItems) => {
    expect(() => toText(comparison, { appraisal, appraisalItems })).toThrow(RangeError);
  });
});

describe("a report with an appraisal", () => {
  test.each([40, 60, 100])("keeps to %i columns and ends no line in a space", (width) => {
    const lines = toText(comparison, { appraisal, width }).split("\n");
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines.filter((line) => line.endsWith(" "))).toEqual([]);
  });

  test("shows whatever the data holds as it is", () => {
    const told = (source: string, agent: string) =>
      narrative({
        source,
        claims: [{ predicate: "capture", agent, theme: "the *bridge* | `x`", event: "b" }],
      });
    const strange = compare([
      told("\u001b[31mRed\u202e", "<b>Rovers</b>"),
      told("Courier", "<b>Rovers</b>"),
      told("Herald", "~~Guards~~"),
    ]);
    const given = { appraisal: appraise(strange) };
    const reports = [toText(strange, given), toMarkdown(strange, given)];
    for (const report of reports) {
      expect(report).not.toContain("\u001b");
      expect(report).not.toContain("\u202e");
    }
    expect(reports[1]).not.toMatch(/[^\\]<b>|[^\\]~~/u);
  });

  test("does not fail over an appraisal of other accounts", () => {
    expect(toText(BORDER_CLASH, { appraisal })).toContain("WHO STANDS BEHIND WHAT");
  });

  test.each([null, {}, [], "x"])("refuses %j as an appraisal", (given) => {
    const options = { appraisal: given as never };
    expect(() => toText(comparison, options)).toThrow(/is no appraisal; make it with appraise/u);
    expect(() => toMarkdown(comparison, options)).toThrow(TypeError);
  });
});
