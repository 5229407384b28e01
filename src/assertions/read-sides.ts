import { describeValue } from "../model/check/describe-value.ts";
import type { Narrative } from "../model/narrative.ts";
import type { Document } from "../read/document.ts";
import type { Sides, Telling, TellingReader } from "./telling.ts";

/**
 * A draft and its sources as narratives. Texts are read; a document without an id gets one, and a
 * bare text a name as well: "the draft", "source 1".
 *
 * @throws TypeError for a text without a reader, and for what is no telling.
 */
export function readSides(
  draft: Telling,
  sources: Telling | readonly Telling[],
  reader: TellingReader | undefined,
): Sides {
  const read = (telling: Telling, id: string, name: string): readonly Narrative[] => {
    if (isList(telling)) return telling;
    if (isNarrative(telling)) return [telling];
    const document = toDocument(telling, id, name);
    return requireReader(reader, id).read(document);
  };
  const list: readonly Telling[] = isList(sources) ? sources : [sources as Telling];
  return {
    draft: read(draft, "draft", "the draft"),
    sources: list.flatMap((one, index) =>
      read(one, `source-${index + 1}`, list.length === 1 ? "the source" : `source ${index + 1}`),
    ),
  };
}

function toDocument(telling: Document | string, id: string, name: string): Document {
  if (typeof telling === "string") return { text: telling, id, publisher: name };
  if (typeof telling === "object" && telling !== null && "text" in telling) {
    return { ...telling, id: telling.id ?? id };
  }
  throw new TypeError(
    `Cannot compare ${describeValue(telling)} (${id}): give a narrative, a list of narratives, a document or a text`,
  );
}

function requireReader(reader: TellingReader | undefined, id: string): TellingReader {
  if (reader !== undefined) return reader;
  throw new TypeError(
    `Cannot read a text without a reader (${id}): pass { reader: await createReader() } of rashomon/english`,
  );
}

const isList = <One>(given: unknown): given is readonly One[] => Array.isArray(given);

const isNarrative = (telling: Telling): telling is Narrative =>
  typeof telling === "object" && telling !== null && "claims" in telling;
