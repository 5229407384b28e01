/** The slots of a MUC-4 template that name entities. */
export const MUC_ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;

/** One of {@link MUC_ROLES}. */
export type MucRole = (typeof MUC_ROLES)[number];

/**
 * What the corpus counts as an incident (arson, attack, bombing, kidnapping, robbery, hijacking), as
 * concepts of the library: a claim is of an incident when its predicate is one of these or a kind of.
 */
export const INCIDENT_CONCEPTS: readonly string[] = [
  "armed violence",
  "killing",
  "injury",
  "abduction",
  "hijacking",
  "arson",
  "robbery",
  "explosion",
  "destruction",
  "damage",
  "sabotage",
  "torture",
];

/** Fights of armed sides are no incidents of the corpus: it leaves military encounters out. */
export const LEFT_OUT_CONCEPTS: readonly string[] = ["clash", "war"];

/** Things that can be a weapon without being named as an instrument: "a bomb exploded". */
export const WEAPON_WORDS: RegExp =
  /\b(?:bombs?|dynamite|explosives?|grenades?|mines?|rockets?|missiles?|mortars?|rifles?|guns?|machineguns?|pistols?|cocktails?|charges?|bullets?|knife|knives|machetes?|tnt)\b/iu;

/** Of these a thing can be the target. */
export const TARGET_CONCEPTS: readonly string[] = [
  "attack",
  "explosion",
  "arson",
  "destruction",
  "damage",
  "sabotage",
  "robbery",
  "hijacking",
];
