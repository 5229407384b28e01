const HAVE: ReadonlySet<string> = new Set([
  "have",
  "has",
  "had",
  "having",
  "'ve",
  "’ve",
  "of",
  "ve",
]);

/** Whether an auxiliary is one of the perfect; "'s" and "'d" are not taken for one by themselves. */
export function isHave(form: string, xpos: string): boolean {
  return HAVE.has(form.toLowerCase()) && xpos !== "MD";
}
