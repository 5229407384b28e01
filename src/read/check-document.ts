import { describeValue } from "../model/check/describe-value.ts";
import type { EventTime } from "../model/event-time.ts";
import { readTime } from "../model/read-time.ts";
import type { Document } from "./document.ts";

const FIELDS = ["id", "title", "publisher", "author", "publishedAt", "url", "language"] as const;

/** A document with fields of the right types. @throws TypeError naming the field. */
export function checkDocument(document: Document): Document {
  if (typeof document !== "object" || document === null) {
    throw new TypeError(`Cannot read ${describeValue(document)}: a document is an object`);
  }
  if (typeof document.text !== "string") {
    throw new TypeError(`text: must be a string, not ${describeValue(document.text)}`);
  }
  for (const field of FIELDS) {
    const value: unknown = document[field];
    if (value !== undefined && value !== null && typeof value !== "string") {
      throw new TypeError(`${field}: must be a string, not ${describeValue(value)}`);
    }
  }
  return document;
}

/**
 * When a document was published; `null` when it does not say.
 *
 * @throws RangeError naming the field, for what is no time in EDTF or ISO 8601.
 */
export function readPublishedAt({ publishedAt }: Document): EventTime | null {
  if (publishedAt === undefined || publishedAt === null || publishedAt === "") return null;
  try {
    return readTime(publishedAt);
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof SyntaxError)) throw error;
    throw new RangeError(`publishedAt: ${error.message}`);
  }
}
