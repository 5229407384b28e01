import { describe, expect, test } from "vitest";
import type {
  AttributionMention,
  CueForce,
} from "../../../src/read/attribution/attribution-mention.ts";
import { commitmentOf } from "../../../src/read/narratives/commitment.ts";
import type { Predication } from "../../../src/read/predications/predication.ts";

const HEAD = 7;

const PLAIN = { heads: [HEAD], subordinate: false, given: false };

const predication = (given: Partial<Predication> = {}): Predication => ({
  head: HEAD,
  trigger: { start: 40, end: 45 },
  predicate: "fire",
  nominal: false,
  participants: [],
  polarity: "positive",
  polarityCues: [],
  modality: "actual",
  certainty: "unstated",
  modalityCues: [],
  tense: "past",
  ongoing: false,
  modifiers: [],
  links: [],
  clause: { start: 30, end: 50 },
  ...given,
});

const said = (force: CueForce, given: Partial<AttributionMention["cue"]> = {}, top = true) =>
  ({
    source: null,
    addressee: null,
    cue: {
      start: 10,
      end: 16,
      head: 2,
      lemma: "deny",
      force,
      negated: false,
      certainty: "unstated",
      ...given,
    },
    content: [{ start: 20, end: 60 }],
    contentHeads: [top ? HEAD : 5],
    quoted: "indirect",
  }) satisfies AttributionMention;

describe("what a source is committed to", () => {
  test("is what the clause says, where it is asserted", () => {
    expect(commitmentOf(predication(), [said("assert")], PLAIN)).toMatchObject({
      polarity: "positive",
      modality: "actual",
    });
  });

  test("is neither a yes nor a no where it did not know whether", () => {
    const asked = predication({ modality: "asked" });
    expect(commitmentOf(asked, [said("believe", { negated: true })], PLAIN)).toMatchObject({
      polarity: "positive",
      modality: "asked",
    });
  });

  test("is not left open by who would not say how or why it happened", () => {
    const unsaid = [said("assert", { negated: true })];
    expect(commitmentOf(predication(), unsaid, PLAIN).modality).toBe("unconfirmed");
    expect(commitmentOf(predication(), unsaid, { ...PLAIN, given: true }).modality).toBe("actual");
    expect(commitmentOf(predication(), unsaid, { ...PLAIN, subordinate: true }).modality).toBe(
      "actual",
    );
  });

  test("is the opposite where it is denied, with the cue as the words that negate", () => {
    const { polarity, polarityCues, modality } = commitmentOf(predication(), [said("deny")], PLAIN);
    expect([polarity, modality]).toEqual(["negative", "actual"]);
    expect(polarityCues).toEqual([{ start: 10, end: 16 }]);
  });

  test("is what a denied negation says: “denied that no shot was fired”", () => {
    const given = predication({ polarity: "negative" });
    expect(commitmentOf(given, [said("deny")], PLAIN).polarity).toBe("positive");
  });

  test("is not turned by “did not deny”", () => {
    const given = commitmentOf(predication(), [said("deny", { negated: true })], PLAIN);
    expect(given.polarity).toBe("positive");
  });

  test("of “denied that troops who crossed had fired” keeps the crossing", () => {
    const crossing = commitmentOf(predication(), [said("deny", {}, false)], {
      ...PLAIN,
      subordinate: true,
      given: false,
    });
    expect(crossing).toMatchObject({ polarity: "positive", modality: "actual" });
  });

  test("of “denied a role in the attack” is not that there was an attack", () => {
    const attack = commitmentOf(predication(), [said("deny", {}, false)], PLAIN);
    expect(attack).toMatchObject({ polarity: "positive", modality: "alleged" });
  });

  test.each([
    ["doubt", "unconfirmed"],
    ["ask", "asked"],
    ["demand", "required"],
    ["expect", "expected"],
    ["plan", "planned"],
    ["fear", "feared"],
    ["hope", "possible"],
  ] as const)("by the force %s is that it is %s", (force, modality) => {
    expect(commitmentOf(predication(), [said(force)], PLAIN).modality).toBe(modality);
  });

  test("keeps the modality of the clause itself: “fears that they may fire”", () => {
    const given = predication({ modality: "possible" });
    expect(commitmentOf(given, [said("fear")], PLAIN).modality).toBe("possible");
  });

  test("is open where a source would not say so", () => {
    const given = commitmentOf(predication(), [said("assert", { negated: true })], PLAIN);
    expect(given.modality).toBe("unconfirmed");
  });

  test("is denied through a cue without a source: “denied reports that”", () => {
    const reports = said("assert", { head: 5 });
    const path = [said("deny", {}, false), reports];
    expect(commitmentOf(predication(), path, PLAIN).polarity).toBe("negative");
  });

  test("is denied through a noun that it spells out: “denied the claim that”", () => {
    const place = { heads: [HEAD, 5], subordinate: true, given: false };
    const given = commitmentOf(predication(), [said("deny", {}, false)], place);
    expect(given.polarity).toBe("negative");
  });

  test("is as sure as the cue says, unless the clause says it", () => {
    const sure = said("assert", { certainty: "certain" });
    expect(commitmentOf(predication(), [sure], PLAIN).certainty).toBe("certain");
    const hedged = predication({ certainty: "probable" });
    expect(commitmentOf(hedged, [sure], PLAIN).certainty).toBe("probable");
  });
});
