import type { TreebankDocument, TreebankWord } from "../../treebank/read-conllu.ts";

/** A mention of the treebank, by the token at its head. */
export interface GoldMention {
  /** Index of a token of the document. */
  readonly head: number;
  /** Number of its entity in the document. */
  readonly entity: string;
  readonly etype: string;
}

/**
 * Mentions of a document of GUM from the column MISC, one a head: of several (a coordination and
 * its first member) the shortest stays.
 */
export function readGoldMentions({ sentences }: TreebankDocument): readonly GoldMention[] {
  const shortest = new Map<number, GoldMention & { readonly length: number }>();
  let before = 0;
  for (const { words } of sentences) {
    for (const { id, etype, first, end } of readSpans(words)) {
      const head = before + headOf(words, first, end);
      const length = end - first;
      if ((shortest.get(head)?.length ?? Number.POSITIVE_INFINITY) <= length) continue;
      shortest.set(head, { head, entity: id, etype, length });
    }
    before += words.length;
  }
  return [...shortest.values()].sort((a, b) => a.head - b.head);
}

interface Span {
  readonly id: string;
  readonly etype: string;
  readonly first: number;
  readonly end: number;
}

/** Entities of a sentence; one with gaps ("12[1/2]") is the stretch from its first word to its last. */
function readSpans(words: readonly TreebankWord[]): readonly Span[] {
  const open: Omit<Span, "end">[] = [];
  const spans: Span[] = [];
  const close = (id: string, end: number) => {
    const at = open.map((one) => one.id).lastIndexOf(id);
    const [span] = at < 0 ? [] : open.splice(at, 1);
    if (span !== undefined) spans.push({ ...span, end });
  };
  words.forEach(({ misc }, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [mark, begun, ends] of value.matchAll(/\(([^()]*)(\)?)|([^()]+)\)/g)) {
      const plain = (id: string) => id.replace(/\[.*\]$/, "");
      if (begun === undefined) {
        close(plain(mark.slice(0, -1)), index + 1);
        continue;
      }
      const [id = "", etype = ""] = begun.split("-");
      open.push({ id: plain(id), etype, first: index });
      if (ends === ")") close(plain(id), index + 1);
    }
  });
  return spans;
}

/** The word whose head lies outside the mention. */
function headOf(words: readonly TreebankWord[], first: number, end: number): number {
  for (let word = first; word < end; word++) {
    const head = words[word]?.head ?? -1;
    if (head < first || head >= end) return word;
  }
  return first;
}
