import { mixHash } from "./mix-hash.ts";

/** Hash of `text.slice(start, end)`, code unit by code unit. */
export function hashText(seed: number, text: string, start: number, end: number): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = mixHash(hash, text.charCodeAt(i));
  return hash;
}
