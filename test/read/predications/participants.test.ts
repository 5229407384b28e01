import { beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

interface Case {
  readonly text: string;
  readonly predicate: string;
  readonly roles: string;
}

function check(cases: readonly Case[]): void {
  test.each(cases)("$text", ({ text, predicate, roles }) => {
    expect(reader.roles(text, predicate)).toBe(roles);
  });
}

describe("trees that the parser gets wrong", () => {
  check([
    {
      text: "A gas blast destroyed part of the hall in Ulm on Sunday.",
      predicate: "destroy",
      roles: "patient=part of the hall in Ulm",
    },
    {
      text: "Jan Novak shot Elin Berg twice in Ulm, Germany, on 2 June 1968.",
      predicate: "shoot",
      roles: "agent=Jan Novak; patient=Elin Berg",
    },
    {
      text: "In Ulm on Tuesday police shot at marchers with live ammunition.",
      predicate: "shoot at",
      roles: "agent=police; patient=marchers; instrument=live ammunition",
    },
    {
      text: "They wrote that on Sunday the 17th of April rebels burned down the Ulm barn.",
      predicate: "burn down",
      roles: "agent=rebels; patient=the Ulm barn",
    },
    // A participle that a noun stands far behind is none.
    {
      text: "Destroyed parts of the hall in Ulm.",
      predicate: "destroy",
      roles: "patient=Destroyed parts of the hall in Ulm",
    },
  ]);
});

describe("counts beside each other, as headlines have them", () => {
  const text = "Two Killed Three Injured in Attack in Ulm.";
  check([
    { text, predicate: "kill", roles: "patient=Two" },
    { text, predicate: "injure", roles: "patient=Three" },
    {
      text: "Five people killed, 20 wounded in Ulm blast",
      predicate: "wound",
      roles: "patient=20",
    },
    {
      text: "Air raids kill 31 rebels in Ulm",
      predicate: "kill",
      roles: "patient=31 rebels in Ulm",
    },
    {
      text: "Taliban raids kill 31 guards in Ulm",
      predicate: "kill",
      roles: "agent=Taliban; patient=31 guards",
    },
  ]);
});

describe("phrases of nouns of attacks and accidents", () => {
  check([
    {
      text: "There was an accident on the tanker at Ulm on Friday.",
      predicate: "accident",
      roles: "patient=the tanker",
    },
    {
      text: "There was an accident on the road to Ulm on Friday.",
      predicate: "accident",
      roles: "",
    },
    {
      text: "There was an attack on the tanker at Ulm on Friday.",
      predicate: "attack",
      roles: "patient=the tanker",
    },
    {
      text: "A gas explosion destroyed part of the mill in Ulm.",
      predicate: "gas explosion",
      roles: "patient=the mill",
    },
    { text: "A gas explosion killed ten men.", predicate: "gas explosion", roles: "" },
    {
      text: "There was a raid by rebel troops against army posts on Friday.",
      predicate: "raid",
      roles: "agent=rebel troops; patient=army posts",
    },
    {
      text: "A man attacked the market with a van on Friday.",
      predicate: "attack",
      roles: "agent=A man; patient=the market; instrument=a van",
    },
    {
      text: "Elin Berg survived the wreck.",
      predicate: "survive",
      roles: "patient=Elin Berg; theme=the wreck",
    },
  ]);
});

describe("who moved first", () => {
  check([
    {
      text: "The villagers started the brawl.",
      predicate: "brawl",
      roles: "initiator=The villagers",
    },
    { text: "The riot was started by the guild.", predicate: "riot", roles: "initiator=the guild" },
    {
      text: "The guards opened fire first.",
      predicate: "open fire",
      roles: "agent=The guards; initiator=The guards",
    },
    // Who starts a raid does it, and both sides together start no fight first.
    { text: "The raid was started by the army.", predicate: "raid", roles: "agent=the army" },
    {
      text: "The army and the rebels began the fighting.",
      predicate: "fighting",
      roles: "party=The army; party=the rebels",
    },
    {
      text: "First, the army attacked the town.",
      predicate: "attack",
      roles: "agent=the army; patient=the town",
    },
  ]);
});

describe("what says when and where takes no part", () => {
  check([
    {
      text: "It was on 26 July 1934 that Orlik arrested the chancellor.",
      predicate: "arrest",
      roles: "agent=Orlik; patient=the chancellor",
    },
    {
      text: "It was Orlik that arrested the chancellor.",
      predicate: "arrest",
      roles: "agent=Orlik; patient=the chancellor",
    },
    {
      text: "Colonel Ibarra was not present in San Mateo.",
      predicate: "be present",
      roles: "theme=Colonel Ibarra",
    },
    { text: "The brigade was not in Kirkuk.", predicate: "be present", roles: "theme=The brigade" },
    {
      text: "Tuesday's earthquake killed at least 50 people.",
      predicate: "kill",
      roles: "patient=at least 50 people",
    },
    {
      text: "The talks between Anna Novak and Karl Orlik in Graz were cancelled.",
      predicate: "talk",
      roles: "party=Anna Novak; party=Karl Orlik",
    },
  ]);
});

describe("subjects and objects", () => {
  check([
    {
      text: "Rebels seized the bridge.",
      predicate: "seize",
      roles: "agent=Rebels; patient=the bridge",
    },
    {
      text: "The bridge was seized by rebels.",
      predicate: "seize",
      roles: "patient=The bridge; agent=rebels",
    },
    { text: "Two clerks died.", predicate: "die", roles: "patient=Two clerks" },
    { text: "The ferry sank.", predicate: "sink", roles: "patient=The ferry" },
    { text: "The driver is alive.", predicate: "be alive", roles: "theme=The driver" },
    {
      text: "The mayor told reporters that it rained.",
      predicate: "tell",
      roles: "speaker=The mayor; addressee=reporters",
    },
    {
      text: "The bank gave the widow a loan.",
      predicate: "give",
      roles: "agent=The bank; recipient=the widow; theme=a loan",
    },
    { text: "Guards arrested in raid", predicate: "arrest", roles: "patient=Guards" },
    { text: "The mill burned.", predicate: "burn", roles: "patient=The mill" },
    {
      text: "Rebels burned the mill.",
      predicate: "burn",
      roles: "agent=Rebels; patient=the mill",
    },
    {
      text: "The reporter was given a chance to leave.",
      predicate: "give",
      roles: "recipient=The reporter; theme=a chance",
    },
    {
      text: "Editors appeared visibly irritated.",
      predicate: "irritate",
      roles: "patient=Editors",
    },
    { text: "The guard seemed unhurt.", predicate: "be unhurt", roles: "theme=The guard" },
    { text: "The hall became quiet.", predicate: "become quiet", roles: "theme=The hall" },
    {
      text: "The raid left at least nine villagers dead.",
      predicate: "leave dead",
      roles: "patient=at least nine villagers",
    },
    {
      text: "14.03.2021 A gas blast in Palu central district killed at least nine people and hurt dozens.",
      predicate: "kill",
      roles: "patient=at least nine people",
    },
    {
      text: "They said the rebels were caught and rifles and rocket-propelled grenades were seized.",
      predicate: "seize",
      roles: "patient=rifles; patient=rocket-propelled grenades",
    },
  ]);
});

describe("participants shared between clauses", () => {
  check([
    {
      text: "Rebels entered the town and burned the mill.",
      predicate: "burn",
      roles: "agent=Rebels; patient=the mill",
    },
    {
      text: "The army forced the rebels to withdraw.",
      predicate: "withdraw",
      roles: "agent=the rebels",
    },
    {
      text: "The rebels were forced to withdraw.",
      predicate: "withdraw",
      roles: "agent=The rebels",
    },
    { text: "The rebels wanted to withdraw.", predicate: "withdraw", roles: "agent=The rebels" },
    {
      text: "The gunmen who attacked the mill fled.",
      predicate: "attack",
      roles: "agent=The gunmen; patient=the mill",
    },
    {
      text: "The mill that the gunmen attacked was empty.",
      predicate: "attack",
      roles: "agent=the gunmen; patient=The mill",
    },
    {
      text: "The mill the gunmen attacked was empty.",
      predicate: "attack",
      roles: "agent=the gunmen; patient=The mill",
    },
    {
      text: "The valley where the gunmen attacked was empty.",
      predicate: "attack",
      roles: "agent=the gunmen",
    },
    {
      text: "Rebels hit the market on Monday, wounding a baker.",
      predicate: "wound",
      roles: "agent=Rebels; patient=a baker",
    },
    {
      text: "The mayor asked the guards to leave.",
      predicate: "leave",
      roles: "agent=the guards",
    },
    {
      text: "Villagers fleeing the fire crossed the river.",
      predicate: "flee",
      roles: "agent=Villagers; patient=the fire",
    },
    {
      text: "The mill burned by the rebels was empty.",
      predicate: "burn",
      roles: "patient=The mill; agent=the rebels",
    },
    {
      text: "The army neither confirmed nor denied the raid.",
      predicate: "deny",
      roles: "speaker=The army; theme=the raid",
    },
  ]);
});

describe("who does what another lets them do, or does it to themselves", () => {
  check([
    {
      text: "Guards gave the reporter a chance to leave.",
      predicate: "leave",
      roles: "agent=the reporter",
    },
    {
      text: "The reporter was given a chance to leave.",
      predicate: "leave",
      roles: "agent=The reporter",
    },
    {
      text: "Rebels shelled the town in a desperate attempt to undermine the truce.",
      predicate: "undermine",
      roles: "agent=Rebels; patient=the truce",
    },
    {
      text: "Rebels shelled the town despite attempts to save the truce.",
      predicate: "save",
      roles: "patient=the truce",
    },
    {
      text: "The guards made an attempt to leave.",
      predicate: "leave",
      roles: "agent=The guards",
    },
    {
      text: "Omar Moss met Karim Lee. Moss tried to position himself as a moderate.",
      predicate: "position",
      roles: "agent=Moss; patient=Moss",
    },
    {
      text: "Omar Moss wounded him.",
      predicate: "wound",
      roles: "agent=Omar Moss; patient=him",
    },
  ]);
});

describe("sides that do the same to each other", () => {
  check([
    {
      text: "Police clashed with miners.",
      predicate: "clash",
      roles: "party=Police; party=miners",
    },
    {
      text: "Clashes broke out between police and miners.",
      predicate: "clash",
      roles: "party=police; party=miners",
    },
    {
      text: "The clash was between police and miners.",
      predicate: "clash",
      roles: "party=police; party=miners",
    },
    { text: "The minister was talking.", predicate: "talk", roles: "agent=The minister" },
  ]);
});

describe("phrases with prepositions", () => {
  check([
    {
      text: "Guards fired on the farmers with rifles.",
      predicate: "fire on",
      roles: "agent=Guards; patient=the farmers; instrument=rifles",
    },
    {
      text: "Rebels attacked the mill using grenades.",
      predicate: "attack",
      roles: "agent=Rebels; patient=the mill; instrument=grenades",
    },
    {
      text: "The boy left with his uncle.",
      predicate: "leave",
      roles: "agent=The boy; companion=his uncle",
    },
    {
      text: "The farm fell to the rebels.",
      predicate: "fall to",
      roles: "patient=The farm; agent=the rebels",
    },
    { text: "The rebels attacked on Monday.", predicate: "attack", roles: "agent=The rebels" },
    {
      text: "The crowd laughed at the mayor.",
      predicate: "laugh",
      roles: "agent=The crowd; patient=the mayor",
    },
    { text: "The crowd laughed at noon.", predicate: "laugh", roles: "agent=The crowd" },
    {
      text: "The senator is sharply critical of the treaty.",
      predicate: "be critical",
      roles: "theme=The senator; patient=the treaty",
    },
    {
      text: "The senator is critical in public.",
      predicate: "be critical",
      roles: "theme=The senator",
    },
    {
      text: "Moss ran for president in 2008.",
      predicate: "run for",
      roles: "agent=Moss; theme=president",
    },
    {
      text: "They supported a treaty for farmers.",
      predicate: "support",
      roles: "agent=They; patient=a treaty for farmers",
    },
    { text: "The mill ran for weeks.", predicate: "run", roles: "agent=The mill" },
    {
      text: "The convoy came under attack from bandits.",
      predicate: "come under attack",
      roles: "patient=The convoy; agent=bandits",
    },
  ]);
});

describe("verbs that say nothing without their object", () => {
  check([
    {
      text: "The clerk made an appearance.",
      predicate: "make appearance",
      roles: "agent=The clerk",
    },
    { text: "The council took further steps.", predicate: "take step", roles: "agent=The council" },
    { text: "The guard took the blame.", predicate: "take blame", roles: "agent=The guard" },
    {
      text: "Rebels took the villages.",
      predicate: "take",
      roles: "agent=Rebels; patient=the villages",
    },
    {
      text: "The clerk made the mayor angry.",
      predicate: "make angry",
      roles: "agent=The clerk; patient=the mayor",
    },
    {
      text: "The army took control of several villages.",
      predicate: "take control",
      roles: "agent=The army; patient=several villages",
    },
  ]);
});

describe("nouns of events", () => {
  check([
    {
      text: "The capture of the mill by rebels was a surprise.",
      predicate: "capture",
      roles: "patient=the mill; agent=rebels",
    },
    {
      text: "The arrival of the troops calmed them.",
      predicate: "arrival",
      roles: "agent=the troops",
    },
    {
      text: "The army opened the gates in response to protests.",
      predicate: "response",
      roles: "patient=protests",
    },
    {
      text: "The bomb caused material damage to houses.",
      predicate: "material damage",
      roles: "patient=houses",
    },
    {
      text: "The bomb caused material damage to the surprise of all.",
      predicate: "cause",
      roles: "agent=The bomb; patient=material damage",
    },
    { text: "His arrest angered them.", predicate: "arrest", roles: "patient=His" },
    {
      text: "The rebels' attack on the mill failed.",
      predicate: "attack",
      roles: "agent=The rebels; patient=the mill",
    },
  ]);
});

describe("who it was not, and how many of them", () => {
  check([
    {
      text: "Bandits attacked the farmers, not the guards.",
      predicate: "attack",
      roles: "agent=Bandits; patient=the farmers; patient!=the guards",
    },
    {
      text: "Soldiers were killed, not civilians.",
      predicate: "kill",
      roles: "patient=Soldiers; patient!=civilians",
    },
    {
      text: "Only soldiers were killed.",
      predicate: "kill",
      roles: "patient (only)=Only soldiers",
    },
    {
      text: "All passengers were killed.",
      predicate: "kill",
      roles: "patient (all)=All passengers",
    },
    { text: "Nobody was killed.", predicate: "kill", roles: "" },
  ]);

  test("phrases end before relative clauses and appositions", () => {
    expect(reader.roles("The guard, a father of two who lived nearby, fled.", "flee")).toBe(
      "agent=The guard",
    );
  });

  test("when and where it happened is not part of who took part", () => {
    const text = "Police clashed with angry miners along the river on Friday.";
    expect(reader.roles(text, "clash")).toBe("party=Police; party=angry miners");
    expect(reader.roles("Police arrested the mayor of the town.", "arrest")).toBe(
      "agent=Police; patient=the mayor of the town",
    );
  });

  test("phrases of time and place are modifiers", () => {
    const text = "Rebels seized the mill near the river on Monday.";
    const { participants } = reader.find(text, "seize");
    expect(participants.map(({ role }) => role)).toEqual(["agent", "patient"]);
  });
});

describe("who does what an event's noun names", () => {
  check([
    { text: "A rebel ambush stopped the convoy.", predicate: "ambush", roles: "agent=rebel" },
    {
      text: "The army offensive against the town ended.",
      predicate: "offensive",
      roles: "agent=army; patient=the town",
    },
    // A weapon, or whom it is aimed at, is no one who did it.
    { text: "A rocket attack stopped the convoy.", predicate: "rocket attack", roles: "" },
    { text: "A bus attack stopped the convoy.", predicate: "bus attack", roles: "" },
    // Custody is nothing that the police do to anybody by the word alone.
    { text: "The police report came late.", predicate: "come", roles: "agent=The police report" },
    {
      text: "The Taliban attack wounded five clerks.",
      predicate: "wound",
      roles: "agent=Taliban; patient=five clerks",
    },
    {
      text: "A guerrilla attack killed two clerks.",
      predicate: "kill",
      roles: "agent=guerrilla; patient=two clerks",
    },
    {
      text: "The rebel raid that killed two clerks began at dawn.",
      predicate: "kill",
      roles: "agent=rebel; patient=two clerks",
    },
    // What an attack leads to, who attacked has not done.
    {
      text: "The rebel attack prompted the mayor to leave.",
      predicate: "prompt",
      roles: "patient=the mayor",
    },
    // An attack on them is none by them.
    {
      text: "The attack on the rebels killed two clerks.",
      predicate: "kill",
      roles: "patient=two clerks",
    },
  ]);
});

describe('whom "who" stands for', () => {
  check([
    {
      text: "The reform drew criticism from farmers who blocked the road.",
      predicate: "block",
      roles: "agent=farmers; patient=the road",
    },
    {
      text: "The guards in the back of the hall who attacked the clerk fled.",
      predicate: "attack",
      roles: "agent=The guards in the back of the hall; patient=the clerk",
    },
    {
      text: "He spoke of a group of miners who burned the mill.",
      predicate: "burn",
      roles: "agent=miners; patient=the mill",
    },
    {
      text: "The crew of the ferry, who fled, were found.",
      predicate: "flee",
      roles: "agent=The crew of the ferry",
    },
    // Of two who may have fled the tree decides.
    {
      text: "Officials detained the nephew of the mayor, who fled.",
      predicate: "flee",
      roles: "agent=the mayor",
    },
    // Nobody else is named, or both are meant.
    {
      text: "The army, who shelled the mill, withdrew.",
      predicate: "shell",
      roles: "agent=The army; patient=the mill",
    },
    {
      text: "The army and allies who shelled the mill withdrew.",
      predicate: "shell",
      roles: "agent=The army; agent=allies; patient=the mill",
    },
  ]);
});

describe('whom "it was" brings in', () => {
  check([
    {
      text: "It was the soldiers, not the rebels, who shelled the village.",
      predicate: "shell",
      roles: "agent=the soldiers; agent!=the rebels; patient=the village",
    },
    {
      text: "The mayor said it was the rebels and not the army that shelled the village.",
      predicate: "shell",
      roles: "agent=the rebels; agent!=the army; patient=the village",
    },
    {
      text: "It was not the army but the rebels who shelled the village.",
      predicate: "shell",
      roles: "agent!=the army; agent=the rebels; patient=the village",
    },
    {
      text: "It was not the farmers whom the army shelled.",
      predicate: "shell",
      roles: "agent=the army; patient!=the farmers",
    },
    // Nothing is picked out of several here.
    {
      text: "It is not the first mill to be attacked by rebels.",
      predicate: "attack",
      roles: "patient=the first mill; agent=rebels",
    },
    // Others did besides.
    {
      text: "It was not just the army that shelled the village.",
      predicate: "shell",
      roles: "agent=just the army; patient=the village",
    },
    {
      text: "The rebels, not just the army, shelled the village.",
      predicate: "shell",
      roles: "agent=The rebels; patient=the village",
    },
    // Without "it was", who is not meant there did what the clause says.
    {
      text: "Officials detained the mayor, not the clerk, who fled.",
      predicate: "flee",
      roles: "agent=the clerk",
    },
    {
      text: "The village was shelled by the rebels, not the army, who fled.",
      predicate: "flee",
      roles: "agent=the rebels",
    },
  ]);
});

test("a phrase with an article is excluded beside another", () => {
  expect(reader.roles("A rocket, not a shell, hit the school.", "hit")).toBe(
    "agent=A rocket; agent!=a shell; patient=the school",
  );
});

describe("who is accused", () => {
  check([
    {
      text: "The ministry accused rebel groups, mainly the Red Brigade, of shelling the town.",
      predicate: "shell",
      roles: "agent=rebel groups; patient=the town",
    },
    {
      text: "The mayor accused the army on Monday of shelling the town.",
      predicate: "shell",
      roles: "agent=the army; patient=the town",
    },
    {
      text: "The mayor accused the army, the police and the guards of shelling the town.",
      predicate: "shell",
      roles: "agent=the army; agent=the police; agent=the guards; patient=the town",
    },
    {
      text: "The army accused the miners, who hold the town, of having killed prisoners.",
      predicate: "kill",
      roles: "agent=the miners; patient=prisoners",
    },
    {
      text: "Soldiers accused by the mayor of shelling the town fled.",
      predicate: "shell",
      roles: "agent=Soldiers; patient=the town",
    },
    {
      text: "The mayor accused the army of being behind the attack.",
      predicate: "be behind attack",
      roles: "theme=the army",
    },
    // What hangs on a thing is of that thing.
    {
      text: "The mayor accused the rebels with the aim of winning votes.",
      predicate: "win",
      roles: "agent=the aim; patient=votes",
    },
  ]);
});

describe("a conjunct shares the passive of the first verb", () => {
  check([
    {
      text: "Gunmen killed at least nine people in Ulm.",
      predicate: "kill",
      roles: "agent=Gunmen; patient=at least nine people",
    },
    { text: "Gunmen killed in clash.", predicate: "kill", roles: "patient=Gunmen" },
    {
      text: "Ana Roe was arrested on Friday and charged with murder.",
      predicate: "charge",
      roles: "patient=Ana Roe",
    },
    {
      text: "Ana Roe was arrested on Friday and fled.",
      predicate: "flee",
      roles: "agent=Ana Roe",
    },
  ]);
});
