import { mixHash, toKey } from "../tags/linear/mix-hash.ts";
import { ROLES } from "./describe-name-word.ts";
import type { DescribedNames } from "./describe-names.ts";
import { type Gazetteer, gazetteerHash, gazetteerKey } from "./gazetteer.ts";
import { NAME_ATTRIBUTES, NAME_WIDTH, nameAttribute } from "./name-attributes-table.ts";

/**
 * A feature that tells the type of a name: one or more parts with spaces between.
 *
 * Parts are "whole.text", "whole.shape", "whole.known" (of the name as an expression),
 * "whole.length", "whole.link" (whether "of" or the like is in it), or an attribute of a word:
 * "first.lower", "last.lower", "before.lower" and "before2.lower" (one and two words before the
 * name), "after.lower", "after2.lower". A feature with "each.lower" is there for each word.
 */
export type TypeTemplate = string;

/** Computes the keys of the features of the name of the words from `first` up to `end`. */
export type TypeKeys = (
  forms: readonly string[],
  described: DescribedNames,
  first: number,
  end: number,
) => Int32Array;

/** Words of a name beyond this many are not looked at. */
const MOST_WORDS = 8;
const LONGEST = 5;
const WHOLE_PARTS = ["text", "shape", "known", "length", "link"];
const PLACES = ["first", "last", "before", "before2", "after", "after2", "each"];

/**
 * Makes a function for the features of names as a whole.
 *
 * @throws SyntaxError for a template that is not well-formed.
 */
export function createTypeKeys(templates: readonly TypeTemplate[], gazetteer: Gazetteer): TypeKeys {
  const width = NAME_ATTRIBUTES.length;
  const slots = new Int32Array(WHOLE_PARTS.length + PLACES.length * width);
  const each = WHOLE_PARTS.length + PLACES.indexOf("each") * width;
  const parsed = templates.map((template, index) => ({
    seed: mixHash(0x3c6ef372, index + 1),
    parts: template.split(" ").map(slotOf),
  }));
  const ofEach = parsed.filter(({ parts }) => parts.some((slot) => slot >= each));
  const ofWhole = parsed.filter((template) => !ofEach.includes(template));
  const keyOf = ({ seed, parts }: (typeof parsed)[number]) => {
    let hash = seed;
    for (const slot of parts) hash = mixHash(hash, slots[slot] ?? 0);
    return toKey(hash);
  };

  return (forms, described, first, end) => {
    const { values, starts } = described;
    const last = Math.min(end, first + MOST_WORDS);
    describeWhole(slots, forms, described, first, end, gazetteer);
    const firstAt = starts[first] ?? 0;
    const lastAt = starts[end - 1] ?? 0;
    const before = firstAt - NAME_WIDTH;
    const after = lastAt + NAME_WIDTH;
    [firstAt, lastAt, before, before - NAME_WIDTH, after, after + NAME_WIDTH].forEach(
      (at, place) => {
        slots.set(values.subarray(at, at + width), WHOLE_PARTS.length + place * width);
      },
    );
    const keys = new Int32Array(ofWhole.length + ofEach.length * (last - first));
    let count = 0;
    for (const template of ofWhole) keys[count++] = keyOf(template);
    for (let word = first; word < last; word++) {
      const at = starts[word] ?? 0;
      slots.set(values.subarray(at, at + width), each);
      for (const template of ofEach) keys[count++] = keyOf(template);
    }
    return keys;
  };
}

/** Fills in the parts "whole.…". */
function describeWhole(
  slots: Int32Array,
  forms: readonly string[],
  { values, starts }: DescribedNames,
  first: number,
  end: number,
  gazetteer: Gazetteer,
): void {
  const [lower, shape, role] = [
    nameAttribute("lower"),
    nameAttribute("shape"),
    nameAttribute("role"),
  ];
  const last = Math.min(end, first + MOST_WORDS);
  let hash = 0;
  let text = 0;
  let shapes = 0;
  let hasLink = 0;
  for (let word = first; word < last; word++) {
    const at = starts[word] ?? 0;
    hash =
      word === first ? gazetteerHash(forms[word] ?? "") : gazetteerHash(forms[word] ?? "", hash);
    text = mixHash(text, values[at + lower] ?? 0);
    shapes = mixHash(shapes, values[at + shape] ?? 0);
    if (word > first && values[at + role] === ROLES.link) hasLink = 1;
  }
  const known = gazetteer.find(gazetteerKey(hash));
  slots.set([text, shapes, known, Math.min(end - first, LONGEST), hasLink]);
}

function slotOf(part: string): number {
  const [place = "", name = ""] = part.split(".");
  const attribute = (NAME_ATTRIBUTES as readonly string[]).indexOf(name);
  const slot =
    place === "whole"
      ? WHOLE_PARTS.indexOf(name)
      : PLACES.indexOf(place) < 0 || attribute < 0
        ? -1
        : WHOLE_PARTS.length + PLACES.indexOf(place) * NAME_ATTRIBUTES.length + attribute;
  if (slot < 0) throw new SyntaxError(`Cannot read feature template: "${part}" is unknown`);
  return slot;
}
