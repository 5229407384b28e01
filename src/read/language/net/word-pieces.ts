/**
 * Rows of the piece table for a word in lower case: its groups of 2 to 5 letters with marks for its
 * two ends, hashed (Bojanowski et al. 2017). Of a long word only both ends are looked at.
 *
 * @param buckets - Rows of the table; the first is left for words without letters.
 */
export function wordPieces(lower: string, buckets: number): Int32Array {
  const text = `<${lower.length > 2 * END ? lower.slice(0, END) + lower.slice(-END) : lower}>`;
  const rows = new Set<number>();
  for (let start = 0; start < text.length - 1; start++) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= LONGEST && start + length <= text.length; length++) {
      hash = Math.imul(hash ^ text.charCodeAt(start + length - 1), 0x01000193);
      if (length >= 2) rows.add(1 + (mixed(hash) % (buckets - 1)));
    }
  }
  return Int32Array.from(rows);
}

const LONGEST = 5;
const END = 12;

// The low bits of FNV-1a follow the last letter too closely.
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}
