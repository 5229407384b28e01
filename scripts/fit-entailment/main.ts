// npm run fit:entailment -- [--data <folder>]
// Fits the weights of src/read/entailment: of statements on the training part of SICK and on pairs of
// our own, of passages on RTE-1, 2 and 3, of stances on that of Emergent. Prints what
// cross-validation says of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createReadPair } from "../../src/read/entailment/create-read-pair.ts";
import { claimFeatures } from "../../src/read/entailment/features/claim-features.ts";
import { findStanceFeatures } from "../../src/read/entailment/features/find-features.ts";
import { createLanguage } from "../../src/read/language/create-language.ts";
import { dataFolder } from "../evaluate/data-folder.ts";
import { PASSAGE_THRESHOLD } from "../evaluate/entailment/passage-threshold.ts";
import { readEmergent } from "../evaluate/entailment/read-emergent.ts";
import { readRte } from "../evaluate/entailment/read-rte.ts";
import { readSick } from "../evaluate/entailment/read-sick.ts";
import { crossValidatedLine } from "./cross-validated-line.ts";
import { FIT, OWN_WEIGHT } from "./fit-options.ts";
import { fitTable } from "./fit-table.ts";
import { readOwnPairs } from "./read-own-pairs.ts";
import { toRows } from "./to-rows.ts";
import { twoWayRows } from "./two-way-rows.ts";
import { writeTables } from "./write-tables.ts";

const { values } = parseArgs({ options: { data: { type: "string" } } });
const folder = dataFolder(values.data);
const load = (...path: readonly string[]) => readFileSync(join(folder, ...path), "utf8");
const read = createReadPair(await createLanguage());

const captions = toRows(read, readSick(load("sick", "SICK_train.txt")));
const own = toRows(read, readOwnPairs(), OWN_WEIGHT);
const passages = toRows(
  read,
  readRte(load("rte3-3way", "rte3_dev.xml"), load("rte3-3way", "rte3_dev_3way_labels.tsv")),
  1,
  claimFeatures,
);
const twoWay = twoWayRows(read, join(folder, "rte1-2-2way"));
const stances = toRows(
  read,
  readEmergent(load("emergent", "emergent_dev.csv")),
  1,
  findStanceFeatures,
);

const statements = [...captions, ...own];
console.log(crossValidatedLine("sick and own, 5 folds", statements, 5, 0.5));
console.log(crossValidatedLine("rte-3, 5 folds", passages, 5, PASSAGE_THRESHOLD, twoWay));
console.log(crossValidatedLine("emergent, 10 folds by claim", stances, 10, 0.5));

writeTables(new URL("../../src/read/entailment/", import.meta.url), [
  {
    file: "statement-weights-table.ts",
    name: "STATEMENT_WEIGHTS",
    comment: `Of a statement beside a statement, fitted on the training part of SICK (Marelli and others
 * 2014; CC BY-NC-SA 3.0) and on pairs of our own.`,
    table: fitTable(statements, FIT),
  },
  {
    file: "passage-weights-table.ts",
    name: "PASSAGE_WEIGHTS",
    comment: `Of a passage and a short hypothesis, fitted on the development part of RTE-3 with its three classes,
 * and on RTE-1 and RTE-2, of which two classes are known (PASCAL Recognising Textual Entailment
 * challenges; the texts carry no licence, the three classes are those of the RTE-3 pilot).`,
    table: fitTable([...passages, ...twoWay], FIT),
  },
  {
    file: "stance-weights-table.ts",
    name: "STANCE_WEIGHTS",
    comment: `Of a headline and a claim: for, observing, against; fitted on pairs of Emergent (Ferreira and
 * Vlachos 2016) outside its test part; the headlines carry no licence.`,
    table: fitTable(stances, FIT),
  },
]);
