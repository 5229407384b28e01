import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "rashomon";
import { createReader } from "rashomon/english";
import type { Finding } from "../../../src/model/finding.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { Gold } from "../border-clash/gold.ts";
import { matchChain } from "../border-clash/match-chain.ts";
import { evidenceOf, matchConflict } from "../border-clash/match-conflict.ts";
import { scoreCorroborations } from "../border-clash/score-corroborations.ts";
import { scoreSilence } from "../border-clash/score-silence.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";

/**
 * From the text of one article to its conflicts, against a hand annotation. `chains`: accounts read
 * with the right chain. `conflicts`: annotated conflicts found, of an allowed kind and with words of
 * both versions. `wronglyFlagged`: findings that set one event against another. `beyond`: findings
 * that are none of the annotated conflicts. `omissions`: annotated omissions found, `omissionsBeyond`
 * those found beside them; `framingTerms`: annotated terms found at one referent; `corroborations`:
 * annotated ones found, with the pair that is one voice told as one.
 */
export const borderClash: EvaluationSet = { name: "border-clash", directory: "border-clash", run };

async function run(folder: string): Promise<EvaluationResult> {
  const text = readFileSync(join(folder, "article.txt"), "utf8");
  const gold = JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as Gold;
  const reader = await createReader();
  const narratives = reader.read({
    text,
    publisher: "the article",
    publishedAt: gold.articlePublished,
  });
  const comparison = compare(narratives);
  const findings = comparison.findings.filter(
    ({ verdict }) => verdict === "contradiction" || verdict === "tension",
  );
  const eventAt = eventsOf(gold, text);
  const chains = gold.accounts.map(({ id, chain }) => ({
    id,
    found: narratives.some((one) => matchChain(chain, one)),
  }));
  const conflicts = gold.contradictions.map((conflict) => ({
    id: conflict.id,
    found: findings.filter((finding) => matchConflict(finding, conflict, text)),
  }));
  const silence = scoreSilence(comparison, gold);
  const corroborated = scoreCorroborations(comparison, gold);
  const known = new Set(conflicts.flatMap(({ found }) => found));
  const wrong = findings.filter((finding) => mixesEvents(finding, eventAt));
  const beyond = findings.filter((finding) => !known.has(finding));
  return {
    lines: [
      ...narratives.map(chainLine),
      ...chains.map(({ id, found }) => `${found ? "+" : "-"} chain ${id}`),
      ...conflicts.map(({ id, found }) => `${found.length > 0 ? "+" : "-"} conflict ${id}`),
      ...beyond.map((one) => `? ${one.verdict} ${one.kind}: ${one.explanation}`),
      ...silence.lines,
      ...corroborated.lines,
      ...wrong.map((one) => `! two events: ${one.explanation}`),
    ],
    figures: {
      chains: chains.filter(({ found }) => found).length,
      conflicts: conflicts.filter(({ found }) => found.length > 0).length,
      wronglyFlagged: wrong.length,
      beyond: beyond.length,
      ...silence.figures,
      ...corroborated.figures,
      items: gold.contradictions.length,
    },
  };
}

function chainLine({ via, source, claims }: Narrative): string {
  const names = [...via.map((hop) => hop.source.name), source.name];
  return `  ${names.join(" > ")}: ${claims.length} claims`;
}

/** The annotated event at a place of the text; paragraphs are its lines. */
function eventsOf({ events }: Gold, text: string): (place: number) => string | null {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  return (place) => {
    const paragraph = ends.filter((end) => end <= place).length;
    return events.find(({ paragraphs }) => paragraphs.includes(paragraph))?.id ?? null;
  };
}

function mixesEvents({ readings }: Finding, eventAt: (place: number) => string | null): boolean {
  const [left, right] = readings.map(
    (reading) => new Set(evidenceOf(reading).map(({ start }) => eventAt(start))),
  );
  return ![...(left ?? [])].some((event) => right?.has(event));
}
