import { beforeAll, describe, expect, test } from "vitest";
import { explainAlignment, groupClaims, type Narrative, narrative } from "../../../src/index.ts";
import type { WordLexicon } from "../../../src/model/word-lexicon.ts";
import { openOwnLexicon } from "../../support/open-own-lexicon.ts";

let lexicon: WordLexicon;

beforeAll(async () => {
  lexicon = await openOwnLexicon();
});

const first = narrative({
  source: "First Daily",
  claims: [
    {
      predicate: "refurbish",
      agent: "Ada Lindqvist",
      theme: "the town hall",
      quote: "Ada Lindqvist refurbished the town hall of Riverton last spring.",
    },
    {
      predicate: "resign",
      agent: "Omar Bellamy",
      quote: "Omar Bellamy resigned from the council of Riverton over the cost.",
    },
  ],
});
const second = narrative({
  source: "Second Daily",
  claims: [
    {
      predicate: "renovate",
      agent: "Ada Lindqvist",
      theme: "the town hall",
      quote: "The town hall of Riverton was renovated by Ada Lindqvist last spring.",
    },
    {
      predicate: "resignation",
      agent: "Omar Bellamy",
      quote: "The resignation of Omar Bellamy from the council of Riverton followed.",
    },
  ],
});
const elsewhere = narrative({
  source: "Third Daily",
  claims: [
    {
      predicate: "resign",
      agent: "Greta Holm",
      quote: "Greta Holm resigned as coach of the Northport rowing club after a lost race.",
    },
  ],
});

const groupsOf = (narratives: readonly Narrative[]) =>
  groupClaims(narratives, { lexicon }).map((group) =>
    group.map((ref) => `${ref.narrative} ${ref.claim}`).join(),
  );

describe("groupClaims()", () => {
  test("puts every claim in one group, in whatever order accounts come", () => {
    const groups = groupsOf([first, second, elsewhere]);
    expect(groups.join().split(",")).toHaveLength(5);
    expect(groupsOf([elsewhere, second, first])).toEqual(groups);
  });

  test("takes words formed from each other for one event", () => {
    expect(groupsOf([first, second])).toContainEqual("first-daily c2,second-daily c2");
  });

  test("keeps two resignations in two stories apart", () => {
    expect(groupsOf([first, second, elsewhere])).toContainEqual("third-daily c1");
  });
});

describe("explainAlignment()", () => {
  const refs = [
    { narrative: "first-daily", claim: "c1" },
    { narrative: "second-daily", claim: "c1" },
    { narrative: "first-daily", claim: "c2" },
  ] as const;

  test("names features with weights, and what follows", () => {
    const { align, similarity } = explainAlignment([first, second], refs[0], refs[1], { lexicon });
    expect(align.evidence.length).toBeGreaterThan(0);
    expect(similarity.features.map(({ feature }) => feature)).toContain("predicates: synonyms");
    expect(similarity.decision).toBe(
      similarity.probability > similarity.threshold ? "one event" : "two events",
    );
  });

  test("is the same from both sides", () => {
    const explain = (one: number, other: number) =>
      explainAlignment([first, second], refs[one] ?? refs[0], refs[other] ?? refs[0], { lexicon })
        .similarity;
    expect(explain(1, 2)).toEqual(explain(2, 1));
  });

  test("says that unrelated claims are two events", () => {
    const { align, similarity } = explainAlignment([first, second], refs[1], refs[2], { lexicon });
    expect([align.decision, similarity.decision]).toEqual(["two events", "two events"]);
  });

  test("refuses a claim that no account has", () => {
    expect(() =>
      explainAlignment([first], refs[0], { narrative: "first-daily", claim: "c9" }),
    ).toThrow("There is no claim c9");
  });
});
