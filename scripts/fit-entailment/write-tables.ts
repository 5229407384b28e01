import { writeFileSync } from "node:fs";
import type { ClassWeights } from "../../src/read/entailment/model/class-weights.ts";

/** A table of weights with its file and name, and what it was fitted on. */
export interface NamedTable {
  readonly file: string;
  readonly name: string;
  readonly comment: string;
  readonly table: ClassWeights;
}

/** Writes tables of weights as modules of a folder. */
export function writeTables(folder: URL, tables: readonly NamedTable[]): void {
  for (const { file, name, comment, table } of tables) {
    const rows = table.map(
      ([feature, weights]) => `  [${JSON.stringify(feature)}, [${weights.join(", ")}]],\n`,
    );
    writeFileSync(
      new URL(file, folder),
      `import type { ClassWeights } from "./model/class-weights.ts";\n\n` +
        `/**\n * ${comment}\n *\n * Written by \`npm run fit:entailment\`: a softmax regression on features` +
        ` by nature, no words of the data.\n */\n` +
        `export const ${name}: ClassWeights = [\n${rows.join("")}];\n`,
    );
  }
}
