import { SORTS } from "../traits/phrase-traits.ts";
import type { LinkSource } from "./link-source.ts";

/** Sentences back in which the person must have been told of, when no age was. */
const REACH = 1;

/**
 * "The 25-year-old": the person of that age; if nobody's age was told, the one person who was spoken
 * of in this sentence and the one before.
 *
 * @param first - The first of the phrases before it that are looked at.
 */
export function linkByAge(links: LinkSource, index: number, first: number): boolean {
  const { phrases, traits, clusters } = links;
  const own = traits[index];
  if (own?.lemma !== "old" || own.age === null || own.determiner !== "definite") return false;
  const sentence = phrases[index]?.sentence ?? 0;
  const near = new Map<number, number>();
  const ofAge = new Map<number, number>();
  for (let earlier = first; earlier < index; earlier++) {
    const { number, sorts, age } = clusters.of(earlier);
    const isPerson = number === "singular" && (sorts & SORTS.human) !== 0;
    if (!isPerson || !clusters.mayJoin(earlier, index)) continue;
    const root = clusters.find(earlier);
    if (age === own.age) ofAge.set(root, earlier);
    const isNamed = clusters.of(earlier).named || traits[earlier]?.leaning === SORTS.human;
    if (isNamed && sentence - (phrases[earlier]?.sentence ?? 0) <= REACH) near.set(root, earlier);
  }
  const [only, ...others] = (ofAge.size > 0 ? ofAge : near).values();
  return only !== undefined && others.length === 0 && clusters.join(only, index);
}
