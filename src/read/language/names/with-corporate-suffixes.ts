import type { TokenRange } from "../analysis/ranges.ts";
import { isCorporateSuffix } from "./corporate-suffix.ts";
import type { NameDocument } from "./name-document.ts";

/** Words of a company's name that were not found as one, taken in before its legal form. */
const MOST_TAKEN_IN = 4;
const NO_NAME = -1;

/**
 * Makes one name of a company and its legal form, where the two were found apart or in part: "Oster &
 * Lind" and "LLC", "Harbour Corp." A legal form behind a comma is no part of the name before it
 * ("Brook, Inc."), and none is a name by itself.
 */
export function withCorporateSuffixes(
  document: NameDocument,
  spans: readonly TokenRange[],
): readonly TokenRange[] {
  const { forms, sentenceEnds } = document;
  /** For each word, the first word of the name that it is of. */
  const starts = new Int32Array(forms.length).fill(NO_NAME);
  for (const { firstToken, endToken } of spans) starts.fill(firstToken, firstToken, endToken);
  let sentence = 0;
  let opening = 0;
  forms.forEach((form, word) => {
    while (word >= (sentenceEnds[sentence] ?? forms.length))
      opening = sentenceEnds[sentence++] ?? 0;
    if (!isCorporateSuffix(form)) return;
    const first = companyStart(document, starts, opening, word);
    let end = word + 1;
    while (starts[word] !== NO_NAME && starts[end] === starts[word]) end++;
    if (first < word) starts.fill(first, first, end);
    else if (end === word + 1) starts[word] = NO_NAME;
  });
  return namesOf(starts);
}

/** First word of the company whose legal form stands at `word`; `word` where there is none. */
function companyStart(
  { forms, upos }: NameDocument,
  starts: Int32Array,
  opening: number,
  word: number,
): number {
  const nameBefore = (end: number) => {
    const start = end > opening ? (starts[end - 1] ?? NO_NAME) : NO_NAME;
    return start === NO_NAME ? end : start;
  };
  let first = nameBefore(word);
  if (first === word) {
    const farthest = Math.max(opening, word - MOST_TAKEN_IN);
    while (first > farthest && upos[first - 1] === "PROPN") first--;
  }
  if (first === word) return word;
  // "Oster & Lind LLC": one company of two names.
  const partner = forms[first - 1] === "&" ? nameBefore(first - 1) : first - 1;
  return partner < first - 1 ? partner : first;
}

function namesOf(starts: Int32Array): readonly TokenRange[] {
  const names: TokenRange[] = [];
  for (let word = 0; word < starts.length; ) {
    const firstToken = word++;
    if (starts[firstToken] === NO_NAME) continue;
    while (starts[word] === starts[firstToken]) word++;
    names.push({ firstToken, endToken: word });
  }
  return names;
}
