import { issueList } from "../model/check/issue-list.ts";
import { plainCopy } from "../model/check/plain-copy.ts";
import { valueAt } from "../model/check/value-at.ts";
import { type Comparison, SCHEMA_VERSION } from "../model/comparison.ts";
import type { Issue } from "../model/issue.ts";
import type { ParseResult } from "../model/parse-result.ts";
import { checkComparisonShape } from "./json/check-comparison-shape.ts";
import { checkReferences } from "./json/check-references.ts";
import { parseNarratives } from "./json/parse-narratives.ts";

const refuse = (issues: readonly Issue[]): ParseResult<Comparison> => ({ ok: false, issues });

/** Another version has another shape: its one issue would drown in hundreds. */
const versionIssue = (data: unknown): Issue | null => {
  const version = valueAt(data, ["schemaVersion"]);
  if (typeof version !== "string" || version === SCHEMA_VERSION) return null;
  const met = version.slice(0, 20);
  return {
    path: "schemaVersion",
    message: `Cannot read comparison: schemaVersion is ${met}, this version reads ${SCHEMA_VERSION}`,
    expected: JSON.stringify(SCHEMA_VERSION),
    received: JSON.stringify(met),
  };
};

const readValue = (input: unknown): ParseResult<Comparison> => {
  const list = issueList();
  const data = plainCopy(input, list.report);
  const version = versionIssue(data);
  if (version !== null) return refuse([version]);
  const shape = checkComparisonShape(data, list);
  const narratives = valueAt(data, ["narratives"]);
  const parsed = parseNarratives(Array.isArray(narratives) ? narratives : []);
  const issues = [...list.issues(), ...(parsed.ok ? [] : parsed.issues)];
  if (shape === null || !parsed.ok || issues.length > 0) return refuse(issues);
  // Built in the order of the interface, as `compare` builds it.
  const { schemaVersion, alignment, findings, notCompared } = shape;
  const value = { schemaVersion, narratives: parsed.value, alignment, findings, notCompared };
  const loose = checkReferences(value);
  return loose.length === 0 ? { ok: true, value } : refuse(loose);
};

const readText = (text: string): ParseResult<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it is no JSON";
    const message = `Cannot read comparison: ${reason}`;
    const received = `text of ${text.length} code units`;
    return { ok: false, issues: [{ path: "", message, expected: "JSON text", received }] };
  }
};

/**
 * Reads a saved comparison: the text that {@link toJSON} wrote, or the value parsed from it.
 *
 * Shapes are checked strictly, unknown keys included, narratives as `parseNarrative` checks them,
 * then what ties the parts together. Text that is no JSON and a version that this library does not
 * read are issues too: nothing is thrown, whatever the input, and the input is not changed. Whether
 * the findings follow from the narratives is not checked. Linear time.
 *
 * @param input - Text, or a value from `JSON.parse`.
 * @returns A copy equal to the comparison that was saved, or at least one issue.
 */
export const fromJSON = (input: unknown): ParseResult<Comparison> => {
  if (typeof input !== "string") return readValue(input);
  const read = readText(input);
  return read.ok ? readValue(read.value) : read;
};
