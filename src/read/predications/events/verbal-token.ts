import { relationBase } from "../../language/trees/relation-base.ts";
import type { Syntax } from "../syntax.ts";
import { HARM_PARTICIPLES, VERB_PREPOSITIONS } from "./verbal-token-table.ts";

/** Relations in which a verb form is a preposition, a part of a name or of another word. */
const NOT_A_CLAUSE: ReadonlySet<string> = new Set([
  "case",
  "mark",
  "fixed",
  "cc",
  "aux",
  "cop",
  "flat",
  "goeswith",
  "discourse",
  "compound",
  "det",
  "nummod",
]);

/** Whether a verb form heads a clause of its own, or a participle that says what was done. */
export function isVerbalEvent(syntax: Syntax, token: number): boolean {
  const { upos, relation } = syntax.token(token);
  if (upos !== "VERB") return false;
  if (NOT_A_CLAUSE.has(relationBase(relation))) return false;
  if (isHyphenated(syntax, token)) return false;
  if (relation === "amod") return isHarmed(syntax, token);
  if (isSomebody(syntax, token)) return false;
  return !VERB_PREPOSITIONS.has(syntax.form(token)) || syntax.children(token).length > 0;
}

/** "Moved the injured", "the accused fled": who it was done to. */
function isSomebody(syntax: Syntax, token: number): boolean {
  const determiner = syntax.child(token, "det");
  if (syntax.token(token).xpos !== "VBN" || determiner === null) return false;
  return (
    syntax.form(determiner) === "the" &&
    ["obj", "nsubj", "nsubj:pass", "obl"].some((relation) => syntax.is(token, relation))
  );
}

/** "rebel-held": a part of a word. */
function isHyphenated(syntax: Syntax, token: number): boolean {
  const hyphen = syntax.analysis.tokens[token - 1];
  return (
    hyphen?.form === "-" &&
    hyphen.end === syntax.token(token).start &&
    hyphen.start > 0 &&
    syntax.analysis.tokens[token - 2]?.end === hyphen.start
  );
}

/** "wounded soldiers" were wounded, but "armed bandits" are just of a kind. */
function isHarmed(syntax: Syntax, token: number): boolean {
  return syntax.token(token).xpos === "VBN" && HARM_PARTICIPLES.has(syntax.lemma(token));
}

/** Whether a word that is no verb is said of a subject: "is dead", "was an attack", "is in Rome". */
export function isState(syntax: Syntax, token: number): boolean {
  const { upos, xpos } = syntax.token(token);
  // "Was present": no verb stands in its bare form behind "was", whatever the tagger says.
  if (upos === "VERB" && (/^VB[GND]$/u.test(xpos) || !isBareBehindBe(syntax, token))) return false;
  return syntax.child(token, "cop") !== null || isSeeming(syntax, token);
}

function isBareBehindBe(syntax: Syntax, token: number): boolean {
  const be = syntax.child(token, "cop");
  return be !== null && syntax.child(token, "mark", "aux") === null;
}

/** "appeared unhurt": said of the subject as with a copula, and how surely by the verb. */
function isSeeming(syntax: Syntax, token: number): boolean {
  const { upos, relation, head } = syntax.token(token);
  if (upos !== "ADJ" || relation !== "xcomp" || head === null) return false;
  return SEEMING.has(syntax.lemma(head));
}

const SEEMING: ReadonlySet<string> = new Set(["appear", "seem"]);
