import type { PredicateRow } from "./predicate-row.ts";

/**
 * Movement and presence. Sources: VerbNet classes 51 (motion), 47.1 (exist), 48 (appear); CAMEO
 * 15 (exhibit military posture) and 0874 (retreat or surrender); ACLED "non-violent transfer of
 * territory", "headquarters or base established". `presence` is whether its filler is there once
 * the thing is done.
 */
export const MOVEMENT_PREDICATES: readonly PredicateRow[] = [
  {
    name: "deployment",
    words: `
      deployment | deploy | be deployed | station | be stationed | post to | be posted |
      garrison | send troops | mobilise | mobilize | send in troops | be based | deploy troops`,
    many: ["theme", "patient"],
    presence: { of: "theme", present: true, lasting: true },
  },
  {
    name: "presence",
    words: `
      presence | be present | stay | remain | be there | be located | operate in | be at scene |
      be at place | be active in`,
    many: ["theme", "agent"],
    presence: { of: "theme", present: true, lasting: true },
  },
  {
    name: "absence",
    words: "absence | be absent | absent | be elsewhere | not be there | be away | be abroad",
    many: ["theme", "agent"],
    presence: { of: "theme", present: false, lasting: true },
  },
  {
    name: "arrival",
    words: "arrival | arrive | reach | land | turn up | show up | come | get to | return",
    many: ["agent"],
    presence: { of: "agent", present: true },
  },
  {
    name: "entry",
    words: `
      entry | enter | come in | go in | move into | cross | cross border | march into | pour
      into | sneak into | infiltrate | infiltration`,
    many: ["agent"],
    presence: { of: "agent", present: true },
  },
  {
    name: "departure",
    words: `
      departure | leave | depart | go | go away | set off | set out | exit | take off | emigrate
      | go home`,
    many: ["agent"],
    presence: { of: "agent", present: false },
  },
  {
    name: "withdrawal",
    words: `
      withdrawal | withdraw | retreat | pull out | pullout | pull back | fall back | withdraw
      from | retreat from | disengage | redeploy | vacate | withdraw troops`,
    many: ["agent", "theme"],
    presence: { of: "agent", present: false },
  },
  {
    name: "flight",
    words: `
      flee | flight from | run away | take flight | flee country | run for lives | go into exile
      | go into hiding`,
    many: ["agent"],
    presence: { of: "agent", present: false },
  },
  {
    name: "advance",
    words: `
      advance | push forward | gain ground | make gains | press forward | close in on | approach
      | move toward | head for | head to`,
    many: ["agent"],
  },
  {
    name: "pursuit",
    words: `
      pursuit | pursue | chase | hunt | manhunt | search | search for | hunt for | give chase |
      hot pursuit`,
    many: ["agent", "patient"],
  },
  {
    name: "patrol",
    words: "patrol | guard | be on patrol | monitor",
    many: ["agent", "theme"],
  },
  {
    name: "transport",
    words: "transport | carry | convoy | transfer | move | relocate | bring | take to",
    many: ["theme", "patient"],
  },
  {
    name: "attendance",
    words: `
      attendance | attend | be in attendance | take part | take part in | participate |
      participation | participate in | be among guests`,
    many: ["agent", "party"],
    presence: { of: "agent", present: true, lasting: true },
    needs: ["agent"],
  },
  {
    name: "visit",
    words: `
      visit | pay visit | pay visit to | tour | make visit | official visit | state visit |
      travel to | travel | fly to`,
    many: ["agent"],
    presence: { of: "agent", present: true },
    needs: ["agent"],
  },
  {
    name: "joining",
    words: `
      joining | join | enlist | enrol | enroll | sign up | defect to | defect | defection |
      accede to`,
    many: ["agent"],
  },
  {
    name: "crossing blocked",
    words: `
      block | blocked | bar entry | deny entry | cordon off | set up roadblock | blockage |
      obstruct`,
    many: ["agent", "patient"],
  },
  {
    name: "marriage",
    words: "marriage | marry | wed | wedding | get married | tie knot",
    mutual: true,
  },
  { name: "divorce", words: "divorce | get divorced | split up | separation", mutual: true },
  {
    name: "funeral",
    words: "funeral | burial | bury | cremate | lay to rest | cremation",
    many: ["patient"],
  },
];
