import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { WordTree } from "./word-tree.ts";

/** Past tenses that are nouns as well, and that the parser takes for nouns after a noun. */
const PASTS: ReadonlySet<string> = new Set(["shot"]);

const NO_DAY_NAMES: ReadonlySet<string> = new Set(["yesterday", "today", "tomorrow", "tonight"]);

const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

interface Columns {
  readonly heads: number[];
  readonly relations: string[];
  readonly upos: UniversalPos[];
  readonly xpos: string[];
}

/**
 * Two mistakes that the parser makes again and again, and that leave a sentence without its event or
 * its day: "The gunman shot Elin" read as one long noun, and "Yesterday soldiers" as soldiers of a kind.
 */
export function repairTree(forms: readonly string[], tree: WordTree): WordTree {
  const lower = forms.map((form) => form.toLowerCase());
  const hasPast = lower.some((form) => PASTS.has(form));
  const day = openingDay(lower);
  if (!hasPast && day === null) return tree;
  const columns: Columns = {
    heads: [...tree.heads],
    relations: [...tree.relations],
    upos: [...tree.upos],
    xpos: [...tree.xpos],
  };
  for (const [word, form] of lower.entries()) if (PASTS.has(form)) repairPast(columns, word);
  if (day !== null) repairDay(columns, day);
  return { ...tree, ...columns };
}

/** "Yesterday" or "On Monday" at the beginning. */
function openingDay(lower: readonly string[]): number | null {
  if (NO_DAY_NAMES.has(lower[0] ?? "")) return 0;
  return lower[0] === "on" && WEEKDAYS.has(lower[1] ?? "") ? 1 : null;
}

/** Hangs the day on the verb of the noun that it was taken to belong to. */
function repairDay({ heads, relations, upos }: Columns, day: number): void {
  const noun = heads[day] ?? -1;
  if (noun <= day || !(relations[noun] ?? "").startsWith("nsubj")) return;
  if (!/^(?:compound|nmod|flat|amod|det)/u.test(relations[day] ?? "")) return;
  const verb = heads[noun] ?? -1;
  if (verb < 0 || upos[verb] !== "VERB") return;
  heads[day] = verb;
  relations[day] = day === 0 ? "obl:unmarked" : "obl";
}

function repairPast(columns: Columns, word: number): void {
  const { heads, relations, upos, xpos } = columns;
  if (upos[word] === "VERB") {
    // It is no base form, so it asks nobody to shoot.
    if (/^(?:VB|VBP)$/u.test(xpos[word] ?? "")) xpos[word] = "VBD";
    return;
  }
  const isAlone = !upos.some((one) => one === "VERB" || one === "AUX");
  const subject = word - 1;
  if (upos[word] !== "NOUN" || heads[word] !== -1 || !isAlone || !isNoun(upos[subject])) return;
  upos[word] = "VERB";
  xpos[word] = "VBD";
  for (let at = 0; at < subject; at++) if (heads[at] === word) heads[at] = subject;
  heads[subject] = word;
  relations[subject] = "nsubj";
  const object = objectAfter(columns, word);
  for (let at = word + 1; at < heads.length; at++) {
    if (heads[at] !== word || upos[at] === "PUNCT") continue;
    if (object !== null && at < object) heads[at] = object;
    else if (at === object) relations[at] = "obj";
    else if (
      object !== null &&
      /^(?:flat|appos)/u.test(relations[at] ?? "") &&
      !hasCase(columns, at)
    ) {
      heads[at] = object;
      relations[at] = "flat";
    } else if (/^nmod/u.test(relations[at] ?? "")) relations[at] = "obl";
  }
}

const isNoun = (upos: UniversalPos | undefined) => upos === "NOUN" || upos === "PROPN";

/** The first noun behind that hangs on the verb without a preposition. */
function objectAfter(columns: Columns, verb: number): number | null {
  const { heads, relations, upos } = columns;
  for (let at = verb + 1; at < heads.length; at++) {
    if (upos[at] === "ADP" || upos[at] === "PUNCT") return null;
    if (heads[at] === verb && isNoun(upos[at]) && relations[at] !== "compound") {
      return hasCase(columns, at) ? null : at;
    }
  }
  return null;
}

function hasCase({ heads, relations }: Columns, word: number): boolean {
  return heads.some((head, at) => head === word && relations[at] === "case");
}
