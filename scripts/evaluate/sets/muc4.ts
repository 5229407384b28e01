import { readdirSync } from "node:fs";
import { join } from "node:path";
import { knowledge } from "rashomon";
import { createReader } from "rashomon/english";
import { createKnowledgeBase } from "../../../src/knowledge/create-knowledge-base.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";
import { countEntities, type RoleCounts } from "../muc4/ceaf-ree.ts";
import { keysOf, readMucDocuments } from "../muc4/muc-document.ts";
import { MUC_ROLES, type MucRole } from "../muc4/muc-role.ts";
import { restoreCase } from "../muc4/restore-case.ts";
import { createFindCandidates } from "../muc4/slots/find-candidates.ts";
import { fillSlot, readSlotModel } from "../muc4/slots/slot-weights.ts";

/**
 * Who did what to whom in incidents, from raw text: CEAF-REE by slot and over all (`f1`). The texts
 * are in small letters, so capitals are restored by rule first. What the reader says of each entity
 * is weighed by a log-linear model of each slot that was fitted on the train part (`npm run
 * fit:muc4`), as the keys follow the guidelines of the corpus and not the text alone. Files named dev
 * or test are read.
 */
export const muc4: EvaluationSet = { name: "muc4", directory: "muc4", run };

async function run(folder: string): Promise<EvaluationResult | null> {
  const files = readdirSync(folder).filter((name) => /(?:dev|test).*\.json$/u.test(name));
  if (files.length === 0) return null;
  const reader = await createReader();
  const find = createFindCandidates(reader.language.lexicon, createKnowledgeBase(knowledge()));
  const model = readSlotModel();
  const counts = new Map<MucRole, RoleCounts>();
  const documents = files.flatMap((name) => readMucDocuments(join(folder, name)));
  for (const document of documents) {
    const text = restoreCase(document.doctext, reader.language);
    const candidates = find(reader.inspect({ id: document.docid, text }));
    for (const role of MUC_ROLES) {
      const found = fillSlot(model[role], candidates).map((label) => [label]);
      counts.set(role, sum(counts.get(role), countEntities(found, keysOf(document, role))));
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
