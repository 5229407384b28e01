import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ProgramRun, runTsx } from "../support/run-tsx.ts";

/** Form, lemma, UPOS, XPOS, head, relation and, where given, MISC: our own sentences. */
const SENTENCES = [
  `The the DET DT 2 det
   guards guard NOUN NNS 3 nsubj
   fired fire VERB VBD 0 root
   at at ADP IN 7 case
   the the DET DT 7 det
   old old ADJ JJ 7 amod
   bridge bridge NOUN NN 3 obl SpaceAfter=No
   . . PUNCT . 3 punct`,
  `Two two NUM CD 2 nummod
   trucks truck NOUN NNS 4 nsubj:pass
   were be AUX VBD 4 aux:pass
   burned burn VERB VBN 0 root
   by by ADP IN 6 case
   bandits bandit NOUN NNS 4 obl:agent SpaceAfter=No
   . . PUNCT . 4 punct`,
  `They they PRON PRP 2 nsubj
   took take VERB VBD 0 root
   food food NOUN NN 2 obj
   and and CCONJ CC 5 cc
   left leave VERB VBD 2 conj
   before before ADP IN 7 case
   dawn dawn NOUN NN 5 obl SpaceAfter=No
   . . PUNCT . 2 punct`,
];

const WITH_NAME = `Omar Omar PROPN NNP 3 nsubj Entity=(1-person-new-cf1-1-coref
   Zahir Zahir PROPN NNP 1 flat Entity=1)
   blamed blame VERB VBD 0 root
   the the DET DT 5 det
   governor governor NOUN NN 3 obj SpaceAfter=No
   . . PUNCT . 3 punct`;

function conlluOf(sentences: readonly string[]): string {
  const blocks = sentences.map((sentence, index) => {
    const words = sentence.split("\n").map((line, word) => {
      const [form, lemma, upos, xpos, head, relation, misc = "_"] = line.trim().split(" ");
      return [word + 1, form, lemma, upos, xpos, "_", head, relation, "_", misc].join("\t");
    });
    return [`# sent_id = own-${index + 1}`, ...words].join("\n");
  });
  return `# newdoc id = own\n${blocks.join("\n\n")}\n\n`;
}

const RATES = [
  "upos",
  "uas",
  "las",
  "words",
  "sentences",
  "lemmas",
  "svo",
  "namesExact",
  "namesOverlap",
  "calibrated",
];

describe("evaluate ud", () => {
  const data = mkdtempSync(join(tmpdir(), "rashomon-"));
  let run: ProgramRun;
  let figures: Record<string, Record<string, number | null>>;

  beforeAll(() => {
    const files = {
      "ud-english-own/en_own-ud-test.conllu": conlluOf([...SENTENCES, WITH_NAME]),
      "ud-english-plain/en_plain-ud-dev.conllu": conlluOf(SENTENCES),
      // Not to be read: what was trained on, and what is no English treebank.
      "ud-english-own/en_own-ud-train.conllu": conlluOf(SENTENCES),
      "ud-other/xx_other-ud-test.conllu": conlluOf(SENTENCES),
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(data, file, ".."), { recursive: true });
      writeFileSync(join(data, file), text);
    }
    run = runTsx(["scripts/evaluate/main.ts", "ud", "--data", data]);
    figures = JSON.parse(run.stdout.trimEnd().split("\n").at(-1) ?? "");
  }, 120_000);
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  test("ends well, and with a line of JSON for the set", () => {
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    expect(figures["set"]).toBe("ud");
  });

  test("has figures for the dev and test files of each English treebank", () => {
    expect(Object.keys(figures)).toEqual(["set", "ud-english-own", "ud-english-plain"]);
    expect(figures["ud-english-own"]).toMatchObject({ items: 29 });
    expect(figures["ud-english-plain"]).toMatchObject({ items: 23 });
  });

  test("has these figures, and no others", () => {
    expect(Object.keys(figures["ud-english-own"] ?? {})).toEqual([...RATES, "items"]);
  });

  test("finds the words and sentences of plain text", () => {
    expect(figures["ud-english-own"]).toMatchObject({ words: 100, sentences: 100 });
  });

  // A network trained anew may err elsewhere; one that reads next to nothing right is broken.
  test.each(RATES)("finds most of what is plain, in percent: %s", (name) => {
    const value = figures["ud-english-own"]?.[name];
    expect(value).toBeGreaterThanOrEqual(75);
    expect(value).toBeLessThanOrEqual(100);
  });

  test("has no figures for names where a treebank has none", () => {
    expect(figures["ud-english-plain"]).toMatchObject({ namesExact: null, namesOverlap: null });
  });

  test("shows the figures, and how often arcs of a confidence are right", () => {
    expect(run.stdout).toMatch(/^== ud-english-own: 29 words, mode accurate$/m);
    expect(run.stdout).toMatch(/^ {2}uas +[\d.]+$/m);
    expect(run.stdout).toMatch(/^ {2}namesExact +-$/m);
    expect(run.stdout).toMatch(
      /^ {2}confidence \d\.\d-1\.0 +arcs +\d+ +mean +[\d.]+ +right +[\d.]+$/m,
    );
  });
});
