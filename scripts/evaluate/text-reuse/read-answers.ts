import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { parse } from "csv-parse/sync";
import type { ReuseClass } from "../../../src/model/text-reuse.ts";

/** An answer to a question, with the source that was there to copy from. */
export interface Answer {
  readonly task: string;
  readonly class: ReuseClass;
  readonly text: string;
  readonly source: string;
}

const LIST = "file_information.csv";

/** The names of the levels in the corpus. */
const CLASSES: ReadonlyMap<string, ReuseClass> = new Map([
  ["cut", "copied"],
  ["light", "lightly-revised"],
  ["heavy", "heavily-revised"],
  ["non", "none"],
]);

/** Answers of a folder that are there with their source; `null` when there is no list of them. */
export function readAnswers(folder: string): readonly Answer[] | null {
  if (!existsSync(join(folder, LIST))) return null;
  const options = { columns: true, trim: true, bom: true, skip_empty_lines: true } as const;
  const rows = parse(read(join(folder, LIST)), options) as readonly Row[];
  return rows.flatMap(({ File, Task, Category }): Answer[] => {
    const level = CLASSES.get(Category.toLowerCase());
    const [file, original] = [File, `orig_task${Task}.txt`].map((name) => join(folder, name));
    if (level === undefined || file === undefined || original === undefined) return [];
    if (!existsSync(file) || !existsSync(original)) return [];
    return [{ task: Task, class: level, text: read(file), source: read(original) }];
  });
}

interface Row {
  readonly File: string;
  readonly Task: string;
  readonly Category: string;
}

/** Some of the files were saved in a code page of Windows. */
function read(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
