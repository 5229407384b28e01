import type { TextSpan } from "./ranges.ts";

/** Words between quotation marks, found over the whole text, before sentences are. */
export interface Quotation extends TextSpan {
  /** What stands between the marks; a closing mark that is missing leaves `closed` false. */
  readonly content: TextSpan;
  /** `speech` is somebody's words; `scare` is a word held at arm's length; `title` names a work. */
  readonly use: QuotationUse;
  /** 0 outside any other quotation, 1 inside one, and so on. */
  readonly depth: number;
  /** Whether a closing mark was found. */
  readonly closed: boolean;
  /** Whether it goes on with a quotation of the paragraph before, which was left open. */
  readonly continues: boolean;
}

/** How quotation marks are used. */
export type QuotationUse = "speech" | "scare" | "title";
