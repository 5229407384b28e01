import type { TermRow } from "./term-row.ts";

/**
 * Whether what the cause names was meant, and by whom. Source: the intent axis of the ICD chapter on
 * external causes and of the WHO International Classification of External Causes of Injury
 * (unintentional; intentional self-harm; assault and legal intervention; undetermined), with natural
 * causes beside it as in EM-DAT (natural against technological) and in medical certification
 * (manner of death: natural, accident, suicide, homicide).
 */
export type Intent = "unintended" | "deliberate" | "self-inflicted" | "nature" | "illness";

/**
 * The intent of root terms; narrower terms share it. Weather has none: it helps arson to spread as
 * well as it brings down an aircraft by itself.
 */
export const CAUSE_INTENTS: readonly (readonly [name: string, intent: Intent])[] = [
  ["misunderstanding", "unintended"],
  ["mistake", "unintended"],
  ["accident", "unintended"],
  ["malfunction", "unintended"],
  ["negligence", "unintended"],
  ["dispute", "deliberate"],
  ["retaliation", "deliberate"],
  ["robbery", "deliberate"],
  ["ransom", "deliberate"],
  ["provocation", "deliberate"],
  ["aggression", "deliberate"],
  ["ideology", "deliberate"],
  ["power struggle", "deliberate"],
  ["crackdown", "deliberate"],
  ["attack", "deliberate"],
  ["sabotage", "deliberate"],
  ["arson", "deliberate"],
  ["murder", "deliberate"],
  ["intimidation", "deliberate"],
  ["suicide", "self-inflicted"],
  ["natural disaster", "nature"],
  ["illness", "illness"],
];

/** Intents that exclude each other as the one cause. The others can work together. */
export const EXCLUSIVE_INTENTS: readonly (readonly [Intent, Intent, why: string])[] = [
  ["unintended", "deliberate", "one says that it was not meant, the other that it was"],
  ["deliberate", "nature", "one names somebody's act, the other a force of nature"],
  ["deliberate", "illness", "one names somebody's act, the other an illness"],
  ["deliberate", "self-inflicted", "one names another's act, the other one's own"],
  ["unintended", "self-inflicted", "one says that it was not meant, the other that it was"],
  ["self-inflicted", "nature", "one names an act of one's own, the other a force of nature"],
];

/** Words given for why something happened; the names are those of the predicate tables. */
export const CAUSE_TERMS: readonly TermRow[] = [
  {
    name: "misunderstanding",
    words: `misunderstanding | miscommunication | confusion | misinterpretation | misperception |
      crossed wires | language barrier | mistaken identity | misidentification`,
  },
  {
    name: "mistake",
    words: `mistake | error | blunder | miscalculation | misjudgement | misjudgment | oversight |
      mix up | slip | inexperience | wrong turn`,
  },
  {
    name: "human error",
    words: "human error | human mistake | human failure | human factor",
    isA: ["mistake"],
  },
  {
    name: "pilot error",
    words: "pilot error | pilot mistake | crew error | driver error | driver mistake",
    isA: ["human error"],
  },
  {
    name: "accident",
    words:
      "accident | mishap | chance | coincidence | bad luck | accidental discharge | misfire | friendly fire | stray bullet | collision",
  },
  {
    name: "malfunction",
    words: `malfunction | technical failure | mechanical failure | fault | defect | glitch |
      breakdown | technical problem | technical fault | technical malfunction | equipment failure | engine failure | power failure | rotor failure | landing gear failure | system failure | signal failure | dam failure | engine malfunction |
      brake failure | brake malfunction | short circuit | gas leak | leak | electrical fault | structural failure | burst tyre | burst tire | metal fatigue | overheating`,
  },
  {
    name: "negligence",
    words:
      "negligence | carelessness | recklessness | poor maintenance | lack of maintenance | safety violations | speeding | excessive speed | overloading | drunk driving | fatigue | poor construction | discarded cigarette",
  },
  {
    name: "weather",
    words:
      "weather | bad weather | fog | poor visibility | wind | strong winds | rain | heavy rain | ice | icy road | snow | turbulence | heat",
  },
  {
    name: "dispute",
    words:
      "dispute | quarrel | row | feud | argument | disagreement | altercation | rivalry | falling out | conflict | old enmity | enmity | grudge | vendetta | blood feud | turf war",
  },
  {
    name: "retaliation",
    words:
      "retaliation | revenge | reprisal | vengeance | retribution | payback | avenge | punishment",
  },
  { name: "robbery", words: "robbery | theft | burglary | looting | greed | smuggling | stealing" },
  { name: "ransom", words: "ransom | extortion | blackmail | kidnapping for ransom" },
  { name: "provocation", words: "provocation | incitement | insult | taunt" },
  {
    name: "aggression",
    words: "aggression | invasion | incursion | expansionism | land grab | conquest",
  },
  {
    name: "ideology",
    words:
      "ideology | political motive | religious motive | hatred | racism | extremism | terrorism | jihad | hate crime | antisemitism | sectarianism",
  },
  {
    name: "power struggle",
    words:
      "power struggle | power grab | coup | infighting | succession struggle | rebellion | insurgency",
  },
  {
    name: "crackdown",
    words: "crackdown | repression | suppression | police operation | security operation",
  },
  {
    name: "attack",
    words:
      "attack | assault | bombing | bomb | shelling | airstrike | missile strike | missile | ambush | raid | shootdown | terrorist attack | armed attack | drone strike | suicide bombing | deliberate act | foul play",
  },
  { name: "sabotage", words: "sabotage | tampering" },
  { name: "arson", words: "arson | arson attack | deliberate fire" },
  { name: "murder", words: "murder | homicide | assassination | killing" },
  { name: "intimidation", words: "intimidation | threat | deterrence | show of force" },
  { name: "suicide", words: "suicide | self harm | suicide pact" },
  { name: "natural disaster", words: "natural disaster | act of god | force of nature" },
  {
    name: "earthquake",
    words: "earthquake | quake | tremor | aftershock",
    isA: ["natural disaster"],
  },
  {
    name: "storm",
    words: "storm | hurricane | typhoon | cyclone | tornado | thunderstorm",
    isA: ["natural disaster", "weather"],
  },
  { name: "lightning", words: "lightning | lightning strike", isA: ["natural disaster"] },
  { name: "flood", words: "flood | flooding | flash flood", isA: ["natural disaster"] },
  { name: "landslide", words: "landslide | mudslide | avalanche", isA: ["natural disaster"] },
  { name: "eruption", words: "eruption | volcano | volcanic eruption", isA: ["natural disaster"] },
  { name: "bird strike", words: "bird strike", isA: ["accident"] },
  {
    name: "illness",
    words:
      "illness | disease | natural causes | natural death | old age | infection | virus | cancer | heart attack | panic attack | asthma attack | heart failure | cardiac arrest | stroke | heart disease | pneumonia",
  },
];
