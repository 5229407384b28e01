import type { Analysis } from "rashomon/english";

/**
 * What is wrong with an analysis, in words: offsets that do not hold, sentences that do not share
 * out the tokens, trees that are none. Empty for a sound one. (An `expect` for each of ten thousand
 * tokens would take longer than the analysis.)
 */
export function analysisProblems(analysis: Analysis): readonly string[] {
  return [
    ...tokenProblems(analysis),
    ...sentenceProblems(analysis),
    ...analysis.sentences.flatMap(({ firstToken, endToken }) =>
      treeProblems(analysis, firstToken, endToken),
    ),
    ...spanProblems(analysis),
  ];
}

function tokenProblems({ text, tokens }: Analysis): readonly string[] {
  const problems: string[] = [];
  let rebuilt = "";
  let end = 0;
  tokens.forEach((token, index) => {
    if (token.start < end) problems.push(`token ${index} overlaps the one before`);
    if (token.lemma === "") problems.push(`token ${index} has no lemma`);
    if (!(token.confidence >= 0 && token.confidence <= 1)) {
      problems.push(`token ${index} has a confidence of ${token.confidence}`);
    }
    rebuilt += text.slice(end, token.start) + token.form;
    end = token.end;
  });
  if (rebuilt + text.slice(end) !== text) problems.push("tokens and gaps do not rebuild the text");
  return problems;
}

function sentenceProblems({ tokens, sentences }: Analysis): readonly string[] {
  const problems: string[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const first = tokens[sentence.firstToken];
    const last = tokens[sentence.endToken - 1];
    if (sentence.firstToken !== next) problems.push(`sentence ${index} leaves a gap`);
    if (sentence.start !== first?.start || sentence.end !== last?.end) {
      problems.push(`sentence ${index} does not end where its tokens do`);
    }
    next = sentence.endToken;
  });
  if (next !== tokens.length) problems.push("sentences do not hold every token");
  return problems;
}

/** One root, every head inside the sentence, no cycle: unless no tree was read at all. */
function treeProblems({ tokens }: Analysis, first: number, end: number): readonly string[] {
  const own = tokens.slice(first, end);
  if (own.every(({ relation }) => relation === "dep")) return [];
  const problems: string[] = [];
  const roots = own.filter(({ head }) => head === null).length;
  if (roots !== 1) problems.push(`the sentence from token ${first} has ${roots} roots`);
  const sound = new Set<number>();
  own.forEach((_, index) => {
    const way = new Set<number>();
    let at: number | null = first + index;
    while (at !== null && !sound.has(at)) {
      if (way.has(at) || at < first || at >= end) {
        problems.push(`token ${at} is in a cycle or another sentence`);
        break;
      }
      way.add(at);
      at = tokens[at]?.head ?? null;
    }
    for (const token of way) sound.add(token);
  });
  return problems;
}

function spanProblems({ text, names, quotations }: Analysis): readonly string[] {
  const problems: string[] = [];
  let after = 0;
  for (const name of names) {
    if (name.firstToken < after) problems.push(`name "${name.text}" overlaps the one before`);
    if (text.slice(name.start, name.end) !== name.text)
      problems.push(`"${name.text}" is not there`);
    after = name.endToken;
  }
  for (const { start, end, content } of quotations) {
    const isSound = start < content.start && content.start <= content.end;
    if (!isSound || content.end > end || end > text.length) {
      problems.push(`the quotation at ${start} does not hold`);
    }
  }
  return problems;
}
