import { beforeAll, describe, expect, test } from "vitest";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
});

const CAPTURE = "Rebels captured Palu, a spokesman said.";

/** The claims of everybody but the spokesman: "army: not capture". */
const answers = (text: string) =>
  reader
    .read({ text: `${CAPTURE} ${text}`, publisher: "The Courier" })
    .filter(({ source }) => source.name !== "spokesman")
    .flatMap(({ source, claims }) =>
      claims.map(({ predicate, polarity }) => {
        const not = polarity === "negative" ? "not " : "";
        return `${source.name}: ${not}${predicate}`;
      }),
    );

describe("what was said before is denied", () => {
  test.each([
    "The army said that was false.",
    "That is not true, the army said.",
    "The army denied the report.",
    "The army denied the rumour.",
    "The army denied that this was true.",
  ])("by %s", (text) => {
    expect(answers(text)).toEqual(["army: not capture"]);
  });

  test.each([
    ["a denial of its denial", "The army denied that this was false."],
    ["a doubt", "The army said that may be false."],
    ["a question", "It is unclear whether that is false, the army said."],
    ["neither a yes nor a no", "The army would neither confirm nor deny the report."],
    ["a denial to come", "The army may deny the report."],
    ["a thing that is fake", "Police found his passport. It was fake."],
    ["a place that lies somewhere", "It lies near the coast."],
    ["rumours of others", "Residents heard rumours for days."],
    ["an opinion of a deed", "The army called it a decision we think is not right."],
    ["what the papers say", "The army was silent, and what the papers say is false, Ana Poe said."],
  ])("but not by %s: %s", (_, text) => {
    expect(answers(text).filter((one) => one.includes("not capture"))).toEqual([]);
  });

  test("without the figures of the one who said it, and a toll is nothing but a figure", () => {
    const told = answers("The death toll stood at 31, police said. The army denied the report.");
    expect(told).toContain("police: death");
    expect(told).not.toContain("army: not death");
  });
});

describe("what claims of it say is denied where they are called false", () => {
  const told = (text: string) =>
    reader.read({ text }).flatMap(({ claims }) =>
      claims.map(({ predicate, polarity, modality }) => {
        const not = polarity === "negative" ? "not " : "";
        return `${not}${predicate}${modality === "actual" ? "" : ` (${modality})`}`;
      }),
    );

  test.each([
    ["Claims of a massacre are false.", ["not massacre"]],
    ["Reports of clashes in Palu are not true.", ["not clash"]],
    ["Claims of a massacre by the army are baseless.", ["not massacre"]],
    ["Reports that rebels captured Palu were untrue.", ["not capture"]],
    ["Claims of a massacre by the army may be false.", ["massacre (alleged)"]],
    ["Reports of clashes in Palu are true.", ["clash (alleged)"]],
  ])("%s", (text, claims) => {
    expect(told(text).filter((one) => !one.includes("be "))).toEqual(claims);
  });
});

describe("no more than there were", () => {
  const kill = (text: string) =>
    reader
      .read({ text })
      .flatMap(({ claims }) => claims)
      .find(({ predicate }) => predicate === "kill");

  test.each([
    "No more people were killed.",
    "No other people were killed.",
    "The army killed no more people.",
    "The army killed no further people.",
  ])("denies no killing: %s", (text) => {
    expect(kill(text)).toMatchObject({ polarity: "negative", modality: "possible" });
  });

  test("and nothing but praise is praise", () => {
    const claims = reader
      .read({ text: "Juan Poe had nothing but praise for the mayor." })
      .flatMap(({ claims }) => claims);
    expect(
      claims.filter((one) => one.polarity === "negative" && one.modality === "actual"),
    ).toEqual([]);
  });

  test("but none at all does", () => {
    expect(kill("No people were killed.")).toMatchObject({
      polarity: "negative",
      modality: "actual",
    });
  });

  test('and "no more than" is a bound', () => {
    expect(kill("The army killed no more than ten people.")?.polarity).toBe("positive");
  });
});

test("What is called false in so many words is nothing that was told before", () => {
  const text =
    "She declined to testify on Monday. She told the panel that accusations that she had misled it were false.";
  const denied = reader
    .read({ text, publisher: "The Courier" })
    .flatMap(({ claims }) => claims)
    .filter(({ polarity }) => polarity === "negative");
  expect(denied.map(({ predicate }) => predicate)).not.toContain("decline");
  expect(denied.map(({ predicate }) => predicate)).not.toContain("testify");
});

test("What the text mentions by the way is not what somebody calls a false charge", () => {
  const text =
    "Ana Poe, who founded the Harbour Club, spoke on Monday. She disputed the allegations.";
  const denied = reader
    .read({ text, publisher: "The Courier" })
    .flatMap(({ claims }) => claims)
    .filter(({ polarity }) => polarity === "negative");
  expect(denied).toEqual([]);
});

describe("What is denied as a charge", () => {
  const denied = (text: string) =>
    reader
      .read({ text, publisher: "The Courier" })
      .flatMap(({ source, claims }) => claims.map((claim) => ({ source, claim })))
      .filter(({ claim }) => claim.polarity === "negative")
      .map(({ source, claim }) => `${source.name}: not ${claim.predicate}`);
  const own = "We have an issue with their rallies, Ana Poe of the union said.";

  test("is what somebody accused them of, though more was said since", () => {
    const text = `The mayor accused the club of burning the files. ${own} The club disputed the allegations.`;
    expect(denied(text)).toEqual(["club: not burn"]);
  });

  test("is not what the accuser says of itself", () => {
    expect(denied(`${own} Tom Roe, who founded the club, disputed the allegations.`)).toEqual([]);
  });

  test("is what was said of those who deny it, where nothing is called an accusation", () => {
    const said = "The minister said the guerrillas killed the judge.";
    expect(denied(`${said} The guerrillas denied the charges.`)).toEqual(["guerrillas: not kill"]);
    expect(denied(`${said} Ungo, a senator, denied the charges.`)).toEqual([]);
  });
});

describe("Denials of what others say, told in one sentence with it", () => {
  /** "Iran: not bomb" for a denied event, "Iran: bomb (not Iran)" for a denied part in it. */
  const told = (text: string) =>
    reader.read({ text, publisher: "The Courier" }).flatMap(({ source, claims }) =>
      claims
        .filter(({ predicate }) => predicate === "bomb")
        .map(({ polarity, modality, participants }) => {
          const denied = participants.filter((one) => one.polarity === "negative");
          return [
            `${source.name}: ${polarity === "negative" ? "not bomb" : "bomb"}`,
            ...denied.map(({ label }) => `(not ${label})`),
            ...(modality === "actual" ? [] : [modality]),
          ].join(" ");
        }),
    );
  const bombed = "the government bombed a school in Palu";

  test.each([
    ["Iran rejected the opposition's claims that it had bombed a school.", "opposition", "Iran"],
    ["The government denied rebel claims that it had bombed a school.", "rebel", "government"],
    ["Iran rejected Israeli accusations that it had bombed a school.", "Israeli", "Iran"],
    [`Rebels said ${bombed}, a charge the government denies.`, "Rebels", "government"],
    [`Rebels said ${bombed}. Iran dismissed the report as propaganda.`, "Rebels", "Iran"],
  ])("%s", (text, claimant, denier) => {
    expect(told(text).sort()).toEqual([`${claimant}: bomb`, `${denier}: not bomb`].sort());
  });

  test("claims of nobody in particular are denied all the same", () => {
    expect(told("Iran denied claims that it had bombed a school in Palu.")).toEqual([
      "Iran: not bomb",
    ]);
  });

  test.each([
    "The government denied responsibility.",
    "The government denied any involvement in the bombing.",
  ])("who did it is denied, and not that it happened: %s", (denial) => {
    expect(told(`Rebels said ${bombed}. ${denial}`)).toEqual([
      "Rebels: bomb",
      "government: bomb (not government)",
    ]);
  });

  test("but a part that nobody gave them is not theirs to deny", () => {
    expect(told(`Rebels said ${bombed}. The harbour club denied responsibility.`)).toEqual([
      "Rebels: bomb",
    ]);
  });

  test("and a report that is only quoted is nobody's denial", () => {
    expect(told(`Rebels said ${bombed}, a charge the government is studying.`)).toEqual([
      "Rebels: bomb",
    ]);
  });
});

describe("What a denial points back to", () => {
  const denied = (text: string) =>
    reader
      .read({ text, publisher: "The Courier" })
      .flatMap(({ source, claims }) => claims.map((claim) => ({ source, claim })))
      .filter(({ claim }) => claim.polarity === "negative")
      .map(({ source, claim }) => `${source.name}: not ${claim.predicate}`);

  test.each([
    ["This just isn't right, Ana Poe said.", "a deed that is called wrong"],
    ["Ana Poe denied the reports.", "reports, where the text tells of none"],
    ["There is new information that contradicts it.", "information"],
  ])("is not what the text itself told just before: %s (%s)", (text) => {
    expect(denied(`Juan Roe made ten million dollars in 2015. ${text}`)).toEqual([]);
  });

  test("is neither of two things the text told of by the way", () => {
    const text =
      "Embassies stand in Palu, whose east is held by rebels, though Iran disputes this.";
    expect(denied(text)).toEqual([]);
  });

  test("is not what was said before somebody wished for something", () => {
    const text =
      "The mayor said rebels burnt the mill. The union said they should leave. Ana Poe called it false.";
    expect(denied(text)).toEqual([]);
  });

  test("is what stands in front of a relative pronoun", () => {
    const text =
      "The mayor told the club of allegations that he assaulted Ana Poe, which he has denied.";
    expect(denied(text).filter((one) => one.endsWith("not tell"))).toEqual([]);
  });
});

describe("Pleas", () => {
  const told = (text: string) =>
    reader
      .read({ text })
      .flatMap(({ claims }) => claims)
      .find(({ predicate }) => predicate === "murder");

  test("of not guilty leave a charge a charge", () => {
    expect(told("Ana Roe pleaded not guilty to murdering Juan Poe.")?.modality).toBe("alleged");
    expect(told("Ana Roe pleaded guilty to murdering Juan Poe.")?.modality).toBe("actual");
  });

  test("denied by the bare name of an offence say that it was not they", () => {
    const denied = told("Robert Poe denied murder.");
    expect(denied).toMatchObject({ polarity: "positive", modality: "actual" });
    expect(denied?.participants).toMatchObject([{ role: "agent", polarity: "negative" }]);
  });
});

describe("What a denial is not about", () => {
  const told = (text: string) =>
    reader.read({ text, publisher: "The Courier" }).flatMap(({ source, claims }) =>
      claims.map(({ predicate, polarity }) => {
        const not = polarity === "negative" ? "not " : "";
        return `${source.name}: ${not}${predicate}`;
      }),
    );

  test("what there was no word of, nobody denied", () => {
    const text = "There was no statement in which the army denied that it bombed Palu.";
    expect(told(text)).not.toContain("army: not bomb");
    const other = "There was a statement in which the army denied that it bombed Palu.";
    expect(told(other)).toContain("army: not bomb");
  });

  test("of a statement in two parts, which part was false is not said", () => {
    const text = "Ana Roe said she knew the guard and met the mayor. Her statement was false.";
    expect(told(text).filter((one) => one.startsWith("The Courier: not"))).toEqual([]);
    const whole = "Ana Roe said she met the mayor. Her statement was false.";
    expect(told(whole)).toContain("The Courier: not meet");
  });

  test("an offer that is turned down was made", () => {
    const offer = "The Roe Group made an offer for the mill, which the board rejected.";
    expect(told(offer)).toContain("The Courier: offer");
    expect(told(offer)).not.toContain("board: not offer");
    const charge = "The union said Ana Roe burned the mill. Ana Roe rejected this.";
    expect(told(charge)).toContain("Ana Roe: not burn");
  });

  test("who speaks for those who denied it denies the same", () => {
    const text = 'The army denied that it bombed Palu. "That is false," ';
    expect(told(`${text}a spokesman for the army said.`)).not.toContain(
      "spokesman for the army: bomb",
    );
    expect(told(`${text}Ana Roe said.`)).toContain("Ana Roe: bomb");
  });

  test.each([
    ["The Syrian army", "the Turkish army", "Turkish army: not shell"],
    ["The defence ministry", "the foreign ministry", "foreign ministry: not shell"],
  ])("but %s and %s are two sides", (one, other, denial) => {
    const text = `${one} said rebels shelled Palu. "That is false," ${other} said.`;
    expect(told(text)).toContain(denial);
  });

  test.each([
    "the army",
    "a senior official of the army",
    "an army spokesman",
    "army spokesman Ben Roe",
  ])("and the Turkish army and %s are one", (other) => {
    const text = `The Turkish army denied that it bombed Palu. "That is false," ${other} said.`;
    expect(told(text).filter((one) => one.endsWith(": bomb"))).toEqual([]);
    const first = `The Turkish army denied that it bombed Palu. ${other} said that was false.`;
    const capital = first.replace(other, other[0]?.toUpperCase() + other.slice(1));
    expect(told(capital).filter((one) => one.endsWith(": bomb"))).toEqual([]);
  });

  test("what a statement mentions is not what it states", () => {
    const text =
      "Observers say that the arrest of the general was prompted by the bombing of Palu. These statements were denied by the mayor.";
    expect(told(text)).toContain("mayor: not prompt");
    expect(told(text)).not.toContain("mayor: not bombing");
  });

  test("a clause is denied though it is hung on who said so", () => {
    expect(told("It is not true, the army said, that its men fled.")).toEqual(["army: not flee"]);
    expect(told("It is true, the army said, that its men fled.")).toEqual(["army: flee"]);
  });

  test("who raised a charge did so, whatever it says", () => {
    const text = "The army refuted the charges raised by the union that its men burned the mill.";
    expect(told(text)).toContain("army: not burn");
    expect(told(text)).not.toContain("army: not raise");
  });
});
