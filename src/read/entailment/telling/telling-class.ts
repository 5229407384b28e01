import type { Syntax } from "../../predications/syntax.ts";
import { TELLING_WORDS } from "./telling-words-table.ts";
import type { WordClass } from "./word-class.ts";

/** What a word says of what is told; `null` for nothing. */
export function tellingClass(syntax: Syntax, token: number): WordClass | null {
  const form = syntax.form(token);
  const lemma = syntax.lemma(token);
  // "The alleged theft" is open; who "alleged" it has said so.
  const [first, second] = syntax.is(token, "amod") ? [form, lemma] : [lemma, form];
  const found = TELLING_WORDS.get(first) ?? TELLING_WORDS.get(second);
  if (found !== undefined) return found;
  // Headlines write verbs like names: "Minister Denies Sale".
  if (syntax.token(token).upos !== "PROPN") return null;
  const [base = form] = syntax.lexicon.baseForms(form, "verb");
  return TELLING_WORDS.get(base) ?? null;
}
