/**
 * A word as the network knows it: lower case, every digit as 0, straight quotation marks. Words
 * longer than 64 code units count as their first 64.
 */
export function normalForm(form: string): string {
  return form
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[0-9]/g, "0")
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"');
}

const LONGEST = 64;
