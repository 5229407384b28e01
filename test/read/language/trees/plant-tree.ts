import type { Analysis } from "rashomon/english";

/** An analysis with given trees: form, head, relation; the forms stand a space apart. */
export function plantTree(
  words: readonly (readonly [form: string, head: number | null, relation: string])[],
): Analysis {
  let end = -1;
  const tokens = words.map(([form, head, relation]) => {
    const start = end + 1;
    end = start + form.length;
    return {
      start,
      end,
      form,
      lemma: form,
      upos: "X" as const,
      xpos: "FW",
      features: { tense: null, number: null, person: null, voice: null, verbForm: null },
      head,
      relation,
      confidence: 1,
    };
  });
  const text = words.map(([form]) => form).join(" ");
  const whole = { start: 0, end: text.length, firstToken: 0, endToken: tokens.length };
  return {
    text,
    sentences: [{ ...whole, paragraph: 0, kind: "text" }],
    tokens,
    names: [],
    quotations: [],
  };
}
