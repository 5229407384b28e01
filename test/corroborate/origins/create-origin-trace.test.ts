import { expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import {
  createOriginTrace,
  type OriginTraceOptions,
} from "../../../src/corroborate/origins/create-origin-trace.ts";
import type { Dependence } from "../../../src/model/dependence.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { CAPTURE, told } from "./capture.ts";

/** Origins of the reading that the bridge was captured, with who goes back to each. */
function originsOf(given: readonly Narrative[], options: OriginTraceOptions = {}) {
  const comparison = compare(given);
  const row = comparison.alignment.rows.find(({ locus }) => locus.slot === "occurrence");
  const support = row?.readings.find(({ key }) => key === "happened")?.support ?? [];
  const groups = createOriginTrace(comparison, options).independent(support);
  return groups.map(({ origin, narratives }) => `${origin}: ${narratives.join(" ")}`);
}

test("one source in two papers is one origin", () => {
  const given = [told("a", ["Courier", "Jo Poe"]), told("b", ["Herald", "Jo Poe"])];
  expect(originsOf(given)).toEqual(["Jo Poe: a b"]);
});

test("two sources in one paper are two: a carrier is not an origin", () => {
  const given = [told("a", ["Courier", "Jo Poe"]), told("b", ["Courier", "Ann Roe"])];
  expect(originsOf(given)).toEqual(["Ann Roe: b", "Jo Poe: a"]);
});

test("a source is told by its name, however it is written", () => {
  expect(originsOf([told("a", ["The Courier"]), told("b", ["Herald", "Courier"])])).toHaveLength(1);
});

test("who cites another in any account is one voice with them on it", () => {
  const given = [told("a", ["Courier"]), told("b", ["Herald"]), told("c", ["Courier", "Herald"])];
  expect(originsOf(given)).toEqual(["Herald: a b c"]);
  expect(originsOf(given.slice(0, 2))).toEqual(["Courier: a", "Herald: b"]);
});

test("who rests on two sources does not make them one", () => {
  const given = [
    told("a", ["Courier"]),
    told("b", ["Courier", "Jo Poe"]),
    told("c", ["Courier", "Ann Roe"]),
  ];
  expect(originsOf(given)).toEqual(["Ann Roe: a c", "Jo Poe: a b"]);
});

test("the source of a claim is traced like that of an account", () => {
  const inClaim = narrative({
    id: "a",
    source: "Courier",
    claims: [{ ...CAPTURE, source: "Jo Poe", via: ["Herald"] }],
  });
  expect(originsOf([inClaim, told("b", ["Herald"])])).toEqual(["Jo Poe: a b"]);
});

test("an account that corrects another speaks with its voice", () => {
  const first = told("a", ["Courier"]);
  const second = told("b", ["Courier online"], { supersedes: first.id });
  expect(originsOf([first, second])).toEqual(["Courier: a b"]);
});

test("a citation on one thing does not make two voices one on another event", () => {
  const other = { ...CAPTURE, theme: "the mill", event: "mill" } as const;
  const elsewhere = narrative({ id: "c", source: "Herald", via: ["Courier"], claims: [other] });
  const given = [told("a", ["Courier"]), told("b", ["Herald"]), elsewhere];
  expect(originsOf(given)).toEqual(["Courier: a", "Herald: b"]);
});

test("a citation on something else of the event does", () => {
  const toll = { predicate: "capture", theme: "the bridge", event: "bridge" };
  const elsewhere = narrative({
    id: "c",
    source: "Herald",
    via: ["Courier"],
    claims: [{ ...toll, modality: "feared" }],
  });
  const given = [told("a", ["Courier"]), told("b", ["Herald"]), elsewhere];
  expect(originsOf(given)).toEqual(["Herald: a b"]);
});

test("who cites another as the other side does not have it from them", () => {
  const by = (id: string, chain: readonly string[], agent: string) =>
    told(id, chain, { claims: [{ ...CAPTURE, agent }] });
  const rivals = [
    by("a", ["Courier"], "Rovers"),
    narrative({
      id: "b",
      source: "Harbour Office",
      via: ["Courier"],
      claims: [
        {
          predicate: "capture",
          agent: ["Guards", { not: "Rovers" }],
          theme: "the bridge",
          event: "bridge",
        },
      ],
    }),
  ];
  expect(originsOf(rivals)).toEqual(["Courier: a", "Harbour Office: b"]);
  const agreed = [rivals[0] as Narrative, by("b", ["Courier", "Harbour Office"], "Rovers")];
  expect(originsOf(agreed)).toEqual(["Harbour Office: a b"]);
});

test("what goes through the one who cites the other side comes from the other side", () => {
  const guards = {
    predicate: "capture",
    agent: ["Guards", { not: "Rovers" }],
    theme: "the bridge",
    event: "bridge",
  };
  const given = [
    told("a", ["Courier"]),
    told("b", ["Echo", "Courier", "Harbour Office"], { claims: [guards] }),
    told("c", ["Echo"], { claims: [guards] }),
  ];
  expect(originsOf(given)).toEqual(["Courier: a", "Harbour Office: b c"]);
});

test("anonymous sources of two outlets are two, of one outlet under one description one", () => {
  const of = (id: string, ...chain: string[]) => told(id, chain);
  expect(originsOf([of("a", "Courier", "unnamed sources"), of("b", "Herald", "sources")])).toEqual([
    "sources: b",
    "unnamed sources: a",
  ]);
  const one = [of("a", "Courier", "unnamed sources"), of("b", "Herald", "Courier", "sources")];
  expect(originsOf(one)).toEqual(["sources: a b"]);
  const two = [of("a", "Courier", "residents"), of("b", "Courier", "officials")];
  expect(originsOf(two)).toEqual(["officials: b", "residents: a"]);
  expect(originsOf([of("a", "residents"), of("b", "residents")])).toHaveLength(2);
});

test("a loop counts for nothing, a loop that somebody feeds for those", () => {
  const loop = [told("a", ["Courier", "Herald"]), told("b", ["Herald", "Courier"])];
  expect(originsOf(loop)).toEqual([]);
  expect(originsOf([...loop, told("c", ["Echo", "Courier"])])).toEqual([]);
  expect(originsOf([...loop, told("c", ["Herald", "Jo Poe"])])).toEqual(["Jo Poe: a b c"]);
  expect(originsOf([...loop, told("c", ["Jo Poe"])])).toEqual(["Jo Poe: c"]);
});

test("who said it before the loop began said it", () => {
  const on = (publishedAt: string) => ({ publishedAt });
  const loop = [
    told("b", ["Herald", "Courier"], on("2024-03-02")),
    told("c", ["Courier", "Herald"], on("2024-03-03")),
  ];
  const first = told("a", ["Courier"], on("2024-03-01"));
  expect(originsOf([first, ...loop])).toEqual(["Courier: a b c"]);
  expect(originsOf([told("a", ["Courier"], on("2024-03-02")), ...loop])).toEqual([]);
  expect(originsOf([told("a", ["Courier"]), ...loop])).toEqual([]);
});

test("a dependence beside the chains makes two one from a strength on", () => {
  const given = [told("a", ["Courier"]), told("b", ["Herald"]), told("c", ["Echo"])];
  const copied = (strength: number) => ({
    narratives: [given[0]?.id, given[1]?.id] as unknown as Dependence["narratives"],
    kind: "text-reuse" as const,
    strength,
    reason: "Both have the same four sentences",
    evidence: [[], []] as const,
  });
  expect(originsOf(given, { dependences: [copied(0.9)] })).toEqual(["Courier: a b", "Echo: c"]);
  expect(originsOf(given, { dependences: [copied(0.5)] })).toHaveLength(3);
  expect(originsOf(given, { dependences: [copied(0.5)], oneVoice: 0.5 })).toHaveLength(2);
});

test("who copies an account of two origins rests on both, and leaves them two", () => {
  const given = [
    told("a", ["Courier"]),
    told("b", ["Courier", "Jo Poe"]),
    told("c", ["Courier", "Ann Roe"]),
    told("d", ["Herald"]),
  ];
  const copied: Dependence = {
    narratives: [given[0]?.id, given[3]?.id] as unknown as Dependence["narratives"],
    kind: "text-reuse",
    strength: 1,
    reason: "The Herald has the text of the Courier",
    evidence: [[], []],
  };
  expect(originsOf(given, { dependences: [copied] })).toEqual(["Ann Roe: a c d", "Jo Poe: a b d"]);
});

test("on the border, Khaasteh and the sources of Aamaj News are one voice on the posts", () => {
  const comparison = compare(accounts);
  const { independent } = createOriginTrace(comparison);
  const captors = comparison.alignment.rows.find(
    ({ locus }) => locus.id.startsWith("capture") && locus.slot === "agent",
  );
  expect(captors?.readings).toHaveLength(1);
  expect(independent(captors?.readings[0]?.support ?? [])).toEqual([
    {
      origin: "unnamed sources",
      through: "Aamaj News",
      anonymous: true,
      also: [],
      narratives: ["aamaj", "khaasteh"],
    },
  ]);
});

test("options are checked", () => {
  expect(() => createOriginTrace(compare([]), [] as never)).toThrow(TypeError);
});
