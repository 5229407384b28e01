/** Mixes one number into a hash; the order of calls matters. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Bits of a key. With 100,000 features kept, one unseen feature in 170 looks like a seen one. */
export const KEY_BITS = 24;

/** A hash as a key of {@link KEY_BITS} bits. */
export function toKey(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35) >>> (32 - KEY_BITS);
}
