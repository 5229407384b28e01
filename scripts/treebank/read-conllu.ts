import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A syntactic word of a treebank, with its place in the document's text. */
export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index in the sentence of its head; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly misc: string;
  /** `[start, end)` in the document's text. Parts of a contraction share it out between them. */
  readonly start: number;
  readonly end: number;
}

export interface TreebankSentence {
  readonly id: string;
  readonly words: readonly TreebankWord[];
  readonly start: number;
  readonly end: number;
}

/** A document; its raw text has a blank line between paragraphs. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly TreebankSentence[];
}

/** All documents of the `.conllu` and `.conllu.gz` files of a folder whose name passes. */
export function readTreebank(
  folder: string,
  passes: (file: string) => boolean,
): readonly TreebankDocument[] {
  return readdirSync(folder)
    .filter((file) => /\.conllu(\.gz)?$/.test(file) && passes(file))
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      return readConllu((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
    });
}

/** Documents of a CoNLL-U file; a file without `# newdoc` is one document. */
export function readConllu(conllu: string): readonly TreebankDocument[] {
  const documents: { id: string; text: string; sentences: TreebankSentence[] }[] = [];
  let spaceAfter = true;
  for (const block of conllu.replace(/\r/g, "").split(/\n\n+/)) {
    const lines = block.split("\n").filter((line) => line !== "");
    if (!lines.some((line) => /^\d/.test(line))) continue;
    const comment = (name: string) =>
      lines.find((line) => line.startsWith(`# ${name}`))?.split(" = ")[1];
    const opens = (name: string) => lines.some((line) => line.startsWith(`# ${name}`));
    let document = documents.at(-1);
    if (document === undefined || opens("newdoc")) {
      document = { id: comment("newdoc") ?? "", text: "", sentences: [] };
      documents.push(document);
      spaceAfter = false;
    } else if (lines.some((line) => /^# newpar( |$)/.test(line))) {
      document.text = `${document.text.trimEnd()}\n\n`;
      spaceAfter = false;
    }
    if (spaceAfter) document.text += " ";
    const start = document.text.length;
    const words: TreebankWord[] = [];
    let contraction: { form: string; last: number; at: number; spaceAfter: boolean } | null = null;
    for (const line of lines) {
      const field = line.split("\t");
      const id = field[0] ?? "";
      const [form = "", lemma = "", upos = "", xpos = "", feats = ""] = field.slice(1);
      const misc = field[9] ?? "_";
      const spaced = !/(^|\|)SpaceAfter=No/.test(misc);
      if (/^\d+-\d+$/.test(id)) {
        contraction = {
          form,
          last: Number(id.split("-")[1]),
          at: document.text.length,
          spaceAfter: spaced,
        };
        document.text += form;
        continue;
      }
      if (!/^\d+$/.test(id)) continue;
      const isLast = contraction !== null && Number(id) === contraction.last;
      let from: number;
      let to: number;
      if (contraction === null) {
        from = document.text.length;
        document.text += form;
        to = document.text.length;
        spaceAfter = spaced;
      } else {
        from = contraction.at;
        const end = document.text.length;
        to = isLast ? end : Math.min(end, from + form.length);
        contraction.at = to;
        if (isLast) spaceAfter = contraction.spaceAfter;
      }
      words.push({
        form: contraction === null ? form : document.text.slice(from, to),
        lemma,
        upos,
        xpos,
        feats,
        head: Number(field[6]) - 1,
        relation: field[7] ?? "",
        misc,
        start: from,
        end: to,
      });
      if (isLast) contraction = null;
      if (contraction === null && spaceAfter && !isLastWord(lines, line)) document.text += " ";
    }
    document.sentences.push({
      id: comment("sent_id") ?? "",
      words,
      start,
      end: document.text.length,
    });
  }
  return documents;
}

/** Whether no further word follows in the sentence. */
function isLastWord(lines: readonly string[], line: string): boolean {
  return !lines.slice(lines.indexOf(line) + 1).some((other) => /^\d/.test(other));
}
