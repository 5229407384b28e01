import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { listFiles } from "./list-files.ts";

/** A fenced `ts` block of the documentation, written out as a program. */
export interface DocExample {
  /** Where it stands: `docs/design.md:12`. */
  readonly source: string;
  /** The program; its line numbers are those of the source. */
  readonly program: string;
  readonly code: string;
}

const FOLDER = ".cache/doc-examples";
/** A fence in Markdown, or in a doc comment after its ` * `. */
const FENCE = /^(\s*(?:\* ?)?\s*)```ts\s*$/;

/**
 * Writes every fenced `ts` block of `README.md`, `docs/` and the doc comments in `src/` to
 * `.cache/doc-examples/`, each as a program of its own.
 */
export function extractDocExamples(): readonly DocExample[] {
  rmSync(FOLDER, { recursive: true, force: true });
  const files = [
    ...listFiles(".", ".md", { deep: false }),
    ...listFiles("docs", ".md"),
    ...listFiles("src", ".ts"),
  ];
  const examples = files.flatMap((file) => findExamples(file, readFileSync(file, "utf8")));
  for (const { program, code } of examples) {
    mkdirSync(dirname(program), { recursive: true });
    writeFileSync(program, code);
  }
  return examples;
}

function findExamples(file: string, text: string): DocExample[] {
  const lines = text.split(/\r?\n/);
  const found: DocExample[] = [];
  for (let index = 0; index < lines.length; index++) {
    const fence = FENCE.exec(lines[index] ?? "");
    const inComment = fence?.[1]?.includes("*") ?? false;
    if (fence === null || (file.endsWith(".ts") && !inComment)) continue;
    const start = index + 1;
    let end = start;
    while (end < lines.length && !/^\s*(?:\* ?)?\s*```\s*$/.test(lines[end] ?? "")) end++;
    const body = lines
      .slice(start, end)
      .map((line) => (inComment ? line.replace(/^\s*\* ?/, "") : line));
    found.push({
      source: `${file}:${start + 1}`,
      program: `${FOLDER}/${file}/line-${start + 1}.ts`,
      // Blank lines before it, so that errors name the line of the source.
      code: `${"\n".repeat(start)}${body.join("\n")}\n\nexport {};\n`,
    });
    index = end;
  }
  return found;
}
