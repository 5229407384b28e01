import type { AttributionMention } from "../../../src/read/attribution/attribution-mention.ts";
import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";
import type { Token } from "../../../src/read/language/analysis/token.ts";
import type { GoldAttribution } from "./gold-attribution.ts";
import { SAY_CUES } from "./say-cues-table.ts";
import { wordsIn } from "./token-overlap.ts";

/** An attribution by its tokens, found or annotated. */
export interface Compared {
  readonly source: ReadonlySet<number>;
  /** The token at the head of the source; -1 without one. */
  readonly sourceHead: number;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  /** Whether a word of the cue is of the "say" type. */
  readonly isSay: boolean;
  /** Whether the content begins and ends with quotation marks, in each of its parts. */
  readonly isDirect: boolean;
}

const OPENING = /^["“‘']/;
const CLOSING = /["”’'][.,]?$/;

/** An annotated attribution by tokens. */
export function comparedGold(
  { source, cue, content }: GoldAttribution,
  text: string,
  tokens: readonly Token[],
): Compared {
  const sourceWords = wordsIn(source, tokens);
  return {
    source: sourceWords,
    sourceHead: headOf(sourceWords, tokens),
    ...cueOf(wordsIn(cue, tokens), tokens),
    content: wordsIn(content, tokens),
    isDirect: isDirect(content, text),
  };
}

/** A found attribution by tokens. */
export function comparedFound(
  { source, cue, content }: AttributionMention,
  text: string,
  tokens: readonly Token[],
): Compared {
  return {
    source: source === null ? new Set() : wordsIn([source], tokens),
    sourceHead: source?.head ?? -1,
    ...cueOf(wordsIn([cue], tokens), tokens),
    content: wordsIn(content, tokens),
    isDirect: isDirect(content, text),
  };
}

function cueOf(cue: ReadonlySet<number>, tokens: readonly Token[]) {
  const isSay = [...cue].some((token) => SAY_CUES.has(tokens[token]?.lemma.toLowerCase() ?? ""));
  return { cue, isSay };
}

function isDirect(content: readonly TextSpan[], text: string): boolean {
  return content.every(({ start, end }) => {
    const part = text.slice(start, end);
    return OPENING.test(part) && CLOSING.test(part);
  });
}

/** The first noun or pronoun that hangs on a word outside, else the first word that does. */
function headOf(words: ReadonlySet<number>, tokens: readonly Token[]): number {
  const tops = [...words].filter((token) => {
    const above = tokens[token]?.head ?? null;
    return above === null || !words.has(above);
  });
  const isNominal = (token: number) =>
    ["NOUN", "PROPN", "PRON"].includes(tokens[token]?.upos ?? "X");
  return tops.find(isNominal) ?? tops[0] ?? -1;
}
