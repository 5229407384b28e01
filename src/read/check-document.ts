import { describeValue } from "../model/check/describe-value.ts";
import { nearestName } from "../model/check/nearest-name.ts";
import type { EventTime } from "../model/event-time.ts";
import { readTime } from "../model/read-time.ts";
import type { Document } from "./document.ts";

const FIELDS = ["id", "title", "publisher", "author", "publishedAt", "url", "language"] as const;
const KNOWN: readonly string[] = ["text", ...FIELDS];

/** "en", "en-GB" and how the code of three letters has it. */
const ENGLISH = /^(?:en|eng)(?:[-_]|$)/iu;

/**
 * A document with fields of the right names and types, in English.
 *
 * @throws TypeError naming the field, RangeError for another language.
 */
export function checkDocument(document: Document): Document {
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw new TypeError(`Cannot read ${describeValue(document)}: a document is an object`);
  }
  checkNames(document);
  if (typeof document.text !== "string") {
    throw new TypeError(`text: must be a string, not ${describeValue(document.text)}`);
  }
  for (const field of FIELDS) {
    const value: unknown = document[field];
    if (value !== undefined && value !== null && typeof value !== "string") {
      throw new TypeError(`${field}: must be a string, not ${describeValue(value)}`);
    }
  }
  const { language } = document;
  if (language && !ENGLISH.test(language)) {
    throw new RangeError(`language: cannot read ${describeValue(language)}, only English ("en")`);
  }
  return document;
}

/** A misspelt field would be left out silently. */
function checkNames(document: Document): void {
  for (const field of Object.keys(document)) {
    if (KNOWN.includes(field)) continue;
    const nearest = nearestName(field, KNOWN);
    const hint = nearest === null ? "" : `did you mean "${nearest}"? `;
    throw new TypeError(
      `${describeValue(field)}: a document has no such field; ${hint}It has ${KNOWN.join(", ")}`,
    );
  }
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
