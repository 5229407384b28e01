import { compareText } from "../../align/compare-text.ts";
import { type Chain, chainKey, endOf } from "../origins/chain.ts";
import { isEarlier } from "../origins/published.ts";
import type { Statement } from "./collect-statements.ts";

/** A statement that is surer than what it rests on. */
export interface LostHedge {
  readonly kind: "relay" | "own-words";
  readonly hop: string;
  readonly hedged: Statement;
  readonly firm: Statement;
}

/**
 * Compares statements of one thing along their chains: an account with what it relays, and a source's
 * own words with what it is said to pass on. Where one rests on several, the surest of them counts: who
 * has it surely from one has lost nothing.
 *
 * Linear in the statements, and in the square of the length of their chains.
 */
export function findLostHedges(statements: readonly Statement[]): readonly LostHedge[] {
  if (new Set(statements.map(({ level }) => level)).size < 2) return [];
  const told = new Map<string, Statement[]>();
  const passedOn = new Map<string, Statement[]>();
  for (const statement of statements) {
    append(told, chainKey(statement.chain), statement);
    for (const start of properStarts(statement.chain)) append(passedOn, chainKey(start), statement);
  }
  return statements.flatMap((firm): readonly LostHedge[] => {
    const relayed = nearestRelayed(firm, told);
    const own = passedOn.get(chainKey(firm.chain)) ?? [];
    return [
      ...lost("relay", relayed.hop, firm, relayed.statements),
      ...lost("own-words", endOf(firm.chain).source.name, firm, own),
    ];
  });
}

function append(map: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [statement]);
  else list.push(statement);
}

function properStarts({ narrative, nodes }: Chain): readonly Chain[] {
  return nodes.slice(1).map((_, index) => ({ narrative, nodes: nodes.slice(0, index + 1) }));
}

/** Accounts whose whole chain is the rest of this one: the longest rest, so the hop is the closest. */
function nearestRelayed(
  { chain }: Statement,
  told: ReadonlyMap<string, readonly Statement[]>,
): { readonly hop: string; readonly statements: readonly Statement[] } {
  const { narrative, nodes } = chain;
  for (let from = 1; from < nodes.length; from += 1) {
    const statements = told.get(chainKey({ narrative, nodes: nodes.slice(from) }));
    if (statements !== undefined) return { hop: nodes[from - 1]?.source.name ?? "", statements };
  }
  return { hop: "", statements: [] };
}

function lost(
  kind: LostHedge["kind"],
  hop: string,
  firm: Statement,
  restsOn: readonly Statement[],
): readonly LostHedge[] {
  const [surest] = restsOn
    // Nobody can have passed on what came out later.
    .filter(({ chain }) => !isEarlier(firm.chain.narrative, chain.narrative))
    .sort((left, right) => right.level - left.level || compareText(sortKey(left), sortKey(right)));
  if (surest === undefined || surest.level >= firm.level) return [];
  return [{ kind, hop, hedged: surest, firm }];
}

function sortKey({ support, chain }: Statement): string {
  return JSON.stringify([support.narrative, chain.claims]);
}
