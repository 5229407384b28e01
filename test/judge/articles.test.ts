import { describe, expect, test } from "vitest";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { type CodedAccount, compareCoded } from "./compare-coded.ts";

const DAY = { time: "2024-03-04", place: "Ulm" };

/** Seven more events, as an article tells them by the way and a notice does not. */
const BY_THE_WAY: readonly ClaimInput[] = [
  { predicate: "write", agent: "a nurse", theme: "a letter" },
  { predicate: "sell", agent: "a farmer", theme: "a horse" },
  { predicate: "buy", agent: "a pilot", theme: "a clock" },
  { predicate: "build", agent: "a tailor", theme: "a shed" },
  { predicate: "eat", agent: "a cook", theme: "an apple" },
  { predicate: "sing", agent: "a singer", theme: "a song" },
  { predicate: "break", agent: "a painter", theme: "a window" },
];

const notice = (...claims: readonly ClaimInput[]): CodedAccount => ({
  claims: claims.map((claim) => ({ ...DAY, ...claim })),
});

const article = (...claims: readonly ClaimInput[]): CodedAccount => ({
  claims: [...claims.map((claim) => ({ ...DAY, ...claim })), ...BY_THE_WAY],
});

const read = (left: CodedAccount, right: CodedAccount) => compareCoded("program", [left, right]);

describe("of what articles tell, less is held against each other than of notices", () => {
  const murder = { predicate: "murder", agent: "Ines Moral", patient: "Juan Poe" };
  const alleged = { ...murder, modality: "alleged" } as const;

  test("an allegation that another tells as it was", () => {
    expect(read(notice(murder), notice(alleged)).conflicts).toEqual(["status tension"]);
    expect(read(notice(murder), article(alleged)).conflicts).toEqual([]);
    expect(compareCoded("person", [notice(murder), article(alleged)]).conflicts).toEqual([
      "status tension",
    ]);
  });

  test("a term that overlaps with another's", () => {
    const [clash, raid] = ["clash", "raid"].map((predicate) => ({
      predicate,
      agent: "the Rebel Army",
      patient: "the Third Brigade",
    })) as [ClaimInput, ClaimInput];
    expect(read(notice(clash), notice(raid)).conflicts).toContain("event.classification tension");
    expect(read(notice(clash), article(raid)).conflicts).toEqual([]);
  });

  test("an order of killings and attacks, of which they tell several", () => {
    const order = (before: "c1" | "c2"): readonly ClaimInput[] => {
      const [one, two] = [
        { id: "c1", predicate: "protest", agent: "the Ulm students" },
        { id: "c2", predicate: "arrest", agent: "the Ulm police", patient: "Juan Poe" },
      ];
      return before === "c2"
        ? [{ ...one, before: "c2" } as ClaimInput, two as ClaimInput]
        : [one as ClaimInput, { ...two, before: "c1" } as ClaimInput];
    };
    expect(read(notice(...order("c1")), notice(...order("c2"))).conflicts).toEqual([
      "order contradiction",
    ]);
    const articles = read(notice(...order("c1")), article(...order("c2")));
    expect(articles.conflicts).toEqual([]);
    expect(articles.reasons).toContain(
      "articles tell of more than one such event, and may put others of them in order",
    );
  });

  test("who did something of which nothing is known", () => {
    const enter = (agent: string, predicate: string): ClaimInput => ({ predicate, agent });
    const [few, many] = [notice, article].map((tell) =>
      read(tell(enter("civilians", "stream in")), notice(enter("jihadists", "stream in"))),
    );
    expect(few?.conflicts).toEqual(["actor.category contradiction"]);
    expect(many?.conflicts).toEqual([]);
  });
});

describe("a toll since April", () => {
  const killed = (quantity: number, time?: string): CodedAccount => ({
    claims: [
      {
        predicate: "kill",
        patient: "civilians",
        place: "Ulm",
        quantity,
        ...(time === undefined ? {} : { time }),
      },
    ],
  });
  const since = killed(300, "2024-04-01/..");

  test("is not set against a text's figure that does not say for when", () => {
    expect(read(since, killed(9)).conflicts).toEqual([]);
    expect(read(since, killed(9)).reasons).toContain(
      "one figure is for a stretch of time, the other does not say for when",
    );
  });

  test("nor is one of a year against one of a day, though a year may be a date", () => {
    const raid = article(...(killed(3, "2024-03-04").claims ?? []));
    expect(read(killed(100, "2024"), raid).conflicts).toEqual([]);
    expect(read(killed(100, "2024"), killed(90, "2024")).conflicts).toEqual([
      "quantity contradiction",
    ]);
  });

  test("but a year is the date of the one event that two notices tell of", () => {
    expect(read(killed(100, "2024"), killed(3, "2024-03-04")).conflicts).toEqual([
      "quantity contradiction",
    ]);
    expect(read(killed(100, "2024"), killed(3)).conflicts).toEqual(["quantity contradiction"]);
  });

  test("but is against another for the same stretch", () => {
    expect(read(since, killed(240, "2024-04-01/..")).conflicts).toEqual(["quantity contradiction"]);
  });
});

describe("who is missing in one text and dead in another", () => {
  const juan = (predicate: string, time?: string): CodedAccount => ({
    claims: [
      { predicate, patient: "Juan Poe", place: "Ulm", ...(time === undefined ? {} : { time }) },
    ],
  });

  test("was found, unless both texts tell of one day", () => {
    expect(read(juan("disappear"), juan("die")).conflicts).toEqual([]);
    expect(read(juan("disappear", "2024-03-04"), juan("die", "2024-03-04")).conflicts).toEqual([
      "outcome tension",
    ]);
  });
});

describe("a day that two texts give in the same words", () => {
  const talks = (time: string, quote: string): CodedAccount => ({
    claims: [
      {
        predicate: "meet",
        agent: "Ines Moral",
        patient: "Juan Poe",
        place: "Ulm",
        time,
        quote,
      },
    ],
  });

  test("is counted from the dates of the texts", () => {
    const words = "Ines Moral met Juan Poe on Wednesday";
    expect(read(talks("2024-03-06", words), talks("2024-03-13", words)).conflicts).toEqual([]);
    expect(
      read(talks("2024-03-06", words), talks("2024-03-13", "Ms Moral met Juan Poe on 13 March"))
        .conflicts,
    ).toEqual(["time contradiction"]);
  });
});

describe("pairs of which nothing known sets the two apart", () => {
  const over = (cause: string): ClaimInput => ({
    predicate: "clash",
    agent: "the Third Brigade",
    patient: "the Rebel Army",
    cause,
  });

  test("are worth a look in notices, not in articles", () => {
    const [fuel, votes] = [over("a fuel shortage"), over("a stolen election")];
    expect(read(notice(fuel), notice(votes)).conflicts).toEqual(["cause tension"]);
    expect(read(notice(fuel), article(votes)).conflicts).toEqual([]);
  });
});

describe("causes that come to one end", () => {
  test("are one cause in other words", () => {
    const over = (cause: string): CodedAccount =>
      notice({ predicate: "charge", patient: "Juan Poe", cause });
    expect(read(over("death"), over("killing")).conflicts).toEqual([]);
    expect(read(over("murder"), over("execution")).conflicts).toEqual([]);
  });

  test("unless they exclude each other", () => {
    const of = (cause: string): CodedAccount =>
      notice({ predicate: "die", patient: "Juan Poe", cause });
    expect(read(of("suicide"), of("murder")).conflicts).toEqual(["cause contradiction"]);
  });
});

describe("times of two texts that lie months apart", () => {
  const on = (predicate: string, time: string): ClaimInput => ({
    predicate,
    patient: "Ines Moral",
    agent: "Juan Poe",
    time,
  });
  const march = on("meet", "2024-03-04");
  const july = on("meet", "2024-07-04");

  test("are those of two events in articles, unless it happens to nobody twice", () => {
    expect(read(article(march), article(on("meet", "2024-03-06"))).conflicts).toEqual([
      "time contradiction",
    ]);
    expect(read(article(march), article(july)).conflicts).toEqual([]);
    expect(
      read(article(on("kill", "2024-03-04")), article(on("kill", "2024-07-04"))).conflicts,
    ).toEqual(["time contradiction"]);
  });

  test("are those of one event in notices that are declared to tell of one", () => {
    expect(read(notice(march), notice(july)).conflicts).toEqual(["time contradiction"]);
    const undeclared = compareCoded("program", [notice(march), notice(july)], {});
    expect(undeclared.conflicts).toEqual([]);
  });
});

describe("how often something happened", () => {
  const shot = (quantity: ClaimInput["quantity"]): ClaimInput => ({
    predicate: "shoot",
    patient: "Juan Poe",
    quantity,
  });
  const times = (value: number) => shot({ value, of: "times", counts: "event" });
  const shots = (value: number) => shot({ value, of: "shots", counts: "event" });

  test("is compared in articles where they say how many times", () => {
    expect(read(article(times(7)), article(times(11))).conflicts).toEqual([
      "event.individuation contradiction",
    ]);
    expect(read(article(shots(7)), article(shots(11))).conflicts).toEqual([]);
    expect(read(notice(shots(7)), notice(shots(11))).conflicts).toEqual([
      "event.individuation contradiction",
    ]);
  });
});

describe("a place", () => {
  const at = (place: string, quote: string): CodedAccount =>
    notice({ predicate: "meet", agent: "Ines Moral", patient: "Juan Poe", place, quote });

  test("is no other where one account names both", () => {
    const both = at("Lower Weir", "Ines Moral met Juan Poe at the Roe Clinic in Lower Weir");
    expect(read(at("Roe Clinic", "She met him at the Roe Clinic"), both).conflicts).toEqual([]);
    const one = at("Lower Weir", "Ines Moral met Juan Poe in Lower Weir");
    expect(read(at("Roe Clinic", "She met him at the Roe Clinic"), one).conflicts).toEqual([
      "place tension",
    ]);
  });

  test("but is one where a longer name only begins like it", () => {
    const other = at("Ulm", "Ines Moral met Juan Poe of Weirton in Ulm");
    expect(read(at("Weir", "She met him in Weir"), other).conflicts).toEqual(["place tension"]);
    const both = at("Ulm", "Ines Moral met Juan Poe in Weir near Ulm");
    expect(read(at("Weir", "She met him in Weir"), both).conflicts).toEqual([]);
  });
});

describe("a partial end state against a whole one", () => {
  const juan = (predicate: string): ClaimInput => ({ predicate, patient: "Juan Poe" });

  test("is a course of events in articles and before courts", () => {
    expect(read(notice(juan("injure")), notice(juan("die"))).conflicts).toEqual([
      "outcome tension",
    ]);
    expect(read(notice(juan("injure")), article(juan("die"))).conflicts).toEqual([]);
    const plain = (predicate: string): CodedAccount => ({ claims: [juan(predicate)] });
    expect(read(plain("charge"), plain("convict")).conflicts).toEqual([]);
  });
});

describe("somebody who is named here and described there", () => {
  const murder = (agent: string): CodedAccount => ({
    ...notice({ predicate: "murder", agent, patient: "Ines Moral" }),
    entities: { [agent]: { type: "person" } },
  });

  test("may be one man, and two names are two", () => {
    expect(read(murder("Juan Poe"), murder("suspected smuggler")).conflicts).toEqual([]);
    expect(read(murder("suspected smuggler"), murder("Juan Poe")).conflicts).toEqual([]);
    expect(read(murder("Juan Poe"), murder("Ben Roe")).conflicts).toEqual([
      "actor.identity tension",
    ]);
  });
});
