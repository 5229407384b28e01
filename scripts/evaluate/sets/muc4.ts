import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knowledge } from "rashomon";
import { createReader } from "rashomon/english";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import { countEntities, type RoleCounts } from "../muc4/ceaf-ree.ts";
import { MUC_ROLES, type MucRole } from "../muc4/incident-roles-table.ts";
import { readRoles } from "../muc4/read-roles.ts";
import { restoreCase } from "../muc4/restore-case.ts";

/** A document with the entities of its incidents: each is a list of strings with their places. */
interface MucDocument {
  readonly docid: string;
  readonly doctext: string;
  readonly extracts: Readonly<Record<MucRole, readonly (readonly (readonly [string, number])[])[]>>;
}

/**
 * Who did what to whom in incidents, from raw text: CEAF-REE by slot and over all (`f1`). The texts
 * are in small letters, so capitals are restored by rule first. Files named dev or test are read.
 */
export const muc4: EvaluationSet = { name: "muc4", directory: "muc4", run };

/** Armed bodies of a state are no organisation behind an incident in most keys. */
const STATE_FORCES =
  /\b(?:army|armed forces|police|guard|brigade|battalion|military|navy|troops)\b/iu;

async function run(folder: string): Promise<EvaluationResult | null> {
  const files = readdirSync(folder).filter((name) => /(?:dev|test).*\.json$/u.test(name));
  if (files.length === 0) return null;
  const reader = await createReader();
  const base = createKnowledgeBase(knowledge());
  const counts = new Map<MucRole, RoleCounts>();
  const documents = files.flatMap((name) => documentsOf(folder, name));
  for (const { docid, doctext, extracts } of documents) {
    const document = { id: docid, text: restoreCase(doctext, reader.language) };
    const organisations = reader
      .inspect(document)
      .entities.entities.filter(({ type, name }) => type === "armed-party" && /^\p{Lu}/u.test(name))
      .map(({ name }) => name)
      .filter((name) => !STATE_FORCES.test(name));
    const roles = readRoles(reader.read(document), organisations, base);
    for (const role of MUC_ROLES) {
      const found = [...(roles.get(role)?.values() ?? [])].map((name) => [name]);
      const wanted = (extracts[role] ?? []).map((names) => names.map(([name]) => name));
      counts.set(role, sum(counts.get(role), countEntities(found, wanted)));
    }
  }
  const all = [...counts.values()].reduce<RoleCounts | undefined>(sum, undefined);
  const rows = [...counts, ...(all === undefined ? [] : [["all", all] as const])];
  return {
    lines: rows.map(([role, one]) => `${role.padEnd(8)} ${scoreLine(one)}`),
    figures: {
      ...Object.fromEntries([...counts].map(([role, one]) => [role, scores(one).f1])),
      ...(all === undefined ? {} : scores(all)),
      items: documents.length,
    },
  };
}

function documentsOf(folder: string, name: string): readonly MucDocument[] {
  return readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as MucDocument);
}

function sum(left: RoleCounts | undefined, right: RoleCounts): RoleCounts {
  return {
    right: (left?.right ?? 0) + right.right,
    found: (left?.found ?? 0) + right.found,
    wanted: (left?.wanted ?? 0) + right.wanted,
  };
}

function scores({ right, found, wanted }: RoleCounts) {
  const precision = percent(right, found);
  const recall = percent(right, wanted);
  return { precision, recall, f1: percent(2 * right, found + wanted) };
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}

function scoreLine(one: RoleCounts): string {
  const { precision, recall, f1 } = scores(one);
  return `P ${precision}  R ${recall}  F1 ${f1}  (${one.right} right, ${one.found} found, ${one.wanted} wanted)`;
}
