/** Where a word stands in a text; `start` is -1 for one that does not. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Code units that may stand between two words: white space, and marks that a tool drops. */
const FARTHEST = 60;

/**
 * Finds words of a tool that gives no offsets again, one after the other. A word that the tool has
 * changed is not found, and the next is looked for in the same place.
 */
export function locateWords(text: string, forms: readonly string[]): readonly WordPlace[] {
  let from = 0;
  return forms.map((form) => {
    const near = text.slice(from, from + FARTHEST + form.length);
    const place = near.indexOf(form);
    if (place < 0 || form === "") return { start: -1, end: -1 };
    const start = from + place;
    from = start + form.length;
    return { start, end: from };
  });
}
