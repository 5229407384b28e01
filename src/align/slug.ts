import fnv1a from "@sindresorhus/fnv1a";

/** Longest slug that is kept as it is; longer ones end in a hash of the whole. */
const LONGEST = 60;

/**
 * A short readable key of letters, digits and hyphens in any script.
 *
 * @param text - Any text; only its first 10,000 code units count.
 * @returns `"x"` when nothing is left.
 */
export function slug(text: string): string {
  const whole = text
    .slice(0, 10_000)
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (whole.length <= LONGEST) return whole === "" ? "x" : whole;
  return `${whole.slice(0, LONGEST)}-${fnv1a(whole, { size: 32 }).toString(36)}`;
}
