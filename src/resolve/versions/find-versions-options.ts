import type { OriginTraceOptions } from "../../corroborate/origins/create-origin-trace.ts";
import type { Knowledge } from "../../model/knowledge.ts";

/** Options of `findVersions`. */
export interface FindVersionsOptions extends Pick<OriginTraceOptions, "dependences" | "oneVoice"> {
  /**
   * `true` counts tensions as conflicts too: then no version holds two readings that are true
   * together only under an assumption that nobody states.
   *
   * @defaultValue `false`: contradictions only
   */
  readonly tensions?: boolean;
  /**
   * `true` lists all largest sets of readings, also those that no account stands behind as it is:
   * of four conflicts of two sides that may be sixteen.
   *
   * @defaultValue `false`: versions around whole accounts
   */
  readonly mixed?: boolean;
  /**
   * Versions that are listed a dispute, an integer from 1.
   *
   * @defaultValue `12`
   */
  readonly limit?: number;
  /**
   * What says which event is a toll and whose name is whose, among sources too; give what the accounts were compared
   * with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}
