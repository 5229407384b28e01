import { readSections, section, writeSections } from "../../../src/read/language/data/sections.ts";
import type { LexiconWords } from "../../../src/read/language/lexicon/lexicon-words.ts";
import { createWordRows } from "../../../src/read/language/net/create-word-rows.ts";
import { weightRanges } from "../../../src/read/language/net/net-shape.ts";
import { type OpenedNet, openNet } from "../../../src/read/language/net/open-net.ts";
import { openWorkspace } from "../../../src/read/language/net/open-workspace.ts";
import { runNet } from "../../../src/read/language/net/run-net.ts";
import { scoreArcs } from "../../../src/read/language/net/score-arcs.ts";
import type { Workspace } from "../../../src/read/language/net/workspace.ts";
import type { GuessedSentence } from "./guessed-sentence.ts";

/** Temperatures that are tried, in hundredths. */
const COLDEST = 70;
const HOTTEST = 250;
const STEP = 2;

/** Sentences run together. */
const BATCH = 32;

/**
 * Makes the confidence of arcs a probability: divides all scores of arcs by the temperature at which
 * the right heads of sentences that training did not see are likeliest (Guo et al. 2017). No tree
 * changes, and nothing is left to do when the network runs: the scores are linear in one matrix and
 * one row of weights, and those carry the factor.
 *
 * @param file - From `trainNet`.
 * @param examples - Not those it was trained on.
 */
export async function calibrateNet(
  file: Uint8Array,
  examples: readonly GuessedSentence[],
  lexicon: LexiconWords,
): Promise<{ readonly file: Uint8Array; readonly temperature: number }> {
  const space = await openWorkspace();
  const opened = openNet(space, file);
  const loss = new Float64Array((HOTTEST - COLDEST) / STEP + 1);
  for (const row of arcChances(space, opened, examples, lexicon)) addLosses(row, loss);
  const best = loss.indexOf(Math.min(...loss));
  const temperature = (COLDEST + best * STEP) / 100;
  return { file: scaleArcs(file, opened, 1 / temperature), temperature };
}

/** Logarithms of the chances of all heads of a word, and which is right. */
interface ArcChances {
  readonly logs: Float64Array;
  readonly right: number;
}

function* arcChances(
  space: Workspace,
  { net, names }: OpenedNet,
  examples: readonly GuessedSentence[],
  lexicon: LexiconWords,
): Generator<ArcChances> {
  const rowsOf = createWordRows(names, net.shape.pieces, lexicon);
  for (let first = 0; first < examples.length; first += BATCH) {
    const batch = examples.slice(first, first + BATCH);
    const start = space.mark();
    const input = batch.map(({ guessed }) => guessed.map(rowsOf));
    const run = runNet(space, net, input);
    for (const [index, { gold }] of batch.entries()) {
      const inner = space.mark();
      const { columns, scores } = scoreArcs(space, net, run, index, gold.length);
      const chances = space.floats(scores, gold.length * columns);
      for (const [word, { head }] of gold.entries()) {
        const own = chances.subarray(word * columns, word * columns + gold.length + 1);
        const logs = Float64Array.from(own, (chance) => Math.log(Math.max(chance, 1e-12)));
        yield { logs, right: head + 1 };
      }
      space.release(inner);
    }
    space.release(start);
  }
}

function addLosses({ logs, right }: ArcChances, loss: Float64Array): void {
  for (let i = 0; i < loss.length; i++) {
    const cooled = 100 / (COLDEST + i * STEP);
    let sum = 0;
    for (const log of logs) sum += Math.exp(log * cooled);
    loss[i] = (loss[i] ?? 0) + Math.log(sum) - (logs[right] ?? 0) * cooled;
  }
}

/** The same file with the scores of all arcs multiplied. */
function scaleArcs(file: Uint8Array, { net }: OpenedNet, factor: number): Uint8Array {
  const sections = readSections(file);
  const steps = section(sections, "steps", Float32Array).slice();
  let first = 0;
  for (const { name, columns } of weightRanges(net.shape)) {
    if (name === "arcs.pairs" || name === "arcs.prior") {
      for (let i = first; i < first + columns; i++) steps[i] = (steps[i] ?? 0) * factor;
    }
    first += columns;
  }
  return writeSections({ ...sections, steps });
}
