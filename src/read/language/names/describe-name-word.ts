import { CAPITALS, capitalsOf } from "../tags/capitals.ts";
import type { LexiconHints } from "../tags/lexicon-hints.ts";
import { hashText } from "../tags/linear/hash-text.ts";
import { normaliseForm } from "../tags/normalise-form.ts";
import { wordShape } from "../tags/word-shape.ts";
import { type Gazetteer, gazetteerHash, gazetteerKey } from "./gazetteer.ts";
import { LINKS } from "./links-table.ts";
import { TITLES } from "./titles-table.ts";

/** What a word of a name can be besides a name. */
export const ROLES = { none: 1, title: 2, initial: 3, link: 4, number: 5, mark: 6 } as const;

/** Attributes of a word that do not depend on its place, in the order of `NAME_ATTRIBUTES`. */
export function describeNameWord(
  form: string,
  gazetteer: Gazetteer,
  hints: LexiconHints,
): Int32Array {
  const normal = normaliseForm(form, 0, form.length);
  const lower = normal.toLowerCase();
  const shape = wordShape(normal);
  const { length } = lower;
  return Int32Array.of(
    hashText(1, lower, 0, length),
    length > 3 ? hashText(2, lower, length - 3, length) : length,
    length > 3 ? hashText(3, lower, 0, 3) : length,
    hashText(4, shape, 0, shape.length),
    1 + gazetteer.find(gazetteerKey(gazetteerHash(normal))),
    1 + hints(normal).meaning,
    roleOf(normal, lower),
  );
}

function roleOf(form: string, lower: string): number {
  const capitals = capitalsOf(form);
  if (capitals !== CAPITALS.lower && TITLES.has(lower.replace(/\.$/, ""))) return ROLES.title;
  if (/^\p{Lu}\.?$/u.test(form)) return ROLES.initial;
  if (LINKS.has(lower)) return ROLES.link;
  if (capitals === CAPITALS.digit) return ROLES.number;
  return capitals === CAPITALS.other ? ROLES.mark : ROLES.none;
}
