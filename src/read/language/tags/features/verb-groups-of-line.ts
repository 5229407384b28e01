import { isHave } from "./is-have.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

/** How many words to the left are looked at. */
const REACH = 10;

/** What stands around each verb, going by the words to its left. Linear in the words. */
export function verbGroupsOfLine(sentence: TaggedSentence): readonly VerbGroup[] {
  return sentence.forms.map((_, word) => {
    const upos = sentence.upos[word];
    return upos === "VERB" || upos === "AUX" ? groupAt(sentence, word) : NO_GROUP;
  });
}

const NO_GROUP: VerbGroup = {
  hasTo: false,
  hasAuxiliary: false,
  hasHave: false,
  isPassive: false,
  subject: -1,
  relation: "",
  sharedWith: -1,
};

function groupAt(sentence: TaggedSentence, verb: number): VerbGroup {
  const { forms, upos, xpos } = sentence;
  const first = Math.max(0, verb - REACH);
  let hasTo = false;
  let hasAuxiliary = false;
  let hasHave = false;
  let word = verb - 1;
  for (; word >= first; word--) {
    const tag = upos[word];
    if (tag === "AUX") {
      // Only the one next to the verb tells: "been" of "has been taken" makes it a passive.
      if (!hasAuxiliary) hasHave = isHave(forms[word] ?? "", xpos[word] ?? "");
      hasAuxiliary = true;
    } else if (xpos[word] === "TO") {
      hasTo = true;
    } else if (tag !== "ADV" && tag !== "PART") {
      break;
    }
  }
  const subject = subjectBefore(sentence, word, first);
  return { ...NO_GROUP, hasTo, hasAuxiliary, hasHave, subject };
}

/** The nearest noun to the left that no preposition governs. */
function subjectBefore({ upos }: TaggedSentence, from: number, first: number): number {
  let subject = -1;
  for (let word = from; word >= first; word--) {
    const tag = upos[word];
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT" || tag === "SCONJ") break;
    if (tag === "ADP") subject = -1;
    if (subject < 0 && (tag === "NOUN" || tag === "PROPN" || tag === "PRON")) subject = word;
  }
  return subject;
}
