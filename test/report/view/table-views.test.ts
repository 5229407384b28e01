import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/model/comparison.ts";
import { toMarkdown } from "../../../src/report/to-markdown.ts";
import { toText } from "../../../src/report/to-text.ts";
import { BORDER_CLASH } from "../fixture.ts";

const NO_FINDING: Comparison = { ...BORDER_CLASH, findings: [] };

/** The capture told by account C alone. */
const toldByOne = (comparison: Comparison): Comparison => ({
  ...comparison,
  alignment: {
    ...comparison.alignment,
    events: comparison.alignment.events.map((event) =>
      event.label === "capture"
        ? { ...event, claims: event.claims.filter(({ narrative }) => narrative === "spokesman") }
        : event,
    ),
  },
});

const tableOf = (text: string): string =>
  text.slice(text.indexOf("ALIGNMENT"), text.indexOf("MOVED"));

describe("the table of a report", () => {
  test("stands after the findings", () => {
    const text = toText(BORDER_CLASH);
    expect(text.indexOf("DIFFERENCES")).toBeLessThan(text.indexOf("ALIGNMENT"));
    const markdown = toMarkdown(BORDER_CLASH);
    expect(markdown.indexOf("## Differences")).toBeLessThan(markdown.indexOf("## Alignment"));
  });

  test("has in full what several accounts tell, without any conflict", () => {
    const text = tableOf(toText(NO_FINDING));
    expect(text).toMatch(/^capture +│/mu);
    expect(text).not.toContain("told by");
  });

  test("names what one account tells, unless a finding is about it", () => {
    const named = "told by one account only: capture (C)";
    expect(toText(toldByOne(NO_FINDING))).toContain(named);
    expect(toMarkdown(toldByOne(NO_FINDING))).toContain(named);
    expect(tableOf(toText(toldByOne(NO_FINDING)))).not.toMatch(/^capture/mu);
    expect(toText(toldByOne(BORDER_CLASH))).not.toContain(named);
  });

  test("has contested rows alone on request, and names the other events", () => {
    const options = { rows: "contested", verdicts: ["contradiction"] } as const;
    const text = tableOf(toText(BORDER_CLASH, options));
    expect(text).toContain("who began [2]");
    expect(text).not.toMatch(/^when +│/mu);
    expect(text).toContain("told by several without a conflict: capture (A–C)");
    expect(toMarkdown(BORDER_CLASH, options)).not.toContain("| when |");
  });

  test("has every row on request", () => {
    const text = tableOf(toText(toldByOne(NO_FINDING), { rows: "all" }));
    expect(text).toMatch(/^capture +│/mu);
    expect(text).not.toContain("told by");
  });
});

describe("what a report leaves out", () => {
  /** The comparison with only the first `count` accounts telling anything. */
  const toldBy = (ids: readonly string[]): Comparison => ({
    ...BORDER_CLASH,
    alignment: {
      ...BORDER_CLASH.alignment,
      events: BORDER_CLASH.alignment.events.map((event) => ({
        ...event,
        claims: ids.flatMap((id) =>
          event.claims
            .slice(0, 1)
            .map((one) => ({ ...one, narrative: id as typeof one.narrative })),
        ),
      })),
    },
  });

  test("moved events where two accounts tell them: neither order is the usual one", () => {
    expect(toText(toldBy(["spokesman", "governor"]))).not.toContain("MOVED");
    expect(toText(toldBy(["spokesman", "governor", "command"]))).toContain("MOVED");
  });

  test("clocks at the quotes where both sides have the same", () => {
    const quotes = (text: string) =>
      text.slice(text.indexOf("CONTRADICTIONS"), text.indexOf("ALIGNMENT"));
    const [first] = BORDER_CLASH.findings;
    const [clock] = first?.readings[0].support ?? [];
    if (first === undefined || clock === undefined) throw new RangeError("no finding");
    expect(quotes(toText(BORDER_CLASH))).toContain("(as of 2021-12-01)");
    const readings = first.readings.map((reading) => ({
      ...reading,
      support: reading.support.map((one) => ({ ...one, asOf: clock.asOf, asOfAssumed: false })),
    })) as unknown as typeof first.readings;
    const same = { ...BORDER_CLASH, findings: [{ ...first, readings }] };
    expect(quotes(toText(same))).not.toContain("as of");
  });

  test("dates of publication in the legend that all accounts share: the title has them", () => {
    const published = BORDER_CLASH.narratives[0]?.publishedAt ?? null;
    const same = {
      ...BORDER_CLASH,
      narratives: BORDER_CLASH.narratives.map((one) => ({ ...one, publishedAt: published })),
    };
    const legend = (text: string) => text.slice(0, text.indexOf("CONTRADICTIONS"));
    expect(legend(toText(same)).match(/published/gu)).toHaveLength(1);
    expect(legend(toText(BORDER_CLASH)).match(/published/gu)).toHaveLength(4);
  });
});

describe("the words of a report", () => {
  test("name what is counted, not its role", () => {
    const rows = BORDER_CLASH.alignment.rows.map((row) =>
      row.locus.slot === "quantity" ? { ...row, locus: { ...row.locus, topic: "patient" } } : row,
    );
    const counted = { ...BORDER_CLASH, alignment: { ...BORDER_CLASH.alignment, rows } };
    expect(toText(counted)).not.toContain("how many: patient");
    const [thing] = rows.flatMap(({ readings }) =>
      readings.flatMap(({ value }) => (value.type === "quantity" ? [value.quantity.of] : [])),
    );
    expect(toText(counted, { width: 140 })).toContain(`how many: ${thing}`);
  });

  test("tell anonymous sources apart by siglum where the explanation does by id", () => {
    const [first] = BORDER_CLASH.findings;
    if (first === undefined) throw new RangeError("no finding");
    const readings = first.readings.map((reading) => ({
      ...reading,
      support: reading.support.map((one) => ({ ...one, source: "sources", sourceKey: "?1" })),
    })) as unknown as typeof first.readings;
    const explanation = "On it, sources (command) named X, while sources (governor) named Y.";
    const text = toText({ ...BORDER_CLASH, findings: [{ ...first, readings, explanation }] });
    expect(text).toContain("sources (A) named X, while sources (B) named Y.");
  });
});
