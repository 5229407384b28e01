import { describe, expect, test } from "vitest";
import { isOutlet, toSource } from "../../../src/read/voices/to-source.ts";

describe("a source", () => {
  test.each([
    ["police spokesman", "official"],
    ["Interior Ministry", "government"],
    ["Washington Post", "newspaper"],
    ["Reuters", "news-agency"],
    ["residents of Palu", "witness"],
    ["@palu24", "social-media"],
    ["Sara Haddad", null],
  ])("is told by a word of its name: %s", (name, kind) => {
    expect(toSource(name).kind).toBe(kind);
  });

  test.each([
    ["other reports", true],
    ["unnamed officials", true],
    ["Human Rights Report", false],
    ["Sara Haddad", false],
  ])("is anonymous when nobody could go back to it: %s", (name, anonymous) => {
    expect(toSource(name).anonymous).toBe(anonymous);
  });
});

describe("an outlet", () => {
  test.each(["Reuters", "Washington Post", "Palu Radio", "@palu24"])("is %s", (name) => {
    expect(isOutlet(name)).toBe(true);
  });

  test.each(["a newspaper", "Sara Haddad", "Interior Ministry"])("is not %s", (name) => {
    expect(isOutlet(name)).toBe(false);
  });
});
