import { beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

function check(
  cases: readonly (readonly [text: string, predicate: string, found: string])[],
): void {
  test.each(cases)("%s", (text, predicate, found) => {
    expect(reader.commitment(text, predicate)).toBe(found);
  });
}

describe("polarity", () => {
  check([
    ["The guards did not flee.", "flee", "negative"],
    ["The guards didn’t flee.", "flee", "negative"],
    ["The guards never fled.", "flee", "negative"],
    ["It is not as if he had fled - he was a full-fledged guard of the mill.", "be guard", ""],
    ["Nobody fled.", "flee", "negative"],
    ["No posts were seized.", "seize", "negative"],
    ["None of the posts were seized.", "seize", "negative"],
    ["Few posts were seized.", "seize", ""],
    ["The guards not only fled but hid.", "flee", ""],
    ["The army launched no attack.", "attack", "negative"],
    ["There were no clashes.", "clash", "negative"],
    ["No doubt the guards fled.", "flee", ""],
    ["He left without paying.", "pay", "negative"],
    ["The guards could not flee.", "flee", "negative"],
  ]);

  test("cues are where the negation stands", () => {
    const text = "The guards did not flee.";
    const [cue] = reader.find(text, "flee").polarityCues;
    expect(text.slice(cue?.start, cue?.end)).toBe("not");
  });
});

describe("words that decide whether the event came about", () => {
  check([
    ["The guards managed to flee.", "flee", ""],
    ["The guards did not manage to flee.", "flee", "negative"],
    ["The guards failed to flee.", "flee", "negative"],
    ["The guards did not fail to flee.", "flee", ""],
    ["The guards refused to flee.", "flee", "negative"],
    ["The guards refused on Friday to flee.", "flee", "negative"],
    ["The guards were forced to flee.", "flee", ""],
    ["The storm prevented the guards from leaving.", "leave", "negative"],
    ["The guards tried to flee.", "flee", "planned"],
    ["The guards planned to flee.", "flee", "planned"],
    ["The guards did not plan to flee.", "flee", "negative planned"],
    ["The guards have no chance to flee.", "flee", "negative expected"],
    ["The guards were not able to flee.", "flee", "negative"],
    ["The guards had no right to enter the house.", "enter", "hypothetical"],
    ["The army removed an obstacle to the return of the guards.", "return", "hypothetical"],
    ["The army welcomed the return of the guards.", "return", ""],
    ["The guards agreed that the raid failed the town.", "fail", ""],
    [
      "Ulm should have been one of the first towns to support and sign the pact.",
      "sign",
      "required",
    ],
    ["The guards were the first people to sign the pact.", "sign", ""],
    ["The guards ran to reach the gate.", "reach", "planned"],
    ["The mayor told the guards to flee.", "flee", "required"],
    ["The mayor told them that the guards fled.", "flee", ""],
    ["The raid was called off.", "raid", "cancelled"],
    ["The army planned an attack.", "attack", "planned"],
    ["The army discussed the attack.", "attack", ""],
    ["The threat of war grew.", "war", "feared"],
    ["The police foiled an attack.", "attack", "negative"],
  ]);
});

describe("modality", () => {
  check([
    ["The guards may have fled.", "flee", "possible"],
    ["The guards will flee.", "flee", "expected"],
    ["The guards must flee.", "flee", "required"],
    ["The guards would flee.", "flee", "hypothetical"],
    ["If the guards flee, the town falls.", "flee", "hypothetical"],
    ["The town would have fallen had the guards fled.", "flee", "hypothetical"],
    ["When the guards fled, the town fell.", "flee", ""],
    ["Did the guards flee?", "flee", "asked"],
    ["He asked whether the guards fled.", "flee", "asked"],
    ["The guards allegedly fled.", "flee", "alleged"],
    ["The guards are said to have fled.", "flee", "alleged"],
    ["The guards are expected to flee.", "flee", "expected"],
    ["The guards are ready to flee.", "flee", "planned"],
    ["The guards apparently fled.", "flee", "probable"],
    ["The guards appeared to flee.", "flee", "probable"],
    ["The alleged attack shocked them.", "attack", "alleged"],
    ["The recent attack shocked them.", "attack", ""],
    ["Leave the town.", "leave", "required"],
    ["Do not leave the town.", "leave", "negative required"],
  ]);

  test("what somebody says is left to the attributions", () => {
    expect(reader.commitment("The army denied that the guards fled.", "flee")).toBe("");
  });
});

describe("accusations", () => {
  check([
    ["The army was accused of shelling the town.", "shell", "alleged"],
    ["The mayor accused the army of shelling the town.", "shell", "alleged"],
    ["The mayor accused the army on Monday of shelling the town.", "shell", "alleged"],
    ["The mayor did not accuse the army of shelling the town.", "shell", "alleged"],
    ["The army was tired of shelling the town.", "shell", ""],
  ]);
});

describe("what is asked", () => {
  check([
    ["Police opened an investigation into whether soldiers burned the mill.", "burn", "asked"],
    ["There is a dispute over whether the army shelled the village.", "shell", "asked"],
    ["Police are trying to determine whether soldiers burned the mill.", "burn", "asked"],
    ["The mayor asked whether soldiers burned the mill.", "burn", "asked"],
    ["Q: Who burned the mill?", "burn", "asked"],
    ["Police are asking whether it is true that soldiers burned the mill.", "burn", "asked"],
    ["It is true that soldiers burned the mill.", "burn", ""],
    ["He never told what he did or did not see.", "see", "asked"],
    ["He ran or did not see.", "see", "negative"],
    ["Whether soldiers burned the mill is unclear.", "burn", "asked"],
    ["Police opened an investigation into how soldiers burned the mill.", "burn", ""],
    ["Police opened an investigation into the shelling of the mill.", "shelling", ""],
  ]);

  test("who did it is not the inquiry", () => {
    const text = "Police opened an investigation into who burned the mill.";
    expect(reader.roles(text, "burn")).toBe("patient=the mill");
  });
});

describe("what could be heard or seen", () => {
  check([
    ["Shelling could be heard across the city.", "hear", ""],
    ["Residents could hear explosions near the port.", "hear", ""],
    ["Smoke could still be seen on Friday.", "see", ""],
    ["Men could be seen running to the port.", "see", ""],
    ["Men could be seen running to the port.", "run", ""],
    ["Shelling could not be heard.", "hear", "negative"],
    ["They could be heard by a court tomorrow.", "hear", "possible"],
    ["The case could be heard in June.", "hear", "possible"],
    ["Explosions could be heard if the army attacked.", "hear", "possible"],
    ["The attack could be seen as a warning.", "see", "possible"],
    ["Shelling could kill many people.", "kill", "possible"],
  ]);
});

describe("what could not be checked", () => {
  check([
    ["It could not be confirmed that the film shows the driver.", "show", "unconfirmed"],
    ["It has not been established that the guards fled.", "flee", "unconfirmed"],
    ["It was confirmed that the guards fled.", "flee", ""],
  ]);
});

describe("what failed", () => {
  check([
    ["Ten men were killed in the failed attack.", "attack", ""],
    ["Ten men were killed in the foiled attack.", "attack", "negative"],
    ["The guards failed to attack.", "attack", "negative"],
  ]);
});
