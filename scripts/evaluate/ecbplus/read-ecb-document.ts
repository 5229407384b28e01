import { decodeEntities } from "./decode-entities.ts";
import type { EcbDocument, EcbKind, EcbMention, EcbToken } from "./ecb-document.ts";

const KINDS: readonly (readonly [prefix: string, kind: EcbKind])[] = [
  ["ACTION", "action"],
  ["NEG", "action"],
  ["HUMAN", "human"],
  ["NON_HUMAN", "thing"],
  ["LOC", "place"],
  ["TIME", "time"],
];

function attribute(tag: string, name: string): string {
  return decodeEntities(new RegExp(`\\b${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? "");
}

function kindOf(tag: string): EcbKind | null {
  return KINDS.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? null;
}

/** Chain of each mention by its id: cross-document links by their note, others by file. */
function readChains(xml: string, name: string): ReadonlyMap<string, string> {
  const chains = new Map<string, string>();
  const relations = /<(CROSS_DOC_COREF|INTRA_DOC_COREF)\b([^>]*)>([\s\S]*?)<\/\1>/gu;
  for (const [, kind, tag = "", body = ""] of xml.matchAll(relations)) {
    const chain =
      kind === "CROSS_DOC_COREF" ? attribute(tag, "note") : `${name}/${attribute(tag, "r_id")}`;
    for (const [source] of body.matchAll(/<source\b[^>]*>/gu)) {
      chains.set(attribute(source, "m_id"), chain);
    }
  }
  return chains;
}

/**
 * Reads a file of ECB+. Markables without words are instances, not mentions.
 *
 * @param path - Of the file; its last part is `<topic>_<number>ecb.xml` or `…ecbplus.xml`.
 * @param xml - What it holds.
 */
export function readEcbDocument(path: string, xml: string): EcbDocument {
  const name = (path.split("/").at(-1) ?? path).replace(/\.xml$/u, "");
  const tokens: EcbToken[] = [];
  const indexes = new Map<string, number>();
  for (const [, tag = "", text = ""] of xml.matchAll(/<token\b([^>]*)>([^<]*)<\/token>/gu)) {
    indexes.set(attribute(tag, "t_id"), tokens.length);
    tokens.push({ sentence: Number(attribute(tag, "sentence")), text: decodeEntities(text) });
  }
  const chains = readChains(xml, name);
  const marks = /<Markables>([\s\S]*)<\/Markables>/u.exec(xml)?.[1] ?? "";
  const mentions: EcbMention[] = [];
  for (const [, type = "", tag = "", body = ""] of marks.matchAll(
    /<([A-Z_]+)\b([^>]*[^/>])>([\s\S]*?)<\/\1>/gu,
  )) {
    const kind = kindOf(type);
    const own = [...body.matchAll(/<token_anchor\b[^>]*>/gu)]
      .flatMap(([anchor]) => indexes.get(attribute(anchor, "t_id")) ?? [])
      .sort((left, right) => left - right);
    const [first] = own;
    if (kind === null || first === undefined) continue;
    const id = attribute(tag, "m_id");
    const sentence = tokens[first]?.sentence ?? 0;
    mentions.push({ kind, tokens: own, sentence, chain: chains.get(id) ?? `${name}/m${id}` });
  }
  mentions.sort((left, right) => (left.tokens[0] ?? 0) - (right.tokens[0] ?? 0));
  return { name, topic: name.split("_")[0] ?? "", tokens, mentions };
}
