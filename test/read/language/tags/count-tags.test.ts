import { describe, expect, test } from "vitest";
import { countTags, listTags, profilesWithout } from "../../../../scripts/train/tags/count-tags.ts";
import { formKey } from "../../../../src/read/language/tags/normalise-form.ts";
import { OWN_DOCUMENTS } from "./own-sentences.ts";

const names = listTags(OWN_DOCUMENTS, 1);
const tags = new Map(names.map((name, index) => [name, index]));
const all = countTags(OWN_DOCUMENTS, tags);
const key = (form: string) => formKey(form, 0, form.length);

describe("profilesWithout()", () => {
  const [, , third = []] = OWN_DOCUMENTS;
  const profiles = profilesWithout(all, countTags([third], tags));

  test("does not know a word of that document alone", () => {
    expect(profiles.find(key("mill"))).toBe(-1);
    expect(profilesWithout(all, new Map()).find(key("mill"))).toBeGreaterThanOrEqual(0);
  });

  test("knows a word of other documents, by what it was there", () => {
    const profile = profiles.profile(profiles.find(key("left")));
    expect(profile?.tags).toEqual([tags.get("VERB VBD")]);
  });

  test("does not know a word of no document", () => {
    expect(profiles.find(key("brisket"))).toBe(-1);
  });
});

test("listTags() has the most frequent tag first, and none that is too rare", () => {
  const counts = new Map<string, number>();
  for (const { upos, xpos } of OWN_DOCUMENTS.flat()) {
    upos.forEach((tag, word) => {
      const name = `${tag} ${xpos[word]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  }
  const numbers = names.map((name) => counts.get(name) ?? 0);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(names).toContain("VERB VBN");
  expect(listTags(OWN_DOCUMENTS, 2)).not.toContain("VERB VBN");
});
