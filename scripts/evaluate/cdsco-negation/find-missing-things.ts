import type { NegatedText } from "./negated-text.ts";

/**
 * Things that are said to be missing where no clause says so: "No reply.", "without a watermark",
 * "with no sign of life". The reader finds what happens, and has nothing to do with them.
 *
 * @param cues - Those that negate a predication.
 */
export function findMissingThings(
  { analysis, tree }: NegatedText,
  cues: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const { tokens } = analysis;
  return tokens.flatMap(({ form, relation, head }, cue) => {
    if (head === null || cues.has(cue) || tokens[head]?.upos !== "NOUN") return [];
    const word = form.toLowerCase();
    const isWithout = word === "without" && relation === "case";
    const isNo = word === "no" && relation === "det" && standsAlone(head);
    return isWithout || isNo ? [[head]] : [];
  });

  /** Not an argument of a clause, whose verb would be negated. */
  function standsAlone(noun: number): boolean {
    const relation = tokens[noun]?.relation ?? "";
    const preposition = tree.children(noun, "case")[0];
    const isWith = preposition !== undefined && tokens[preposition]?.form.toLowerCase() === "with";
    return isWith || relation === "root" || relation === "conj" || relation === "parataxis";
  }
}
