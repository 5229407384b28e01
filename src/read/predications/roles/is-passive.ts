import type { Syntax } from "../syntax.ts";
import { bareObject } from "./bare-object.ts";
import { ALWAYS_WITH_OBJECT, DONE_BY_COURTS } from "./control-verbs-table.ts";
import { GIVING } from "./verb-roles-table.ts";

/** "a town dubbed the capital": the object is the name. VerbNet 29.1-29.3. */
const NAMING: ReadonlySet<string> = new Set(
  "dub call name elect appoint declare label title nickname make consider deem crown".split(" "),
);

/** "got hurt", "appeared irritated": verbs that stand for "be". Quirk et al. (1985), 16.21. */
const BEING: ReadonlySet<string> = new Set(
  "get appear seem look feel remain stay become sound".split(" "),
);

const PARTICIPLES: ReadonlySet<string> = new Set(["acl", "amod", "advcl"]);

/** Whether the subject of a verb is who it is done to. */
export function isPassive(syntax: Syntax, verb: number): boolean {
  if (syntax.child(verb, "aux:pass", "obl:agent") !== null) return true;
  // A subject may be taken for a passive one, but then there is no object.
  const { relation, xpos, head } = syntax.token(verb);
  if (syntax.child(verb, "nsubj:pass") !== null) {
    // "The blast killed at least ten": what looks like a phrase behind "at" is the object.
    const hasNoAuxiliary = syntax.child(verb, "aux") === null;
    return !hasObject(syntax, verb) && !(hasNoAuxiliary && bareObject(syntax, verb) !== null);
  }
  if (xpos === "VBN" && relation === "xcomp" && head !== null && BEING.has(syntax.lemma(head)))
    return syntax.child(verb, "obj", "aux") === null;
  if (xpos !== "VBN" && xpos !== "VBD") return false;
  if (syntax.child(verb, "aux") !== null) return false;
  if (xpos === "VBN" && PARTICIPLES.has(relation)) {
    // "the army confirmed the raid" may be read as "the army (that was) confirmed".
    const lemma = syntax.lemma(verb);
    if (GIVING.has(lemma) || NAMING.has(lemma)) return true;
    return syntax.child(verb, "obj") === null && bareObject(syntax, verb) === null;
  }
  // "was seized and burned": a conjunct without an auxiliary of its own shares the first one.
  if (
    relation === "conj" &&
    head !== null &&
    xpos === "VBN" &&
    syntax.child(verb, "nsubj") === null
  ) {
    return syntax.token(head).upos === "VERB" && isPassive(syntax, head);
  }
  return isSharing(syntax, verb) || isReduced(syntax, verb);
}

/** "Was arrested on Friday and charged with it": so may one be that is taken for a past tense. */
function isSharing(syntax: Syntax, verb: number): boolean {
  const { relation, head } = syntax.token(verb);
  if (relation !== "conj" || head === null || syntax.child(head, "aux:pass") === null) return false;
  if (syntax.child(verb, "nsubj", "obj", "ccomp", "xcomp") !== null) return false;
  const lemma = syntax.lemma(verb);
  return ALWAYS_WITH_OBJECT.has(lemma) || DONE_BY_COURTS.has(lemma);
}

/** "Guards killed in clash": what must have an object and has none is done to the subject. */
function isReduced(syntax: Syntax, verb: number): boolean {
  if (!ALWAYS_WITH_OBJECT.has(syntax.lemma(verb))) return false;
  if (syntax.child(verb, "obj", "ccomp", "xcomp") !== null) return false;
  if (bareObject(syntax, verb) !== null) return false;
  return syntax.children(verb, "compound:prt").length === 0 && !hasGap(syntax, verb);
}

/** In "the men whom they killed" the object is the antecedent. */
function hasGap(syntax: Syntax, verb: number): boolean {
  return syntax.is(verb, "acl:relcl") || syntax.is(verb, "conj");
}

/** Of "neither confirmed nor denied the raid" both verbs have the object. */
function hasObject(syntax: Syntax, verb: number): boolean {
  const verbs = [verb, ...syntax.children(verb, "conj")];
  return verbs.some((one) => syntax.child(one, "obj") !== null);
}
