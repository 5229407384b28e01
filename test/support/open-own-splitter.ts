import { loadData } from "../../src/read/language/data/load-data.ts";
import {
  type FindSentences,
  openSentenceSplitter,
} from "../../src/read/language/sentences/open-sentence-splitter.ts";

/** The sentence splitter that is shipped. */
export async function openOwnSplitter(): Promise<FindSentences> {
  return openSentenceSplitter(await loadData("english-sentences"));
}
