import { spanningTree } from "./spanning-tree.ts";

/**
 * The best tree over the words of a sentence, with exactly one root word. O(n²) when the best heads
 * already are a tree, as they nearly always are, and O(n³) at worst.
 *
 * @param scores - Row-major, `columns` a row: entry `1 + h` of row d is how likely h is the head of
 * d, entry 0 how likely d is the root; from 0 to 1.
 * @returns For each word the index of its head, -1 for the root word.
 */
export function findTree(scores: Float32Array, length: number, columns: number): Int32Array {
  const greedy = bestHeads(scores, length, columns);
  if (isTree(greedy)) return greedy;
  return spanningTree(logarithms(scores, length, columns), length + 1);
}

/** Lower than any tree without such an arc can be. */
const FORBIDDEN = -1e9;
/** Taken off every arc from the root: the best tree then has as few of them as it can, one. */
const SECOND_ROOT = 1e6;
const SMALLEST = 1e-12;

function bestHeads(scores: Float32Array, length: number, columns: number): Int32Array {
  const heads = new Int32Array(length);
  for (let word = 0; word < length; word++) {
    let best = -1;
    let top = Number.NEGATIVE_INFINITY;
    for (let head = -1; head < length; head++) {
      const score = scores[word * columns + head + 1] ?? 0;
      if (head !== word && score > top) {
        top = score;
        best = head;
      }
    }
    heads[word] = best;
  }
  return heads;
}

/** One root, and no cycle. */
function isTree(heads: Int32Array): boolean {
  if (heads.indexOf(-1) !== heads.lastIndexOf(-1) || heads.indexOf(-1) < 0) return false;
  const visitor = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start++) {
    let word = start;
    while (word >= 0 && (visitor[word] ?? -1) < 0) {
      visitor[word] = start;
      word = heads[word] ?? -1;
    }
    if (word >= 0 && visitor[word] === start) return false;
  }
  return true;
}

/** float64[(n+1) × (n+1)]: row d, column h, with the root as number 0. */
function logarithms(scores: Float32Array, length: number, columns: number): Float64Array {
  const size = length + 1;
  const logs = new Float64Array(size * size).fill(FORBIDDEN);
  for (let word = 0; word < length; word++) {
    for (let head = -1; head < length; head++) {
      if (head === word) continue;
      const score = Math.log(Math.max(scores[word * columns + head + 1] ?? 0, SMALLEST));
      logs[(word + 1) * size + head + 1] = head < 0 ? score - SECOND_ROOT : score;
    }
  }
  return logs;
}
