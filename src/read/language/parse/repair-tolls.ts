import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { WordTree } from "./word-tree.ts";

/** Participles of harm by which headlines count. Own list. */
const HARMED: ReadonlySet<string> = new Set(
  "killed injured wounded hurt kidnapped abducted arrested detained".split(" "),
);

/** A number, perhaps its noun, and what became of them. */
interface Count {
  /** The noun, or the number where there is none. */
  readonly subject: number;
  readonly verb: number;
}

/**
 * "Two killed three injured", "five people killed, 20 wounded": two counts beside each other, of which
 * parsers make one clause that killed three. Each becomes a passive of its own.
 *
 * @param lower - The words of the sentence in small letters.
 * @param tree - What the parser made of them; it is given back where no such counts stand.
 */
export function repairTolls(lower: readonly string[], tree: WordTree): WordTree {
  for (let at = 0; at + 3 < lower.length; at += 1) {
    const first = countAt(lower, tree.upos, at);
    if (first === null) continue;
    const behind = first.verb + (lower[first.verb + 1] === "," ? 2 : 1);
    const second = countAt(lower, tree.upos, behind);
    // "Two killed three injured men" has three men whom two killed.
    const isOfNoun = second !== null && tree.upos[second.verb + 1] === "NOUN";
    if (second !== null && !isOfNoun) return told(tree, first, second);
  }
  return tree;
}

function countAt(
  lower: readonly string[],
  upos: readonly UniversalPos[],
  at: number,
): Count | null {
  if (upos[at] !== "NUM") return null;
  const noun = upos[at + 1] === "NOUN" && !HARMED.has(lower[at + 1] ?? "") ? 1 : 0;
  const verb = at + 1 + noun;
  return HARMED.has(lower[verb] ?? "") ? { subject: at + noun, verb } : null;
}

function told(tree: WordTree, first: Count, second: Count): WordTree {
  const [heads, relations] = [[...tree.heads], [...tree.relations]];
  const [upos, xpos] = [[...tree.upos], [...tree.xpos]];
  const inside = new Set([first.subject, first.verb, second.subject, second.verb]);
  // What the four words together hung on.
  let top = first.verb;
  while (inside.has(heads[top] ?? -1)) {
    const above = heads[top] ?? -1;
    inside.delete(top);
    top = above;
  }
  const [head, relation] = [heads[top] ?? -1, relations[top] ?? "root"];
  for (const { subject, verb } of [first, second]) {
    heads[subject] = verb;
    relations[subject] = "nsubj:pass";
    upos[verb] = "VERB";
    xpos[verb] = "VBN";
  }
  heads[first.verb] = head;
  relations[first.verb] = relation;
  heads[second.verb] = first.verb;
  relations[second.verb] = "conj";
  return { ...tree, heads, relations, upos, xpos };
}
