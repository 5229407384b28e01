import { compare } from "../../../src/compare.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Reader } from "../../../src/read/reader.ts";
import type { ToldCase } from "./prose/index.ts";
import type { CaseOutcome } from "./run-case.ts";
import { outcomeOf } from "./run-case.ts";

/** What came of a case told in prose. */
export interface ProseOutcome extends CaseOutcome {
  /** Conflicts the case expects, by kind; its verdict is not looked at. */
  readonly expected: readonly string[];
  /** Expected kinds of which a contradiction or a tension was found. */
  readonly right: readonly string[];
  /** Contradictions and tensions of a kind that was not expected. */
  readonly falseAlarms: readonly string[];
}

/**
 * Reads the texts of a case and compares what was read.
 *
 * @param reader - Reads them.
 * @param told - The case and its texts.
 */
export function runProse(reader: Reader, { given, accounts }: ToldCase): ProseOutcome {
  const narratives = accounts.flatMap((account, at) =>
    reader.read({ id: `a${at + 1}`, ...account }),
  );
  const comparison = compare(narratives, {
    ...(given.knowledge === undefined ? {} : { knowledge: knowledge(given.knowledge) }),
    ...(given.sameEvent === undefined ? {} : { sameEvent: given.sameEvent }),
  });
  const outcome = outcomeOf(comparison);
  const expected = [...new Set(given.expect.map(({ kind }) => kind))];
  const found = outcome.conflicts.map((one) => one.split(" ")[0] ?? one);
  return {
    ...outcome,
    expected,
    right: expected.filter((kind) => found.includes(kind)),
    falseAlarms: outcome.conflicts.filter((_, at) => expected.every((kind) => kind !== found[at])),
  };
}
