import { createCandidateTags } from "../../../src/read/language/tags/candidate-tags.ts";
import { describePlaces } from "../../../src/read/language/tags/describe-places.ts";
import { describeWord } from "../../../src/read/language/tags/describe-word.ts";
import type { LexiconHints } from "../../../src/read/language/tags/lexicon-hints.ts";
import { type FeatureSpace, REACH } from "../../../src/read/language/tags/linear/feature-space.ts";
import { normaliseForm } from "../../../src/read/language/tags/normalise-form.ts";
import { opensSentence } from "../../../src/read/language/tags/opens-sentence.ts";
import { type CountedProfiles, tagName } from "./count-tags.ts";
import type { TaggedDocument } from "./tagged-sentence.ts";

/** A sentence with all that does not change while the tagger learns. */
export interface DescribedSentence {
  readonly count: number;
  /** Attributes of the words, with padding. */
  readonly values: Int32Array;
  /** Keys of the features of each word and of the words around it. */
  readonly fixedKeys: Int32Array;
  /** Right tags, {@link NO_TAG} for one that is not learnt. */
  readonly gold: Uint8Array;
  /** Tags to choose from, the right one among them. */
  readonly candidates: readonly Uint8Array[];
}

/** A tag too rare to learn. */
export const NO_TAG = 255;

/** What {@link describeSentences} needs. */
export interface DescribeSentencesParts {
  readonly space: FeatureSpace;
  readonly profiles: CountedProfiles;
  readonly hints: LexiconHints;
  readonly openTags: readonly number[];
  readonly tags: ReadonlyMap<string, number>;
}

/** Describes the sentences of a document. */
export function describeSentences(
  document: TaggedDocument,
  { space, profiles, hints, openTags, tags }: DescribeSentencesParts,
): readonly DescribedSentence[] {
  const candidateTags = createCandidateTags(profiles.profile, openTags);
  const width = space.attributeCount;
  const fixedCount = space.ownCount + space.contextCount;
  return document.map((sentence) => {
    const count = sentence.forms.length;
    const values = new Int32Array((count + 2 * REACH) * width);
    const gold = Uint8Array.from(
      sentence.forms,
      (_, word) => tags.get(tagName(sentence, word)) ?? NO_TAG,
    );
    const candidates = sentence.forms.map((form, word) => {
      const normal = normaliseForm(form, 0, form.length);
      const at = (word + REACH) * width;
      const found = candidateTags(describeWord(normal, profiles, hints, values, at));
      return withTag(found, gold[word] ?? NO_TAG);
    });
    describePlaces(values, count, (word) =>
      opensSentence(sentence.forms[word]?.charCodeAt(0) ?? 0),
    );
    const fixedKeys = new Int32Array(count * fixedCount);
    for (let word = 0; word < count; word++) {
      const at = word * fixedCount;
      const keys = fixedKeys.subarray(at, at + space.ownCount);
      space.ownKeys(values, (word + REACH) * width, keys);
      space.contextKeys(values, word, fixedKeys.subarray(at + space.ownCount, at + fixedCount));
    }
    return { count, values, fixedKeys, gold, candidates };
  });
}

function withTag(candidates: Uint8Array, tag: number): Uint8Array {
  return tag === NO_TAG || candidates.includes(tag)
    ? candidates
    : Uint8Array.of(...candidates, tag);
}
