import type { WordTree } from "./word-tree.ts";

const OPENERS: ReadonlySet<string> = new Set(["on", "in", "by", "since", "until", "of", "before"]);
const DATE_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|morning|afternoon|evening|night)$/u;
const FIGURE = /^(?:\d{1,2}(?:st|nd|rd|th)?|1\d{3}|20\d\d)$/u;
const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "PRON"]);

/**
 * Parts a date that opens a sentence from the subject that follows it without a comma: "On 28 July
 * gunmen attacked" is not about "July gunmen". Parsers take the date for a part of the name or noun
 * behind it where newspapers leave out the comma.
 *
 * @param forms - The words of the sentence.
 * @param tree - What the parser made of them; it is given back where nothing is to be parted.
 */
export function partFrontedDate(forms: readonly string[], tree: WordTree): WordTree {
  const opening = clauseOpening(forms);
  const isAsOf =
    forms[opening]?.toLowerCase() === "as" && forms[opening + 1]?.toLowerCase() === "of";
  const first = isAsOf ? opening + 1 : opening;
  if (!OPENERS.has(forms[first]?.toLowerCase() ?? "")) return tree;
  const start = first + 1;
  const end = dateEnd(forms, start);
  if (end === start) return tree;
  const subject = subjectBehind(tree, start, end);
  if (subject === null) return tree;
  const verb = verbOf(tree, subject, start, end);
  return verb === null ? tree : parted(tree, { opening, first, start, end, subject, verb });
}

/** Where the sentence begins, or what somebody says in it: "I report that on Monday soldiers fled". */
function clauseOpening(forms: readonly string[]): number {
  const that = forms.findIndex(
    (form, word) => form === "that" && OPENERS.has(forms[word + 1]?.toLowerCase() ?? ""),
  );
  return that < 0 || OPENERS.has(forms[0]?.toLowerCase() ?? "") ? 0 : that + 1;
}

interface Parting {
  readonly opening: number;
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly subject: number;
  readonly verb: number;
}

/** The first word behind the date; a date has a word of the calendar, figures alone count things. */
function dateEnd(forms: readonly string[], start: number): number {
  let end = start;
  let named = false;
  for (; end < forms.length; end += 1) {
    const form = forms[end]?.toLowerCase() ?? "";
    // "Sunday the 17th of April".
    if (named && isWithinDate(forms, end)) continue;
    // "On Monday 70,000 marched", "on 5 May 14 men": a second figure of days is no part of it.
    const isFigure: boolean = FIGURE.test(form) && !(named && end > start + 1 && form.length < 3);
    if (!isFigure && !DATE_WORD.test(form)) break;
    // "On Monday 12 people" counts people, "on Monday 12 May" does not.
    if (isFigure && form.length < 3 && named && !isMonth(forms, end)) break;
    named ||= !isFigure;
  }
  return named ? end : start;
}

function isWithinDate(forms: readonly string[], word: number): boolean {
  const [form, next] = [forms[word]?.toLowerCase(), forms[word + 1]?.toLowerCase() ?? ""];
  if (form === "the") return /^\d{1,2}(?:st|nd|rd|th)$/u.test(next);
  return form === "of" && DATE_WORD.test(next) && !next.endsWith("day");
}

/** Whether a figure is the day of a month beside it. */
function isMonth(forms: readonly string[], figure: number): boolean {
  const beside = [forms[figure - 1], forms[figure + 1]].map((form) => form?.toLowerCase() ?? "");
  // "The 17th of April".
  const isOrdinal = /^\d{1,2}(?:st|nd|rd|th)$/u.test(forms[figure]?.toLowerCase() ?? "");
  if (isOrdinal && forms[figure + 1]?.toLowerCase() === "of") return true;
  return beside.some(
    (form) => DATE_WORD.test(form) && !/day$|^(?:morning|afternoon|evening|night)$/u.test(form),
  );
}

/** The noun behind the date that the date was taken into; `null` when it was kept apart. */
function subjectBehind({ heads, upos }: WordTree, start: number, end: number): number | null {
  const opener = heads[start - 1] ?? -1;
  const heldBy = [opener, ...heads.slice(start, end)].filter((head) => head >= end);
  const noun = heldBy.find((head) => NOUNS.has(upos[head] ?? "X"));
  return noun ?? null;
}

/** The verb that it is the subject of, as the words stand. */
function verbOf(
  { heads, relations, upos, xpos }: WordTree,
  subject: number,
  start: number,
  end: number,
): number | null {
  const above = heads[subject] ?? -1;
  // "The 17th of April villagers burned": the date was taken for the subject.
  if (above >= start && above < end && relations[above]?.startsWith("nsubj") === true) {
    const verb = heads[above] ?? -1;
    return verb > subject && upos[verb] === "VERB" ? verb : null;
  }
  if (above > subject && upos[above] === "VERB") {
    const other = heads.findIndex(
      (head, word) =>
        head === above && word !== subject && /^[nc]subj/u.test(relations[word] ?? ""),
    );
    return other < 0 ? above : null;
  }
  // "On 17 March the men besieged": the verb was taken for a participle.
  const next = subject + 1;
  const isParticiple = heads[next] === subject && relations[next] === "acl";
  return above < 0 && isParticiple && /^VB[DN]$/u.test(xpos[next] ?? "") ? next : null;
}

function parted(tree: WordTree, { opening, first, start, end, subject, verb }: Parting): WordTree {
  const heads = [...tree.heads];
  const relations = [...tree.relations];
  const set = (word: number, head: number, relation: string) => {
    heads[word] = head;
    relations[word] = relation;
  };
  const wasRoot = heads[subject] === -1;
  const isPassive = tree.heads.some(
    (head, word) => head === verb && relations[word] === "aux:pass",
  );
  for (let word = 0; word < heads.length; word += 1) {
    const head = heads[word] ?? -1;
    if (word >= end && head >= start && head < end) {
      set(word, subject, tree.upos[word] === "NUM" ? "nummod" : "compound");
    } else if (wasRoot && word > verb && head === subject)
      set(word, verb, relations[word] ?? "dep");
    else if (
      wasRoot &&
      head === verb &&
      relations[word] === "xcomp" &&
      NOUNS.has(tree.upos[word] ?? "X")
    )
      set(word, verb, "obj");
  }
  set(opening, start, "case");
  if (first > opening) set(first, opening, "fixed");
  set(start, verb, "obl");
  for (let word = start + 1; word < end; word += 1) set(word, start, "nmod:unmarked");
  if (wasRoot) set(verb, -1, "root");
  set(subject, verb, isPassive ? "nsubj:pass" : "nsubj");
  return { ...tree, heads, relations };
}
