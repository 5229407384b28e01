import type { LemmaException } from "../../../src/read/language/lemmas/lemma-exceptions.ts";
import type { Lemmatizer } from "../../../src/read/language/lemmas/lemmatizer.ts";
import { plainForm } from "../../../src/read/language/lemmas/plain-form.ts";
import type { TreebankDocument } from "../../treebank/read-conllu.ts";

/** An exception must set this many words right, less those it sets wrong ... */
const LEAST_GAIN = 2;

/** ... and its lemma must stand in this many documents: one may have its own mistakes. */
const LEAST_DOCUMENTS = 2;

interface Observed {
  readonly form: string;
  readonly lemma: string;
  readonly regular: string;
  readonly document: number;
}

/**
 * What the rules get wrong in the documents and a fixed lemma gets right: for a form with a part of
 * speech first, then, where the tag decides ("'s"), for a form with both.
 */
export function learnExceptions(
  documents: readonly TreebankDocument[],
  regular: Lemmatizer,
): readonly LemmaException[] {
  const byPos = new Map<string, Observed[]>();
  const byTag = new Map<string, Observed[]>();
  for (const { document, form, lemma, upos, xpos } of wordsOf(documents)) {
    const plain = plainForm(form);
    const observed = { form: plain, lemma, regular: regular(plain, upos, xpos), document };
    const key = plain.toLowerCase();
    push(byPos, `${upos}\t\t${key}`, observed);
    push(byTag, `${upos}\t${xpos}\t${key}`, observed);
  }
  const general = new Map<string, string>();
  for (const [key, observed] of byPos) {
    const lemma = bestLemma(observed, (word) => word.regular);
    if (lemma !== null) general.set(key, lemma);
  }
  const special = new Map<string, string>();
  for (const [key, observed] of byTag) {
    const [upos = "", , form = ""] = key.split("\t");
    const known = general.get(`${upos}\t\t${form}`);
    const lemma = bestLemma(observed, (word) => known ?? word.regular);
    if (lemma !== null) special.set(key, lemma);
  }
  return [...general, ...special].map(([key, lemma]) => {
    const [upos = "", xpos = "", form = ""] = key.split("\t");
    return { form, upos, xpos, lemma };
  });
}

/** Leaves out parts of words split by mistake (GW): the lemma of the first is that of them all. */
function wordsOf(documents: readonly TreebankDocument[]) {
  return documents.flatMap(({ sentences }, document) =>
    sentences.flatMap(({ words }) =>
      words
        .filter(({ lemma, xpos }) => lemma !== "_" && xpos !== "GW")
        .map((word) => ({ ...word, document })),
    ),
  );
}

/** The lemma that is right most often, if it gains enough over what is given now; else null. */
function bestLemma(
  observed: readonly Observed[],
  given: (word: Observed) => string,
): string | null {
  const counts = new Map<string, number>();
  for (const { lemma } of observed) counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  const [best, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  const right = observed.filter((word) => given(word) === word.lemma).length;
  const met = new Set(observed.filter(({ lemma }) => lemma === best).map((word) => word.document));
  return count - right >= LEAST_GAIN && met.size >= LEAST_DOCUMENTS ? best : null;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
