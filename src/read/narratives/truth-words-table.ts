/** Words that call a clause true, by lemma: "it is not true that". */
export const TRUTHS: ReadonlySet<string> = new Set("true correct accurate case".split(" "));

/** Words that call it untrue. */
export const FALSEHOODS: ReadonlySet<string> = new Set(
  "false untrue incorrect inaccurate wrong lie lies baseless unfounded groundless fabricated".split(
    " ",
  ),
);
