import type { TermRow } from "./term-row.ts";

/**
 * Instruments and ways of delivery. Sources: UNODC ICCS additional descriptor "weapon used" and the
 * mechanism axis of the WHO International Classification of External Causes of Injury; for arms the
 * categories of the UN Register of Conventional Arms and the Small Arms Survey.
 */
export const MEANS_TERMS: readonly TermRow[] = [
  { name: "weapon", words: "weapon | arms | weaponry" },
  {
    name: "gun",
    words: "gun | firearm | gunfire | gunshot | bullet | small arms | shot | shooting",
    isA: ["weapon"],
  },
  {
    name: "rifle",
    words:
      "rifle | assault rifle | automatic rifle | kalashnikov | ak 47 | m16 | carbine | sniper rifle",
    isA: ["gun"],
  },
  { name: "pistol", words: "pistol | handgun | revolver | sidearm", isA: ["gun"] },
  { name: "shotgun", words: "shotgun", isA: ["gun"] },
  { name: "machine gun", words: "machine gun | submachine gun | heavy machine gun", isA: ["gun"] },
  {
    name: "explosive",
    words: "explosive | explosive device | bomb | dynamite | blast | explosion | tnt",
    isA: ["weapon"],
  },
  {
    name: "planted bomb",
    words:
      "planted bomb | ied | improvised explosive device | roadside bomb | remote controlled bomb | remotely detonated bomb | time bomb | timed device | hidden bomb",
    isA: ["explosive"],
  },
  { name: "car bomb", words: "car bomb | vehicle bomb | truck bomb | vbied", isA: ["explosive"] },
  {
    name: "suicide bomb",
    words:
      "suicide bomb | suicide vest | suicide belt | suicide bomber | explosive vest | explosive belt | suicide attacker",
    isA: ["explosive"],
  },
  {
    name: "suicide car bomb",
    words: "suicide car bomb | suicide truck bomb | explosive laden car driven by suicide bomber",
    isA: ["suicide bomb", "car bomb"],
  },
  { name: "parcel bomb", words: "parcel bomb | letter bomb | mail bomb", isA: ["explosive"] },
  {
    name: "mine",
    words: "landmine | mine | land mine | anti personnel mine | naval mine",
    isA: ["explosive"],
  },
  { name: "grenade", words: "grenade | hand grenade", isA: ["explosive"] },
  {
    name: "air strike",
    words:
      "air strike | airstrike | air raid | aerial bomb | bomb dropped from the air | air dropped bomb | aerial bombing | warplane bomb",
    isA: ["explosive"],
  },
  {
    name: "manned aircraft",
    words:
      "manned aircraft | warplane | fighter jet | jet | bomber plane | helicopter gunship | combat aircraft",
    isA: ["air strike"],
  },
  {
    name: "drone",
    words: "drone | drone strike | uav | unmanned aircraft | unmanned aerial vehicle | armed drone",
    isA: ["air strike"],
  },
  { name: "barrel bomb", words: "barrel bomb", isA: ["air strike"] },
  {
    name: "artillery",
    words:
      "artillery | heavy artillery | shell | shelling | artillery fire | artillery shell | howitzer | cannon | tank shell | tank fire",
    isA: ["weapon"],
  },
  {
    name: "mortar",
    words: "mortar | mortar shell | mortar round | mortar fire",
    isA: ["artillery"],
  },
  { name: "rocket", words: "rocket | rocket fire | katyusha | grad rocket", isA: ["artillery"] },
  {
    name: "rocket-propelled grenade",
    words: "rocket propelled grenade | rpg | rocket launcher",
    isA: ["weapon"],
  },
  {
    name: "missile",
    words: "missile | cruise missile | ballistic missile | guided missile | missile strike",
    isA: ["weapon"],
  },
  {
    name: "surface-to-air missile",
    words:
      "surface to air missile | anti aircraft missile | sam | buk missile | air defence missile",
    isA: ["missile"],
  },
  { name: "air-to-air missile", words: "air to air missile", isA: ["missile"] },
  {
    name: "knife",
    words: "knife | blade | machete | dagger | sword | stabbing | bladed weapon | axe",
    isA: ["weapon"],
  },
  {
    name: "blunt object",
    words: "blunt object | club | stick | baton | iron rod | hammer | stone | rock | bat",
    isA: ["weapon"],
  },
  { name: "hands", words: "hand | bare hands | fist | kick | punch | strangulation | beating" },
  { name: "vehicle", words: "vehicle | car | truck | lorry | van | bus | vehicle ramming" },
  {
    name: "poison",
    words:
      "poison | toxin | toxic substance | poisoning | chemical weapon | nerve agent | poison gas | gas",
    isA: ["weapon"],
  },
  { name: "sarin", words: "sarin", isA: ["poison"] },
  { name: "chlorine", words: "chlorine | chlorine gas", isA: ["poison"] },
  { name: "novichok", words: "novichok", isA: ["poison"] },
  { name: "mustard gas", words: "mustard gas | sulphur mustard | sulfur mustard", isA: ["poison"] },
  { name: "cyanide", words: "cyanide", isA: ["poison"] },
  { name: "ricin", words: "ricin", isA: ["poison"] },
  { name: "polonium", words: "polonium", isA: ["poison"] },
  {
    name: "fire",
    words: "fire | petrol bomb | molotov cocktail | incendiary device | flames | arson",
  },
  { name: "rope", words: "rope | noose | hanging" },
  { name: "tear gas", words: "tear gas | tear gas canister" },
  {
    name: "rubber bullet",
    words: "rubber bullet | rubber coated bullet | plastic bullet | baton round",
  },
  { name: "live round", words: "live round | live ammunition | live bullet", isA: ["gun"] },
  { name: "blank", words: "blank | blank cartridge | blank round" },
];

/** Ways of delivering one act that exclude each other, kinds included. */
export const EXCLUSIVE_MEANS: readonly (readonly [left: string, right: string, why: string])[] = [
  ["suicide bomb", "planted bomb", "a bomb is carried by its bomber or left behind"],
  ["suicide bomb", "parcel bomb", "a bomb is carried by its bomber or sent"],
  ["suicide bomb", "mine", "a bomb is carried by its bomber or laid"],
  ["suicide bomb", "air strike", "a bomb is carried to its target or dropped from the air"],
  ["suicide bomb", "missile", "a bomb is carried to its target or fired from a distance"],
  ["suicide bomb", "artillery", "a bomb is carried to its target or fired from a distance"],
  ["car bomb", "air strike", "a bomb is driven to its target or dropped from the air"],
  ["car bomb", "missile", "a bomb is driven to its target or fired from a distance"],
  ["car bomb", "artillery", "a bomb is driven to its target or fired from a distance"],
  ["planted bomb", "air strike", "a bomb is left at its target or dropped from the air"],
  ["planted bomb", "missile", "a bomb is left at its target or fired from a distance"],
  ["planted bomb", "artillery", "a bomb is left at its target or fired from a distance"],
  ["drone", "manned aircraft", "a drone has nobody on board"],
  [
    "surface-to-air missile",
    "air-to-air missile",
    "a missile is fired from the ground or from an aircraft",
  ],
  ["rubber bullet", "live round", "a round is live or it is not"],
  ["blank", "live round", "a round is live or it is not"],
];
