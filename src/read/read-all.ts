import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import { describeValue } from "../model/check/describe-value.ts";
import type { Narrative } from "../model/narrative.ts";
import { unusedId } from "../model/narrative-builder/unused-id.ts";
import { checkDocument } from "./check-document.ts";
import type { Document } from "./document.ts";
import type { ReadAllOptions, Reader } from "./reader.ts";

const KEYS: OptionKeys<ReadAllOptions> = { onProgress: true, signal: true };

/** Reads documents one after the other, with a turn for other work after each. */
export async function readAll(
  read: Reader["read"],
  documents: readonly Document[],
  options: ReadAllOptions = {},
): Promise<readonly Narrative[]> {
  if (!Array.isArray(documents)) {
    throw new TypeError(`Cannot read ${describeValue(documents)}: documents are a list`);
  }
  checkOptions(options, "read", KEYS);
  const { onProgress, signal } = options;
  const narratives: Narrative[] = [];
  const checked = documents.map((one, index) => named(index, () => checkDocument(one)));
  const taken = takenIds(checked);
  for (const [index, document] of checked.entries()) {
    if (signal?.aborted === true) throw signal.reason;
    const id = document.id || unusedId(`d${index + 1}`, taken);
    narratives.push(...named(index, () => read({ ...document, id })));
    onProgress?.({ done: index + 1, total: checked.length });
    await turn();
  }
  return narratives;
}

/** The ids that documents come with. @throws RangeError when two have the same. */
function takenIds(documents: readonly Document[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { id } of documents) {
    if (!id) continue;
    if (taken.has(id)) throw new RangeError(`Cannot read two documents of one id, "${id}"`);
    taken.add(id);
  }
  return taken;
}

/** Says of which document an error is. */
function named<Result>(index: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof RangeError)) throw error;
    const message = `documents[${index}]: ${error.message}`;
    throw error instanceof TypeError ? new TypeError(message) : new RangeError(message);
  }
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
