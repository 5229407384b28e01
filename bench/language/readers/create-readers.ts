import { createCompromiseReader } from "./create-compromise-reader.ts";
import { createNaturalReader } from "./create-natural-reader.ts";
import { createOwnReader } from "./create-own-reader.ts";
import { createTaggerReader } from "./create-tagger-reader.ts";
import { createWinkReader } from "./create-wink-reader.ts";
import type { Reader } from "./reader.ts";

/** Everything that is compared. */
export interface Readers {
  readonly tagger: Reader;
  readonly tags: Reader;
  readonly fast: Reader;
  readonly accurate: Reader;
  readonly wink: Reader;
  readonly compromise: Reader;
  readonly natural: Reader;
}

/** All readers, loaded. */
export async function createReaders(): Promise<Readers> {
  return {
    tagger: await createTaggerReader(),
    tags: await createOwnReader("tags"),
    fast: await createOwnReader("fast"),
    accurate: await createOwnReader("accurate"),
    wink: createWinkReader(),
    compromise: createCompromiseReader(),
    natural: createNaturalReader(),
  };
}
