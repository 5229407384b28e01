import { describeFailure } from "./assertions/describe-failure.ts";
import { selectFindings } from "./assertions/select-findings.ts";
import type { Telling, TellingReader } from "./assertions/telling.ts";
import type { CompareOptions } from "./compare.ts";
import { compareDraft } from "./compare-draft.ts";
import { checkChoices } from "./model/check/check-choices.ts";
import { checkOptions, type OptionKeys } from "./model/check/check-options.ts";
import type { Finding } from "./model/finding.ts";
import { VERDICTS, type Verdict } from "./model/finding-kind.ts";

/** Options of {@link findContradictions} and of the assertions: those of `compare`, and these. */
export interface FindContradictionsOptions extends CompareOptions {
  /**
   * Reads texts and documents: `await createReader()` of `rashomon/english`.
   *
   * @defaultValue none: all must be narratives
   */
  readonly reader?: TellingReader;
  /**
   * The verdicts that count; add `"tension"` to be told of what fits only under an assumption.
   *
   * @defaultValue `["contradiction"]`
   */
  readonly verdicts?: readonly Verdict[];
  /**
   * Ids of findings that were looked at and accepted; a message names them.
   *
   * @defaultValue none
   */
  readonly except?: readonly string[];
}

/** Where a draft stands against its sources. */
export interface DraftContradictions {
  /** In the order of `compare`; empty when nothing was found. */
  readonly findings: readonly Finding[];
  /** All of it in words, with quotes, rules and assumptions; `""` when nothing was found. */
  readonly message: string;
}

const KEYS: OptionKeys<FindContradictionsOptions> = {
  knowledge: true,
  lexicon: true,
  sameEvent: true,
  detectors: true,
  minScore: true,
  entailment: true,
  reader: true,
  verdicts: true,
  except: true,
};

/**
 * Finds where a draft contradicts its sources: findings with a reading of the draft on one side and
 * one of a source, which the draft does not give as well, on the other. What sources hold against
 * each other does not count, and neither does a draft that reports both sides.
 *
 * It does not say who is right: a draft may be right against its source. What is found, and what is
 * not, is as good as `compare`, and for texts as the reader.
 *
 * @param draft - An account, the accounts of one article, a document or a text.
 * @param sources - One such telling, or several; a list of narratives counts as several.
 * @param options - See {@link FindContradictionsOptions}.
 * @throws TypeError for a text without a reader and for what is no telling, and what `compare` throws:
 *   RangeError for two narratives of one id; and for a verdict that there is not.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { findContradictions, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({
 *     source,
 *     claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
 *   });
 * const { findings, message } = findContradictions(told("our draft", 30), told("Police", 12));
 * assert.equal(findings[0]?.kind, "quantity");
 * assert.match(message, /our draft gave “30 people”|Police gave “12 people”/);
 * ```
 */
export function findContradictions(
  draft: Telling,
  sources: Telling | readonly Telling[],
  options: FindContradictionsOptions = {},
): DraftContradictions {
  const {
    reader,
    verdicts = ["contradiction"],
    except = [],
    ...others
  } = checkOptions(options, "find contradictions", KEYS);
  checkChoices("find contradictions", "verdicts", verdicts, VERDICTS);
  const compared = compareDraft(draft, sources, reader, others);
  const selection = { draft: compared.draft, verdicts, except };
  const findings = selectFindings(compared.comparison.findings, selection);
  return {
    findings,
    message: findings.length === 0 ? "" : describeFailure(findings, compared.draft),
  };
}
