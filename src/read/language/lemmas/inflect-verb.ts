import { checkString } from "../checks/check-string.ts";
import { DOUBLING_VERBS } from "./doubling-verbs-table.ts";
import { IRREGULAR_VERBS } from "./irregular-verbs-table.ts";

/** The inflected forms of a verb. */
export interface VerbForms {
  /** "took"; of "be" it is "was". */
  readonly past: string;
  /** "taken" */
  readonly pastParticiple: string;
  /** "taking" */
  readonly gerund: string;
  /** "takes" */
  readonly thirdPerson: string;
}

/**
 * The forms of a verb by its lemma, in lower case and American spelling. Of a verb with a particle
 * or an object ("carry out") the first word changes. Modal verbs have no such forms: theirs are
 * made up.
 *
 * Method: a table of irregular verbs, also behind a prefix ("overtake"), then the rules of spelling.
 *
 * @throws TypeError when it is no string.
 */
export function inflectVerb(lemma: string): VerbForms {
  checkString(lemma, "inflect");
  const space = lemma.indexOf(" ");
  const verb = (space < 0 ? lemma : lemma.slice(0, space)).toLowerCase();
  const rest = space < 0 ? "" : lemma.slice(space);
  const { prefix, base } = splitPrefix(verb);
  const [past, participle] = irregularForms(base) ?? [regularPast(base), regularPast(base)];
  return {
    past: prefix + past + rest,
    pastParticiple: prefix + participle + rest,
    gerund: prefix + gerund(base) + rest,
    thirdPerson: prefix + thirdPerson(base) + rest,
  };
}

/** "overtake" is inflected as "take" is: a prefix before an irregular verb changes nothing. */
function splitPrefix(verb: string): { readonly prefix: string; readonly base: string } {
  if (irregularForms(verb) === null && !REGULAR_ALL_THE_SAME.has(verb)) {
    for (const prefix of VERB_PREFIXES) {
      const base = verb.slice(prefix.length);
      if (verb.startsWith(prefix) && irregularForms(base) !== null) return { prefix, base };
    }
  }
  return { prefix: "", base: verb };
}

/** Prefixes of verbs, by Quirk et al. (1985), appendix I.21-31, and particles that are joined. */
const VERB_PREFIXES = [
  ..."under inter over fore with tele out mis off pre re un up in".split(" "),
] as const;

/** They look like an irregular verb behind a prefix: what is relayed was not laid again. */
const REGULAR_ALL_THE_SAME: ReadonlySet<string> = new Set(["relay", "inlet"]);

/** Own properties only: "constructor" is a word too. */
function irregularForms(verb: string): readonly [string, string] | null {
  return Object.hasOwn(IRREGULAR_VERBS, verb) ? (IRREGULAR_VERBS[verb] ?? null) : null;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${withDoubledEnd(verb)}ed`;
}

function gerund(verb: string): string {
  if (verb === "be") return "being";
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^aeioy]e$/.test(verb) || /[^q]ue$/.test(verb)) return `${withoutE(verb)}ing`;
  return `${withDoubledEnd(verb)}ing`;
}

/** "singe" and "binge" keep their "e", or they would be "sing" and "bing". */
function withoutE(verb: string): string {
  return /^(?:singe|tinge|binge|dye|eye)$/.test(verb) ? verb : verb.slice(0, -1);
}

function thirdPerson(verb: string): string {
  if (verb === "be") return "is";
  if (verb === "have") return "has";
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (verb.endsWith("z")) return `${withDoubledEnd(verb)}es`;
  return /(?:s|x|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** "stopp", "admitt": a single vowel and a single consonant under stress; "panick". */
function withDoubledEnd(verb: string): string {
  if (/[aeiou]c$/.test(verb)) return `${verb}k`;
  const isShort = /^[^aeiou]*(?:[aeiou]|qu[aeiou])[^aeiouwxy]$/.test(verb);
  return isShort || DOUBLING_VERBS.has(verb) ? verb + verb.slice(-1) : verb;
}
