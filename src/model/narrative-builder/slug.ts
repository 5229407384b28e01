/**
 * A readable id: lower case, words joined by hyphens, accents of Latin letters left out. Letters of
 * other scripts stay as they are.
 *
 * @param fallback - What a name without letters and digits gives.
 */
export function slug(name: string, fallback: string): string {
  const plain = name
    .normalize("NFKD")
    // Only the accents of Latin, Greek and Cyrillic: other marks are letters of their script.
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  return plain === "" ? fallback : plain;
}
