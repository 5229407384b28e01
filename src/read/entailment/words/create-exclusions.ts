import { EXCLUSIVE_GROUPS } from "./exclusive-words-table.ts";

/** Whether two words, by lemma, exclude each other. */
export type ExcludeEachOther = (left: string, right: string) => boolean;

/** Indexes the table of exclusive words: group and column of each word. */
export function createExclusions(): ExcludeEachOther {
  const places = new Map<string, [group: number, column: number][]>();
  EXCLUSIVE_GROUPS.forEach((columns, group) => {
    columns.forEach((words, column) => {
      for (const word of words.split(" ")) {
        const known = places.get(word) ?? [];
        known.push([group, column]);
        places.set(word, known);
      }
    });
  });
  return (left, right) => {
    const others = places.get(right);
    if (others === undefined) return false;
    return (places.get(left) ?? []).some(([group, column]) =>
      others.some(([otherGroup, otherColumn]) => group === otherGroup && column !== otherColumn),
    );
  };
}
