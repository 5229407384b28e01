import { expect, test } from "vitest";
import { findQuotedSpans } from "../../../src/corroborate/reuse/find-quoted-spans.ts";

const quoted = (text: string) =>
  findQuotedSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["curly marks", "He said: “We go home.” They stayed.", ["We go home."]],
  ["straight marks", 'He said: "We go home." They "stayed".', ["We go home.", "stayed"]],
  ["doubled marks", "He said: ``We go home.'' They stayed.", ["We go home."]],
  ["guillemets", "He said: «We go home.»", ["We go home."]],
  ["single marks of British papers", "‘We won’t go home,’ he said.", ["We won’t go home,"]],
  ["straight single marks", "'We won't go home,' he said.", ["We won't go home,"]],
  [
    "quotations within quotations",
    "“He said ‘go,’ and we went,” she said.",
    ["He said ‘go,’ and we went,"],
  ],
  ["speech over paragraphs", "“We go.\n\n“We come back,” he said.", ["We go.", "We come back,"]],
  ["a mark that is never closed", "He said: “We go home.\n\nThey stayed.", []],
  ["apostrophes", "The boys' boat wasn't the girls' boat, Tom's was.", []],
  ["nothing", "", []],
])("findQuotedSpans() finds %s", (_, text, spans) => {
  expect(quoted(text)).toEqual(spans);
});

test("findQuotedSpans() is linear in marks that are never closed", () => {
  const text = "He said “we go ".repeat(20_000);
  const start = performance.now();
  expect(findQuotedSpans(text)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
