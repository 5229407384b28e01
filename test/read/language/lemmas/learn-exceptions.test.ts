import { expect, test } from "vitest";
import { learnExceptions } from "../../../../scripts/train/lemmas/learn-exceptions.ts";
import type { TreebankDocument } from "../../../../scripts/treebank/read-conllu.ts";
import { writeSections } from "../../../../src/read/language/data/sections.ts";
import {
  openLemmaExceptions,
  packLemmaExceptions,
} from "../../../../src/read/language/lemmas/lemma-exceptions.ts";

type Word = readonly [form: string, upos: string, xpos: string, lemma: string];

const document = (...words: readonly Word[]): TreebankDocument => ({
  id: "",
  text: "",
  sentences: [
    {
      id: "",
      start: 0,
      end: 0,
      words: words.map(([form, upos, xpos, lemma]) => ({
        form,
        upos,
        xpos,
        lemma,
        feats: "_",
        head: -1,
        relation: "root",
        misc: "_",
        start: 0,
        end: 0,
      })),
    },
  ],
});

const asItStands = (form: string) => form;
const oxen: Word = ["oxen", "NOUN", "NNS", "ox"];

test("learnExceptions() learns what several documents agree on and the rules get wrong", () => {
  const learnt = learnExceptions([document(oxen), document(oxen)], asItStands);
  expect(learnt).toEqual([{ form: "oxen", upos: "NOUN", xpos: "", lemma: "ox" }]);
});

test.each([
  { why: "stands in one document only", documents: [document(oxen, oxen, oxen)] },
  {
    why: "the rules get right",
    documents: [document(["ox", "NOUN", "NN", "ox"]), document(["ox", "NOUN", "NN", "ox"])],
  },
  {
    why: "sets as much wrong as right",
    documents: [
      document(oxen, ["oxen", "NOUN", "NNS", "oxen"]),
      document(oxen, ["oxen", "NOUN", "NNS", "oxen"]),
    ],
  },
  {
    why: "is part of a word that was split by mistake",
    documents: [document(["ox", "NOUN", "GW", "oxcart"]), document(["ox", "NOUN", "GW", "oxcart"])],
  },
  {
    why: "has no lemma",
    documents: [document(["ox", "NOUN", "NN", "_"]), document(["ox", "NOUN", "NN", "_"])],
  },
])("learnExceptions() learns nothing that $why", ({ documents }) => {
  expect(learnExceptions(documents, asItStands)).toEqual([]);
});

test("learnExceptions() tells tags apart where they decide, and the file keeps it", () => {
  const documents = [0, 1].map(() =>
    document(
      ["'d", "AUX", "MD", "would"],
      ["'d", "AUX", "MD", "would"],
      ["'d", "AUX", "VBD", "have"],
    ),
  );
  const learnt = learnExceptions(documents, asItStands);
  const exceptions = openLemmaExceptions(writeSections(packLemmaExceptions(learnt)));
  expect(exceptions.find("'d", "AUX", "MD")).toBe("would");
  expect(exceptions.find("'d", "AUX", "VBD")).toBe("have");
  expect(exceptions.find("'d", "VERB", "VBD")).toBeNull();
});
