import type { UniversalPos } from "../analysis/universal-pos.ts";
import type { WordTree } from "./word-tree.ts";

/** Past tenses that are nouns as well, and that the parser takes for nouns after a noun. */
const PASTS: ReadonlySet<string> = new Set(["shot"]);

const NO_DAY_NAMES: ReadonlySet<string> = new Set(["yesterday", "today", "tomorrow", "tonight"]);

const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

interface Columns {
  readonly heads: number[];
  readonly relations: string[];
  readonly upos: UniversalPos[];
  readonly xpos: string[];
}

/**
 * Mistakes that the parser makes again and again, and that leave a sentence without its event, who did
 * it or its day: "The gunman shot Elin" read as one long noun, "a blast destroyed part of the hall" as
 * a destroyed blast, "burned down the barn" as down the barn, "Piet Naude shot" without a subject, and
 * "Yesterday soldiers" as soldiers of a kind.
 */
export function repairTree(forms: readonly string[], tree: WordTree): WordTree {
  const lower = forms.map((form) => form.toLowerCase());
  const hasPast = lower.some((form) => PASTS.has(form));
  const day = openingDay(lower);
  const particle = lower.findIndex((form, word) => isParticle(lower, form, word));
  const subject = nameBeforeVerb(tree);
  const participle = participleBehind(tree);
  if (!hasPast && day === null && particle < 0 && subject === null && participle === null)
    return tree;
  const columns: Columns = {
    heads: [...tree.heads],
    relations: [...tree.relations],
    upos: [...tree.upos],
    xpos: [...tree.xpos],
  };
  for (const [word, form] of lower.entries()) if (PASTS.has(form)) repairPast(columns, lower, word);
  if (particle >= 0) repairParticle(columns, particle);
  if (subject !== null) columns.relations[subject] = "nsubj";
  if (participle !== null) repairParticiple(columns, participle);
  if (day !== null) repairDay(columns, day);
  return { ...tree, ...columns };
}

/** "Yesterday" or "On Monday" at the beginning. */
function openingDay(lower: readonly string[]): number | null {
  if (NO_DAY_NAMES.has(lower[0] ?? "")) return 0;
  return lower[0] === "on" && WEEKDAYS.has(lower[1] ?? "") ? 1 : null;
}

/** Hangs the day on the verb of the noun that it was taken to belong to. */
function repairDay({ heads, relations, upos }: Columns, day: number): void {
  const noun = heads[day] ?? -1;
  if (noun <= day || !(relations[noun] ?? "").startsWith("nsubj")) return;
  if (!/^(?:compound|nmod|flat|amod|det)/u.test(relations[day] ?? "")) return;
  const verb = heads[noun] ?? -1;
  if (verb < 0 || upos[verb] !== "VERB") return;
  heads[day] = verb;
  relations[day] = day === 0 ? "obl:unmarked" : "obl";
}

/** Verbs with the particle that makes another verb of them, by their forms. */
const PARTICLE_VERBS: ReadonlyMap<string, RegExp> = new Map([
  ["down", /^(?:burn(?:s|t|ed|ing)?|sh(?:oot|ot|oots|ooting)|gun(?:s|ned|ning)?)$/u],
  ["up", /^bl(?:ow|ows|ew|own|owing)$/u],
]);

function isParticle(lower: readonly string[], form: string, word: number): boolean {
  return PARTICLE_VERBS.get(form)?.test(lower[word - 1] ?? "") === true;
}

/** "Burned down the barn": the barn is what was burned. */
function repairParticle({ heads, relations, upos }: Columns, particle: number): void {
  const verb = particle - 1;
  const noun = heads[particle] ?? -1;
  if (noun < particle || heads[noun] !== verb || upos[verb] !== "VERB") return;
  if (relations[particle] !== "case" || relations[noun] !== "obl") return;
  heads[particle] = verb;
  relations[particle] = "compound:prt";
  relations[noun] = "obj";
}

/** "Piet Naude shot Elin": a name right before a verb that has no subject. */
function nameBeforeVerb({ heads, relations, upos, xpos }: WordTree): number | null {
  const name = relations.findIndex((relation, word) => {
    const verb = heads[word] ?? -1;
    return (
      relation === "compound" &&
      upos[word] === "PROPN" &&
      verb > word &&
      upos[verb] === "VERB" &&
      /^VB[DZP]?$/u.test(xpos[verb] ?? "")
    );
  });
  if (name < 0) return null;
  const verb = heads[name];
  const hasSubject = heads.some(
    (head, word) => head === verb && /subj/u.test(relations[word] ?? ""),
  );
  return hasSubject ? null : name;
}

/** "A blast destroyed part of the hall": the participle behind its noun, before the root of a verbless sentence. */
function participleBehind({ heads, relations, upos, xpos }: WordTree): number | null {
  const root = heads.indexOf(-1);
  if (!isNoun(upos[root]) || upos.includes("AUX")) return null;
  if (xpos.some((tag) => /^(?:VB[DZP]|MD)$/u.test(tag))) return null;
  const participle = relations.findIndex(
    (relation, word) => relation === "amod" && xpos[word] === "VBN" && isNoun(upos[word - 1]),
  );
  const noun = participle - 1;
  if (noun < 0 || participle > root) return null;
  const isOfRoot = (word: number) => heads[word] === root || heads[word] === noun;
  return isOfRoot(participle) && (heads[noun] === root || heads[noun] === participle)
    ? participle
    : null;
}

function repairParticiple(columns: Columns, verb: number): void {
  const { heads, relations, xpos } = columns;
  const root = heads.indexOf(-1);
  const noun = verb - 1;
  heads[verb] = -1;
  relations[verb] = "root";
  xpos[verb] = "VBD";
  heads[noun] = verb;
  relations[noun] = "nsubj";
  heads[root] = verb;
  relations[root] = "obj";
  for (let at = 0; at < heads.length; at++) {
    if (heads[at] !== root || at === noun) continue;
    if (relations[at] === "punct" && at > root) heads[at] = verb;
    if (at < noun) heads[at] = noun;
    // What comes last says when or where, but for what the noun is of.
    if (relations[at] === "nmod" && at > root && hasTimeCase(columns, at)) {
      heads[at] = verb;
      relations[at] = "obl";
    }
  }
}

function hasTimeCase({ heads, relations, upos }: Columns, word: number): boolean {
  // The first phrase behind the noun is its own: "part of the hall on Monday".
  const first = relations.findIndex(
    (relation, at) => relation === "nmod" && heads[at] === heads[word],
  );
  return first < word && upos[word] === "PROPN";
}

function repairPast(columns: Columns, lower: readonly string[], word: number): void {
  const { heads, relations, upos, xpos } = columns;
  if (upos[word] === "VERB") {
    // It is no base form, so it asks nobody to shoot.
    if (/^(?:VB|VBP)$/u.test(xpos[word] ?? "")) xpos[word] = "VBD";
    return;
  }
  const isAlone = !upos.some((one) => one === "VERB" || one === "AUX");
  const subject = word - 1;
  const root = heads.indexOf(-1);
  if (upos[word] !== "NOUN" || root > word || !isAlone || !isNoun(upos[subject])) return;
  if (root < word && !hasCase(columns, root)) return;
  upos[word] = "VERB";
  xpos[word] = "VBD";
  if (root < word) {
    // "In Ulm on Monday police shot": the place was taken for what the sentence is about.
    heads[root] = word;
    relations[root] = "obl";
    heads[word] = -1;
    relations[word] = "root";
  }
  for (let at = 0; at < subject; at++) {
    if (heads[at] !== word || at === root) continue;
    const isDay = WEEKDAYS.has(lower[at] ?? "") && lower[at - 1] === "on";
    if (isDay) {
      relations[at] = "obl";
      heads[at - 1] = at;
      relations[at - 1] = "case";
    } else if (heads[at] === word) heads[at] = subject;
  }
  heads[subject] = word;
  relations[subject] = "nsubj";
  for (let at = word + 1; at < heads.length; at++) {
    if (upos[at] === "PUNCT" && heads[at] === root) heads[at] = word;
  }
  const object = objectAfter(columns, word);
  for (let at = word + 1; at < heads.length; at++) {
    if (heads[at] !== word || upos[at] === "PUNCT") continue;
    if (object !== null && at < object) heads[at] = object;
    else if (at === object) relations[at] = "obj";
    else if (
      object !== null &&
      /^(?:flat|appos)/u.test(relations[at] ?? "") &&
      !hasCase(columns, at)
    ) {
      heads[at] = object;
      relations[at] = "flat";
    } else if (/^nmod/u.test(relations[at] ?? "")) relations[at] = "obl";
  }
}

const isNoun = (upos: UniversalPos | undefined) => upos === "NOUN" || upos === "PROPN";

/** The first noun behind that hangs on the verb without a preposition. */
function objectAfter(columns: Columns, verb: number): number | null {
  const { heads, relations, upos } = columns;
  for (let at = verb + 1; at < heads.length; at++) {
    if (upos[at] === "ADP" || upos[at] === "PUNCT") return null;
    if (heads[at] === verb && isNoun(upos[at]) && relations[at] !== "compound") {
      return hasCase(columns, at) ? null : at;
    }
  }
  return null;
}

function hasCase({ heads, relations }: Columns, word: number): boolean {
  return heads.some((head, at) => head === word && relations[at] === "case");
}
