const PREFIXES = ["un", "in", "im", "ir", "il", "dis", "non", "non-", "mis"];

/**
 * Whether one word is the other with a negative prefix or ending: "unfold" of "fold", "armless" of
 * "armed" is not, "harmless" of "harmful" is.
 */
export function isNegatedForm(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length < 3) return false;
  if (PREFIXES.some((prefix) => long === prefix + short)) return true;
  return long.endsWith("less") || short.endsWith("less")
    ? stem(short) === stem(long) && short !== long && (isFul(short) || isFul(long))
    : false;
}

const isFul = (word: string) => word.endsWith("ful");

const stem = (word: string) => word.replace(/(?:less|ful)$/u, "");
