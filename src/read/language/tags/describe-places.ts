import { CAPITALS } from "./capitals.ts";
import { REACH } from "./linear/feature-space.ts";
import { TAG_ATTRIBUTES, tagAttribute } from "./tag-attributes-table.ts";

const WIDTH = TAG_ATTRIBUTES.length;

/**
 * Fills in the attribute "place" of the words of a sentence: whether a capital is due to the
 * sentence's beginning, or to a style that writes every word with one.
 *
 * @param values - Attributes of the words, with padding; see `FeatureSpace`.
 * @param opens - Whether a word is a mark that a sentence can begin after, as a quotation mark.
 */
export function describePlaces(
  values: Int32Array,
  count: number,
  opens: (word: number) => boolean,
): void {
  const capitalsIndex = tagAttribute("capitals");
  const placeIndex = tagAttribute("place");
  let small = 0;
  let large = 0;
  const capitalsAt = (word: number) => (values[(word + REACH) * WIDTH + capitalsIndex] ?? 0) - 1;
  for (let word = 0; word < count; word++) {
    const capitals = capitalsAt(word);
    if (capitals === CAPITALS.lower) small++;
    else if (capitals === CAPITALS.initial || capitals === CAPITALS.all) large++;
  }
  const style = large >= 2 && large > small ? 2 : large > 0 && small === 0 ? 1 : 0;
  let isFirst = true;
  for (let word = 0; word < count; word++) {
    const capitals = capitalsAt(word);
    const isWord = capitals >= CAPITALS.lower && capitals <= CAPITALS.single;
    values[(word + REACH) * WIDTH + placeIndex] = 1 + style * 2 + (isFirst && isWord ? 1 : 0);
    if (isWord) isFirst = false;
    else if (opens(word)) isFirst = true;
  }
}
