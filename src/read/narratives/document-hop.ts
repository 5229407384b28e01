import type { Document } from "../document.ts";
import { toSource } from "../voices/to-source.ts";
import type { Hop } from "../voices/voice.ts";

/** What a document is called that names neither its publisher nor its author. */
const UNNAMED = "the document";

/** The outermost link of every chain: who published the document. */
export function documentHop({ publisher, author }: Document): Hop {
  const name = [publisher, author].find((one) => one != null && one.trim() !== "") ?? UNNAMED;
  return {
    source: { ...toSource(name.trim()), anonymous: false },
    entity: null,
    span: null,
    attribution: null,
  };
}
