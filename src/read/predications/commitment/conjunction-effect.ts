import type { Syntax } from "../syntax.ts";
import { type Commitment, madeBy, PLAIN } from "./commitment.ts";
import { CONJUNCTIONS } from "./conjunctions-table.ts";

/** What the word that opens a clause makes of it: "if", "to", "without". */
export function conjunctionEffect(link: string, syntax: Syntax, head: number): Commitment {
  const effect = CONJUNCTIONS.get(link);
  if (effect === undefined) return PLAIN;
  const cues = [...syntax.children(head, "mark"), ...syntax.children(head, "case")];
  return madeBy(effect, cues);
}

/** "a suggestion that he leave". */
export function isSubjunctive(syntax: Syntax, head: number, conjunction: string): boolean {
  if (conjunction !== "that") return false;
  const helpers = syntax.children(head, "aux").concat(syntax.children(head, "cop"));
  if (helpers.length === 0) return syntax.token(head).xpos === "VB";
  // "that he be returned"
  return helpers.every((one) => syntax.form(one) === "be" || syntax.form(one) === "not");
}

/** Of a clause in the subjunctive. */
export const SUBJUNCTIVE: Commitment = madeBy({ modality: "required", certainty: "possible" }, []);
