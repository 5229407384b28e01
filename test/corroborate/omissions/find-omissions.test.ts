import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import { findOmissions } from "../../../src/corroborate/omissions/find-omissions.ts";
import type { Dependence } from "../../../src/model/dependence.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

const PLACE = { eventTime: "2024-03-05", place: "Harbourton" };
const CLASH: ClaimInput = { predicate: "clash", party: ["Dock Guards", "Rovers"], event: "clash" };
const FIRE: ClaimInput = { predicate: "burn", patient: "the warehouse", event: "fire" };
const FLIGHT: ClaimInput = { predicate: "flee", agent: "Harbourton families", event: "flight" };

const account = (
  source: string,
  claims: NarrativeInput["claims"],
  more: Partial<NarrativeInput> = {},
) => narrative({ source, claims, publishedAt: "2024-03-06", ...PLACE, ...more });

const undated = (source: string, claims: NarrativeInput["claims"]) =>
  narrative({ source, claims, ...PLACE });

const labels = (...given: Parameters<typeof findOmissions>) =>
  findOmissions(...given).map((one) => `${one.account}: ${one.label}`);

describe("findOmissions() of the border clash", () => {
  const omissions = findOmissions(compare(accounts));
  const about = (words: string) => omissions.find(({ label }) => label.includes(words));

  test("gives what Fars News leaves out and nothing else", () => {
    expect(omissions.map((one) => [one.account, one.omitted.type, one.label])).toEqual([
      ["Fars News", "participant", "the Taliban as a party to the clash"],
      ["Fars News", "event", "the capture (Iranian border posts, Taliban fighters)"],
      ["Fars News", "event", "the shooting (Iranian farmers, the Taliban)"],
    ]);
  });

  test("says whom it names instead, and of whom it speaks elsewhere", () => {
    expect(about("as a party")).toMatchObject({
      status: "silent",
      omitted: { roles: ["party", "initiator"], instead: ["armed bandits"] },
      elsewhere: ["the Taliban's official border guards"],
    });
  });

  test("tells two accounts of which one has it from the other as one origin, and who cites it", () => {
    expect(
      about("the capture")?.tellers.map(({ origin, narratives }) => [origin, narratives]),
    ).toEqual([
      ["unnamed sources (cited by Aamaj News)", ["aamaj", "khaasteh"]],
      ["unnamed sources (cited by other reports)", ["gandhara"]],
    ]);
  });

  test("counts a denial as speaking of it, and quotes who does", () => {
    const capture = about("the capture");
    const told = capture?.tellers.flatMap(({ narratives }) => narratives);
    expect(told).toContain("gandhara");
    expect(capture?.tellers.flatMap(({ evidence }) => evidence)[0]?.quote).toBeTruthy();
  });
});

describe("findOmissions() finds silence", () => {
  const full = [CLASH, FIRE, FLIGHT];

  test("about an event that enough others tell", () => {
    const told = [account("A", full), account("B", full), account("C", [CLASH, FLIGHT, FLIGHT])];
    expect(labels(compare(told))).toEqual(["C: the fire (the warehouse)"]);
  });

  test("not where fewer tell it than asked for", () => {
    const told = [account("A", full), account("B", full), account("C", [CLASH, FLIGHT, FLIGHT])];
    expect(labels(compare(told), { minTellers: 3 })).toEqual([]);
    const alone = [account("A", full), account("C", [CLASH, FLIGHT, FLIGHT])];
    expect(labels(compare(alone))).toEqual([]);
  });

  test("not of who denies it", () => {
    const denial = { ...FIRE, negated: true };
    const told = [account("A", full), account("B", full), account("C", [CLASH, FLIGHT, denial])];
    expect(labels(compare(told))).toEqual([]);
  });

  test("about the cause as a detail, once, and not of who gives another one", () => {
    const blamed = [CLASH, { ...FIRE, cause: "negligence" }, FLIGHT];
    const told = (own: ClaimInput) => [
      account("A", blamed),
      account("B", blamed),
      account("C", [CLASH, own, FLIGHT]),
    ];
    expect(labels(compare(told(FIRE)))).toEqual(["C: the cause of the fire"]);
    expect(labels(compare(told({ ...FIRE, cause: "lightning" })))).toEqual([]);
  });

  test("not of who passes it on", () => {
    const told = [
      account("A", full),
      account("B", full, { via: ["The Courier"] }),
      account("The Courier", [CLASH, FLIGHT, FLIGHT]),
    ];
    expect(labels(compare(told))).toEqual([]);
  });

  test("not of who tells it in another account", () => {
    const told = [
      account("A", full),
      account("B", full),
      account("C", [CLASH, FLIGHT, FLIGHT], { id: "c-1" }),
      account("C", [FIRE], { id: "c-2" }),
    ];
    expect(labels(compare(told))).toEqual([]);
  });

  test("weighs what more tell more", () => {
    const told = (count: number) =>
      compare([
        ...Array.from({ length: count }, (_, at) => account(`A${at}`, full)),
        account("C", [CLASH, FLIGHT, FLIGHT]),
      ]);
    const [few, many] = [2, 5].map((count) => findOmissions(told(count))[0]?.weight ?? 0);
    expect(many).toBeGreaterThan(few ?? 1);
    expect(many).toBeLessThanOrEqual(1);
  });
});

describe("findOmissions() tells silence from", () => {
  const full = [CLASH, FIRE, FLIGHT];
  const statusOf = (last: ReturnType<typeof account>) =>
    findOmissions(compare([account("A", full), account("B", full), last]), {
      statuses: ["silent", "not-yet-known", "out-of-scope"],
    }).map(({ account: who, status }) => `${who} ${status}`);
  const partial = [CLASH, FLIGHT, FLIGHT];

  test("what nobody had told yet", () => {
    expect(statusOf(account("C", partial, { publishedAt: "2024-03-05" }))).toEqual([
      "C not-yet-known",
    ]);
    expect(statusOf(account("C", partial, { publishedAt: "2024-03-06" }))).toEqual(["C silent"]);
    expect(statusOf(account("C", partial, { publishedAt: "2024-03-09" }))).toEqual(["C silent"]);
  });

  test("what had not happened yet", () => {
    const later = { ...FIRE, time: "2024-03-08" };
    const told = [
      undated("A", [CLASH, later, FLIGHT]),
      undated("B", [CLASH, later, FLIGHT]),
      account("C", partial),
    ];
    expect(findOmissions(compare(told)).map(({ status }) => status)).toEqual(["not-yet-known"]);
  });

  test("what is none of its story", () => {
    const other = ["a", "b", "c"].map((event) => ({ predicate: "elect", theme: "a mayor", event }));
    expect(new Set(statusOf(account("C", other, { place: "Oldport" })))).toEqual(
      new Set(["C out-of-scope"]),
    );
  });

  test("what one short statement has no room for", () => {
    expect(statusOf(account("C", [CLASH]))).toEqual(["C out-of-scope", "C out-of-scope"]);
  });

  test("what is said without a date, which counts half", () => {
    const weight = (last: ReturnType<typeof account>) =>
      findOmissions(compare([account("A", full), account("B", full), last]))[0]?.weight ?? 0;
    const dated = weight(account("C", partial));
    expect(dated).toBeGreaterThan(0);
    expect(weight(undated("C", partial))).toBeCloseTo(dated / 2, 2);
  });
});

describe("findOmissions() finds a participant left out", () => {
  const raid = (agents: ClaimInput["agent"]): NarrativeInput["claims"] => [
    { predicate: "capture", agent: agents, theme: "the depot", event: "raid" },
    CLASH,
    FLIGHT,
  ];

  test("where the account names nobody in the role", () => {
    const told = [account("A", raid("Rovers")), account("B", raid("Rovers"))];
    const silent = account("C", [
      { predicate: "capture", theme: "the depot", event: "raid" },
      CLASH,
      FLIGHT,
    ]);
    expect(labels(compare([...told, silent]))).toEqual(["C: Rovers as who did it in the capture"]);
  });

  test("not where it names it by a narrower or wider label", () => {
    const told = [account("A", raid("Rovers")), account("B", raid("Rovers"))];
    expect(labels(compare([...told, account("C", raid("Rovers fighters"))]))).toEqual([]);
  });

  test("not where it denies it: that is a denial", () => {
    const told = [account("A", raid("Rovers")), account("B", raid("Rovers"))];
    const denies = account("C", raid([{ name: "smugglers" }, { not: "Rovers" }]));
    expect(labels(compare([...told, denies])).filter((one) => one.startsWith("C: Rovers"))).toEqual(
      [],
    );
  });
});

describe("findOmissions() finds a detail left out", () => {
  const raid = (cause?: string): ClaimInput[] => [
    cause === undefined ? CLASH : { ...CLASH, cause },
    FIRE,
    FLIGHT,
  ];

  test("where others say why", () => {
    const told = [account("A", raid("a debt")), account("B", raid("a debt")), account("C", raid())];
    expect(labels(compare(told))).toContain("C: the cause of the clash");
  });

  test("where others say how many, in the words most of them have for those", () => {
    const toll = (quantity?: string): ClaimInput => ({
      predicate: "kill",
      patient: "dockers",
      event: "killing",
      ...(quantity === undefined ? {} : { quantity }),
    });
    const told = ["A", "B", "C"].map((name) =>
      account(name, [CLASH, toll(name === "C" ? undefined : "12 dockers"), FLIGHT]),
    );
    expect(labels(compare(told))).toContain("C: the number of dockers in the killing");
  });

  test("not where the story has the place that others state", () => {
    const there = [{ ...CLASH, place: "Harbourton" }, FIRE, FLIGHT];
    const told = [account("A", there), account("B", there), account("C", raid())];
    expect(labels(compare(told))).toEqual([]);
  });
});

describe("findOmissions() counts as one teller", () => {
  const full = [CLASH, FIRE, FLIGHT];
  const WIRE =
    "Rovers and dock guards fought at the gates of Harbourton until nightfall, the warehouse burnt down to its walls, and dozens of families took to the hills with what they could carry.";
  const OWN =
    "It began with shouting over a crane. By evening guards and Rovers traded blows along the quay; later smoke rose from the old warehouse while whole streets packed up and went.";
  const silent = account("C", [CLASH, FLIGHT, FLIGHT]);
  const printed = (source: string, text: string, more: Partial<NarrativeInput> = {}) =>
    account(source, full, { text, ...more });

  test("two prints of one text", () => {
    const told = [printed("A", WIRE), printed("B", `HARBOURTON - ${WIRE}`), silent];
    expect(labels(compare(told))).toEqual([]);
    expect(labels(compare(told), { minTellers: 1 })).toEqual(["C: the fire (the warehouse)"]);
  });

  test("but not two that write for themselves", () => {
    const told = [printed("A", WIRE), printed("B", OWN), silent];
    expect(labels(compare(told))).toEqual(["C: the fire (the warehouse)"]);
  });

  test("but not two that cite one agency and write for themselves", () => {
    const article = (name: string, text: string) => {
      const cited = `${text} The fire began at noon, according to the Wire Agency.`;
      return [
        printed(name, cited, { id: `${name}-own` }),
        printed("The Wire Agency", cited, { id: `${name}-wire`, via: [name], claims: [FIRE] }),
      ];
    };
    const told = (text: string) => compare([...article("A", WIRE), ...article("B", text), silent]);
    expect(labels(told(OWN))).toEqual(["C: the fire (the warehouse)"]);
    expect(labels(told(WIRE))).toEqual([]);
  });

  test("a text with a third that both have copied, and no more than that", () => {
    const copies = ["A", "B", "D"].map((name) => printed(name, `${name.repeat(3)}: ${WIRE}`));
    expect(labels(compare([...copies, silent]))).toEqual([]);
    expect(labels(compare([...copies, printed("E", OWN), silent]))).toEqual([
      "C: the fire (the warehouse)",
    ]);
  });

  test("what dependences say is copied, from the strength asked for on", () => {
    const told = compare([account("A", full), account("B", full), silent]);
    const copied = (kind: Dependence["kind"], strength: number): readonly Dependence[] => {
      const [a, b] = told.narratives.map(({ id }) => id);
      return [
        { narratives: [a, b] as never, kind, strength, reason: "told so", evidence: [[], []] },
      ];
    };
    expect(labels(told, { dependences: copied("text-reuse", 0.9) })).toEqual([]);
    expect(labels(told, { dependences: copied("text-reuse", 0.6) })).toHaveLength(1);
    expect(labels(told, { dependences: copied("text-reuse", 0.6), oneVoice: 0.5 })).toEqual([]);
    expect(labels(told, { dependences: copied("cites", 1) })).toHaveLength(1);
    expect(labels(told, { dependences: copied("shared-detail", 0.9) })).toHaveLength(1);
  });

  test("two prints, unless the dependences given leave that out", () => {
    const told = compare([printed("A", WIRE), printed("B", `HARBOURTON - ${WIRE}`), silent]);
    expect(labels(told, { dependences: [] })).toEqual(["C: the fire (the warehouse)"]);
  });
});

describe("findOmissions() attaches what is stated to be missing", () => {
  const full = [CLASH, FIRE, FLIGHT];
  const says = (theme: string) =>
    account("D", [
      { predicate: "mention", agent: "C", theme, negated: true, quote: "C does not mention it" },
    ]);

  test("to the omission it is about", () => {
    const told = [account("A", full), account("B", full), account("C", [CLASH, FLIGHT, FLIGHT])];
    const [omission] = findOmissions(compare([...told, says("the fire")]));
    expect(omission).toMatchObject({ account: "C", stated: [{ source: "D" }] });
    expect(omission?.explanation).toContain("“C does not mention it”");
  });

  test("and gives it alone where the accounts do not show it", () => {
    const told = [account("A", full), account("C", [CLASH, FLIGHT, FLIGHT])];
    expect(findOmissions(compare([...told, says("the mayor")]))).toMatchObject([
      { account: "C", omitted: { type: "mention", label: "the mayor" }, tellers: [], weight: 0 },
    ]);
  });

  test("never as a contradiction", () => {
    const told = [account("A", full), account("C", [CLASH, FLIGHT, FLIGHT]), says("Rovers")];
    expect(compare(told).findings).toEqual([]);
  });
});

describe("findOmissions() refuses", () => {
  test.each([
    { options: { minTellers: 0 }, error: RangeError },
    { options: { minClaims: 1.5 }, error: RangeError },
    { options: { statuses: ["quiet"] }, error: RangeError },
    { options: null, error: TypeError },
  ])("$options", ({ options, error }) => {
    expect(() => findOmissions(compare([]), options as never)).toThrow(error);
  });

  test("nothing of an empty comparison", () => {
    expect(findOmissions(compare([]))).toEqual([]);
  });
});
