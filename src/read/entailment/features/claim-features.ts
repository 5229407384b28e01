import type { ContentWord } from "../statement/content-word.ts";
import type { Statement } from "../statement/statement.ts";
import { CONVERSES } from "../words/exclusive-words-table.ts";
import type { WordRelation } from "../words/word-relation.ts";
import { againstFeatures } from "./against-features.ts";
import type { AlignedPair } from "./aligned-pair.ts";
import { type ClaimView, claimView, fewOf, isCovering } from "./claim-view.ts";
import type { Feature } from "./feature.ts";

/**
 * What bears on whether a passage goes against a short hypothesis: any of its claims may, not only the
 * one that is aligned best.
 */
export function claimFeatures(pair: AlignedPair): readonly Feature[] {
  const whole = { name: "passage", strength: 1, premise: [], hypothesis: [] };
  const view = claimView(pair);
  if (view === null) return [whole];
  return [
    whole,
    ...coverageFeatures(view),
    ...oppositeFeatures(view),
    ...denialFeatures(view),
    ...numberFeatures(view),
    ...tieFeatures(view),
    ...againstFeatures(view),
  ];
}

/** Which of its words alone the passage does not say. */
function coverageFeatures({ pair, main, covered, toMain, open }: ClaimView): readonly Feature[] {
  const { words } = pair.hypothesis;
  const isThere = toMain.some(isCovering);
  const link = pair.main;
  const found = [
    link === null
      ? seen(`main word is not there, ${fewOf(open - 1)} besides`, [], [main])
      : seen(`main word: ${link.relation}`, [link.premise], [main]),
  ];
  if (words.every(({ isName }, index) => !isName || covered[index] === true))
    found.push(seen("every name is there", [], []));
  if (isThere && open === 0) found.push(seen("every word is there", [], []));
  if (!isThere && open === (covered[main] === true ? 0 : 1))
    found.push(seen(`every word is there but the main one: ${words[main]?.pos}`, [], [main]));
  return found;
}

/** Opposites of the main word, where the passage does not say the word itself; and of any word. */
function oppositeFeatures(view: ClaimView): readonly Feature[] {
  const { pair, main, toMain } = view;
  const { premise, hypothesis, links, differ } = pair;
  const word = hypothesis.words[main];
  const found: Feature[] = [];
  toMain.forEach((relation, index) => {
    if (!isOpposite(relation, premise.words[index], word)) return;
    if (toMain.some(isCovering) || premise.words[index]?.negative !== word?.negative) return;
    const where = shareIn(view, view.sentences[index] ?? 0) >= 0.5 ? "of the same" : "elsewhere";
    found.push(seen(`opposite of the main word, ${where}`, [index], [main]));
  });
  if (differ) return found;
  hypothesis.words.forEach((one, index) => {
    if (one.isName || one.value !== null) return;
    if (links[index]?.relation === "same" && index !== main) return;
    const at = premise.words.findIndex((other) => isOpposite(pair.relate(other, one), other, one));
    if (at !== -1) found.push(seen("opposite of some word", [at], [index]));
  });
  return found;
}

const CONVERSE: ReadonlySet<string> = new Set(
  CONVERSES.flatMap(([one, other]) => [`${one}|${other}`, `${other}|${one}`]),
);

function isOpposite(
  relation: WordRelation | null,
  left: ContentWord | undefined,
  right: ContentWord | undefined,
): boolean {
  if (relation !== "antonym" && relation !== "excluded") return false;
  return !CONVERSE.has(`${left?.lemma}|${right?.lemma}`);
}

/** How much of the rest of the hypothesis one sentence of the passage says. */
function shareIn({ pair, main, covered, sentences }: ClaimView, sentence: number): number {
  const others = pair.links.filter((_, index) => index !== main);
  const there = others.filter(
    (link) =>
      link !== null && covered[link.hypothesis] === true && sentences[link.premise] === sentence,
  );
  return there.length / Math.max(1, others.length);
}

/** Predicates that one of them denies. */
function denialFeatures({ pair, main, toMain, open, covered }: ClaimView): readonly Feature[] {
  const { premise, hypothesis, links } = pair;
  const mainDenied = isDenied(hypothesis, hypothesis.words[main]);
  const told = toMain.flatMap((relation, index) => (isCovering(relation) ? [index] : []));
  const unlike = told.filter((index) => isDenied(premise, premise.words[index]) !== mainDenied);
  const found: Feature[] = [];
  if (told.length > 0 && unlike.length === told.length)
    found.push(seen(`denied, ${open <= 2 ? "of the same" : "more unlike"}`, unlike, [main]));
  const part = links.find(
    (link) =>
      link !== null &&
      covered[link.hypothesis] === true &&
      hypothesis.words[link.hypothesis]?.role === "predicate" &&
      isDenied(premise, premise.words[link.premise]) !==
        isDenied(hypothesis, hypothesis.words[link.hypothesis]),
  );
  if (part !== undefined && part !== null) {
    const around = open < 0.4 * covered.length ? "of the same" : "more unlike";
    found.push(seen(`a predicate denied, ${around}`, [part.premise], [part.hypothesis]));
  }
  return found;
}

/** Only what a clause tells can be denied; "never been higher" compares. */
function isDenied(statement: Statement, word: ContentWord | undefined): boolean {
  if (word === undefined || word.role !== "predicate" || isCompared(statement, word)) return false;
  const standing = statement.standings[word.predication] ?? "so";
  return standing === "open" ? word.negative : standing === "not so";
}

const COMPARING: ReadonlySet<string> = new Set(["JJR", "RBR"]);

function isCompared({ syntax }: Statement, { token }: ContentWord): boolean {
  return [token, ...syntax.children(token)].some((one) => COMPARING.has(syntax.token(one).xpos));
}

/** A number that is nowhere in the passage, which has another of the same thing. */
function numberFeatures({ pair }: ClaimView): readonly Feature[] {
  const { premise, hypothesis, links } = pair;
  return hypothesis.words.flatMap(({ value, parent }, index) => {
    if (value === null || premise.words.some((one) => one.value === value)) return [];
    const link = parent === null ? null : (links[parent] ?? null);
    if (link === null) return [];
    const rival = premise.words.findIndex(
      (one) => one.value !== null && one.parent === link.premise,
    );
    return rival === -1 ? [] : [seen("another number of it, its own nowhere", [rival], [index])];
  });
}

/** Who does and who is done to are there, and what ties them is not. */
function tieFeatures({ pair, main, covered }: ClaimView): readonly Feature[] {
  const { premise, hypothesis, links } = pair;
  if (pair.main !== null) return [];
  const part = (role: string) =>
    hypothesis.words.findIndex(
      (one) => one.role === role && one.predication === hypothesis.words[main]?.predication,
    );
  const [agent, patient] = [part("agent"), part("patient")];
  const [one, other] = [links[agent] ?? null, links[patient] ?? null];
  if (one === null || other === null || !covered[agent] || !covered[patient]) return [];
  const at = [one.premise, other.premise];
  const isTurned =
    (premise.words[at[0] ?? 0]?.token ?? 0) > (premise.words[at[1] ?? 0]?.token ?? 0);
  const areNames = hypothesis.words[agent]?.isName && hypothesis.words[patient]?.isName;
  const named = (name: string) => seen(name, at, [agent, patient]);
  return [
    named("both are there, not what ties them"),
    ...(isTurned ? [named("both are there the other way round, not what ties them")] : []),
    ...(areNames === true ? [named("both names are there, not what ties them")] : []),
  ];
}

function seen(name: string, premise: readonly number[], hypothesis: readonly number[]): Feature {
  return { name, strength: 1, premise, hypothesis };
}
