// Trains one network: net-worker.ts <name> <examples> <output>. Started by run-net-workers.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { loadData } from "../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../src/read/language/lexicon/open-lexicon.ts";
import { calibrateNet } from "./calibrate-net.ts";
import { coarsenNet } from "./coarsen-net.ts";
import type { NetExamples } from "./net-examples.ts";
import { ACCURATE, FAST } from "./net-options.ts";
import { trainNet } from "./train-net.ts";

const [name = "", input = "", output = ""] = process.argv.slice(2);
const { training, unseen } = JSON.parse(readFileSync(input, "utf8")) as NetExamples;
const lexicon = openLexicon(await loadData("english-lexicon"));
const options = name === "english-fast" ? FAST : ACCURATE;
const trained = await trainNet(training, lexicon.words, options, (epoch, loss) => {
  const losses = Object.entries(loss).map(([of, value]) => `${of} ${value.toFixed(3)}`);
  process.send?.(`epoch ${epoch} of ${options.epochs}, loss: ${losses.join(", ")}`);
});
const { file, temperature } = await calibrateNet(trained, unseen, lexicon.words);
process.send?.(`calibrated at temperature ${temperature}`);
writeFileSync(output, coarsenNet(file));
process.disconnect?.();
