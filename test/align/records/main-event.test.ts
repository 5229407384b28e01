import { describe, expect, test } from "vitest";
import { createMainEvent } from "../../../src/align/records/main-event.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const base = createKnowledgeBase(knowledge(), null);

const LEAD = "Rebels shelled Ulm on Monday and killed nine people, officials said.";
const FILLER = "The town has two mills and an old bridge over a slow river. ".repeat(15);

/** An article whose claims have these quotes: the first stands at its top, the others far below. */
function article(claims: readonly ClaimInput[], more: Partial<Narrative> = {}): Narrative {
  const quotes = claims.map((_, at) => (at === 0 ? LEAD : `Quote ${at} of what is told below.`));
  const text = [quotes[0], FILLER, ...quotes.slice(1)].join(" ");
  const told = claims.map((claim, at) => ({ ...claim, quote: quotes[at] ?? "" }));
  const built = narrative({ id: "a", source: "Paper", codedBy: "program", text, claims: told });
  return { ...built, ...more };
}

/** Whether each claim of the article is of the declared event. */
function mains(given: Narrative): readonly boolean[] {
  const isMain = createMainEvent([given], base);
  return given.claims.map((claim) => isMain(given, claim));
}

const KILLED = { predicate: "kill", patient: "people", quantity: 9 };

describe("of a long article, the declared event is", () => {
  test("what its opening tells, and what it tells below of that kind", () => {
    expect(mains(article([KILLED, { predicate: "kill", patient: "people" }]))).toEqual([
      true,
      true,
    ]);
  });

  test.each<[string, ClaimInput]>([
    ["of another kind", { predicate: "resign", agent: "Ines Moral" }],
    ["with another toll in the same voice", { ...KILLED, quantity: 40 }],
  ])("not what it tells below %s", (_, claim) => {
    expect(mains(article([KILLED, claim]))).toEqual([true, false]);
  });

  test.each([
    ["day", { time: "2024-03-04" }, { time: "2023-07-01" }],
    ["place", { place: { name: "Ulm", within: ["Germany"] } }, { place: "Peru" }],
  ] as const)("nor what it tells below of another %s", (_, above, below) => {
    const told = article([
      { ...KILLED, ...above },
      { ...KILLED, ...below },
    ] as ClaimInput[]);
    expect(mains(told)).toEqual([true, false]);
  });
});

test.each<[string, Partial<ClaimInput>, boolean]>([
  ["without time and place", {}, false],
  ["on the same day", { time: "2024-03-04" }, true],
  ["in the same town", { place: "Ulm" }, true],
])("of a figure further down %s", (_, more, isMain) => {
  const below = { ...KILLED, quantity: "at least 8", ...more } as ClaimInput;
  const above = { ...KILLED, time: "2024-03-04", place: "Ulm" };
  expect(mains(article([above, below]))).toEqual([true, isMain]);
});

test("all is that a short text tells, or that a person coded", () => {
  const claims = [KILLED, { predicate: "resign", agent: "Ines Moral" }];
  expect(mains(article(claims, { codedBy: "person" }))).toEqual([true, true]);
  expect(mains(article(claims, { text: LEAD }))).toEqual([true, true]);
});
