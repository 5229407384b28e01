import type { TrainNamesOptions } from "../../../../scripts/train/names/names-training.ts";
import { trainNames } from "../../../../scripts/train/names/train-names.ts";
import { KNOWN } from "../../../../src/read/language/names/gazetteer.ts";
import { NO_HINTS } from "../tags/train-own-tagger.ts";
import { OWN_DOCUMENTS } from "./own-documents.ts";

const GAZETTEER = new Map([
  ["mara", KNOWN.given],
  ["lind", KNOWN.family],
  ["oster", KNOWN.place],
  ["bank of oster", KNOWN.wholeOrganisation],
]);

/** A model of a few made-up sentences, which learns everything that it meets. */
export function trainOwnNames(options: Partial<TrainNamesOptions> = {}): Uint8Array {
  const all = { leastDocuments: 1, l1: 0.05, typeL1: 0.05, epochs: 10, typeEpochs: 10 };
  return trainNames(OWN_DOCUMENTS, GAZETTEER, NO_HINTS, { ...all, ...options });
}
