import { describe, expect, test } from "vitest";
import { declaredPredicate, eventKnowledge } from "./support.ts";

const { predicate } = eventKnowledge();

describe("predicate() reads a predicate in any form", () => {
  test.each([
    ["clash", "clash"],
    ["clashed with", "clash"],
    ["Fierce clashes", "clash"],
    ["have been clashing", "clash"],
    ["border clash", "clash"],
    ["clash between guards and militants", "clash"],
    ["engaged in heavy fighting with", "clash"],
    ["exchange of gunfire", "clash"],
    ["opened fire on", "shooting"],
    ["opened fire on Iranian farmers", "shooting"],
    ["started shooting at", "shooting"],
    ["came under attack", "attack"],
    ["launched an attack on", "attack"],
    ["took part in the attack", "attack"],
    ["were captured", "capture"],
    ["the capture of", "capture"],
    ["managed to capture", "capture"],
    ["seizure", "capture"],
    ["overran", "capture"],
    ["fell", "fall"],
    ["held on to", "hold"],
    ["beaten back", "repel"],
    ["drove off", "repel"],
    ["pushed back against", "repel"],
    ["withdrew from", "withdrawal"],
    ["been deployed", "deployment"],
    ["was shot down", "shootdown"],
    ["shot dead", "killing"],
    ["slain", "killing"],
    ["died", "death"],
    ["dying", "death"],
    ["has been sunk", "sinking"],
    ["was taken hostage", "abduction"],
    ["volcano erupted", "eruption"],
    ["fire broke out", "fire"],
    ["set ablaze", "arson"],
    ["went on strike", "labour strike"],
    ["pleaded not guilty", "plea of not guilty"],
    ["broke the ceasefire", "truce collapse"],
    ["tweeted", "social media post"],
    ["Émeute-like riots", "riot"],
    ["posts captured", "capture"],
  ])("%s -> %s", (words, name) => {
    expect(predicate(words)).toMatchObject({ name, known: true });
  });
});

describe("predicate() does not take one word for another", () => {
  test.each([
    ["shoot down", "shooting"],
    ["shoot up", "shooting"],
    ["open", "shooting"],
    ["went on", "departure"],
    ["carried on with it", "transport"],
    ["turn over", "turn"],
    ["break", "clash onset"],
    ["break down", "clash onset"],
    ["break up a fight", "clash"],
    ["heart attack", "attack"],
    ["cyber attack", "attack"],
    ["hunger strike", "labour strike"],
    ["strike", "labour strike"],
    ["storm", "storming"],
    ["stormed", "storm"],
    ["fired", "fire"],
    ["attack plan", "attack"],
    ["survive attack", "attack"],
    ["attempted murder", "murder"],
    ["coup attempt", "coup"],
    ["failed to capture", "capture"],
    ["did not attack", "attack"],
    ["stopped fighting", "clash"],
    ["mock attack", "attack"],
    ["farm dispute", "dispute"],
    ["military exercise", "attack"],
    ["accidental shooting", "shooting"],
    ["accuse", "charge"],
    ["founded", "finding"],
    ["release a statement", "release"],
    ["capture on video", "capture"],
  ])("%s is not simply %s", (words, name) => {
    expect(predicate(words).name).not.toBe(name);
  });
});

describe("predicate() says when violence began without a beginner", () => {
  test.each([
    ["clashes broke out", ["clash", "armed violence"]],
    ["Fierce clashes have erupted", ["clash", "armed violence"]],
    ["fighting flared up", ["clash", "armed violence"]],
    ["break out", ["clash", "armed violence"]],
    ["outbreak of fighting", ["clash", "armed violence"]],
    ["shooting started", ["shooting", "armed violence"]],
    ["protests erupted", ["protest", "unrest"]],
  ])("%s", (words, wider) => {
    expect(predicate(words)).toMatchObject({ agentlessOnset: true, wider });
  });

  test.each(["clashed", "started shooting", "talks began", "fire broke out", "disease outbreak"])(
    "%s has none",
    (words) => {
      expect(predicate(words).agentlessOnset).toBe(false);
    },
  );
});

describe("predicate() knows what follows", () => {
  test("a clash is mutual and needs its sides there", () => {
    expect(predicate("battle")).toMatchObject({
      mutual: true,
      wider: ["clash", "armed violence"],
      needsPresenceOf: ["party", "agent", "patient"],
    });
    expect(predicate("attack")).toMatchObject({ mutual: false, needsPresenceOf: [] });
    expect(predicate("missile strike").needsPresenceOf).toEqual([]);
  });

  test("end states", () => {
    expect(predicate("captured").endState).toEqual({
      axis: "control",
      state: "fallen",
      of: "patient",
    });
    expect(predicate("held").endState).toEqual({ axis: "control", state: "held", of: "theme" });
    expect(predicate("murdered").endState).toEqual({ axis: "life", state: "dead", of: "patient" });
    expect(predicate("bombing").endState).toBeNull();
  });

  test("one dies once, many can be killed, one party killed them", () => {
    const killing = predicate("kill");
    expect(killing).toMatchObject({ once: true, cumulative: true });
    expect(killing.multiValued).toContain("patient");
    expect(killing.multiValued).not.toContain("agent");
    expect(predicate("missing").cumulative).toBe(false);
    expect(predicate("injure").once).toBe(false);
  });

  test.each([
    { words: "attend", shared: true },
    { words: "condemn", shared: true },
    { words: "sign", shared: true },
    { words: "protest", shared: true },
    { words: "attack", shared: false },
    { words: "bomb", shared: false },
    { words: "capture", shared: false },
    { words: "clash", shared: false },
  ])("$words: several agents independently: $shared", ({ words, shared }) => {
    expect(predicate(words).multiValued.includes("agent")).toBe(shared);
    expect(predicate("clash").multiValued).not.toContain("party");
  });

  test("presence, speech and evidence", () => {
    expect(predicate("been deployed").presence).toEqual({
      of: "theme",
      present: true,
      lasting: true,
    });
    expect(predicate("withdrew").presence).toEqual({ of: "agent", present: false });
    expect(predicate("testified")).toMatchObject({ speech: true, evidence: false });
    expect(predicate("denied").speech).toBe(true);
    expect(predicate("shows")).toMatchObject({ speech: false, evidence: true });
    expect(predicate("filmed").evidence).toBe(true);
  });
});

describe("predicate() on unknown words", () => {
  test("inflected variants are one concept about which nothing is known", () => {
    const left = predicate("zorbed the gadgets");
    expect(left).toEqual(predicate("has been zorbing a gadget"));
    expect(left).toMatchObject({ known: false, wider: [], endState: null, mutual: false });
    expect(left.name).not.toBe(predicate("zorb").name);
  });

  test.each(["", "   ", "!!!", "__proto__", "constructor", "toString", "ﷺ", "不明"])(
    "%j is total",
    (words) => {
      expect(predicate(words)).toMatchObject({ known: false, wider: [] });
    },
  );

  test("a kind of dispute keeps its name", () => {
    expect(predicate("farm disputes")).toMatchObject({
      name: "farm dispute",
      known: true,
      wider: ["dispute"],
    });
  });

  test("very long input takes linear time", () => {
    const started = performance.now();
    predicate("b".repeat(1_000_000));
    predicate("fierce ".repeat(150_000));
    predicate("clash of ".repeat(110_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("declared predicates go before the built-in ones", () => {
  test("a synonym", () => {
    const declared = eventKnowledge({
      predicates: [declaredPredicate({ name: "capture", synonyms: ["liberated zone", "zorb"] })],
    });
    expect(declared.predicate("zorbed")).toEqual(declared.predicate("capture"));
    expect(declared.predicate("zorbed").endState?.state).toBe("fallen");
    expect(predicate("zorbed").known).toBe(false);
  });

  test("a synonym that is a built-in concept brings all its words along", () => {
    const declared = eventKnowledge({
      predicates: [declaredPredicate({ name: "incursion", synonyms: ["raid"] })],
    });
    expect(declared.predicate("swoop").name).toBe("incursion");
    expect(declared.predicate("raided").wider).toContain("attack");
  });

  test("a new predicate under a built-in one inherits from it", () => {
    const declared = eventKnowledge({
      predicates: [
        declaredPredicate({
          name: "water cannon duel",
          isA: "clash",
          once: true,
          multiValued: ["party"],
        }),
      ],
    });
    expect(declared.predicate("water cannon duels")).toMatchObject({
      name: "water cannon duel",
      known: true,
      mutual: true,
      once: true,
      wider: ["clash", "armed violence"],
    });
    expect(declared.predicate("water cannon duel").multiValued).toContain("party");
    expect(predicate("clash").multiValued).not.toContain("party");
  });

  test("isA sets a built-in synonym apart", () => {
    const declared = eventKnowledge({
      predicates: [declaredPredicate({ name: "skirmish", isA: "clash" })],
    });
    expect(declared.predicate("skirmished")).toMatchObject({
      name: "skirmish",
      wider: ["clash", "armed violence"],
    });
    expect(predicate("skirmished").name).toBe("clash");
  });

  test("the order of declarations decides nothing", () => {
    const entries = [
      declaredPredicate({ name: "b-act", synonyms: ["x-act"], isA: "a-act" }),
      declaredPredicate({ name: "a-act", synonyms: ["x-act", "y-act"], mutual: true }),
    ];
    const words = ["x-act", "y-act", "a-act", "b-act"];
    const forward = eventKnowledge({ predicates: entries });
    const backward = eventKnowledge({ predicates: [...entries].reverse() });
    expect(words.map(forward.predicate)).toEqual(words.map(backward.predicate));
  });

  test("builtIn: false knows declarations only", () => {
    const bare = eventKnowledge({
      builtIn: false,
      predicates: [declaredPredicate({ name: "joust", synonyms: ["tilt"] })],
    });
    expect(bare.predicate("clashed").known).toBe(false);
    expect(bare.predicate("tilted").name).toBe("joust");
  });
});
