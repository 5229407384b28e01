/** Sizes of a network. Widths and units divide by 8, as the kernels want it. */
export interface NetShape {
  /** Rows of the embedding tables. */
  readonly words: number;
  readonly pieces: number;
  readonly traits: number;
  readonly guesses: number;
  /** Widths of their rows; a word's vector is all of them side by side. */
  readonly wordWidth: number;
  readonly pieceWidth: number;
  readonly traitWidth: number;
  readonly guessWidth: number;
  readonly layers: number;
  /** Units of one direction of a layer. */
  readonly units: number;
  readonly arcWidth: number;
  readonly labelWidth: number;
  /** How many tags (pairs of UPOS and XPOS) and relations there are. */
  readonly tags: number;
  readonly relations: number;
}

/** Where a matrix of weights lies: `offset` in floats from the first weight. */
export interface WeightRange {
  readonly name: string;
  readonly offset: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether something is multiplied by it; else its rows are added or looked up. */
  readonly isMatrix: boolean;
}

/** Names of the embedding tables, in the order in which they make up a word's vector. */
export const TABLES = ["words", "pieces", "traits", "guesses"] as const;

/** Widths of the rows of the embedding tables. */
export function tableWidths(shape: NetShape): readonly number[] {
  return [shape.wordWidth, shape.pieceWidth, shape.traitWidth, shape.guessWidth];
}

/** Width of a word's vector. */
export function inputWidth(shape: NetShape): number {
  return tableWidths(shape).reduce((sum, width) => sum + width, 0);
}

/** The next multiple of 8. */
export function padded(width: number): number {
  return (width + 7) & ~7;
}

/** All weights of a network in the order they are stored: the embedding tables first. */
export function weightRanges(shape: NetShape): readonly WeightRange[] {
  const ranges: WeightRange[] = [];
  let offset = 0;
  const add = (name: string, rows: number, columns: number) => {
    const isMatrix = MATRIX.test(name);
    ranges.push({ name, offset, rows, columns, isMatrix });
    offset += rows * columns;
  };
  const outputs = 2 * shape.units;
  const linear = (name: string, columns: number) => {
    add(`${name}.weights`, outputs, columns);
    add(`${name}.bias`, 1, columns);
  };
  add("words", shape.words, shape.wordWidth);
  add("pieces", shape.pieces, shape.pieceWidth);
  add("traits", shape.traits, shape.traitWidth);
  add("guesses", shape.guesses, shape.guessWidth);
  for (let layer = 0; layer < shape.layers; layer++) {
    for (const direction of ["forward", "backward"]) {
      const name = `layer${layer}.${direction}`;
      add(`${name}.fromInput`, layer === 0 ? inputWidth(shape) : outputs, 4 * shape.units);
      add(`${name}.fromBefore`, shape.units, 4 * shape.units);
      add(`${name}.bias`, 1, 4 * shape.units);
    }
  }
  linear("tags", padded(shape.tags));
  linear("arcs", 2 * shape.arcWidth);
  add("arcs.pairs", shape.arcWidth, shape.arcWidth);
  add("arcs.prior", 1, shape.arcWidth);
  add("arcs.root", 1, shape.arcWidth);
  linear("labels", 2 * shape.labelWidth);
  add("labels.root", 1, shape.labelWidth);
  add("labels.out", shape.labelWidth, padded(shape.relations));
  add("labels.outBias", 1, padded(shape.relations));
  return ranges;
}

const MATRIX = /\.(fromInput|fromBefore|weights|pairs|out)$/;
