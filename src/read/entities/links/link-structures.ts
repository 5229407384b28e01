import { PLACES_OF } from "../tables/description-table.ts";
import { UNSURE } from "../tables/function-word-table.ts";
import { PRONOUN_TABLE } from "../tables/pronoun-table.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import { leaningOf } from "./clusters.ts";
import { isAppositionOf } from "./is-apposition.ts";
import type { LinkSource } from "./link-source.ts";
import { isAcronym } from "./name-keys.ts";

/** Steps up a tree that a relative pronoun may stand below its clause's verb. */
const DEEPEST = 6;

/**
 * Joins what grammar says is the same: appositions, "is a", relative and reflexive pronouns.
 * The tree decides, so these are the surest links beside equal names.
 */
export function linkStructures(links: LinkSource): void {
  links.phrases.forEach(({ kind }, index) => {
    linkApposition(links, index);
    if (kind === "description") linkPredicate(links, index);
    if (kind === "pronoun") {
      linkRelative(links, index);
      linkReflexive(links, index);
      linkOwnerBeside(links, index);
    }
    linkNamedPlace(links, index);
    linkLetters(links, index);
  });
}

function linkApposition(links: LinkSource, index: number): void {
  const { phrases, source, clusters, phraseAt } = links;
  const head = phrases[index]?.head ?? -1;
  const token = source.tokens[head];
  if (token?.relation !== "appos") return;
  const named = phraseAt(token.head);
  if (named >= 0 && isAppositionOf(links, index, named)) clusters.join(named, index);
}

/** "Khaasteh is a local journalist": the noun says what the subject is. */
function linkPredicate(links: LinkSource, index: number): void {
  const { phrases, traits, source, clusters, phraseAt } = links;
  const { head = -1, kind } = phrases[index] ?? {};
  if (kind !== "description" || traits[index]?.negative === true) return;
  const { tree, tokens } = source;
  const [copula] = tree.children(head, "cop");
  const [subject] = tree.children(head, "nsubj");
  if (copula === undefined || subject === undefined || tokens[copula]?.lemma !== "be") return;
  const around = [...tree.children(head, "aux"), ...tree.children(head, "advmod"), copula];
  if (around.some((child) => UNSURE.has(tokens[child]?.form.toLowerCase() ?? ""))) return;
  const of = phraseAt(subject);
  // "The problem is the soldiers": only persons and bodies, where "is" means "is one of".
  if (of < 0 || ((traits[index]?.leaning ?? 0) & (SORTS.human | SORTS.body)) === 0) return;
  // "The men were soldiers"; "they were the soldiers who" may be others.
  const isKind = traits[index]?.determiner === "none" && traits[index]?.leaning === SORTS.human;
  if ((traits[index]?.number !== "singular" && !isKind) || isSpeaker(links, of)) return;
  clusters.join(of, index);
}

function isSpeaker({ phrases, source }: LinkSource, index: number): boolean {
  const form = source.tokens[phrases[index]?.head ?? -1]?.form.toLowerCase() ?? "";
  const use = PRONOUN_TABLE.get(form)?.use;
  return phrases[index]?.kind === "pronoun" && use !== "personal" && use !== "relative";
}

/** "the guards who fired": the pronoun stands for the noun that its clause hangs from. */
function linkRelative(links: LinkSource, index: number): void {
  const { phrases, source, clusters, phraseAt } = links;
  const { kind, head = -1 } = phrases[index] ?? {};
  if (kind !== "pronoun") return;
  const { tokens } = source;
  const form = tokens[head]?.form.toLowerCase() ?? "";
  if (PRONOUN_TABLE.get(form)?.use !== "relative") return;
  let at: number | null = head;
  for (let step = 0; step < DEEPEST && at !== null; step++) {
    const token: (typeof tokens)[number] | undefined = tokens[at];
    if (token?.relation === "acl:relcl") {
      const noun = phraseAt(token.head);
      if (noun >= 0 && noun < index && clusters.join(noun, index)) return;
      break;
    }
    at = token?.head ?? null;
  }
  linkToNeighbour(links, index);
}

/** "the pardon of Ada Brook, who": the tree hung the clause too high, from what cannot be "who". */
function linkToNeighbour({ phrases, source, clusters, traits }: LinkSource, index: number): void {
  const before = phrases[index - 1];
  const start = phrases[index]?.firstToken ?? 0;
  const end = source.tokens[start - 1]?.form === "," ? start - 1 : start;
  const isHuman = traits[index]?.leaning === SORTS.human;
  if (isHuman && before?.endToken === end) clusters.join(index - 1, index);
}

/** "the man shot himself": the subject of the same verb. */
function linkReflexive({ phrases, source, clusters, phraseAt }: LinkSource, index: number): void {
  const { kind, head = -1 } = phrases[index] ?? {};
  if (kind !== "pronoun") return;
  const { tokens, tree } = source;
  const row = PRONOUN_TABLE.get(tokens[head]?.form.toLowerCase() ?? "");
  const verb = tokens[head]?.head ?? null;
  if (row?.reflexive !== true || verb === null) return;
  const [subject] = tree.children(verb, "nsubj");
  const of = phraseAt(subject ?? null);
  if (of >= 0 && of !== index) clusters.join(of, index);
}

/** "the village of Islam Qala" is Islam Qala. */
function linkNamedPlace(
  { source, traits, phrases, clusters, phraseAt }: LinkSource,
  index: number,
) {
  const { core = -1 } = phrases[index] ?? {};
  if (traits[index]?.determiner !== "definite" || !PLACES_OF.has(traits[index]?.lemma ?? ""))
    return;
  const { tree, tokens } = source;
  for (const child of tree.children(core, "nmod")) {
    const named = phraseAt(child);
    const isOf = tree.children(child, "case").some((one) => tokens[one]?.lemma === "of");
    const isName =
      phrases[named]?.kind === "name" && (phrases[named]?.firstToken ?? 0) === core + 2;
    if (isOf && isName) clusters.join(index, named);
  }
}

/** "Jalisco Cartel (CJNG)": letters in brackets after a body, wherever the tree hangs them. */
function linkLetters({ source, phrases, clusters }: LinkSource, index: number): void {
  const phrase = phrases[index];
  const before = phrases[index - 1];
  if (phrase?.name == null || before?.name == null) return;
  const { tokens } = source;
  const { firstToken, endToken } = phrase;
  const isBracketed = tokens[firstToken - 1]?.form === "(" && tokens[endToken]?.form === ")";
  if (!isBracketed || before.endToken !== firstToken - 1) return;
  const isBody = leaningOf(clusters.of(index - 1)) === SORTS.body;
  if (isBody && isAcronym(phrase.name, tokens)) clusters.join(index - 1, index);
}

/** "Iran and its allies": the owner is the first member. */
function linkOwnerBeside({ source, phrases, clusters, phraseAt }: LinkSource, index: number): void {
  const { kind, head = -1 } = phrases[index] ?? {};
  const { tokens } = source;
  const { relation, head: owned = null, form = "" } = tokens[head] ?? {};
  if (kind !== "pronoun" || relation !== "nmod:poss" || owned === null) return;
  if (PRONOUN_TABLE.get(form.toLowerCase())?.use !== "personal") return;
  if (tokens[owned]?.relation !== "conj") return;
  const first = phraseAt(tokens[owned]?.head ?? null);
  if (first >= 0 && phrases[first]?.kind !== "pronoun") clusters.join(first, index);
}
