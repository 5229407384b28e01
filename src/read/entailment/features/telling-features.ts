import {
  NEGATING_ADVERBS,
  NEGATING_WORDS,
  NO_DENIAL_AFTER_NOT,
} from "../../predications/commitment/negation-table.ts";
import type { Predication } from "../../predications/predication.ts";
import type { Statement } from "../statement/statement.ts";
import { tellingClass } from "../telling/telling-class.ts";
import type { AlignedPair } from "./aligned-pair.ts";
import type { Feature } from "./feature.ts";

/** How the premise puts forward what it tells: denied, doubted, asked, reported. */
export function tellingFeatures(pair: AlignedPair): readonly Feature[] {
  return [...wordFeatures(pair), ...againstFeatures(pair), ...markFeatures(pair)];
}

/** Words of the table that the hypothesis does not have as well. */
function wordFeatures({ premise, back }: AlignedPair): readonly Feature[] {
  const byToken = new Map(premise.words.map(({ token }, index) => [token, index]));
  const found = new Map<string, number[]>();
  premise.syntax.analysis.tokens.forEach((_, token) => {
    const of = tellingClass(premise.syntax, token);
    const index = byToken.get(token);
    if (of === null || (index !== undefined && back[index] !== null)) return;
    const isDenied = index !== undefined && premise.words[index]?.negative === true;
    const name = `told: ${isDenied ? "not " : ""}${of}`;
    found.set(name, [...(found.get(name) ?? []), ...(index === undefined ? [] : [index])]);
  });
  return [...found].map(([name, words]) => ({ name, strength: 1, premise: words, hypothesis: [] }));
}

/** Any word at all that goes against what is told; headlines are often all that their trees are not. */
function againstFeatures({ premise, hypothesis, back }: AlignedPair): readonly Feature[] {
  const isNegated = hasNegation(hypothesis);
  const byToken = new Map(premise.words.map(({ token }, index) => [token, index]));
  const cues = premise.syntax.analysis.tokens.filter((_, token) => {
    if (isNegation(premise, token)) return !isNegated;
    const of = tellingClass(premise.syntax, token);
    const index = byToken.get(token);
    return (of === "falsehood" || of === "refute") && (index === undefined || !back[index]);
  });
  if (cues.length === 0) return [];
  return [
    bare("told: some word goes against it"),
    ...(cues.length > 1 ? [bare("told: several words go against it")] : []),
  ];
}

function hasNegation(statement: Statement): boolean {
  return statement.syntax.analysis.tokens.some((_, token) => isNegation(statement, token));
}

/** "not only" denies nothing. */
function isNegation({ syntax }: Statement, token: number): boolean {
  const form = syntax.form(token);
  if (!NEGATING_ADVERBS.has(form) && !NEGATING_WORDS.has(form)) return false;
  return !NO_DENIAL_AFTER_NOT.has(syntax.form(token + 1));
}

const NOES: ReadonlySet<string> = new Set(["no", "nope", "sorry", "not"]);

function markFeatures({ premise, hypothesis }: AlignedPair): readonly Feature[] {
  const { tokens } = premise.syntax.analysis;
  const first = tokens.find(({ upos }) => upos !== "PUNCT")?.form.toLowerCase() ?? "";
  const has = (form: string) => tokens.some((token) => token.form === form);
  const any = (is: (one: Predication) => boolean) => premise.predications.some(is);
  const isNegative = ({ negative }: Statement) => negative.some((is) => is);
  const seen: readonly (readonly [string, boolean])[] = [
    ["told: as a question", tokens.some(({ form }) => form.startsWith("?"))],
    ["told: no", NOES.has(first)],
    ["told: one is negative somewhere", isNegative(premise) !== isNegative(hypothesis)],
    ["told: possible somewhere", any(({ certainty }) => certainty === "possible")],
    ["told: alleged somewhere", any(({ modality }) => modality === "alleged")],
    ["told: colon", has(":")],
    ["told: quoted", has('"') || has("“")],
  ];
  return seen.flatMap(([name, is]) => (is ? [bare(name)] : []));
}

function bare(name: string): Feature {
  return { name, strength: 1, premise: [], hypothesis: [] };
}
