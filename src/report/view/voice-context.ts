import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { SpeakerView } from "./report-view.ts";

/** What telling a finding needs to know of the accounts behind it. */
export interface VoiceContext {
  /** Position of the account among all, from 0; -1 when it has none. */
  columnOf(id: NarrativeId): number;
  /** The text that the account's evidence points into; `null` when it is not at hand. */
  textOf(id: NarrativeId): string | null;
  /**
   * Who is behind a quote, how firmly, and, with `clocks`, as of when.
   *
   * @param supports - In the order of the columns.
   */
  speakersOf(supports: readonly Support[], clocks: boolean): readonly SpeakerView[];
  /** Names of accounts for a list, in the order of the columns. */
  namesOf(ids: readonly NarrativeId[]): readonly string[];
}
