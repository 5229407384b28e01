/** A sentence as three columns; heads are indexes into it, -1 for the root. */
export interface Tree {
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** Who did it and to whom, by head word: `verb` and `word` are indexes into the tree. */
export interface Argument {
  readonly verb: number;
  readonly role: "agent" | "patient";
  readonly word: number;
}

/**
 * Agents and patients of all verbs: subjects and objects, turned round in the passive, shared by
 * coordinated verbs ("A came and saw B": A saw), and each of coordinated nouns.
 */
export function findArguments(tree: Tree): readonly Argument[] {
  const children = childrenOf(tree);
  const found: Argument[] = [];
  tree.upos.forEach((upos, verb) => {
    if (upos !== "VERB") return;
    for (const { role, word } of argumentsOf(tree, children, verb)) add(verb, role, word);
    const hasSubject = children[verb]?.some((child) => isSubject(tree.relations[child]));
    if (isConjunct(tree, verb) && !hasSubject) shareSubject(verb);
  });
  return found;

  function add(verb: number, role: Argument["role"], word: number): void {
    for (const one of [word, ...conjunctsOf(tree, children, word)]) {
      found.push({ verb, role, word: one });
    }
  }

  /** The subject of the nearest verb up the chain of conjuncts that has one. */
  function shareSubject(verb: number): void {
    let subject: number | undefined;
    let before = verb;
    for (let steps = 0; subject === undefined && isConjunct(tree, before); steps++) {
      if (steps > tree.heads.length) return;
      before = tree.heads[before] ?? -1;
      subject = children[before]?.find((child) => isSubject(tree.relations[child]));
    }
    if (subject === undefined) return;
    add(verb, isPassive(tree, children, verb) ? "patient" : "agent", subject);
  }
}

function argumentsOf(
  tree: Tree,
  children: readonly (readonly number[])[],
  verb: number,
): readonly Omit<Argument, "verb">[] {
  return (children[verb] ?? []).flatMap((word) => {
    const role = ROLES.get(tree.relations[word] ?? "");
    return role === undefined ? [] : [{ role, word }];
  });
}

const ROLES: ReadonlyMap<string, Argument["role"]> = new Map([
  ["nsubj", "agent"],
  ["obl:agent", "agent"],
  ["obj", "patient"],
  ["nsubj:pass", "patient"],
]);

function isSubject(relation: string | undefined): boolean {
  return relation === "nsubj" || relation === "nsubj:pass";
}

function isConjunct(tree: Tree, word: number): boolean {
  return tree.relations[word] === "conj" && (tree.heads[word] ?? -1) >= 0;
}

/** "was seized and burned": a conjunct without an auxiliary of its own goes by the verb before. */
function isPassive(tree: Tree, children: readonly (readonly number[])[], verb: number): boolean {
  let word = verb;
  for (let steps = 0; steps <= tree.heads.length; steps++) {
    const relations = (children[word] ?? []).map((child) => tree.relations[child]);
    if (relations.includes("aux:pass")) return true;
    if (relations.includes("aux") || !isConjunct(tree, word)) return false;
    word = tree.heads[word] ?? -1;
  }
  return false;
}

function conjunctsOf(
  tree: Tree,
  children: readonly (readonly number[])[],
  word: number,
): readonly number[] {
  return (children[word] ?? []).filter((child) => tree.relations[child] === "conj");
}

function childrenOf(tree: Tree): readonly (readonly number[])[] {
  const children: number[][] = tree.heads.map(() => []);
  tree.heads.forEach((head, word) => {
    children[head]?.push(word);
  });
  return children;
}
