import type {
  TaggedDocument,
  TaggedSentence,
} from "../../../../scripts/train/tags/tagged-sentence.ts";

/** "The/DET/DT guard/NOUN/NN" as a sentence. */
function sentence(line: string): TaggedSentence {
  const words = line.split(" ").map((word) => word.split("/"));
  return {
    forms: words.map(([form = ""]) => form),
    upos: words.map(([, upos = ""]) => upos),
    xpos: words.map(([, , xpos = ""]) => xpos),
  };
}

/** A few documents made up for the tests; enough to learn that nouns follow articles. */
export const OWN_DOCUMENTS: readonly TaggedDocument[] = [
  [
    "The/DET/DT guard/NOUN/NN opened/VERB/VBD the/DET/DT gate/NOUN/NN ./PUNCT/.",
    "A/DET/DT clerk/NOUN/NN closed/VERB/VBD it/PRON/PRP ./PUNCT/.",
    "Mara/PROPN/NNP Lind/PROPN/NNP left/VERB/VBD Oster/PROPN/NNP early/ADV/RB ./PUNCT/.",
  ],
  [
    "The/DET/DT clerk/NOUN/NN counted/VERB/VBD 12/NUM/CD boxes/NOUN/NNS ./PUNCT/.",
    "It/PRON/PRP was/AUX/VBD the/DET/DT old/ADJ/JJ gate/NOUN/NN ./PUNCT/.",
    "Mara/PROPN/NNP opened/VERB/VBD a/DET/DT box/NOUN/NN ./PUNCT/.",
  ],
  [
    "A/DET/DT guard/NOUN/NN was/AUX/VBD in/ADP/IN the/DET/DT old/ADJ/JJ mill/NOUN/NN ./PUNCT/.",
    "The/DET/DT guards/NOUN/NNS left/VERB/VBD in/ADP/IN 30/NUM/CD boats/NOUN/NNS ./PUNCT/.",
  ],
  [
    "Oster/PROPN/NNP was/AUX/VBD closed/VERB/VBN ,/PUNCT/, and/CCONJ/CC Lind/PROPN/NNP left/VERB/VBD ./PUNCT/.",
    "The/DET/DT old/ADJ/JJ clerk/NOUN/NN opened/VERB/VBD the/DET/DT boxes/NOUN/NNS ./PUNCT/.",
  ],
].map((lines) => lines.map(sentence));
