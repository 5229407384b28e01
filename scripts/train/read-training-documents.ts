import { join } from "node:path";
import { readTreebank, type TreebankDocument } from "../treebank/read-conllu.ts";

/** What training reads. */
export interface TrainingDocuments {
  /** Training files of UD English EWT. */
  readonly ewt: readonly TreebankDocument[];
  /** Training files of GUM; only they have names. */
  readonly gum: readonly TreebankDocument[];
  /** Development files of both: nothing is learnt from them but how sure the networks are. */
  readonly unseen: readonly TreebankDocument[];
}

/** Reads the files of the two treebanks. */
export function readTrainingDocuments(data: string): TrainingDocuments {
  const read = (folder: string, part: RegExp) =>
    readTreebank(join(data, folder), (file) => part.test(file));
  return {
    ewt: read("ud-english-ewt", /^train/),
    gum: read("ud-english-gum-free", /^train/),
    unseen: [...read("ud-english-ewt", /dev/), ...read("ud-english-gum-free", /dev/)],
  };
}
