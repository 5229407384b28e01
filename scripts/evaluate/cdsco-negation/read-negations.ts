import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";

/** One negation of the corpus, by its words over all sentences. */
export interface Negation {
  readonly cue: readonly number[];
  /** What is negated and so did not happen; empty where the sentence leaves that open. */
  readonly event: readonly number[];
  /** The cue is a part of a word: "un" of "unpleasant". */
  readonly isAffix: boolean;
}

/** A text with the negations in it. */
export interface NegationText {
  readonly text: string;
  readonly words: readonly (readonly TextSpan[])[];
  readonly negations: readonly Negation[];
}

/** Columns before those of the negations. */
const FIRST = 7;

/** Reads a file of the *SEM 2012 shared task: cue, scope and event of each negation in columns. */
export function readNegations(content: string): NegationText {
  let text = "";
  let count = 0;
  const words: TextSpan[][] = [];
  const negations: Negation[] = [];
  for (const block of content.split(/\r?\n\s*\n/)) {
    const rows = block
      .split(/\r?\n/)
      .map((line) => line.split(/\s+/))
      .filter((row) => row.length > FIRST);
    if (rows.length === 0) continue;
    const own: TextSpan[] = [];
    for (const row of rows) {
      const word = writtenForm(row[3] ?? "");
      own.push({ start: text.length, end: text.length + word.length });
      text += `${word} `;
    }
    words.push(own);
    text += "\n";
    negations.push(...readBlock(rows, count));
    count += rows.length;
  }
  return { text, words, negations };
}

/** Quotation marks as they are printed. */
function writtenForm(word: string): string {
  return word === "``" || word === "''" ? '"' : word;
}

function readBlock(rows: readonly (readonly string[])[], before: number): readonly Negation[] {
  const width = rows[0]?.length ?? 0;
  const found: Negation[] = [];
  for (let column = FIRST; column + 2 < width; column += 3) {
    const at = (offset: number) =>
      rows.flatMap((row, index) => (row[column + offset] === "_" ? [] : [before + index]));
    const cue = at(0);
    const isAffix = cue.some((word) => {
      const row = rows[word - before];
      return row !== undefined && row[column] !== row[3];
    });
    found.push({ cue, event: at(2), isAffix });
  }
  return found;
}
