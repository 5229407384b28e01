import type { Knowledge } from "../model/knowledge.ts";
import type { Narrative } from "../model/narrative.ts";
import type { Document } from "./document.ts";
import type { DocumentReading } from "./document-reading.ts";
import type { Language, LanguageMode } from "./language/language.ts";

/** Options of `createReader`. */
export interface ReaderOptions {
  /**
   * How well, and how fast, sentences are parsed; "tags" has no trees to read from.
   *
   * @defaultValue `"accurate"`
   */
  readonly mode?: Exclude<LanguageMode, "tags">;
  /**
   * A language that is loaded already, with trees; then `mode` is not looked at.
   *
   * @defaultValue one is loaded
   */
  readonly language?: Language | null;
  /**
   * What you declare of the world; it decides which labels of an account are one party.
   *
   * @defaultValue `knowledge()`: the built-in base alone
   */
  readonly knowledge?: Knowledge;
}

/** Options of {@link Reader.readAll}. */
export interface ReadAllOptions {
  /** Told after each document how many are done, of how many. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** Stops the reading: the promise is rejected with the signal's reason. */
  readonly signal?: StopSignal;
}

/** What is looked at of an `AbortSignal`. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
}

/** How far a long reading has come. */
export interface ReadProgress {
  /** Documents read. */
  readonly done: number;
  /** Documents given. */
  readonly total: number;
}

/** Reads articles into narratives. It keeps nothing of what it has read that would show. */
export interface Reader {
  /** The language it reads with. */
  readonly language: Language;
  /**
   * One narrative for each source and event of a document, ready for `compare`: who says it and
   * through whom, what is claimed, how surely, and on which words. In the order in which they are
   * first heard; ids begin with the document's id, where it has one.
   *
   * Never throws on prose; the same document gives the same narratives. Time is linear in the text,
   * most of it spent on the analysis of the language.
   *
   * @throws TypeError when `text` is no string, a field is of another type or there is no such field;
   * RangeError when `publishedAt` cannot be read as a time or `language` is not English.
   */
  readonly read: (document: Document) => readonly Narrative[];
  /**
   * All narratives of several documents; documents without an `id` get `d1`, `d2` by their place, so
   * that the ids of narratives differ. Lets other work in between documents.
   *
   * @throws what {@link Reader.read} throws, RangeError for two documents of one id, and the
   * signal's reason when it is stopped; as rejections.
   */
  readonly readAll: (
    documents: readonly Document[],
    options?: ReadAllOptions,
  ) => Promise<readonly Narrative[]>;
  /** What was read off a document before it was put together: attributions, events, entities, times. */
  readonly inspect: (document: Document) => DocumentReading;
}
