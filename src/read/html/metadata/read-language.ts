const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Of several values the first that is a language tag, written with hyphens; `null` when none is. */
export function readLanguage(values: readonly unknown[]): string | null {
  for (const value of values) {
    if (typeof value === "string" && TAG.test(value.trim())) {
      return value.trim().replaceAll("_", "-");
    }
  }
  return null;
}
