import type { EntailmentScores, EntailmentWitness } from "rashomon";

/** What is used of a tokenizer of `@huggingface/transformers`. */
export type PairTokenizer = (
  premises: string[],
  options: { readonly text_pair: string[]; readonly padding: true; readonly truncation: true },
) => unknown;

/** What is used of a model for sequence classification of `@huggingface/transformers`. */
export interface PairModel {
  (inputs: never): Promise<{ readonly logits: { readonly tolist: () => number[][] } }>;
  readonly config: { readonly id2label?: Readonly<Record<string, string>> };
}

/** How models call what the witness calls by its own names. */
const LABELS = [
  ["entail", /^entail/i],
  ["neutral", /^neutral/i],
  ["contradict", /^contradict/i],
] as const;

/** Pairs that go through the model at once. */
const BATCH = 16;

/**
 * A model for natural language inference as a witness: it is asked for the three probabilities of
 * each pair.
 *
 * @param name - How findings call it.
 * @throws RangeError when the model does not tell entailment, neutral and contradiction apart.
 */
export function modelWitness(
  name: string,
  tokenizer: PairTokenizer,
  model: PairModel,
): EntailmentWitness {
  const columns = columnsOf(name, model.config.id2label ?? {});
  return {
    name,
    async judge(pairs) {
      const scores: EntailmentScores[] = [];
      for (let start = 0; start < pairs.length; start += BATCH) {
        const batch = pairs.slice(start, start + BATCH);
        const inputs = tokenizer(
          batch.map(({ premise }) => premise),
          { text_pair: batch.map(({ hypothesis }) => hypothesis), padding: true, truncation: true },
        );
        const { logits } = await model(inputs as never);
        scores.push(...logits.tolist().map((row) => toScores(row, columns)));
      }
      return scores;
    },
  };
}

type Columns = Readonly<Record<"entail" | "neutral" | "contradict", number>>;

function columnsOf(name: string, labels: Readonly<Record<string, string>>): Columns {
  const found = LABELS.map(([answer, pattern]) => {
    const column = Object.entries(labels).find(([, label]) => pattern.test(label))?.[0];
    if (column === undefined) {
      throw new RangeError(
        `"${name}" has no label for ${answer}: ${Object.values(labels).join(", ")}`,
      );
    }
    return [answer, Number(column)] as const;
  });
  return Object.fromEntries(found) as Columns;
}

function toScores(logits: readonly number[], columns: Columns): EntailmentScores {
  const highest = Math.max(...logits);
  const weights = logits.map((logit) => Math.exp(logit - highest));
  const sum = weights.reduce((all, one) => all + one, 0);
  const of = (column: number) => (weights[column] ?? 0) / sum;
  return {
    entail: of(columns.entail),
    neutral: of(columns.neutral),
    contradict: of(columns.contradict),
  };
}
