import { expect, test } from "vitest";
import { withCorporateSuffixes } from "../../../../src/read/language/names/with-corporate-suffixes.ts";

/** Words in brackets were found as names; sentences end at "|". Capitals are proper nouns. */
const companiesIn = (line: string) => {
  const forms: string[] = [];
  const sentenceEnds: number[] = [];
  const spans: { firstToken: number; endToken: number }[] = [];
  let firstToken = 0;
  for (const part of line.split(" ")) {
    if (part === "|") {
      sentenceEnds.push(forms.length);
      continue;
    }
    if (part.startsWith("[")) firstToken = forms.length;
    forms.push(part.replace(/^\[|\]$/g, ""));
    if (part.endsWith("]")) spans.push({ firstToken, endToken: forms.length });
  }
  const upos = forms.map((form) => (/^\p{Lu}/u.test(form) ? "PROPN" : "NOUN"));
  const document = {
    forms,
    upos: upos as ("PROPN" | "NOUN")[],
    xpos: forms.map(() => ""),
    sentenceEnds: [...sentenceEnds, forms.length],
  };
  return withCorporateSuffixes(document, spans).map((span) =>
    forms.slice(span.firstToken, span.endToken).join(" "),
  );
};

test.each([
  { rule: "a form found with its name", line: "[Oster Inc.] fell", names: ["Oster Inc."] },
  { rule: "a form that was left out", line: "[Oster] plc fell", names: ["Oster plc"] },
  { rule: "a form found by itself", line: "at Harbour [Corp.] and", names: ["Harbour Corp."] },
  { rule: "two forms", line: "[Oster] Co. Ltd. fell", names: ["Oster Co. Ltd."] },
  { rule: "a name found in two", line: "[Oster] & [Lind] LLC fell", names: ["Oster & Lind LLC"] },
  { rule: "a partner", line: "[Oster] & [Lind LLC] fell", names: ["Oster & Lind LLC"] },
])("withCorporateSuffixes() makes one name of $rule", ({ line, names }) => {
  expect(companiesIn(line)).toEqual(names);
});

test.each([
  { rule: "other names", line: "[Ada Brook] met [Omid] .", names: ["Ada Brook", "Omid"] },
  { rule: "a comma before the form", line: "[Oster] , [Inc.] fell", names: ["Oster"] },
  { rule: "a form with no name", line: "the [Corp.] fell", names: [] },
  { rule: "the sentence before", line: "met [Oster] | [Inc.] fell", names: ["Oster"] },
  {
    rule: "two names that only stand together",
    line: "[Oster] and [Lind LLC]",
    names: ["Oster", "Lind LLC"],
  },
  { rule: "what goes on behind the form", line: "[Oster Inc. Park] .", names: ["Oster Inc. Park"] },
])("withCorporateSuffixes() does not join $rule", ({ line, names }) => {
  expect(companiesIn(line)).toEqual(names);
});
