import { isHave } from "./is-have.ts";
import type { TaggedSentence } from "./tagged-sentence.ts";
import type { VerbGroup } from "./verb-group.ts";

/** What stands around each word, going by the tree. Linear in the words. */
export function verbGroupsOfTree(
  { forms, xpos }: TaggedSentence,
  { heads, relations }: NonNullable<TaggedSentence["tree"]>,
): readonly VerbGroup[] {
  const groups = forms.map((_, word) => {
    const relation = baseRelation(relations[word]);
    const head = heads[word] ?? -1;
    return {
      hasTo: false,
      hasAuxiliary: false,
      hasHave: false,
      isPassive: false,
      subject: -1,
      relation,
      sharedWith: relation === "conj" ? head : -1,
    };
  });
  heads.forEach((head, word) => {
    const group = groups[head];
    if (group === undefined) return;
    const relation = relations[word] ?? "";
    const base = baseRelation(relation);
    if (base === "aux") group.hasAuxiliary = true;
    if (base === "aux" && isHave(forms[word] ?? "", xpos[word] ?? "")) group.hasHave = true;
    if (relation === "aux:pass" || relation === "nsubj:pass" || relation === "csubj:pass") {
      group.isPassive = true;
    }
    if (base === "nsubj" || (base === "expl" && group.subject < 0)) group.subject = word;
    if (base === "mark" && xpos[word] === "TO") group.hasTo = true;
  });
  return groups;
}

const baseRelation = (relation = "") => relation.split(":")[0] ?? "";
