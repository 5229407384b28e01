import { describe, expect, test } from "vitest";
import { eventKnowledge } from "./support.ts";

const { attribute, relateAttributeValues } = eventKnowledge();

describe("attribute()", () => {
  test.each([
    ["age", "age", true],
    ["Aged", "age", true],
    ["military rank", "rank", true],
    ["place of birth", "birthplace", true],
    ["gender", "sex", true],
    ["citizenship", "nationality", false],
    ["profession", "occupation", false],
    ["title", "title", false],
    ["magnitude", "magnitude", true],
  ])("%s -> %s, one value only: %s", (name, canonical, singleValued) => {
    expect(attribute(name)).toEqual({ name: canonical, singleValued });
  });

  test.each(["shoe size", "", "__proto__", "teenage"])("%j is not known", (name) => {
    expect(attribute(name)).toBeNull();
  });

  test("declared attributes have several values", () => {
    const declared = eventKnowledge({ multiValuedAttributes: ["ranks", "shoe size"] });
    expect(declared.attribute("rank")).toEqual({ name: "rank", singleValued: false });
    expect(declared.attribute("Shoe sizes")).toEqual({ name: "shoe size", singleValued: false });
    expect(declared.relateAttributeValues("rank", "colonel", "major").relation).toBe("unknown");
  });
});

describe("relateAttributeValues()", () => {
  test.each([
    ["age", "25", "25-year-old", "same"],
    ["age", "twenty-five", "25 years old", "same"],
    ["aged", "25", "aged 25", "same"],
    ["age", "25", "26", "disjoint"],
    ["age", "about 25", "26", "unknown"],
    ["age", "5", "-5", "disjoint"],
    ["magnitude", "6.1", "61", "disjoint"],
    ["magnitude", "6.1", "magnitude 6.10", "same"],
    ["altitude", "1,200 m", "1200 m", "same"],
    ["altitude", "1,200 m", "1200 ft", "unknown"],
    ["height", "10 to 12 m", "10 m", "unknown"],
    ["rank", "colonel", "Col.", "same"],
    ["rank", "Lt. Gen.", "lieutenant general", "same"],
    ["rank", "colonel", "Lt. Col.", "disjoint"],
    ["rank", "sergeant", "colonel", "disjoint"],
    ["rank", "general", "major general", "broader"],
    ["rank", "2nd Lt.", "lieutenant", "narrower"],
    ["rank", "captain", "colonel", "unknown"],
    ["rank", "vice admiral", "lieutenant general", "unknown"],
    ["rank", "colonel", "superintendent", "unknown"],
    ["sex", "male", "man", "same"],
    ["gender", "woman", "male", "disjoint"],
    ["marital status", "married", "divorced", "disjoint"],
    ["nationality", "Iranian", "Iran", "same"],
    ["nationality", "Iranian", "Afghan", "unknown"],
    ["affiliation", "Khaasteh", "Khasteh", "akin"],
    ["occupation", "journalist", "farmer", "unknown"],
    ["date of birth", "1 May 1980", "1981-05-01", "disjoint"],
    ["date of birth", "1 May 1980", "1980-05-01", "unknown"],
    ["registration", "EP-ABC", "ep abc", "same"],
    ["registration", "EP-ABC", "EP-ABD", "disjoint"],
    ["birthplace", "Herat", "Kabul", "unknown"],
    ["shoe size", "44", "45", "unknown"],
  ])("%s: %s / %s: %s", (name, left, right, relation) => {
    expect(relateAttributeValues(name, left, right).relation).toBe(relation);
  });

  test("says why", () => {
    expect(relateAttributeValues("rank", "colonel", "Lt. Col.").because).toBe(
      '"Lt. Col." and "colonel" are different ranks',
    );
    expect(relateAttributeValues("nationality", "Iranian", "Afghan").because).toBe(
      '"nationality" can have several values',
    );
  });

  test("declarations go first", () => {
    const declared = eventKnowledge({
      aliases: [["grey wolf", "colonel"]],
      disjoint: [["Iranian", "Afghan"]],
    });
    expect(declared.relateAttributeValues("rank", "grey wolf", "colonel").licence).toBe("declared");
    expect(declared.relateAttributeValues("nationality", "Afghan", "Iranian").relation).toBe(
      "disjoint",
    );
  });
});
