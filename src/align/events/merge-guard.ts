import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventNode } from "./event-nodes.ts";
import { MERGE_SCORE } from "./evidence-weights.ts";
import { type ClaimMatch, isOneEvent, matchClaims } from "./match-claims.ts";
import type { Relations } from "./relations.ts";

/** What a pair of nodes says of the groups they are in. */
type Objection = "none" | "clash" | "veto";

/**
 * Answers whether two groups may be one event: no pair across may exclude it. A clash of two claims does not count
 * where other claims of the same two narratives are tied: a bare claim must not overrule a full one.
 */
export function createMergeGuard(
  nodes: readonly EventNode[],
  relations: Relations,
): (left: readonly number[], right: readonly number[]) => boolean {
  const memo = new Map<number, Objection>();
  const objection = (left: number, right: number): Objection => {
    const code = Math.min(left, right) * nodes.length + Math.max(left, right);
    let answer = memo.get(code);
    if (answer === undefined) {
      answer = objectionOf(nodes[left], nodes[right], relations);
      memo.set(code, answer);
    }
    return answer;
  };
  return (left, right) =>
    left.every((one) =>
      right.every((other) => {
        const found = objection(one, other);
        if (found !== "clash") return found === "none";
        return overruled(nodes, [one, left], [other, right], relations);
      }),
    );
}

/** Is every two narratives' clash beside a tie of the same two narratives? */
function overruled(
  nodes: readonly EventNode[],
  [one, left]: readonly [number, readonly number[]],
  [other, right]: readonly [number, readonly number[]],
  relations: Relations,
): boolean {
  const companions = (
    index: number,
    group: readonly number[],
    narrative: string,
  ): readonly EventNode[] =>
    group
      .filter((member) => member !== index)
      .flatMap((member) => nodes[member] ?? [])
      .filter((node) => node.records.some((record) => record.narrative.id === narrative));
  const narrativesOf = (index: number): ReadonlySet<string> =>
    new Set(nodes[index]?.records.map((record) => record.narrative.id));
  return [...narrativesOf(one)].every((first) =>
    [...narrativesOf(other)].every((second) => {
      const lefts = [
        ...companions(one, left, first),
        ...(nodes[one] === undefined ? [] : [nodes[one]]),
      ];
      const rights = [
        ...companions(other, right, second),
        ...(nodes[other] === undefined ? [] : [nodes[other]]),
      ];
      return lefts.some((a) =>
        rights.some((b) => isOneEvent(matchClaims(a.record, b.record, relations))),
      );
    }),
  );
}

function objectionOf(
  left: EventNode | undefined,
  right: EventNode | undefined,
  relations: Relations,
): Objection {
  if (left === undefined || right === undefined) return "veto";
  const match = matchClaims(left.record, right.record, relations);
  if (match.ruledOut !== null) return "veto";
  if (!match.sameClaim && toldApart(left, right, match)) return "veto";
  return match.clashes && match.score < MERGE_SCORE ? "clash" : "none";
}

const ONE_KIND: ReadonlySet<ClaimMatch["predicate"]> = new Set(["same", "narrower", "broader"]);

/**
 * One voice of one account that tells two things of different kinds, or with differing details,
 * tells of two events: the shooting before the clash, the attack after the attack.
 */
function toldApart(left: EventNode, right: EventNode, match: ClaimMatch): boolean {
  if (ONE_KIND.has(match.predicate) && !match.evidence.some((one) => one.weight < 0)) return false;
  // Two guesses of one voice at one culprit are guesses about one event.
  const committed = (node: EventNode): readonly ClaimRecord[] =>
    node.records.filter((record) => record.claim.modality === "actual");
  const voices = new Set(committed(left).map(voiceKey));
  return committed(right).some((record) => voices.has(voiceKey(record)));
}

function voiceKey(record: ClaimRecord): string {
  return `${record.narrative.id}\u0000${record.voice.sourceKey}`;
}
