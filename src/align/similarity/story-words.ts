import type { Narrative } from "../../model/narrative.ts";
import type { WordReader } from "./read-words.ts";

/** How many content words of a text are its opening, which says what the story is. */
const OPENING = 25;

/** How much more such words tell; fitted on the training topics of ECB+. */
const OF_OPENING = 1.5;
const OF_NAME = 2;
const OF_FIGURE = 1.5;

/** A word with a capital that does not open a sentence. */
const NAME = /(?<![.!?"”]\s|^|\n)\b\p{Lu}\p{L}+/gu;

/** Content words of a text, each with how much it tells which story the text tells. */
export type StoryWords = ReadonlyMap<string, number>;

/**
 * Weighs the words of a narrative: those of its text; without one, those of its quotes, names and
 * predicates. More for words told again, names, figures, and the opening.
 */
export function storyWords(narrative: Narrative, reader: WordReader): StoryWords {
  const text = textOf(narrative);
  const words = reader.contents(text);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = new Set((text.match(NAME) ?? []).flatMap(reader.contents));
  const opening = new Set(words.slice(0, OPENING));
  return new Map(
    [...counts].map(([word, count]) => {
      const weight =
        (names.has(word) ? OF_NAME : 1) *
        (/^\p{N}/u.test(word) ? OF_FIGURE : 1) *
        (opening.has(word) ? OF_OPENING : 1);
      return [word, (1 + Math.log(count)) * weight];
    }),
  );
}

function textOf({ text, title, claims, entities }: Narrative): string {
  if (text !== null) return title === null ? text : `${title}\n${text}`;
  const quotes = claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  const names = [...entities.map(({ name }) => name), ...claims.map((one) => one.predicate)];
  return [title ?? "", ...quotes, ...names].join("\n");
}
