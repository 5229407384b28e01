import { describe, expect, test } from "vitest";
import { visibleText } from "../../../src/report/escape/visible-text.ts";

describe("visibleText()", () => {
  test.each([
    { text: "plain", shown: "plain" },
    { text: "two\n\n lines\t", shown: "two lines " },
    { text: "\u2028", shown: " " },
    { text: "\u0000\u007f\u009b", shown: "\\u0000\\u007f\\u009b" },
    { text: "\u202a\u202e\u2066\u2069", shown: "\\u202a\\u202e\\u2066\\u2069" },
    { text: "a\u200bb\u2060c", shown: "a\\u200bb\\u2060c" },
    { text: "x\udc00", shown: "x\\udc00" },
    // Look-alikes that are part of ordinary text.
    { text: "می\u200cخواهم", shown: "می\u200cخواهم" },
    { text: "👩‍🚀 𝒳 é", shown: "👩‍🚀 𝒳 é" },
    { text: "\\u001b", shown: "\\u001b" },
  ])("$text", ({ text, shown }) => {
    expect(visibleText(text)).toBe(shown);
  });
});
