import { fc, test } from "@fast-check/vitest";
import { readHtml } from "rashomon/html";
import { expect } from "vitest";

/** Pieces of pages, put together in any order. */
const PIECES = [
  "<html lang=en>",
  "<head>",
  "</head>",
  "<body class=share>",
  "</body>",
  "<main>",
  "<article>",
  "</article>",
  "<div id='related",
  "<p>",
  "</p>",
  "<b>",
  "</i>",
  "<br>",
  "<table><td>",
  "<a href='//x'>",
  "<h1>",
  "<title>",
  "<time datetime='2024-03-07'>",
  "<meta property='og:title' content='A &amp; B'>",
  "<script type='application/ld+json'>",
  '{"@type":"NewsArticle","headline":"A","author":[{"name":null}]}',
  "</script>",
  "<!--",
  "-->",
  "Two men were killed at the border, the governor said. ",
  "“We knew,” he said.",
  "&nbsp;&#8217;&bogus;",
  "\u0000\ud800",
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 5 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(""));

test.prop([page])("readHtml() makes a document of anything, the same each time", (html) => {
  const document = readHtml(html);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(readHtml(html)).toEqual(document);
  expect(document.text).toBe(document.text.trim());
  expect(document.text).not.toMatch(/\n{3}|[ \t]\n|\n[ \t]/);
});
