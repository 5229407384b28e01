import { mixHash, toKey } from "./mix-hash.ts";

/**
 * Features of a linear model, named by what they put together.
 *
 * A template is one or more parts with spaces between: `lower` is the attribute "lower" of the word
 * itself, `lower-1` that of the word before, `shape+1` that of the next, and `@-1` the label given
 * to the word before. "@-1 lower+1" is one feature: that label together with that word.
 */
export type FeatureTemplate = string;

/** How far a template may look to either side, and so the padding of a sentence. */
export const REACH = 3;

/**
 * Computes keys of features. Attributes of a sentence lie one word after the other in `values`,
 * those of word 0 at `REACH * attributeCount`, with padding of {@link REACH} words on both sides;
 * `labels` has the label of word 0 at index `REACH`.
 */
export interface FeatureSpace {
  /** How many numbers describe a word. */
  readonly attributeCount: number;
  /** Templates about the word alone: the same wherever it stands. */
  readonly ownCount: number;
  /** Templates about the words around it as well. */
  readonly contextCount: number;
  /** Templates about labels already given. */
  readonly historyCount: number;
  /** Keys of a word whose attributes begin at `values[from]`. */
  ownKeys(values: Int32Array, from: number, keys: Int32Array): void;
  contextKeys(values: Int32Array, word: number, keys: Int32Array): void;
  historyKeys(values: Int32Array, labels: Uint8Array, word: number, keys: Int32Array): void;
}

/** Which attributes belong to a word, and which (named in `placed`) to its place in the sentence. */
export interface AttributeNames {
  readonly all: readonly string[];
  readonly placed: readonly string[];
}

interface Part {
  /** -1 for a label. */
  readonly attribute: number;
  readonly offset: number;
}

/**
 * Makes a feature space of templates.
 *
 * @throws SyntaxError for a template that is not well-formed or names an unknown attribute.
 */
export function createFeatureSpace(
  templates: readonly FeatureTemplate[],
  names: AttributeNames,
): FeatureSpace {
  const parsed = templates.map((template, index) => ({
    parts: parseTemplate(template, names.all),
    seed: mixHash(0x51ed270b, index + 1),
  }));
  const isPlaced = ({ attribute }: Part) => names.placed.includes(names.all[attribute] ?? "");
  const hasLabel = ({ parts }: { parts: readonly Part[] }) => parts.some((p) => p.attribute < 0);
  const isOwn = ({ parts }: { parts: readonly Part[] }) =>
    parts.every((p) => p.attribute >= 0 && p.offset === 0 && !isPlaced(p));
  const own = flatten(parsed.filter(isOwn));
  const context = flatten(parsed.filter((template) => !isOwn(template) && !hasLabel(template)));
  const history = flatten(parsed.filter(hasLabel));
  const width = names.all.length;

  const hashWords = (group: FlatTemplates, values: Int32Array, base: number, keys: Int32Array) => {
    const { seeds, starts, attributes, offsets } = group;
    for (let t = 0; t < seeds.length; t++) {
      let hash = seeds[t] ?? 0;
      for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
        const at = base + (offsets[i] ?? 0) * width + (attributes[i] ?? 0);
        hash = mixHash(hash, values[at] ?? 0);
      }
      keys[t] = toKey(hash);
    }
  };

  return {
    attributeCount: width,
    ownCount: own.seeds.length,
    contextCount: context.seeds.length,
    historyCount: history.seeds.length,
    ownKeys: (values, from, keys) => hashWords(own, values, from, keys),
    contextKeys: (values, word, keys) => hashWords(context, values, (word + REACH) * width, keys),
    historyKeys(values, labels, word, keys) {
      const { seeds, starts, attributes, offsets } = history;
      const base = (word + REACH) * width;
      for (let t = 0; t < seeds.length; t++) {
        let hash = seeds[t] ?? 0;
        for (let i = starts[t] ?? 0; i < (starts[t + 1] ?? 0); i++) {
          const attribute = attributes[i] ?? 0;
          const offset = offsets[i] ?? 0;
          const value =
            attribute < 0
              ? (labels[word + REACH + offset] ?? 0)
              : (values[base + offset * width + attribute] ?? 0);
          hash = mixHash(hash, value);
        }
        keys[t] = toKey(hash);
      }
    },
  };
}

/** Templates one after the other: the parts of template t are those from starts[t]. */
interface FlatTemplates {
  readonly seeds: Int32Array;
  readonly starts: Int32Array;
  readonly attributes: Int32Array;
  readonly offsets: Int32Array;
}

function flatten(
  templates: readonly { readonly parts: readonly Part[]; readonly seed: number }[],
): FlatTemplates {
  const starts = [0];
  for (const { parts } of templates) starts.push((starts.at(-1) ?? 0) + parts.length);
  const parts = templates.flatMap((template) => template.parts);
  return {
    seeds: Int32Array.from(templates, ({ seed }) => seed),
    starts: Int32Array.from(starts),
    attributes: Int32Array.from(parts, ({ attribute }) => attribute),
    offsets: Int32Array.from(parts, ({ offset }) => offset),
  };
}

function parseTemplate(template: FeatureTemplate, names: readonly string[]): readonly Part[] {
  return template.split(" ").map((part) => {
    const [, name = "", offset = "0"] = /^(@|[a-zA-Z]\w*)([+-]\d)?$/.exec(part) ?? [];
    const attribute = names.indexOf(name);
    if ((attribute < 0 && name !== "@") || Math.abs(Number(offset)) > REACH) {
      throw new SyntaxError(`Cannot read feature template "${template}": "${part}"`);
    }
    return { attribute, offset: Number(offset) };
  });
}
