/**
 * A sum of small decision trees (gradient boosting, Friedman 2001), in writing: each tree in
 * pre-order, a word for each node. `near<0.2` is a question, followed by the tree for yes and the tree
 * for no; a number is an answer, which is added to the sum.
 */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly string[];
}

/** Sums up the answers of all trees. */
export interface TreeSum {
  /** The sum for values in the order of the features. */
  sum(values: readonly number[]): number;
  /**
   * What each feature adds to the sum: on the way down a tree, a question adds the difference that its
   * answer makes to the mean of what lies below (Saabas 2014). With `bias`, that is the sum again.
   */
  shares(values: readonly number[]): { readonly bias: number; readonly shares: readonly number[] };
}

interface Leaf {
  readonly mean: number;
}

interface Question extends Leaf {
  readonly feature: number;
  readonly below: number;
  readonly yes: Tree;
  readonly no: Tree;
}

type Tree = Leaf | Question;

/**
 * Reads trees.
 *
 * @param trees - Their writing.
 * @param names - Of the features, in the order of the values.
 * @throws SyntaxError for a question about an unknown feature, or a tree that ends too early.
 */
export function readTrees({ bias, trees }: BoostedTrees, names: readonly string[]): TreeSum {
  const roots = trees.map((writing) => readTree(writing.split(" "), names));
  return {
    sum: (values) => roots.reduce((total, root) => total + answerOf(root, values), bias),
    shares(values) {
      const shares = names.map(() => 0);
      for (const root of roots) addShares(root, values, shares);
      return { bias: roots.reduce((total, { mean }) => total + mean, bias), shares };
    },
  };
}

function readTree(words: readonly string[], names: readonly string[]): Tree {
  let at = 0;
  const read = (): Tree => {
    const word = words[at++];
    if (word === undefined) throw new SyntaxError(`Tree ends too early: ${words.join(" ")}`);
    const [name = "", limit] = word.split("<");
    if (limit === undefined) return { mean: Number(word) };
    const feature = names.indexOf(name);
    if (feature < 0) throw new SyntaxError(`Tree asks for an unknown feature: ${name}`);
    const [yes, no] = [read(), read()];
    return { feature, below: Number(limit), yes, no, mean: (yes.mean + no.mean) / 2 };
  };
  return read();
}

function next({ feature, below, yes, no }: Question, values: readonly number[]): Tree {
  return (values[feature] ?? 0) < below ? yes : no;
}

function answerOf(root: Tree, values: readonly number[]): number {
  let tree = root;
  while ("feature" in tree) tree = next(tree, values);
  return tree.mean;
}

function addShares(root: Tree, values: readonly number[], shares: number[]): void {
  let tree = root;
  while ("feature" in tree) {
    const down = next(tree, values);
    shares[tree.feature] = (shares[tree.feature] ?? 0) + down.mean - tree.mean;
    tree = down;
  }
}
