import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { Names } from "../names/create-names.ts";
import type { EntityDescription } from "../relations.ts";
import { isKindOf } from "../words/kind-of.ts";
import { wordMeanings } from "../words/word-meanings.ts";

/** More steps lead to kinds that have little in common. */
const KIND_STEPS = 4;

/** A meaning with more kinds than this has kinds that are no words for each other. */
const MOST_SISTERS = 8;

/** The coarse meaning of the roots of WordNet's tree: "person", "group", "thing". */
const ROOTS = "noun.Tops";

interface Noun {
  readonly label: string;
  readonly synsets: readonly number[];
  /** Senses that are rarer. */
  readonly minor: readonly number[];
  /** The same without meanings so wide that anything is one. */
  readonly wide: readonly number[];
  /** Meanings one step up of those that are persons. */
  readonly parents: readonly number[];
}

/** "the young men of the village" -> "men"; what follows a preposition only narrows it down. */
function headOf(label: string): string | null {
  const words = label.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const cut = words.findIndex(
    (word, at) => at > 0 && /^(?:of|in|at|on|from|with|for|who)$/.test(word),
  );
  return (cut < 0 ? words : words.slice(0, cut)).at(-1) ?? null;
}

function readNoun(lexicon: WordLexicon, label: string): Noun | null {
  const head = headOf(label);
  const base = head === null ? undefined : lexicon.baseForms(head, "noun")[0];
  if (base === undefined) return null;
  const { dominant: senses, minor } = wordMeanings(lexicon, base, "noun");
  if (senses.length === 0) return null;
  const synsetsOf = (kept: typeof senses) => kept.map(({ synset }) => synset);
  return {
    label,
    synsets: synsetsOf(senses),
    minor: synsetsOf(minor),
    wide: synsetsOf(senses.filter((sense) => sense.class !== ROOTS)),
    parents: synsetsOf(senses.filter((sense) => sense.class === "noun.person"))
      .flatMap((synset) => lexicon.hypernyms(synset))
      .filter((synset) => lexicon.hyponyms(synset).length <= MOST_SISTERS),
  };
}

function relate(lexicon: WordLexicon, left: Noun, right: Noun): string | null {
  const meet = (one: readonly number[], other: readonly number[]): boolean =>
    one.some((synset) => other.includes(synset));
  if (meet(left.synsets, right.synsets)) return "synonyms";
  if (meet(left.synsets, right.minor) || meet(left.minor, right.synsets)) {
    return "synonyms in a rarer sense";
  }
  const under = (narrow: Noun, wide: Noun): boolean =>
    narrow.synsets.some(
      (one) =>
        wide.wide.some((other) => isKindOf(lexicon, one, other, KIND_STEPS)) ||
        wide.minor.some((other) => isKindOf(lexicon, one, other, 1)),
    );
  if (under(left, right) || under(right, left)) return "one is a kind of the other";
  return meet(left.parents, right.parents) ? "two kinds of one" : null;
}

/**
 * Makes the comparison of common nouns by a lexicon: "blaze" and "fire", "teenagers" and
 * "youngsters". Names are left to the tables of names.
 *
 * Only senses in common use count. Symmetric; a description is looked up once.
 *
 * @param names - Tells names from common nouns.
 * @param lexicon - Where meanings are from.
 */
export function createRelateNouns(
  names: Pick<Names, "isNamed">,
  lexicon: WordLexicon,
): (left: EntityDescription, right: EntityDescription) => string | null {
  const known = new WeakMap<EntityDescription, Noun | null>();
  const nounOf = (description: EntityDescription): Noun | null => {
    let noun = known.get(description);
    if (noun === undefined) {
      const { labels } = description;
      const [label] = labels;
      const isPlain = label !== undefined && !labels.some((one) => names.isNamed(one));
      noun = isPlain ? readNoun(lexicon, label) : null;
      known.set(description, noun);
    }
    return noun;
  };
  return (left, right) => {
    const [one, other] = [nounOf(left), nounOf(right)];
    if (one === null || other === null) return null;
    const why = relate(lexicon, one, other);
    const labels = [one.label, other.label].sort().map((label) => `"${label}"`);
    return why === null ? null : `${labels.join(" and ")}: WordNet: ${why}`;
  };
}
