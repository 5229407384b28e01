import type { AlignmentRow, Locus } from "../../model/alignment.ts";
import type { Reading, Support } from "../../model/reading.ts";
import type { ClaimsChain } from "../origins/chain.ts";
import { levelOf } from "./level-of.ts";

/** One voice on one reading through one chain, and how sure it sounds. */
export interface Statement {
  readonly chain: ClaimsChain;
  readonly support: Support;
  readonly level: number;
}

/** Everybody who says the same, however surely. */
export interface StatementGroup {
  readonly locus: Locus;
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** Groups the voices of a row by what they say; whether it happened is one thing, however hedged. */
export function collectStatements(
  { locus, readings }: AlignmentRow,
  chainsOf: (support: Support) => readonly ClaimsChain[],
): readonly StatementGroup[] {
  const groups = new Map<string, { readonly label: string; readonly statements: Statement[] }>();
  for (const reading of readings) {
    const statements = reading.support.flatMap((support): readonly Statement[] => {
      const level = levelOf(support);
      return level === null ? [] : chainsOf(support).map((chain) => ({ chain, support, level }));
    });
    const key = contentKey(reading);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { label: labelOf(reading), statements });
    else known.statements.push(...statements);
  }
  return [...groups.values()].map((group) => ({ locus, ...group }));
}

/** A denial is limited to what it denies, so two of them are the same only with one scope. */
function contentKey({ key, value }: Reading): string {
  if (value.type !== "occurrence") return key;
  const { polarity, concept, scope, time, place } = value;
  if (polarity === "positive") return "happened";
  return JSON.stringify([concept, scope, time?.edtf ?? null, place?.name ?? null]);
}

function labelOf({ label, value }: Reading): string {
  if (value.type !== "occurrence") return label;
  return value.polarity === "positive" ? "happened" : "did not happen";
}
