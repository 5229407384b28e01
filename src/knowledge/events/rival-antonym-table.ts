/**
 * Verbs that are antonyms in WordNet and of which only one can be true of one event: whoever
 * accepts an offer does not reject it.
 *
 * Chosen by hand from all verbs of WordNet that have an antonym. Left out is what one event can have
 * both of: phases ("begin" / "end"), motion ("enter" / "leave"), two sides of one dealing ("buy" /
 * "sell", "attack" / "defend", "win" / "lose"), what is done and undone ("open" / "close"), and
 * feelings.
 */
export const RIVAL_ANTONYMS: readonly (readonly [string, string])[] = [
  ["accelerate", "decelerate"],
  ["accept", "refuse"],
  ["accept", "reject"],
  ["admit", "deny"],
  ["admit", "reject"],
  ["affirm", "negate"],
  ["agree", "disagree"],
  ["allow", "disallow"],
  ["appreciate", "depreciate"],
  ["approve", "disapprove"],
  ["ascend", "descend"],
  ["assent", "dissent"],
  ["attend", "miss"],
  ["comply", "refuse"],
  ["confirm", "deny"],
  ["criminalize", "decriminalize"],
  ["criticize", "praise"],
  ["decrease", "increase"],
  ["deescalate", "escalate"],
  ["deflate", "inflate"],
  ["disobey", "obey"],
  ["disprove", "prove"],
  ["dissuade", "persuade"],
  ["downgrade", "upgrade"],
  ["exclude", "include"],
  ["fail", "pass"],
  ["fail", "succeed"],
  ["fall", "rise"],
  ["falsify", "verify"],
  ["forbid", "permit"],
  ["improve", "worsen"],
  ["legalize", "outlaw"],
  ["let", "prevent"],
  ["lower", "raise"],
  ["narrow", "widen"],
  ["shorten", "lengthen"],
  ["strengthen", "weaken"],
  ["veto", "approve"],
];
