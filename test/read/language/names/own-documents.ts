import type { NamedDocument } from "../../../../scripts/train/names/named-document.ts";
import type { NameType } from "../../../../src/read/language/analysis/name.ts";
import type { UniversalPos } from "../../../../src/read/language/analysis/universal-pos.ts";

const TYPES: ReadonlyMap<string, NameType> = new Map([
  ["person", "person"],
  ["place", "place"],
  ["org", "organisation"],
]);

/** A tag from the look of a form: enough for made-up sentences. */
function tagOf(form: string): readonly [UniversalPos, string] {
  if (/^[A-Z]/.test(form) && !/^(The|A|In|He)$/.test(form)) return ["PROPN", "NNP"];
  if (/^\d/.test(form)) return ["NUM", "CD"];
  if (/^\W/.test(form)) return ["PUNCT", "."];
  if (/^(of|in|to|from|for)$/i.test(form)) return ["ADP", "IN"];
  if (/^(the|a)$/i.test(form)) return ["DET", "DT"];
  return /(ed|t)$/.test(form) ? ["VERB", "VBD"] : ["NOUN", "NN"];
}

/**
 * A document of sentences, a name written "[person Mara Lind]".
 */
export function ownDocument(...sentences: readonly string[]): NamedDocument {
  const forms: string[] = [];
  const names: { firstToken: number; endToken: number; type: NameType }[] = [];
  const sentenceEnds: number[] = [];
  for (const sentence of sentences) {
    for (const [part, type, name] of sentence.matchAll(/\[(\w+) ([^\]]+)\]|\S+/g)) {
      const firstToken = forms.length;
      forms.push(...(name ?? part).split(" "));
      if (name === undefined) continue;
      names.push({ firstToken, endToken: forms.length, type: TYPES.get(type ?? "") ?? "other" });
    }
    sentenceEnds.push(forms.length);
  }
  return {
    forms,
    upos: forms.map((form) => tagOf(form)[0]),
    xpos: forms.map((form) => tagOf(form)[1]),
    sentenceEnds,
    names,
  };
}

/** A few documents made up for the tests. */
export const OWN_DOCUMENTS: readonly NamedDocument[] = [
  ownDocument(
    "[person Mara Lind] went to [place Oster] .",
    "The clerk met [person Mr. Tarn] in [place Velm] .",
    "[org Bank of Oster] wanted a clerk .",
  ),
  ownDocument(
    "[person Mr. Lind] lived in [place Oster] .",
    "A clerk of the [org Velm Bank] met [person Mara Tarn] .",
  ),
  ownDocument(
    "[person Mr. Joss Tarn] went to [place Velm] .",
    "In [place Oster] the [org Bank of Velm] wanted 12 boxes .",
  ),
];
