// npm run fit:score [-- --data <folder>]: writes src/judge/score/score-table.ts anew.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { judgeFindings } from "../evaluate/calibration/judge-findings.ts";
import { dataFolder } from "../evaluate/data-folder.ts";
import { fitScoreTable } from "./fit-score-table.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const items = await judgeFindings(dataFolder(values.data));
const rows = Object.entries(fitScoreTable(items)).map(
  ([ground, { intercept, slope }]) =>
    `  ${JSON.stringify(ground)}: { intercept: ${intercept}, slope: ${slope} },\n`,
);
writeFileSync(
  new URL("../../src/judge/score/score-table.ts", import.meta.url),
  `import type { Ground } from "./ground-of.ts";
import type { ScoreCurve } from "./score-curve.ts";

/**
 * How often findings are right, by ground and bare score. Written by \`npm run fit:score\` from ${items.length}
 * findings of which it is known whether they are right: the look-alike suite, structured and in prose,
 * pairs of SICK, RTE-3 and Emergent as two accounts, one annotated article, and findings between
 * articles that were read by hand. docs/accuracy.md tells how.
 */
export const SCORE_TABLE: Readonly<Record<Ground, ScoreCurve>> = {
${rows.join("")}};
`,
);
console.log(rows.join(""));
