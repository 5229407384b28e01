import { describeValue } from "../../../model/check/describe-value.ts";
import type { Analysis } from "../analysis/analysis.ts";
import type { Token } from "../analysis/token.ts";
import type { UdRelation } from "../analysis/ud-relation.ts";
import { hasRelation } from "./has-relation.ts";
import type { TreePath } from "./tree-path.ts";
import type { TreeQuery } from "./tree-query.ts";

/**
 * Questions to the trees of an analysis. Tokens are named by their index in `analysis.tokens`.
 *
 * Building it is linear in the tokens; `children` and `parent` then take constant time, and the
 * rest time that grows with what it returns.
 *
 * @param analysis - One with trees; without them every token is the root of itself.
 * @returns Functions that throw a RangeError for an index that is no token.
 * @throws TypeError when it is no analysis.
 * @example Who did what
 * ```ts
 * import assert from "node:assert/strict";
 * import { createLanguage, createTreeQuery } from "rashomon/english";
 *
 * const language = await createLanguage();
 * const analysis = language.analyze("The guards took two posts near the river.");
 * const tree = createTreeQuery(analysis);
 * const verb = analysis.tokens.findIndex(({ form }) => form === "took");
 * const [object] = tree.children(verb, "obj");
 *
 * assert.equal(tree.text(object ?? -1), "two posts near the river");
 * ```
 */
export function createTreeQuery(analysis: Analysis): TreeQuery {
  const { tokens, text } = checkAnalysis(analysis);
  const children = indexChildren(tokens);
  const at = (index: number): Token => {
    const token = tokens[index];
    if (token === undefined) {
      throw new RangeError(`Cannot find token ${index}: the analysis has ${tokens.length}`);
    }
    return token;
  };
  const parent = (token: number) => at(token).head;
  const ancestors = (token: number) => climb(parent, token);
  const subtree = (token: number) => {
    at(token);
    return collectBelow(children, token);
  };
  return {
    parent,
    children: (token, relation) => {
      at(token);
      const own = children[token] ?? NONE;
      return relation === undefined ? own : withRelation(tokens, own, relation);
    },
    ancestors,
    subtree,
    span: (token) => {
      const below = subtree(token);
      return { start: at(below[0] ?? token).start, end: at(below.at(-1) ?? token).end };
    },
    text: (token) => {
      const below = subtree(token);
      return text.slice(at(below[0] ?? token).start, at(below.at(-1) ?? token).end);
    },
    path: (from, to) => findPath([from, ...ancestors(from)], [to, ...ancestors(to)]),
  };
}

function checkAnalysis(value: Analysis): Analysis {
  const { tokens, text } = Object(value) as Partial<Record<keyof Analysis, unknown>>;
  if (!Array.isArray(tokens) || typeof text !== "string") {
    throw new TypeError(
      `Cannot ask ${describeValue(value)} for trees: it is no analysis, which analyze(text) gives`,
    );
  }
  return value;
}

const NONE: readonly number[] = [];

/** Those of one relation; asked several times a word, so that a list is made only where it must be. */
function withRelation(
  tokens: readonly Token[],
  own: readonly number[],
  relation: UdRelation,
): readonly number[] {
  let found: number[] | null = null;
  for (let at = 0; at < own.length; at++) {
    const child = own[at] ?? 0;
    const token = tokens[child];
    if (token === undefined || !hasRelation(token, relation)) continue;
    if (found === null) found = [child];
    else found.push(child);
  }
  return found ?? NONE;
}

function indexChildren(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, token) => {
    if (head !== null) children[head]?.push(token);
  });
  return children;
}

function climb(parent: (token: number) => number | null, token: number): readonly number[] {
  const above: number[] = [];
  for (let head = parent(token); head !== null; head = parent(head)) above.push(head);
  return above;
}

/** A token and all below it, in the order of the text. */
function collectBelow(children: readonly (readonly number[])[], token: number): readonly number[] {
  const found = [token];
  for (let next = 0; next < found.length; next++) {
    const below = children[found[next] ?? -1] ?? NONE;
    for (let at = 0; at < below.length; at++) found.push(below[at] ?? 0);
  }
  return found.length === 1 ? found : found.sort((a, b) => a - b);
}

/** Both chains lead from a token to its root; they meet at the lowest token in both. */
function findPath(up: readonly number[], down: readonly number[]): TreePath | null {
  const heights = new Map(down.map((token, height) => [token, height]));
  const meets = up.findIndex((token) => heights.has(token));
  const top = up[meets];
  if (top === undefined) return null;
  return { up: up.slice(0, meets), top, down: down.slice(0, heights.get(top)).reverse() };
}
