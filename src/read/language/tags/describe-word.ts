import { CAPITALS, capitalsOf } from "./capitals.ts";
import type { LexiconHints } from "./lexicon-hints.ts";
import { hashText } from "./linear/hash-text.ts";
import { mixHash } from "./linear/mix-hash.ts";
import { formKey } from "./normalise-form.ts";
import { TAG_ATTRIBUTES } from "./tag-attributes-table.ts";
import type { TagProfiles } from "./tag-profile.ts";
import { wordShape } from "./word-shape.ts";

/** Profiles of a word: of the form as it stands, and of another spelling if that is unknown. */
export interface WordProfiles {
  /** -1 for none. */
  readonly own: number;
  /** Of the form in small letters or, for one all in capitals, with only the first one. */
  readonly respelt: number;
}

/**
 * Fills in what is known of a word, apart from its place: numbers in the order of
 * `TAG_ATTRIBUTES`.
 *
 * @param form - Its normal form.
 * @param values - Is written from `at`.
 */
export function describeWord(
  form: string,
  profiles: TagProfiles,
  hints: LexiconHints,
  values: Int32Array,
  at: number,
): WordProfiles {
  const lower = form.toLowerCase();
  const capitals = capitalsOf(form);
  const own = profiles.find(formKey(form, 0, form.length));
  const ofLower = lower === form ? own : profiles.find(formKey(lower, 0, lower.length));
  const respelt = ofLower < 0 && capitals === CAPITALS.all ? ofTitle(form, profiles) : ofLower;
  const best = own < 0 || (profiles.isRare(own) && respelt >= 0) ? respelt : own;
  const kind = best < 0 ? NO_KIND : profiles.kind(best);
  const hint = hints(form);
  const suffix3 = suffix(lower, 3);
  const isGuess = best < 0 || profiles.isRare(best);
  const hasCapital = capitals >= CAPITALS.initial && capitals <= CAPITALS.single;
  let next = at;
  const put = (value: number) => {
    values[next++] = value;
  };
  put(hashText(1, form, 0, form.length));
  put(hashText(2, lower, 0, lower.length));
  put(suffix(lower, 1));
  put(suffix(lower, 2));
  put(suffix3);
  put(suffix(lower, 4));
  put(suffix(lower, 5));
  put(prefix(lower, 1));
  put(prefix(lower, 2));
  put(prefix(lower, 3));
  const shape = wordShape(form);
  put(hashText(3, shape, 0, shape.length));
  put(capitals + 1);
  put(kind);
  put(hasCapital ? (ofLower < 0 ? NO_KIND : profiles.kind(ofLower)) : SMALL);
  put(isGuess ? mixHash(suffix3, mixHash(capitals, hint.grammar)) : kind);
  put(hint.grammar);
  put(hint.meaning);
  values.fill(0, next, at + TAG_ATTRIBUTES.length);
  return { own, respelt };
}

const NO_KIND = 0x1f83d9ab;
const SMALL = 0x5be0cd19;

function ofTitle(form: string, profiles: TagProfiles): number {
  const title = form.slice(0, 1) + form.slice(1).toLowerCase();
  return profiles.find(formKey(title, 0, title.length));
}

/** A word no longer than its affix has none: the whole word is a feature of its own. */
const suffix = (word: string, length: number) =>
  word.length > length ? hashText(16 + length, word, word.length - length, word.length) : length;

const prefix = (word: string, length: number) =>
  word.length > length ? hashText(32 + length, word, 0, length) : length;
