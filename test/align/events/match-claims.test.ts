import { describe, expect, test } from "vitest";
import { align } from "../../../src/align/align.ts";
import type { Coder } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

const SETTING = { time: "2024-03-04", place: "Ulm, Germany" } as const;
const BARE: ClaimInput = { predicate: "kill", patient: "passengers" };

/** Longer than a notice. */
const ARTICLE = "It rained all week. ".repeat(60);

const account = (
  name: string,
  text: string,
  claim: ClaimInput,
  more: Partial<NarrativeInput> = {},
): NarrativeInput => ({ source: name, text: `${text}${name}.`, claims: [claim], ...more });

/** Whether both accounts tell of one event, and how sure that is. */
function sureness(codedBy: Coder, ...accounts: readonly NarrativeInput[]): string {
  const { events } = align(accounts.map((one) => narrative({ ...one, codedBy })));
  const [event, ...others] = events;
  if (event === undefined || others.length > 0) return "two events";
  return event.match.strength;
}

describe("that two claims tell of one event is certain by what they say themselves", () => {
  test("whatever is told around them", () => {
    const claim = { ...BARE, ...SETTING };
    expect(sureness("program", account("A", ARTICLE, claim), account("B", ARTICLE, claim))).toBe(
      "certain",
    );
  });

  test("or by the setting of a notice, which has only one", () => {
    const notices = ["A", "B"].map((name) => account(name, "", BARE, SETTING));
    expect(sureness("program", ...notices)).toBe("certain");
  });

  test("but uncertain by a setting that one takes over from a long story", () => {
    const stated = account("A", ARTICLE, { ...BARE, ...SETTING });
    const takenOver = account("B", ARTICLE, BARE, SETTING);
    expect(sureness("program", stated, takenOver)).toBe("uncertain");
    expect(sureness("program", takenOver, stated)).toBe("uncertain");
  });

  describe("nor by a name that is all they share beside it", () => {
    const arrest: ClaimInput = { predicate: "arrest", agent: "Ines Moral" };
    const more = { ...arrest, patient: "clerks" };

    test.each<[string, ClaimInput, ClaimInput]>([
      ["told alike", more, more],
      ["told more closely by one", more, arrest],
    ])("%s", (_, left, right) => {
      const stories = [account("A", ARTICLE, left, SETTING), account("B", ARTICLE, right, SETTING)];
      expect(sureness("program", ...stories)).toBe("uncertain");
      expect(sureness("person", ...stories)).toBe("certain");
    });

    test("unless both say the day and the town themselves", () => {
      const stories = [
        account("A", ARTICLE, { ...more, ...SETTING }),
        account("B", ARTICLE, { ...arrest, ...SETTING }),
      ];
      expect(sureness("program", ...stories)).toBe("certain");
    });

    test("unless one text tells both, which has one setting", () => {
      const parts = [account("A", ARTICLE, more, SETTING), account("B", ARTICLE, arrest, SETTING)];
      const inOneText = parts.map((part) => ({ ...part, text: ARTICLE }));
      expect(sureness("program", ...inOneText)).toBe("certain");
    });
  });

  test("whereas a person chose the setting of what they coded", () => {
    const stories = ["A", "B"].map((name) => account(name, ARTICLE, BARE, SETTING));
    expect(sureness("person", ...stories)).toBe("certain");
  });

  test("and who can be killed only once is known, whatever the setting", () => {
    const killed = { predicate: "kill", patient: "Ines Moral" };
    const stories = ["A", "B"].map((name) => account(name, ARTICLE, killed, SETTING));
    expect(sureness("program", ...stories)).toBe("certain");
  });
});
