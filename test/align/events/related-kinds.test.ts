import { describe, expect, test } from "vitest";
import { createRelatedKinds } from "../../../src/align/events/related-kinds.ts";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";

const base = createKnowledgeBase(knowledge());

describe("createRelatedKinds()", () => {
  // More kinds than one number has bits.
  const words = Array.from({ length: 70 }, (_, index) => `unheardof${index}`);
  const kinds = [...words, "shooting", "attack"].map((word) => base.predicate(word));
  const [shooting, attack] = [words.length, words.length + 1];

  test("tells related kinds from unrelated ones, whichever comes first", () => {
    const areRelated = createRelatedKinds(kinds, base);
    expect(areRelated(shooting, attack)).toBe(true);
    expect(areRelated(attack, shooting)).toBe(true);
    expect(areRelated(3, attack)).toBe(false);
    expect(areRelated(attack, 3)).toBe(false);
  });

  test("answers as the knowledge does for every pair, and so again when asked twice", () => {
    const areRelated = createRelatedKinds(kinds, base);
    for (let round = 0; round < 2; round += 1) {
      kinds.forEach((left, one) => {
        kinds.forEach((right, other) => {
          const { relation } = base.relatePredicates(left, right);
          expect(areRelated(one, other)).toBe(relation !== "unrelated");
        });
      });
    }
  });

  test("asks the knowledge once a pair", () => {
    let questions = 0;
    const areRelated = createRelatedKinds(kinds, {
      relatePredicates(left, right) {
        questions += 1;
        return base.relatePredicates(left, right);
      },
    });
    for (let round = 0; round < 3; round += 1) {
      areRelated(31, 63);
      areRelated(63, 31);
      areRelated(shooting, attack);
    }
    expect(questions).toBe(2);
  });
});
