import { type ReadHtmlOptions, readHtml } from "rashomon/html";
import { describe, expect, test } from "vitest";
import {
  BARE_PAGE,
  BROKEN_PAGE,
  DATES_PAGE,
  JSON_LD_PAGE,
  LIVE_PAGE,
  OPEN_GRAPH_PAGE,
  SCRIPTED_PAGE,
  TEXT,
} from "./sample-pages.ts";

describe("readHtml() reads", () => {
  test("a page with JSON-LD", () => {
    expect(readHtml(JSON_LD_PAGE)).toEqual({
      text: TEXT,
      title: "Guards ‘repel’ raid",
      publisher: "First Daily",
      author: "Ada Brook, Omid Lind",
      publishedAt: "2024-03-07T09:30+03:30",
      url: "https://firstdaily.example/world/guards-repel-raid",
      language: "en-GB",
    });
  });

  test("a page with Open Graph only", () => {
    expect(readHtml(OPEN_GRAPH_PAGE)).toEqual({
      text: TEXT,
      title: "Guards repel raid",
      publisher: "Second Daily",
      author: "Ada Brook",
      publishedAt: "2024-03-07T06:00Z",
      url: "https://seconddaily.example/a/1",
      language: "en",
    });
  });

  test("a page that says nothing of itself", () => {
    expect(readHtml(BARE_PAGE)).toEqual({
      text: TEXT,
      title: null,
      publisher: null,
      author: null,
      publishedAt: null,
      url: null,
      language: null,
    });
  });

  test("a page that is broken", () => {
    const { text } = readHtml(BROKEN_PAGE);
    const paragraphs = TEXT.split("\n\n");
    expect(text.split("\n\n").slice(0, 4)).toEqual(paragraphs.slice(0, 4));
  });

  test("a page with several dates: its own, and when it was published", () => {
    expect(readHtml(DATES_PAGE)).toMatchObject({
      text: TEXT,
      publishedAt: "2024-03-07T09:30+03:30",
    });
  });

  test("a live blog, post by post", () => {
    const { text, title, publishedAt } = readHtml(LIVE_PAGE);
    expect(title).toBe("Raid at the border: live");
    expect(publishedAt).toBe("2024-03-07T08:00+03:30");
    expect(text.split("\n\n")).toEqual([
      "Governor speaks",
      expect.stringMatching(/^The governor has told .* their post\.$/),
      "Shots heard",
      expect.stringMatching(/^People in Velmport .* the morning\.$/),
    ]);
  });

  test("a page whose text a script puts in, if it tells the text to search engines", () => {
    expect(readHtml(SCRIPTED_PAGE)).toMatchObject({
      text: "Two men were killed at the border on Thursday, the governor said.\n\nThe guards had been warned.",
      title: "Guards repel raid",
      publisher: "First Daily",
      author: "Ada Brook",
      publishedAt: "2024-03-07",
    });
  });
});

/** Boxes with teasers of other stories, longer together than a short report. */
const CARDS = `<section>${'<div><a href="/r"><h3>Ministry denies plan</h3></a><p>A teaser of it, which goes on a bit, and on, and on.</p></div>'.repeat(12)}</section>`;
const MENU = `<ul>${'<li><a href="/s">News of the section</a></li>'.repeat(30)}</ul>`;
const REPORT =
  "<p>Two men were killed at the border on Thursday.</p><p>The guards knew, he said.</p>";
const REPORT_TEXT = "Two men were killed at the border on Thursday.\n\nThe guards knew, he said.";

describe("readHtml() finds a short report", () => {
  const COOKIES = `<div id="cookie-notice"><p>${"We use cookies, and so do others. ".repeat(9)}</p></div>`;

  test.each([
    { where: "in the main of the page", body: `<main>${REPORT}</main>${CARDS}` },
    {
      where: "in the article of a page with a main",
      body: `<main><article><h1>Raid</h1>${REPORT}</article>${CARDS}</main>`,
    },
    { where: "in the only article", body: `<article><h1>Raid</h1>${REPORT}</article>${CARDS}` },
    { where: "beside a menu", body: `${MENU}<div>${REPORT}</div>` },
    { where: "under a notice of cookies", body: `${COOKIES}<div>${REPORT}</div>` },
    {
      where: "beside an article that is a card",
      body: `<article><h2>Rain is expected</h2></article><div>${REPORT}</div>`,
    },
    {
      where: "in a page without cookies",
      body: `<div class="no-cookies"><main>${REPORT}</main></div>`,
    },
  ])("$where", ({ body }) => {
    expect(readHtml(`<html><body>${body}</body></html>`).text).toBe(REPORT_TEXT);
  });
});

describe("readHtml() tells headline and site apart", () => {
  test.each([
    {
      how: "by the heading",
      page: ["Guards repel raid - The Velm Post", "<h1>Guards repel raid</h1>"],
    },
    {
      how: "by a heading that is the site",
      page: ["Guards repel raid - The Velm Post", "<h1>The Velm Post</h1>"],
    },
    {
      how: "by one of two headings, past a section",
      page: [
        "Guards repel raid - World - The Velm Post",
        "<h1>The Velm Post</h1><h1>Guards repel raid</h1>",
      ],
    },
    {
      how: "by the name of the site",
      page: [
        "Guards repel raid: what we know | The Velm Post",
        '<meta property="og:site_name" content="The Velm Post">',
      ],
      title: "Guards repel raid: what we know",
    },
  ])("$how", ({ page: [whole, rest], title = "Guards repel raid" }) => {
    const html = `<html><head><title>${whole}</title></head><body>${rest}${REPORT}</body></html>`;
    expect(readHtml(html)).toMatchObject({ title, publisher: "The Velm Post" });
  });

  test("a dash in a headline makes no site", () => {
    const html = `<html><head><title>Raid - what we know</title></head><body>${REPORT}</body></html>`;
    expect(readHtml(html)).toMatchObject({ title: "Raid - what we know", publisher: null });
  });
});

describe("readHtml() takes anything", () => {
  test.each([
    { what: "nothing", html: "", text: "" },
    { what: "white space", html: " \n", text: "" },
    { what: "no HTML", html: "Two men fell.", text: "Two men fell." },
    {
      what: "a fragment",
      html: "<p>Two men fell.</p><p>One rose.",
      text: "Two men fell.\n\nOne rose.",
    },
    { what: "a head alone", html: "<head><title>Raid</title></head>", text: "" },
    { what: "frames", html: "<html><frameset><frame></frameset></html>", text: "" },
    { what: "an unclosed comment", html: "<p>Two men fell.</p><!-- <p>x", text: "Two men fell." },
    { what: "lone surrogates", html: "<p>Two \ud800 men fell.</p>", text: "Two \ud800 men fell." },
    { what: "odd marks", html: "<<<>< <p>Two men fell.</p>", text: "Two men fell." },
  ])("$what", ({ html, text }) => {
    expect(readHtml(html).text).toBe(text);
  });

  test.each([
    { what: "elements in elements", html: `${"<div>".repeat(30_000)}Two men fell.` },
    { what: "many elements", html: `<p>Two men fell.</p>${"<b></b>".repeat(40_000)}` },
    { what: "beginnings of tags", html: `<p>Two men fell.</p>${"<body ".repeat(20_000)}` },
  ])("$what, quickly", ({ html }) => {
    expect(readHtml(html).text).toContain("Two men fell.");
  });

  test("JSON-LD that is none, or is not what it should be", () => {
    const scripts = ["{", "null", "5", '[[{"@type":5}]]', '{"@type":"NewsArticle","headline":{}}']
      .map((json) => `<script type="application/ld+json">${json}</script>`)
      .join("");
    expect(readHtml(`<html><head>${scripts}</head><body><p>Text</p></body></html>`)).toMatchObject({
      text: "Text",
      title: null,
    });
  });

  test("JSON-LD with line breaks in its strings", () => {
    const json = '{"@type": "NewsArticle", "headline": "Guards\n repel raid"}';
    const html = `<script type="application/ld+json">${json}</script>`;
    expect(readHtml(html).title).toBe("Guards repel raid");
  });
});

test.each(["By Ada Brook and Omid Lind", "Ada Brook, Omid Lind", "BY ADA BROOK AND OMID LIND"])(
  "readHtml() leaves out the line of the authors: %s",
  (line) => {
    const html = JSON_LD_PAGE.replace('<p class="byline">By Ada Brook and Omid Lind</p>', "");
    expect(readHtml(html.replace("<p>Two men", `<p>${line}</p><p>Two men`)).text).toBe(TEXT);
  },
);

describe("readHtml() leaves the text alone where it only looks like a frame", () => {
  const read = (html: string) =>
    readHtml(`<html><body><article>${html}</article></body></html>`).text;
  const LONG = "The guards had been warned that they would come, the governor said on Thursday.";

  test.each([
    { what: "a sentence about advertisements", line: "Advertisement is banned in Velmport." },
    { what: "a sentence that begins with reading", line: "Read the letter, he told them." },
    { what: "a sentence about sharing", line: "Share prices fell by a third." },
    { what: "a sentence about a photo", line: "Photos of the men were shown." },
    { what: "a line in the middle of a line", line: "They met, by\u00a0night, in Velmport." },
  ])("$what", ({ line }) => {
    expect(read(`<p>${LONG}</p><p>${line}</p>`)).toBe(`${LONG}\n\n${line.replace("\u00a0", " ")}`);
  });

  test("a box with a name of one, when it holds the article", () => {
    expect(read(`<div class="related share"><p>${LONG}</p></div>`)).toBe(LONG);
  });

  test("a sentence that is a link", () => {
    expect(read(`<p>${LONG}</p><p><a href="/1">He has said so before.</a></p>`)).toBe(
      `${LONG}\n\nHe has said so before.`,
    );
  });

  test("a time in a sentence", () => {
    expect(read(`<p>${LONG}</p><p>It began on <time>7 March</time>.</p>`)).toBe(
      `${LONG}\n\nIt began on 7 March.`,
    );
  });

  test("a line break, kept as one", () => {
    expect(read(`<p>${LONG}<br>\n He left.</p>`)).toBe(`${LONG}\nHe left.`);
  });
});

test("readHtml() runs no script of the page", () => {
  readHtml(JSON_LD_PAGE);
  readHtml(
    `<img src=x onerror="globalThis.wasRun = true"><script>globalThis.wasRun = true</script>`,
  );
  expect(globalThis).not.toHaveProperty("wasRun");
});

describe("readHtml() takes where the page comes from", () => {
  test.each([
    { from: "the option", html: "<p>x", options: { url: "https://a.example/1" } },
    {
      from: "the note of a browser",
      html: "<!-- saved from url=(0019)https://a.example/1 --><p>x",
    },
    {
      from: "a link from the root of the site",
      html: '<html><head><link rel="canonical" href="/1"></head><body>',
      options: { url: "https://a.example/0?x=1" },
    },
  ])("from $from", ({ html, options }) => {
    expect(readHtml(html, options).url).toBe("https://a.example/1");
  });

  test.each(["javascript:alert(1)", "about:blank", "a/b", "https://a b"])(
    "but not %s, which is no address of the web",
    (href) => {
      const html = `<html><head><link rel="canonical" href="${href}"></head><body>`;
      expect(readHtml(html).url).toBeNull();
    },
  );
});

describe("readHtml() refuses", () => {
  test.each([
    { html: null, message: "Cannot read HTML from null: it is no string" },
    { html: 5, message: "Cannot read HTML from 5: it is no string" },
    { html: new Uint8Array(3), message: "Cannot read HTML from object: it is no string" },
  ])("a page that is no string: $message", ({ html, message }) => {
    expect(() => readHtml(html as unknown as string)).toThrow(new TypeError(message));
  });

  test.each([
    { options: null, shown: "null" },
    { options: "https://a.example", shown: '"https://a.example"' },
  ])("options that are $shown", ({ options, shown }) => {
    const message = `Cannot read HTML with ${shown}: options are an object, such as { url: null }`;
    expect(() => readHtml("", options as unknown as ReadHtmlOptions)).toThrow(
      new TypeError(message),
    );
  });

  test("a url that is no string", () => {
    const options = { url: 5 } as unknown as ReadHtmlOptions;
    const message = "Cannot read HTML from the url 5: it is no string";
    expect(() => readHtml("", options)).toThrow(new TypeError(message));
  });
});
