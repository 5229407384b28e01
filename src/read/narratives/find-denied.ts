import type { Claim } from "../../model/claim.ts";
import { firstIndex } from "../first-index.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import type { ClaimDraft } from "./claim-draft.ts";
import type { DraftContext } from "./draft-claims.ts";
import { ACCUSING_CUES, FIRST_PERSONS } from "./falsehood-words-table.ts";
import type { Denial } from "./find-denials.ts";
import { isSubordinate } from "./is-subordinate.ts";

/** How many sentences back what is denied may have been said. */
const REACH = 2;

/** The document's own, see `Voices`. */
const OWN_VOICE = 0;

/**
 * What a denial is about, of what was said before it: told on the spot ("their claims that it fell"),
 * just in front ("which he denies"), or the last thing that somebody else said. What was last said
 * but not put forward, a wish or a plan, is in the way of anything further back.
 *
 * @param drafts - In the order of the text.
 * @returns `null` when nothing is likely enough.
 */
export function findDenied(
  denial: Denial,
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): ClaimDraft | null {
  const { spelled, voice } = denial;
  if (spelled !== null) {
    const own = drafts.find((one) => spelled.includes(one.head) && one.voice !== voice);
    return own !== undefined && isWhole(own) && isAsserted(own) ? own : null;
  }
  const found = findBefore(denial, drafts, given);
  return denial.rejects && found?.voice === OWN_VOICE ? null : found;
}

function findBefore(
  denial: Denial,
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): ClaimDraft | null {
  const before = draftsBefore(denial, drafts, given);
  if (denial.pointer === "relative") return justBefore(before.at(-1), denial, given);
  const said = before.filter((one) => isSaid(one, denial, given));
  const fitting = fits(said, denial, given);
  const last = fitting.at(-1);
  if (last === undefined || (denial.of === "saying" && last !== said.at(-1))) return null;
  // The ministry denied it, and "that is false", its spokesman said: of the charge, not of the denial.
  if (areOfOneSide(last, denial, given)) return null;
  // "Whose east is occupied, though it disputes this": with more between, "this" may be either.
  if (last.voice === OWN_VOICE && last !== before.at(-1)) return null;
  const main = mainOf(last, fitting, given);
  // Of a statement of two parts, "that is false" does not say which.
  const isUnclear = denial.predication !== null && denial.pointer === "noun";
  if (isUnclear && isOneOfSeveral(main, given)) return null;
  return isAsserted(main) ? main : null;
}

/** Of one sentence and voice, the claim told first, and by a verb: "the arrest was prompted by a raid". */
function mainOf(
  last: ClaimDraft,
  drafts: readonly ClaimDraft[],
  { context, reading }: DraftContext,
): ClaimDraft {
  const { sentences } = context.analysis;
  const own = sentenceOf(sentences, last.head);
  const beside = drafts.filter(
    (one) => sentenceOf(sentences, one.head) === own && one.voice === last.voice,
  );
  const isVerbal = ({ predication }: ClaimDraft) => !reading.predications[predication]?.nominal;
  return beside.find(isVerbal) ?? beside[0] ?? last;
}

/** Whether a claim is one of several that "and" ties: "I knew of it and did not send it". */
function isOneOfSeveral({ head }: ClaimDraft, { context }: DraftContext): boolean {
  const { analysis, tree } = context;
  const word = analysis.tokens[head];
  const isVerbal = (token: number) =>
    analysis.tokens[token]?.upos === "VERB" || tree.children(token, "cop").length > 0;
  if (word !== undefined && hasRelation(word, "conj")) return isVerbal(head);
  return tree.children(head, "conj").some(isVerbal);
}

function draftsBefore(
  { head }: Denial,
  drafts: readonly ClaimDraft[],
  { context }: DraftContext,
): readonly ClaimDraft[] {
  const { sentences } = context.analysis;
  const first = sentences[Math.max(0, sentenceOf(sentences, head) - REACH)]?.firstToken ?? 0;
  return drafts
    .slice(
      firstIndex(drafts, (one) => one.head < first),
      firstIndex(drafts, (one) => one.head < head),
    )
    .filter(isWhole);
}

/** "Chemical weapons, which they deny": what stands in front, be it told by the text as alleged. */
function justBefore(
  last: ClaimDraft | undefined,
  { voice }: Denial,
  { context }: DraftContext,
): ClaimDraft | null {
  if (last === undefined || last.voice === voice || !isAsserted(last)) return null;
  const isTold = last.voice === OWN_VOICE && isSubordinate(context, last.head);
  return isTold && last.claim.modality !== "alleged" ? null : last;
}

/** Whether somebody else said it; what the text itself tells must stand next to its denial. */
function isSaid(
  one: ClaimDraft,
  { head, voice, of, pointer }: Denial,
  { context }: DraftContext,
): boolean {
  if (one.voice === voice) return false;
  if (one.voice !== OWN_VOICE) return true;
  const { sentences } = context.analysis;
  const next = sentences[Math.max(0, sentenceOf(sentences, head) - 1)]?.firstToken ?? 0;
  const isByTheWay = isSubordinate(context, one.head);
  return of === "saying" && pointer === "pronoun" && one.head >= next && !isByTheWay;
}

function fits(
  said: readonly ClaimDraft[],
  { of, voice }: Denial,
  given: DraftContext,
): readonly ClaimDraft[] {
  if (of === "saying") return said;
  if (of === "involvement") return said.filter((one) => isDoneBy(one, voice, given));
  return findCharges(said, voice, given);
}

/**
 * What a denied "accusation" may be: what stands under a word of accusing, and where nothing does,
 * what somebody said of the one who denies it; "we have an issue with them" tells of those who speak.
 */
function findCharges(
  drafts: readonly ClaimDraft[],
  voice: number,
  given: DraftContext,
): readonly ClaimDraft[] {
  const accused = drafts.filter(
    ({ claim, head }) =>
      claim.modality === "alleged" ||
      given.voices.attributionsAt(head).some(({ cue }) => ACCUSING_CUES.has(cue.lemma)),
  );
  if (accused.length > 0) return accused;
  return drafts.filter((one) => !tellsOfItself(one, given) && isAbout(one, voice, given));
}

/** Whether the speaker of a voice takes part, or those whom the speaker's name tells it speaks for. */
function isAbout({ claim }: ClaimDraft, voice: number, given: DraftContext): boolean {
  const hop = given.voices.voices[voice]?.hops.at(-1);
  const entity = speakerOf(voice, given);
  const words = wordsOf(hop?.source.name ?? "");
  return claim.participants.some(
    (one) => one.entity === entity || wordsOf(one.label).some((word) => words.includes(word)),
  );
}

/**
 * "The army" and "a spokesman for the army": a word of their names, other than what people are, is
 * one. "The Syrian army" and "the Israeli army" are two, by what stands in front of it.
 */
function areOfOneSide(left: Told, right: Told, given: DraftContext): boolean {
  const lefts = bodiesOf(left, given);
  const rights = bodiesOf(right, given);
  const shared = [...lefts.keys()].filter((word) => rights.has(word));
  const isTold = (word: string): boolean => {
    const [one, other] = [lefts.get(word) ?? null, rights.get(word) ?? null];
    return one !== null && other !== null && one !== other;
  };
  return shared.length > 0 && !shared.some(isTold);
}

/** A token, and the voice it is told in. */
type Told = Pick<Denial, "head" | "voice">;

/** Words of who tells it, other than what people are, each with the word in front that tells which it is. */
function bodiesOf(
  { head, voice }: Told,
  { voices, context: { analysis, lexicon } }: DraftContext,
): ReadonlyMap<string, string | null> {
  const isPerson = (word: string): boolean =>
    lexicon.lexicographerClasses(word.toLowerCase(), "noun").includes(PERSON);
  const found = new Map<string, string | null>();
  const source = voices.attributionsAt(head).at(-1)?.source ?? null;
  // The name of "army spokesman Ana Roe" is no more than hers.
  const phrase = source === null ? "" : analysis.text.slice(source.start, source.end);
  for (const name of [voices.voices[voice]?.hops.at(-1)?.source.name ?? "", phrase]) {
    const words = name.split(/[^\p{L}\p{N}]+/u);
    for (const [at, word] of words.entries()) {
      if (word.length < SHORTEST_WORD || isPerson(word)) continue;
      const front = words[at - 1] ?? "";
      // "Syrian" is a person as well, and a capital says that it is a name here.
      const tells =
        /^\p{Lu}{2,}$/u.test(front) ||
        (front.length >= SHORTEST_WORD && (/^\p{Lu}/u.test(front) || !isPerson(front)));
      found.set(word.toLowerCase(), tells ? front.toLowerCase() : null);
    }
  }
  return found;
}

const PERSON = "noun.person";

const SHORTEST_WORD = 4;

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= SHORTEST_WORD);
}

function speakerOf(voice: number, { voices, cast }: DraftContext): string | null {
  const speaker = voices.voices[voice]?.hops.at(-1)?.entity ?? null;
  return speaker === null ? null : cast.memberOf(speaker);
}

/** Whether the claim says that the speaker of a voice did it. */
function isDoneBy({ claim }: ClaimDraft, voice: number, given: DraftContext): boolean {
  const entity = speakerOf(voice, given);
  return (
    entity !== null &&
    claim.participants.some((one) => one.role === "agent" && one.entity === entity)
  );
}

function tellsOfItself({ predication }: ClaimDraft, { context, reading }: DraftContext): boolean {
  const { tokens } = context.analysis;
  return (reading.predications[predication]?.participants ?? []).some(
    ({ role, head }) =>
      role === "agent" && FIRST_PERSONS.has(tokens[head]?.form.toLowerCase() ?? ""),
  );
}

/** A toll says nothing but a figure, and who denies it does not say that nobody died. */
function isWhole({ predication }: ClaimDraft): boolean {
  return predication >= 0;
}

function isAsserted({ claim }: ClaimDraft): boolean {
  const { modality, participants }: Claim = claim;
  return (modality === "actual" || modality === "alleged") && participants.length > 0;
}

function sentenceOf(sentences: readonly Sentence[], token: number): number {
  return firstIndex(sentences, ({ endToken }) => endToken <= token);
}
