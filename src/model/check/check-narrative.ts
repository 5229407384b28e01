import type { Claim } from "../claim.ts";
import type { Entity } from "../entity.ts";
import type { Narrative } from "../narrative.ts";
import type { ParseResult } from "../parse-result.ts";
import { narrativeSchema } from "../schema/narrative-schema.ts";
import { checkChains } from "./check-chains.ts";
import { checkIds } from "./check-ids.ts";
import { checkLinks } from "./check-links.ts";
import { checkSpans } from "./check-spans.ts";
import type { Checked, Pruned } from "./checked.ts";
import { type IssueList, issueList, type Report } from "./issue-list.ts";
import { plainCopy } from "./plain-copy.ts";
import { pruneBroken } from "./prune-broken.ts";
import { removeUnknownKeys } from "./remove-unknown-keys.ts";
import { reportShapeIssues } from "./report-shape-issues.ts";
import { soundEntries } from "./sound-entries.ts";

/** How {@link checkNarrative} looks at spans. */
export interface CheckNarrativeOptions {
  /** `false` for a draft: whether quotes stand in the text is not looked at. */
  readonly spans: boolean;
}

/**
 * Checks untrusted data against everything a narrative must be. Never throws and never changes the
 * input. Linear in its size.
 */
export function checkNarrative(
  input: unknown,
  { spans }: CheckNarrativeOptions,
): ParseResult<Narrative> {
  const list = issueList();
  const data = plainCopy(input, list.report);
  const parsed = parseShape(data, list);
  const checked = checkedParts(data, list.report);
  checkIds(checked);
  checkLinks(checked);
  checkChains(checked);
  if (spans) checkSpans(checked);
  const issues = list.issues();
  // The ids of the schema are plain strings; brands exist for the compiler only.
  if (parsed.success && issues.length === 0)
    return { ok: true, value: parsed.data as unknown as Narrative };
  return { ok: false, issues };
}

/** A second look once unknown keys are gone: zod checks no object further that has one. */
function parseShape(data: unknown, list: IssueList) {
  const schema = narrativeSchema();
  let parsed = schema.safeParse(data);
  if (!parsed.success && removeUnknownKeys(parsed.error.issues, data, schema, list.report) > 0) {
    parsed = schema.safeParse(data);
  }
  if (!parsed.success) {
    reportShapeIssues(parsed.error.issues, data, list, list.report);
    pruneBroken(data, parsed.error.issues);
  }
  return parsed;
}

function checkedParts(data: unknown, report: Report): Checked {
  const fields: Readonly<Record<string, unknown>> =
    data === null || typeof data !== "object" || Array.isArray(data) ? {} : { ...data };
  const { entities, claims, ...frame } = fields;
  return {
    frame: frame as Checked["frame"],
    entities: soundEntries(entities as readonly (Pruned<Entity> | undefined)[] | undefined),
    claims: soundEntries(claims as readonly (Pruned<Claim> | undefined)[] | undefined),
    entityIds: firstIds(entities),
    claimIds: firstIds(claims),
    report,
  };
}

function firstIds(parts: unknown): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const list = parts as readonly ({ readonly id?: unknown } | undefined)[] | undefined;
  for (const [index, { id }] of soundEntries(list)) {
    if (typeof id === "string" && !ids.has(id)) ids.set(id, index);
  }
  return ids;
}
