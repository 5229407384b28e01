import type { CertaintyInflation, CertaintySide } from "../../model/certainty-inflation.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import { type ChainNode, endOf } from "../origins/chain.ts";
import { shortHash } from "../origins/reading-id.ts";
import type { Statement, StatementGroup } from "./collect-statements.ts";
import type { LostHedge } from "./find-lost-hedges.ts";
import type { RaisedLink } from "./find-raised-links.ts";

/** Puts a loss between two accounts into words. */
export function describeLostHedge(
  { locus, label }: StatementGroup,
  { kind, hop, hedged, firm }: LostHedge,
): CertaintyInflation {
  return inflation({
    kind,
    locus,
    label,
    hop,
    hedged: sideOf(hedged),
    firm: sideOf(firm),
  });
}

/** Puts a loss within one chain into words. */
export function describeRaisedLink(
  { locus, label }: StatementGroup,
  statement: Statement,
  { hop, from }: RaisedLink,
): CertaintyInflation {
  return inflation({
    kind: "chain",
    locus,
    label,
    hop: hop.source.name,
    hedged: from === endOf(statement.chain) ? sideOf(statement) : linkSide(statement, from),
    firm: linkSide(statement, hop),
  });
}

function sideOf({ chain, support }: Statement): CertaintySide {
  const { narrative, claims } = chain;
  const told = narrative.claims.filter(({ id }) => claims.includes(id));
  const hedges = told.flatMap(({ modalityEvidence }) => modalityEvidence);
  return {
    narrative: narrative.id,
    claims,
    source: endOf(chain).source.name,
    certainty: support.certainty,
    modality: support.modality,
    evidence: distinct([...support.evidence, ...hedges]),
  };
}

function linkSide(statement: Statement, { source, hop }: ChainNode): CertaintySide {
  const side = sideOf(statement);
  const words = hop === null ? [] : [...hop.sourceEvidence, ...hop.cueEvidence];
  return {
    ...side,
    source: source.name,
    certainty: hop?.certainty ?? "unstated",
    evidence: words.length > 0 ? distinct(words) : side.evidence,
  };
}

function distinct(spans: readonly EvidenceSpan[]): readonly EvidenceSpan[] {
  const byKey = new Map(spans.map((span) => [JSON.stringify([span.start, span.quote]), span]));
  return [...byKey.values()];
}

function inflation(found: Omit<CertaintyInflation, "id" | "explanation">): CertaintyInflation {
  const { kind, locus, hop, hedged, firm } = found;
  const sides = [hedged, firm].map(({ narrative, claims, source }) => [narrative, claims, source]);
  const id = `inflation.${kind}@${locus.event}~${shortHash([hop, ...sides])}`;
  return { id, ...found, explanation: explain(found) };
}

const HOW: Readonly<Record<CertaintyInflation["kind"], string>> = {
  relay: "passes it on",
  "own-words": "says it in its own words",
  chain: "passes it on",
};

function explain({
  kind,
  label,
  hop,
  hedged,
  firm,
}: Omit<CertaintyInflation, "id" | "explanation">): string {
  const from = `${hedged.source} gives “${label}” as ${soundOf(hedged)}`;
  return `${from}; ${hop} ${HOW[kind]} as ${soundOf(firm)}.`;
}

function soundOf({ certainty, modality }: CertaintySide): string {
  if (modality !== "actual") return modality;
  return certainty === "unstated" ? "certain" : certainty;
}
