import { beforeAll, describe, expect, test } from "vitest";
import { type AttributionsReader, attributionsReader, linesOf } from "./read-attributions.ts";

let read: AttributionsReader;
beforeAll(async () => {
  read = await attributionsReader();
});

const lines = (text: string) => linesOf(text, read(text));

describe("findAttributions() finds content", () => {
  test.each([
    {
      where: "in a clause with that",
      text: "The mayor said that the bridge was open.",
      found: ["[The mayor] said {that the bridge was open}"],
    },
    {
      where: "in a clause without",
      text: "The mayor said the bridge was open.",
      found: ["[The mayor] said {the bridge was open}"],
    },
    {
      where: "in a clause with that behind whom it is told",
      text: "The union reassured miners that it had not changed the plan.",
      found: ["[The union] reassured {that it had not changed the plan}"],
    },
    {
      where: "in front of the cue",
      text: "The bridge was open, the mayor said.",
      found: ["[the mayor] said {The bridge was open}"],
    },
    {
      where: "on both sides of the cue",
      text: "The bridge, the mayor said, was open.",
      found: ["[the mayor] said {The bridge, … , was open}"],
    },
    {
      where: 'around "as"',
      text: "As the harbour radio reported on Wednesday, the fire lasted two hours.",
      found: ["[the harbour radio] reported {the fire lasted two hours}"],
    },
    {
      where: 'of "according to"',
      text: "Two men took the post, according to a clerk in the port.",
      found: ["[a clerk in the port] according to {Two men took the post}"],
    },
    {
      where: 'of "according to" without a comma: all that is told in one breath',
      text: "Two men were killed and ten were hurt by a bomb that hit the port according to a clerk.",
      found: [
        "[a clerk] according to {Two men were killed and ten were hurt by a bomb that hit the port}",
      ],
    },
    {
      where: 'of "according to" in the middle of a clause without commas',
      text: "The bomb that killed two men according to the clerk was small.",
      found: ["[the clerk] according to {that killed two men}"],
    },
    {
      where: 'of "according to" within a clause that a comma parts',
      text: "Two men were hurt by a bomb, which hit the port according to a clerk.",
      found: ["[a clerk] according to {which hit the port}"],
    },
    {
      where: 'of "according to" within what somebody else says',
      text: "The mayor said a bomb hurt two men who mended the port according to a clerk.",
      found: [
        "[The mayor] said {a bomb hurt two men who mended the port according to a clerk}",
        "[a clerk] according to {a bomb hurt two men who mended the port}",
      ],
    },
    {
      where: "in an infinitive",
      text: "The council vowed to rebuild the bridge.",
      found: ["[The council] vowed {to rebuild the bridge}"],
    },
    {
      where: "behind a preposition",
      text: "The mayor called for a new bridge.",
      found: ["[The mayor] called for {a new bridge}"],
    },
    {
      where: "behind a colon",
      text: "Harbour News: three guards were hurt in the clash.",
      found: ["[Harbour News] : {three guards were hurt in the clash}"],
    },
    {
      where: "in front of a name that closes a headline",
      text: "No troops involved in clash - minister",
      found: ["[minister] - {No troops involved in clash}"],
    },
    {
      where: "behind an adjective",
      text: "The mayor is confident that the bridge will hold.",
      found: ["[The mayor] is confident {that the bridge will hold}"],
    },
    {
      where: "behind a noun",
      text: "His claim that the bridge had fallen was false.",
      found: ["[His] claim {that the bridge had fallen}"],
    },
  ])("$where", ({ text, found }) => {
    expect(lines(text)).toEqual(found);
  });
});

describe("findAttributions() leaves out of the content", () => {
  test("a contrast that the author draws", () => {
    expect(
      lines("The ministry said the guards had left, while residents fled to the hills."),
    ).toEqual(["[The ministry] said {the guards had left}"]);
  });

  test("what happened besides", () => {
    expect(lines("He said the guards fled, and the villagers buried three men on Sunday.")).toEqual(
      ["[He] said {the guards fled}"],
    );
  });

  test("when it was said", () => {
    expect(
      lines("The foreign ministry said late on Wednesday the dispute had been resolved."),
    ).toEqual(["[The foreign ministry] said late {the dispute had been resolved}"]);
  });

  test("what another voice says behind a semicolon", () => {
    const text = "Brook wrote that the guards had won; however, others said that was false.";
    expect(lines(text)).toEqual([
      "[Brook] wrote {that the guards had won}",
      "[others] said {that was false}",
    ]);
  });

  test("but not a reason that was said too", () => {
    expect(lines("She said she left because the roof was on fire.")).toEqual([
      "[She] said {she left because the roof was on fire}",
    ]);
  });

  test("but not a second clause with that", () => {
    const [mention] = read("He said that the guards fled and that three of them died.");
    expect(mention?.contentHeads).toHaveLength(1);
    expect(lines("He said that the guards fled and that three of them died.")[0]).toContain("died");
  });
});

describe("findAttributions() gives nested attributions", () => {
  test("the content of the outer has the whole of the inner", () => {
    expect(lines("The police said the driver told them the bridge was open.")).toEqual([
      "[The police] said {the driver told them the bridge was open}",
      "[the driver] told {the bridge was open}",
    ]);
  });

  test("of a claim that is rejected, the outer denies and the inner has nobody", () => {
    const text = "The mayor rejected reports that the bridge was closed.";
    expect(lines(text)).toEqual([
      "[The mayor] rejected {reports that the bridge was closed}",
      "[nobody] reports {that the bridge was closed}",
    ]);
    expect(read(text).map(({ cue }) => cue.force)).toEqual(["deny", "assert"]);
  });
});

describe("findAttributions() is silent on", () => {
  test.each([
    { what: "what happened", text: "The guards crossed the river and burnt two huts." },
    { what: "a word at arm's length", text: 'The so-called "safe zone" was shelled on Monday.' },
    { what: "a verb of saying about things", text: "The clock told the time." },
    { what: "a colon behind a word that is nobody", text: "Time: 5 p.m." },
    { what: "a dash in a headline", text: "Ten hurt in harbour fire - again" },
    { what: "a place that is seen", text: "We saw the sea." },
    { what: "nothing", text: "" },
  ])("$what", ({ text }) => {
    expect(read(text)).toEqual([]);
  });
});

describe("findAttributions() finds a speaker at the end, where the comma was left out", () => {
  test.each([
    {
      text: "The army withdrew from the hills a spokesman told reporters.",
      found: ["[a spokesman] told {The army withdrew from the hills}"],
    },
    {
      text: "The blast wounded 56 people the broadcaster said.",
      found: ["[the broadcaster] said {The blast wounded 56 people}"],
    },
    {
      text: "The army captured 12 fighters the ministry said, adding that two died.",
      found: [
        "[the ministry] said {The army captured 12 fighters}",
        "[the ministry] adding {that two died}",
      ],
    },
  ])("$text", ({ text, found }) => {
    expect(lines(text)).toEqual(found);
  });

  test.each([
    "It was the first time the mayor said so.",
    "He left on the day the mayor said.",
    "The clerk knew the words the mayor said.",
    "Guards watched the convoy the ministry said was carrying weapons.",
    "Soldiers held the men the mayor told.",
  ])("but none in: %s", (text) => {
    const contents = read(text).map(({ content }) => content[0]?.start ?? 0);
    expect(contents).not.toContain(0);
  });
});

describe("findAttributions() finds the turns of a dialogue", () => {
  test("from each label in capitals to the next, over paragraphs", () => {
    const text = [
      "SMITH: Rebels burned the mill. They killed two men.",
      "MR. HADDAD: The army came late.",
      "It left again.",
      "SMITH: Nobody was told.",
    ].join("\n\n");
    expect(lines(text)).toEqual([
      "[SMITH] : {Rebels burned the mill. They killed two men}",
      "[MR. HADDAD] : {The army came late. It left again}",
      "[SMITH] : {Nobody was told}",
    ]);
  });

  test("of questions and answers on lines of their own", () => {
    expect(lines("Q: Who burned the mill?\nA: It was rebels.\nQ: And the barn?")).toEqual([
      "[Q] : {Who burned the mill}",
      "[A] : {It was rebels}",
      "[Q] : {And the barn}",
    ]);
  });

  test("without what stands in brackets behind the name", () => {
    expect(lines("HADDAD (through a translator): We left.\nSMITH: Why?")).toContain(
      "[HADDAD] : {We left}",
    );
  });

  test.each([
    ["a notice", "UPDATE: Rebels burned the mill.\n\nNOTE: The army came late."],
    ["headings", "KEY POINTS: Rebels burned the mill.\n\nNEXT STEPS: The army came late."],
    ["labels within a line", "He wrote ROSE: and TULIP: on the jars in the shop."],
  ])("but not of %s", (_, text) => {
    expect(read(text).filter(({ cue }) => cue.lemma === ":")).toEqual([]);
  });

  test("but not beyond the paragraph where only one has a label", () => {
    expect(lines("HADDAD: Rebels burned the mill.\n\nThe army came late.")).toEqual([
      "[HADDAD] : {Rebels burned the mill}",
    ]);
  });
});

describe("findAttributions() finds what is said behind a colon without quotation marks", () => {
  const NEXT = "\n\nThe army came on Tuesday.";

  test.each([
    {
      where: "up to the end of the paragraph",
      text: `The minister told the Courier: We hold the town. Nobody has left.${NEXT}`,
      found: ["[The minister] told {We hold the town. Nobody has left}"],
    },
    {
      where: "over a semicolon",
      text: `The minister told the Courier: two men were hurt; the town is calm.${NEXT}`,
      found: ["[The minister] told {two men were hurt; the town is calm}"],
    },
    {
      where: "up to the next voice",
      text: `The minister said: The town is calm. A clerk said rebels had left.${NEXT}`,
      found: ["[The minister] said {The town is calm}", "[A clerk] said {rebels had left}"],
    },
    {
      where: "in its sentence where that goes on",
      text: `The minister said: the town is calm. Rebels came at noon.${NEXT}`,
      found: ["[The minister] said {the town is calm}"],
    },
  ])("$where", ({ text, found }) => {
    expect(lines(text)).toEqual(found);
  });
});
