import type { Token } from "../../language/analysis/token.ts";
import type { LexiconPos } from "../../language/lexicon/lexicon.ts";
import { verbName } from "../../predications/events/predicate-name.ts";
import type { Predication } from "../../predications/predication.ts";
import type { Syntax } from "../../predications/syntax.ts";
import type { ContentWord, WordRole } from "./content-word.ts";
import { LIGHT_WORDS, PERSON_PRONOUNS } from "./function-words-table.ts";
import { readValue } from "./read-value.ts";

/** More words than this are not looked at. */
const MOST_WORDS = 400;

const POS: Readonly<Partial<Record<Token["upos"], LexiconPos>>> = {
  NOUN: "noun",
  PROPN: "noun",
  VERB: "verb",
  ADJ: "adjective",
  ADV: "adverb",
};

/** The words of a text that say something, in its order. */
export function findContentWords(
  syntax: Syntax,
  predications: readonly Predication[],
  negative: readonly boolean[],
): readonly ContentWord[] {
  const tokens = syntax.analysis.tokens.map((_, token) => token);
  const cues = cueStarts(predications);
  const content = tokens
    .filter((token) => isContent(syntax, token) && !cues.has(syntax.token(token).start))
    .slice(0, MOST_WORDS);
  const byToken = new Map(content.map((token, index) => [token, index]));
  const byHead = new Map(predications.map(({ head }, index) => [head, index]));
  const roles = rolesOf(predications);
  return content.map((token) => {
    const predication = nearest(syntax, byHead, token, true) ?? -1;
    const { upos } = syntax.token(token);
    return {
      token,
      lemma: lemmaOf(syntax, token),
      name: upos === "VERB" ? verbName(syntax, token) : lemmaOf(syntax, token),
      pos: upos === "PRON" ? "noun" : (POS[upos] ?? null),
      isName: upos === "PROPN",
      value: upos === "NUM" ? readValue(syntax.form(token)) : null,
      parent: nearest(syntax, byToken, token, false),
      role: byHead.has(token) ? "predicate" : (roles.get(token) ?? "other"),
      predication,
      negative: negative[predication] === true,
      preposition: syntax.preposition(token),
    };
  });
}

/** Words that only say how something is put forward ("failed to", "reportedly"). */
function cueStarts(predications: readonly Predication[]): ReadonlySet<number> {
  return new Set(
    predications.flatMap(({ polarityCues, modalityCues }) =>
      [...polarityCues, ...modalityCues].map(({ start }) => start),
    ),
  );
}

function isContent(syntax: Syntax, token: number): boolean {
  const { upos } = syntax.token(token);
  if (upos === "NUM") return true;
  if (upos === "PRON") return PERSON_PRONOUNS.has(syntax.form(token)) || isNoOne(syntax, token);
  if (POS[upos] === undefined || LIGHT_WORDS.has(syntax.lemma(token))) return false;
  return /\p{L}/u.test(syntax.form(token));
}

function isNoOne(syntax: Syntax, token: number): boolean {
  return syntax.form(token) === "one" && syntax.form(token - 1) === "no";
}

function lemmaOf(syntax: Syntax, token: number): string {
  const { upos } = syntax.token(token);
  if (upos === "PRON") return "person";
  const lemma = syntax.lemma(token);
  // Of whoever is not named, how many they are is said by other words.
  if (lemma === "people") return "person";
  if (upos !== "PROPN") return lemma;
  // Headlines write common nouns like names.
  const form = syntax.form(token);
  return syntax.lexicon.baseForms(form, "noun")[0] ?? form;
}

function nearest(
  syntax: Syntax,
  wanted: ReadonlyMap<number, number>,
  token: number,
  orItself: boolean,
): number | null {
  let at = orItself ? token : syntax.parent(token);
  for (; at !== null; at = syntax.parent(at)) {
    const found = wanted.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

function rolesOf(predications: readonly Predication[]): ReadonlyMap<number, WordRole> {
  const found = new Map<number, WordRole>();
  for (const { participants } of predications) {
    for (const { head, role } of participants) {
      if (found.has(head)) continue;
      if (role === "agent" || role === "speaker") found.set(head, "agent");
      else if (role === "patient" || role === "theme") found.set(head, "patient");
    }
  }
  return found;
}
