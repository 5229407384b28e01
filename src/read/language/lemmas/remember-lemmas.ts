import type { Lemmatizer } from "./lemmatizer.ts";

/** Lemmas remembered: more than a long article has words. */
const REMEMBERED = 20_000;
const LONGEST = 40;

/** The same lemmatizer, quick with words it has met; it forgets all when there are too many. */
export function rememberLemmas(lemmatize: Lemmatizer): Lemmatizer {
  let remembered = new Map<string, string>();
  return (form, upos, xpos) => {
    if (form.length > LONGEST) return lemmatize(form, upos, xpos);
    const key = `${form} ${xpos} ${upos}`;
    const old = remembered.get(key);
    if (old !== undefined) return old;
    const lemma = lemmatize(form, upos, xpos);
    if (remembered.size >= REMEMBERED) remembered = new Map();
    remembered.set(key, lemma);
    return lemma;
  };
}
