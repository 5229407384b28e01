import { describeValue } from "../model/check/describe-value.ts";
import type { Narrative } from "../model/narrative.ts";
import type { Document } from "./document.ts";
import type { ReadAllOptions, Reader } from "./reader.ts";

/** Reads documents one after the other, with a turn for other work after each. */
export async function readAll(
  read: Reader["read"],
  documents: readonly Document[],
  { onProgress, signal }: ReadAllOptions = {},
): Promise<readonly Narrative[]> {
  if (!Array.isArray(documents)) {
    throw new TypeError(`Cannot read ${describeValue(documents)}: documents are a list`);
  }
  const narratives: Narrative[] = [];
  const ids = new Set<string>();
  for (const [index, document] of documents.entries()) {
    if (signal?.aborted === true) throw signal.reason;
    const id = document.id ?? `d${index + 1}`;
    if (ids.has(id)) throw new RangeError(`Cannot read two documents of one id, "${id}"`);
    ids.add(id);
    narratives.push(...read({ ...document, id }));
    onProgress?.({ done: index + 1, total: documents.length });
    await turn();
  }
  return narratives;
}

/**
 * Lets whatever waits have its turn: a page is drawn, a request to stop arrives. Every platform has
 * `setTimeout`, but the types of none are at hand here.
 */
function turn(): Promise<void> {
  const { setTimeout } = globalThis as unknown as {
    readonly setTimeout: (then: () => void, milliseconds: number) => unknown;
  };
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
