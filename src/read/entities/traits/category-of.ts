import { type Category, createCategoryIndex } from "../../../knowledge/entities/category-index.ts";
import { once } from "../../../knowledge/once.ts";

const categories = once(() => createCategoryIndex(true));

/** The category of a noun by the knowledge base, with the word before it if that is one term. */
export function categoryOf(lemma: string, before: string | null): Category | null {
  const { phrases } = categories();
  if (before !== null) {
    const both = phrases.startingAt([before, lemma], 0);
    if (both?.length === 2) return both.value;
  }
  // "troops" is its own lemma, the table has the singular.
  return (
    whole(lemma.split(" ")) ?? (lemma.endsWith("s") ? whole(lemma.slice(0, -1).split(" ")) : null)
  );
}

function whole(words: readonly string[]): Category | null {
  const match = categories().phrases.startingAt(words, 0);
  return match?.length === words.length ? match.value : null;
}
