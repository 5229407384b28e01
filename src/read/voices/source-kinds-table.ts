import type { SourceKind } from "../../model/source.ts";

/**
 * What a source is, by a word of its name or description, in lower case; the last word that tells
 * decides ("police spokesman": official). After the source types of PolNeAR and the codes for
 * actors of CAMEO; media words from the mastheads of the press.
 */
export const SOURCE_KIND_WORDS: ReadonlyMap<string, SourceKind> = new Map(
  (
    [
      [
        "government",
        "government ministry cabinet parliament department embassy consulate presidency",
      ],
      ["government", "authorities administration state government council bureau office"],
      [
        "military",
        "army military navy troops forces soldiers command pentagon guard guards brigade",
      ],
      ["court", "court tribunal prosecutors prosecutor judge judges magistrate"],
      ["police", "police constabulary gendarmerie sheriff"],
      ["political-party", "party opposition coalition"],
      [
        "armed-group",
        "rebels militants militia insurgents guerrillas fighters taliban hezbollah hamas",
      ],
      ["international-organisation", "un u.n. nato eu unicef unhcr osce iaea icrc imf"],
      ["ngo", "observatory amnesty charity watchdog foundation crescent cross ngo"],
      ["company", "company corporation firm inc ltd plc bank airline"],
      ["news-agency", "reuters ap afp xinhua irna tass agency dpa efe ansa anadolu newswire"],
      ["newspaper", "newspaper daily times post journal tribune gazette herald guardian telegraph"],
      ["newspaper", "paper magazine weekly chronicle"],
      ["broadcaster", "tv television radio bbc cnn nbc abc cbs broadcaster news channel npr"],
      ["journalist", "journalist reporter correspondent columnist editor"],
      ["official", "official officials spokesman spokeswoman spokesperson spokesmen minister"],
      [
        "official",
        "president governor mayor senator ambassador secretary commander general colonel",
      ],
      [
        "witness",
        "witness witnesses eyewitness eyewitnesses resident residents villager villagers",
      ],
      ["witness", "locals neighbour neighbours neighbor neighbors bystander bystanders"],
      ["victim", "victim victims survivor survivors"],
      ["expert", "expert experts analyst analysts professor scientist scientists researcher"],
      ["expert", "researchers economist economists doctor doctors"],
      ["social-media", "tweet tweets twitter facebook telegram posts video"],
      [
        "document",
        "report reports statement document documents study documents filing memo letter",
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Words in the names of outlets: one who was "told" something is a link of the chain if it has one. */
export const OUTLET_KINDS: ReadonlySet<SourceKind> = new Set([
  "news-agency",
  "newspaper",
  "broadcaster",
  "state-media",
]);

/** Words that make a source one nobody could go back to, besides those of hand-written accounts. */
export const VAGUE_SOURCE_WORDS: ReadonlySet<string> = new Set([
  "report",
  "reports",
  "media",
  "rumour",
  "rumours",
  "rumor",
  "rumors",
  "some",
  "many",
  "others",
  "people",
  "they",
  "he",
  "she",
  "it",
  "source",
  "someone",
  "insiders",
]);
