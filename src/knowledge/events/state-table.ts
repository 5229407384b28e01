/** How two states of one axis relate, and why. */
export interface StateRow {
  readonly axis: string;
  readonly left: string;
  readonly right: string;
  /**
   * `disjoint`: not both of one thing at one time. `narrower`: the left is a part of the right, or
   * a step that can turn into it. `adjacent`: they hardly go together. `unknown`: possible together.
   */
  readonly relation: "disjoint" | "narrower" | "adjacent" | "unknown";
  readonly why: string;
}

/** What the states of an axis answer, for the reasons in reports. */
export const STATE_AXES: readonly (readonly [axis: string, question: string])[] = [
  ["control", "in whose hands it ended"],
  ["attack result", "how the attack ended"],
  ["resistance", "whether the fight was given up"],
  ["truce", "what became of the truce"],
  ["life", "in what state somebody ended"],
  ["health", "whether somebody is ill"],
  ["liberty", "whether somebody is held"],
  ["verdict", "how the case ended"],
  ["plea", "what was pleaded"],
  ["judgment", "whether the judgment stands"],
  ["permission", "whether it is allowed"],
  ["office", "whether somebody holds the office"],
  ["vote", "how the vote went"],
  ["talks", "how the talks ended"],
  ["sanction", "whether sanctions are in force"],
  ["contest", "who won"],
  ["structure", "in what state it was left"],
  ["fire", "whether it burns"],
  ["vessel", "whether it floats"],
  ["access", "whether it is open"],
];

/**
 * Axes on which people and things go to and fro: who was arrested in May may have been released in
 * April. Our selection of those above.
 */
export const TO_AND_FRO_AXES: ReadonlySet<string> = new Set([
  "liberty",
  "health",
  "truce",
  "permission",
  "office",
  "sanction",
  "fire",
  "access",
]);

/**
 * States that others are bound to follow: who was missing is found, one way or another, and a charge
 * ends before a court. Our selection.
 */
export const PASSING_STATES: ReadonlySet<string> = new Set(["missing", "charged"]);

/** A state of one axis. */
export type AxisState = readonly [axis: string, state: string];

/**
 * States of different things (an attack on a place, and the place) that hardly go together as the
 * end of one event.
 */
export const OPPOSED_STATES: readonly (readonly [AxisState, AxisState, why: string])[] = [
  [
    ["attack result", "repelled"],
    ["control", "fallen"],
    "a place may fall only for a while in an attack that is beaten back in the end",
  ],
  [
    ["resistance", "surrendered"],
    ["control", "held"],
    "a place may be held after some of its defenders gave up elsewhere",
  ],
];

/**
 * Sources: for `life` and `structure` the EM-DAT glossary (deaths, missing, injured, damage); for
 * `verdict` the stages and outcomes of the CEPEJ glossary; for `control` the territory sub-events
 * of the ACLED codebook; for the others the meaning of the words.
 */
export const STATE_RELATIONS: readonly StateRow[] = [
  {
    axis: "control",
    left: "held",
    right: "fallen",
    relation: "disjoint",
    why: "a place that is held has not fallen",
  },
  {
    axis: "control",
    left: "entered",
    right: "fallen",
    relation: "narrower",
    why: "a place that is entered may go on to fall",
  },
  {
    axis: "control",
    left: "contested",
    right: "fallen",
    relation: "narrower",
    why: "a place fought over may go on to fall",
  },
  {
    axis: "control",
    left: "fallen",
    right: "retaken",
    relation: "narrower",
    why: "a place that is retaken had fallen before",
  },
  {
    axis: "control",
    left: "entered",
    right: "held",
    relation: "adjacent",
    why: "a place that is entered may still be held in the main",
  },
  {
    axis: "control",
    left: "contested",
    right: "held",
    relation: "unknown",
    why: "a place fought over may still be held",
  },
  {
    axis: "control",
    left: "held",
    right: "retaken",
    relation: "unknown",
    why: "a place that is held now may have been retaken",
  },
  {
    axis: "control",
    left: "entered",
    right: "contested",
    relation: "narrower",
    why: "a place that is entered is fought over",
  },
  {
    axis: "attack result",
    left: "repelled",
    right: "succeeded",
    relation: "disjoint",
    why: "an attack that is repelled does not succeed",
  },
  {
    axis: "resistance",
    left: "surrendered",
    right: "fighting on",
    relation: "disjoint",
    why: "who surrenders no longer fights",
  },
  {
    axis: "truce",
    left: "holding",
    right: "collapsed",
    relation: "disjoint",
    why: "a truce that collapsed does not hold",
  },
  {
    axis: "truce",
    left: "agreed",
    right: "rejected",
    relation: "disjoint",
    why: "a truce is agreed or rejected",
  },
  {
    axis: "truce",
    left: "rejected",
    right: "holding",
    relation: "disjoint",
    why: "a truce that was rejected cannot hold",
  },
  {
    axis: "truce",
    left: "agreed",
    right: "holding",
    relation: "narrower",
    why: "a truce that holds was agreed before",
  },
  {
    axis: "truce",
    left: "agreed",
    right: "collapsed",
    relation: "narrower",
    why: "a truce that collapsed was agreed before",
  },
  {
    axis: "life",
    left: "dead",
    right: "survived",
    relation: "disjoint",
    why: "who survived is not dead",
  },
  {
    axis: "life",
    left: "dead",
    right: "unharmed",
    relation: "disjoint",
    why: "who is unharmed is not dead",
  },
  {
    axis: "life",
    left: "injured",
    right: "unharmed",
    relation: "disjoint",
    why: "who is unharmed is not injured",
  },
  {
    axis: "life",
    left: "injured",
    right: "dead",
    relation: "narrower",
    why: "who is injured may die of it",
  },
  {
    axis: "life",
    left: "missing",
    right: "dead",
    relation: "narrower",
    why: "who is missing may be found dead",
  },
  {
    axis: "life",
    left: "injured",
    right: "survived",
    relation: "narrower",
    why: "who is injured has survived so far",
  },
  {
    axis: "life",
    left: "unharmed",
    right: "survived",
    relation: "narrower",
    why: "who is unharmed has survived",
  },
  {
    axis: "life",
    left: "missing",
    right: "survived",
    relation: "unknown",
    why: "who is missing may be found alive",
  },
  {
    axis: "life",
    left: "missing",
    right: "injured",
    relation: "unknown",
    why: "who is missing may be found injured",
  },
  {
    axis: "life",
    left: "missing",
    right: "unharmed",
    relation: "unknown",
    why: "who is missing may be found unharmed",
  },
  {
    axis: "health",
    left: "ill",
    right: "well",
    relation: "disjoint",
    why: "who is ill is not well",
  },
  {
    axis: "liberty",
    left: "captive",
    right: "free",
    relation: "disjoint",
    why: "who is held is not free",
  },
  {
    axis: "liberty",
    left: "captive",
    right: "escaped",
    relation: "disjoint",
    why: "who escaped is not held",
  },
  {
    axis: "liberty",
    left: "escaped",
    right: "free",
    relation: "narrower",
    why: "who escaped is free",
  },
  {
    axis: "verdict",
    left: "convicted",
    right: "acquitted",
    relation: "disjoint",
    why: "a court convicts or acquits",
  },
  {
    axis: "verdict",
    left: "convicted",
    right: "dismissed",
    relation: "disjoint",
    why: "a dismissed case ends without conviction",
  },
  {
    axis: "verdict",
    left: "acquitted",
    right: "dismissed",
    relation: "unknown",
    why: "both end without conviction",
  },
  {
    axis: "verdict",
    left: "charged",
    right: "convicted",
    relation: "narrower",
    why: "who is convicted was charged before",
  },
  {
    axis: "verdict",
    left: "charged",
    right: "acquitted",
    relation: "narrower",
    why: "who is acquitted was charged before",
  },
  {
    axis: "verdict",
    left: "charged",
    right: "dismissed",
    relation: "narrower",
    why: "who saw the case dismissed was charged before",
  },
  {
    axis: "plea",
    left: "guilty",
    right: "not guilty",
    relation: "disjoint",
    why: "one plea is entered to a charge",
  },
  {
    axis: "judgment",
    left: "upheld",
    right: "overturned",
    relation: "disjoint",
    why: "a judgment stands or falls",
  },
  {
    axis: "permission",
    left: "banned",
    right: "allowed",
    relation: "disjoint",
    why: "what is banned is not allowed",
  },
  {
    axis: "office",
    left: "in office",
    right: "out",
    relation: "disjoint",
    why: "who is out does not hold the office",
  },
  {
    axis: "vote",
    left: "passed",
    right: "rejected",
    relation: "disjoint",
    why: "a vote passes or rejects",
  },
  {
    axis: "vote",
    left: "passed",
    right: "vetoed",
    relation: "narrower",
    why: "what is vetoed was passed before",
  },
  { axis: "vote", left: "rejected", right: "vetoed", relation: "unknown", why: "both stop it" },
  {
    axis: "talks",
    left: "agreed",
    right: "failed",
    relation: "disjoint",
    why: "talks that failed ended without agreement",
  },
  {
    axis: "sanction",
    left: "imposed",
    right: "lifted",
    relation: "disjoint",
    why: "what was lifted is no longer in force",
  },
  {
    axis: "contest",
    left: "won",
    right: "lost",
    relation: "disjoint",
    why: "one side cannot win and lose",
  },
  {
    axis: "contest",
    left: "won",
    right: "drawn",
    relation: "disjoint",
    why: "a draw has no winner",
  },
  {
    axis: "contest",
    left: "lost",
    right: "drawn",
    relation: "disjoint",
    why: "a draw has no loser",
  },
  {
    axis: "structure",
    left: "destroyed",
    right: "intact",
    relation: "disjoint",
    why: "what is intact is not destroyed",
  },
  {
    axis: "structure",
    left: "damaged",
    right: "intact",
    relation: "disjoint",
    why: "what is intact is not damaged",
  },
  {
    axis: "structure",
    left: "damaged",
    right: "destroyed",
    relation: "narrower",
    why: "damage may go as far as destruction",
  },
  {
    axis: "fire",
    left: "burning",
    right: "out",
    relation: "disjoint",
    why: "what is out does not burn",
  },
  {
    axis: "vessel",
    left: "sunk",
    right: "afloat",
    relation: "disjoint",
    why: "what is afloat has not sunk",
  },
  {
    axis: "access",
    left: "open",
    right: "closed",
    relation: "disjoint",
    why: "what is closed is not open",
  },
];
