import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { findMisquotations } from "../../../src/corroborate/quotes/find-misquotations.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const word = fc.constantFrom(
  ..."we did not sell the mill … [now] Lorn 12 never may . , “ ” ' no before after all in May “” I'd".split(
    " ",
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));

const accounts = (said: string, quoted: string, second: string) => [
  narrative({ id: "own", source: "Ann Roe", text: said, claims: [] }),
  narrative({ id: "b", source: "Courier", text: `“${quoted}” said Ann Roe.`, claims: [] }),
  narrative({
    id: "c",
    source: "Herald",
    claims: [{ predicate: "say", agent: "Ann Roe", content: second }],
  }),
  narrative({
    id: "d",
    source: "Echo",
    claims: [{ predicate: "say", agent: "Max Low", content: quoted }],
  }),
  narrative({
    id: "e",
    source: "Star",
    claims: [{ predicate: "say", agent: "Max Low", content: second }],
  }),
];

test.prop([text, text, text])(
  "findMisquotations() gives quotes that stand there, shares from 0 to 1, whatever the order",
  (said, quoted, second) => {
    const narratives = accounts(said, quoted, second);
    const found = findMisquotations({ narratives });
    for (const { share, narrative: by, comparedWith, quoted: words, said: own } of found) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      for (const [id, span] of [
        [by, words],
        [comparedWith, own],
      ] as const) {
        const told = narratives.find((one) => one.id === id)?.text ?? null;
        if (told === null || span.start === null) continue;
        expect(told.slice(span.start, span.end ?? 0)).toBe(span.quote);
      }
    }
    expect(findMisquotations({ narratives: [...narratives].reverse() })).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  },
);

test.prop([text])("findMisquotations() calls a copy verbatim", (said) => {
  const claims = [{ predicate: "say", agent: "Ann Roe", content: said }];
  const found = findMisquotations({
    narratives: [
      narrative({ id: "own", source: "Ann Roe", text: said, claims: [] }),
      narrative({ id: "b", source: "Courier", claims }),
    ],
  });
  expect(found.every((one) => one.class === "verbatim" || one.class === "trimmed")).toBe(true);
});
