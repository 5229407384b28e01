import type { Syntax } from "../syntax.ts";
import { antecedentOf } from "./antecedent.ts";
import { personSign } from "./person-sign.ts";

/** Verbs of "accused them of looting". Source: VerbNet 81 and 33, those that take "of". */
const ACCUSING: ReadonlySet<string> = new Set(["accuse", "suspect", "convict", "acquit"]);

/** Climbing further is guesswork. */
const MOST_STEPS = 6;

/**
 * The verb that accuses somebody of what an "of ...ing" says; `null` when none does. A parser may
 * hang that on whatever stands between: "accused the rebels, who hold the town, of looting".
 */
export function accusationOf(syntax: Syntax, gerund: number): number | null {
  if (syntax.conjunction(gerund) !== "of" || !isGerund(syntax, gerund)) return null;
  let up = syntax.parent(gerund);
  for (let steps = 0; up !== null && steps < MOST_STEPS; steps++) {
    if (ACCUSING.has(syntax.lemma(up)) && syntax.token(up).upos === "VERB") return up;
    if (!mayStandBetween(syntax, gerund, up)) return null;
    up = syntax.parent(up);
  }
  return null;
}

function isGerund(syntax: Syntax, verb: number): boolean {
  if (syntax.token(verb).xpos === "VBG") return true;
  const helpers = [...syntax.children(verb, "aux"), ...syntax.children(verb, "cop")];
  return helpers.some((one) => syntax.token(one).xpos === "VBG");
}

/** A day, a person or a closed clause has no "of ...ing"; "the plan of leaving" has. */
function mayStandBetween(syntax: Syntax, gerund: number, token: number): boolean {
  const { upos } = syntax.token(token);
  if (upos === "PROPN" || upos === "PRON") return true;
  if (upos === "NOUN") return personSign(syntax, token) !== "no";
  if (upos !== "VERB" || gerund < token) return false;
  const mark = syntax.child(gerund, "mark") ?? gerund;
  return syntax.form(mark - 1) === "," || syntax.child(token, "obj") !== null;
}

/** Whom a verb accuses: its object, or who was accused. */
export function accusedOf(syntax: Syntax, verb: number): number | null {
  const object = syntax.child(verb, "obj", "iobj", "nsubj:pass");
  if (object !== null) return antecedentOf(syntax, object) ?? object;
  // "The men accused of looting".
  return syntax.is(verb, "acl") && !syntax.is(verb, "acl:relcl") ? syntax.parent(verb) : null;
}
