import type { LexiconHints } from "../tags/lexicon-hints.ts";
import { REACH } from "../tags/linear/feature-space.ts";
import { hashText } from "../tags/linear/hash-text.ts";
import { mixHash } from "../tags/linear/mix-hash.ts";
import { describeNameWord } from "./describe-name-word.ts";
import { type Gazetteer, gazetteerHash, gazetteerKey, WHOLE } from "./gazetteer.ts";
import { mayBeName, NAME_PLACE } from "./may-be-name.ts";
import { NAME_WIDTH, nameAttribute } from "./name-attributes-table.ts";
import type { NameDocument } from "./name-document.ts";

/** The words of a document as numbers. */
export interface DescribedNames {
  /** Attributes of all words, with padding around each sentence. */
  readonly values: Int32Array;
  /** Where the attributes of each word begin in `values`. */
  readonly starts: Int32Array;
  /** For each word, whether it may be of a name: see `NAME_PLACE`. */
  readonly places: Uint8Array;
}

/** Describes the words of documents. */
export type NameDescriber = (document: NameDocument) => DescribedNames;

const MANY_WORDS = 8192;
const LONGEST_EXPRESSION = 5;

/** Makes a describer; it remembers words, up to a bound. */
export function createNameDescriber(gazetteer: Gazetteer, hints: LexiconHints): NameDescriber {
  let rows = new Map<string, Int32Array>();
  const rowOf = (form: string): Int32Array => {
    let row = rows.get(form);
    if (row === undefined) {
      row = describeNameWord(form, gazetteer, hints);
      // A form of a megabyte must not be kept.
      if (form.length < 100) rows.set(form, row);
    }
    return row;
  };
  const tagAt = nameAttribute("tag");
  const elsewhereAt = nameAttribute("elsewhere");
  const placeAt = nameAttribute("place");

  return (document) => {
    if (rows.size > MANY_WORDS) rows = new Map();
    const { forms, upos, xpos, sentenceEnds } = document;
    const { length } = forms;
    const values = new Int32Array((length + (sentenceEnds.length + 2) * REACH) * NAME_WIDTH);
    const starts = new Int32Array(length);
    const places = new Uint8Array(length);
    const uses = countUses(document);
    let next = REACH * NAME_WIDTH;
    let sentence = 0;
    for (let word = 0; word < length; word++) {
      while (word === sentenceEnds[sentence]) {
        sentence++;
        next += REACH * NAME_WIDTH;
      }
      const form = forms[word] ?? "";
      const tag = upos[word] ?? "X";
      const fine = xpos[word] ?? "";
      starts[word] = next;
      values.set(rowOf(form), next);
      values[next + tagAt] = hashText(hashText(5, tag, 0, tag.length), fine, 0, fine.length);
      values[next + elsewhereAt] = elsewhere(uses, form);
      const isFirst = word === 0 || word === sentenceEnds[sentence - 1];
      values[next + placeAt] = isFirst ? 2 : 1;
      places[word] = mayBeName(form, tag, fine);
      next += NAME_WIDTH;
    }
    matchExpressions(document, { values, starts, places }, gazetteer);
    return { values, starts, places };
  };
}

/** How often a form is met as a proper noun, and otherwise. */
type Uses = ReadonlyMap<string, { proper: number; other: number }>;

function countUses({ forms, upos }: NameDocument): Uses {
  const uses = new Map<string, { proper: number; other: number }>();
  forms.forEach((form, word) => {
    let use = uses.get(form);
    if (use === undefined) {
      use = { proper: 0, other: 0 };
      uses.set(form, use);
    }
    if (upos[word] === "PROPN") use.proper++;
    else use.other++;
  });
  return uses;
}

/** Whether it is a proper noun more than once, something else, or written small. */
function elsewhere(uses: Uses, form: string): number {
  const use = uses.get(form);
  const first = form.charCodeAt(0);
  if (use === undefined || first < 65 || (first >= 97 && first <= 122)) return 0;
  const small = uses.get(form.toLowerCase());
  return 1 + (use.proper > 1 ? 1 : 0) + (use.other > 1 ? 2 : 0) + (small === undefined ? 0 : 4);
}

/** Marks the words of known expressions, the longest from the left. */
function matchExpressions(
  { forms, sentenceEnds }: NameDocument,
  { values, starts, places }: DescribedNames,
  gazetteer: Gazetteer,
): void {
  const matchAt = nameAttribute("match");
  let sentence = 0;
  for (let word = 0; word < forms.length; word++) {
    while (word >= (sentenceEnds[sentence] ?? forms.length)) sentence++;
    if (places[word] !== NAME_PLACE.anywhere) continue;
    const last = Math.min(sentenceEnds[sentence] ?? forms.length, word + LONGEST_EXPRESSION);
    let hash = gazetteerHash(forms[word] ?? "");
    let end = 0;
    let type = 0;
    for (let next = word + 1; next < last && places[next] !== NAME_PLACE.none; next++) {
      hash = gazetteerHash(forms[next] ?? "", hash);
      const bits = gazetteer.find(gazetteerKey(hash)) & WHOLE;
      if (bits === 0) continue;
      end = next + 1;
      type = bits;
    }
    for (let at = word; at < end; at++) {
      const place = at === word ? 1 : at === end - 1 ? 3 : 2;
      values[(starts[at] ?? 0) + matchAt] = mixHash(type, place);
    }
    if (end > 0) word = end - 1;
  }
}
