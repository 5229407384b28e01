/** Two concepts and why they stand in the relation of the table. */
export type ConceptPair = readonly [left: string, right: string, why: string];

/**
 * Names whose definitions exclude each other, for the concepts and everything narrower. Sources:
 * the intent axis of ICD external causes (accident, intentional self-harm, assault) with natural
 * death beside it; ICAO Annex 13, which keeps unlawful interference apart from accidents; UNODC
 * ICCS for unlawful and negligent killing.
 */
export const RIVAL_CONCEPTS: readonly ConceptPair[] = [
  ["accident", "attack", "an accident is not meant, an attack is"],
  ["accident", "murder", "an accident is not meant, a murder is"],
  ["accident", "massacre", "an accident is not meant, a massacre is"],
  ["accident", "execution", "an accident is not meant, an execution is"],
  ["accident", "arson", "an accident is not meant, arson is"],
  ["accident", "sabotage", "an accident is not meant, sabotage is"],
  ["accident", "suicide", "an accident is not meant, a suicide is"],
  ["accident", "robbery", "an accident is not meant, a robbery is"],
  ["suicide", "murder", "a suicide is one's own act, a murder another's"],
  ["suicide", "execution", "a suicide is one's own act, an execution another's"],
  ["suicide", "manslaughter", "a suicide is one's own act, manslaughter another's"],
  ["suicide", "natural death", "a natural death is nobody's act, a suicide is one's own"],
  ["natural death", "killing", "a natural death is nobody's act, a killing is somebody's"],
  [
    "natural death",
    "accidental death",
    "a natural death comes from within, an accident from outside",
  ],
  ["natural death", "poisoning", "a natural death comes from within, a poisoning from outside"],
  ["manslaughter", "murder", "a murder is meant, manslaughter is not"],
  ["arson", "wildfire", "arson names a hand that lit it; a wildfire by that name has none"],
  ["military exercise", "attack", "an exercise is aimed at nobody, an attack is"],
  ["suicide bombing", "airstrike", "the bomb is carried by a person or dropped from the air"],
  ["suicide bombing", "shelling", "the bomb is carried by a person or fired from a distance"],
  ["suicide bombing", "missile strike", "the bomb is carried by a person or fired from a distance"],
  ["gas explosion", "bombing", "one is an accident, the other is meant"],
];

/**
 * Names for partly the same: an event can be both, and calling it one is not calling it the other.
 * Source: the boundary rules of the ACLED codebook (protest / riot, battle / violence against
 * civilians, air strike / shelling) and our reading of the others.
 */
export const OVERLAPPING_CONCEPTS: readonly ConceptPair[] = [
  ["clash", "incursion", "an incursion may or may not be fought"],
  ["clash", "raid", "a raid becomes a clash when it is resisted"],
  ["clash", "ambush", "an ambush becomes a clash when it is returned"],
  ["clash", "invasion", "an invasion may or may not be fought"],
  ["attack", "incursion", "an incursion need not be an attack"],
  ["clash", "robbery", "a robbery becomes a clash when it is resisted"],
  ["battle", "massacre", "a battle has two sides that fight, a massacre has one"],
  ["clash", "massacre", "a clash has two sides that fight, a massacre has one"],
  ["protest", "riot", "a protest turns into a riot when violence is used"],
  ["riot", "attack", "a riot may hold attacks"],
  ["riot", "uprising", "an uprising aims at those in power, a riot need not"],
  ["protest", "uprising", "an uprising aims at those in power, a protest need not"],
  ["coup", "uprising", "a coup comes from inside the state, an uprising from outside"],
  ["coup", "mutiny", "a mutiny turns into a coup when it takes power"],
  ["coup", "resignation", "a resignation may be forced"],
  ["crackdown", "clash", "a crackdown turns into a clash when it is resisted"],
  ["crackdown", "attack", "a crackdown claims lawful force"],
  ["crackdown", "massacre", "a crackdown claims lawful force"],
  ["ceasefire", "surrender", "a ceasefire is mutual, a surrender is one side's"],
  ["withdrawal", "flight", "a withdrawal is ordered, a flight is not"],
  ["execution", "murder", "an execution claims lawful authority"],
  ["killing", "accidental death", "a killing need not be meant"],
  ["arrest", "abduction", "an arrest claims lawful authority"],
  ["deportation", "evacuation", "an evacuation claims to protect those moved"],
  ["deportation", "displacement", "a deportation is ordered, a displacement need not be"],
  ["rescue", "release", "a rescue is done from outside, a release by the captor"],
  ["rescue", "escape", "a rescue is done by others, an escape by oneself"],
  ["rescue", "abduction", "a rescue claims to protect those taken"],
  ["resignation", "dismissal", "a resignation may be forced"],
  ["special military operation", "invasion", "an operation may or may not cross a border"],
  ["special military operation", "attack", "an operation may or may not be an attack"],
  ["special military operation", "clash", "an operation may or may not be fought"],
  ["airstrike", "shelling", "one comes from aircraft, the other from guns on the ground"],
  ["airstrike", "missile strike", "missiles may come from aircraft or from the ground"],
  ["airstrike", "rocket attack", "rockets may come from aircraft or from the ground"],
  ["accident", "shootdown", "an aircraft may be shot down by mistake"],
  ["shootdown", "missile strike", "a missile may be what brought it down"],
  ["suicide", "overdose", "an overdose may or may not be meant"],
  ["accident", "overdose", "an overdose may or may not be meant"],
  ["suicide", "accidental death", "the two differ in intent only"],
  ["killing", "self-defence", "a killing may be in self-defence"],
  ["murder", "self-defence", "self-defence excuses what would be murder"],
  ["poisoning", "illness", "a poisoning may be taken for an illness"],
  ["killing", "suicide", "a killing by one's own hand is a suicide"],
  ["shooting", "stabbing", "an attacker may do both"],
  ["shooting", "bombing", "attackers may do both"],
  ["stabbing", "bombing", "attackers may do both"],
  ["stabbing", "vehicle ramming", "an attacker may do both"],
  ["famine", "siege", "a famine may be the work of a siege"],
  ["meeting", "agreement", "talks may or may not end in agreement"],
];

/**
 * One can be part of the other, or a loose word for it, and nothing follows from the choice.
 */
export const KIN_CONCEPTS: readonly ConceptPair[] = [
  ["explosion", "fire", "one often comes with the other"],
  ["explosion", "attack", "an attack may be with explosives"],
  ["explosion", "collapse", "one often comes with the other"],
  ["fire", "destruction", "a fire may destroy"],
  ["attack", "killing", "an attack may kill"],
  ["shooting", "killing", "a shooting may kill"],
  ["discharge of a weapon", "shooting", "loose words for the same"],
  ["strike", "attack", "loose words for the same"],
  ["threat", "attack", "loose words for one move"],
  ["capture", "storming", "entering is a step of capturing"],
  ["attack", "storming", "a building is stormed in an attack"],
  ["clash", "storming", "a building is stormed in a fight"],
  ["accident", "crash", "a crash may be an accident"],
  ["accident", "explosion", "an explosion may be an accident"],
  ["accident", "fire", "a fire may be an accident"],
  ["accident", "collapse", "a collapse may be an accident"],
  ["accident", "sinking", "a sinking may be an accident"],
  ["malfunction", "crash", "a failure may end in a crash"],
  ["collision", "running over", "loose words for the same"],
  ["crash", "running over", "loose words for the same"],
  ["crash", "sinking", "loose words for the loss of a craft"],
  ["unrest", "clash", "clashes are part of unrest"],
  ["conviction", "sentence", "a sentence follows a conviction"],
  ["charge", "accusation", "a charge is a formal accusation"],
  ["appointment", "election", "two ways into office"],
  ["agreement", "signing", "an agreement may be signed"],
  ["meeting", "visit", "a visit may be for a meeting"],
  ["attendance", "visit", "loose words for being there"],
  ["dispute", "clash", "loose words for a quarrel"],
  ["landslide", "flood", "one often comes with the other"],
  ["storm", "flood", "one often comes with the other"],
  ["earthquake", "landslide", "one often comes with the other"],
  ["earthquake", "tsunami", "one often comes with the other"],
  ["eruption", "earthquake", "one often comes with the other"],
  ["departure", "withdrawal", "loose words for leaving"],
  ["departure", "flight", "loose words for leaving"],
  ["evacuation", "displacement", "loose words for leaving home"],
  ["arrival", "entry", "loose words for coming in"],
  ["entry", "incursion", "loose words for coming in"],
  ["arrival", "visit", "a visit begins with an arrival"],
  ["deployment", "presence", "who is deployed is there"],
  ["investigation", "trial", "two steps of one case"],
  ["arrest", "charge", "two steps of one case"],
];

/** Concepts of which any two kinds are kin unless a table above says more. */
export const KIN_FAMILIES: readonly string[] = [
  "armed violence",
  "unrest",
  "statement",
  "captivity",
  "crash",
  "fire",
];

/** Concepts so wide that they fit any event: they never exclude and never narrow. */
export const GENERIC_CONCEPTS: readonly string[] = ["incident"];
