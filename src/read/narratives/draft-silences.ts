import type { Claim, Participant } from "../../model/claim.ts";
import { evidenceOf } from "../evidence-of.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import { findSilences } from "../silences/find-silences.ts";
import type { Silence } from "../silences/silence.ts";
import { ACCOUNT_NOUNS } from "../silences/silence-cues-table.ts";
import { issuerOf } from "../voices/issuer-of.ts";
import type { CastMember } from "./cast.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import { type Commitment, commitmentOf } from "./commitment.ts";
import type { DraftContext } from "./draft-claims.ts";
import { saidPlace } from "./said-place.ts";

/**
 * Claims that an account does not mention something: "mention", denied, the account as its agent and
 * what is missing as its theme. Each takes the place of what was made of the same words as of an
 * event. Where nobody could say which account is meant, there is none.
 */
export function draftSilences(
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): readonly ClaimDraft[] {
  const found = findSilences(given.context);
  if (found.length === 0) return drafts;
  const replaced = new Set<number>();
  const own = found.flatMap((one) => {
    const draft = draftSilence(one, given);
    if (draft === null) return [];
    for (const token of one.replaces) replaced.add(token);
    return [draft];
  });
  return [...drafts.filter(({ head }) => !replaced.has(head)), ...own].sort(
    (left, right) => left.head - right.head,
  );
}

function draftSilence(found: Silence, given: DraftContext): ClaimDraft | null {
  const { context, cast, voices, stories } = given;
  const { head, thing } = found;
  const missing = cast.member(thing, spanOf(thing, given), null);
  const account = accountOf(found, given);
  if (missing === null || account === null || missing.id === account.id) return null;
  const commitment = commitmentTo(head, given);
  const { text, tokens } = context.analysis;
  const [first, last] = found.tokens.map((token) => tokens[token]);
  const evidence = [evidenceOf(text, { start: first?.start ?? 0, end: last?.end ?? 0 })];
  const claim: Claim = {
    id: draftId(head, "-silence"),
    predicate: "mention",
    event: null,
    participants: [asParticipant("agent", account), asParticipant("theme", missing)],
    attributes: [],
    place: null,
    time: null,
    quantities: [],
    polarity: commitment.polarity,
    polarityEvidence: evidence,
    modality: commitment.modality,
    modalityEvidence: commitment.modalityCues.map((cue) => evidenceOf(text, cue)),
    certainty: commitment.certainty,
    content: null,
    source: null,
    via: [],
    asOf: null,
    links: [],
    evidence,
  };
  return { predication: -1, head, voice: voices.at(head), story: stories.at(head), claim };
}

/** Who passes it on may doubt it: "he denied that the report makes no mention of". */
function commitmentTo(head: number, { context, voices }: DraftContext): Commitment {
  const attributions = voices.attributionsAt(head);
  return commitmentOf(
    {
      polarity: "negative",
      polarityCues: [],
      modality: "actual",
      modalityCues: [],
      certainty: "unstated",
    },
    attributions,
    saidPlace(context, head, attributions),
  );
}

function asParticipant(role: "agent" | "theme", { id, label }: CastMember): Participant {
  return { role, entity: id, label, polarity: "positive", quantifier: null, evidence: [] };
}

/** The phrase without what hangs behind it. */
function spanOf(head: number, { context }: DraftContext): { start: number; end: number } {
  const { analysis, tree } = context;
  const { tokens } = analysis;
  const own = tree.subtree(head).filter((token) => {
    const word = tokens[token];
    return (
      token <= head && word !== undefined && !hasRelation(word, "case") && !hasRelation(word, "det")
    );
  });
  const start = tokens[own[0] ?? head]?.start ?? 0;
  return { start, end: tokens[head]?.end ?? start };
}

/** Whose account it is: who issued the statement, the one who speaks, or whoever was passed on before. */
function accountOf(
  { head, holder, needsAccount }: Silence,
  given: DraftContext,
): CastMember | null {
  const { context, cast } = given;
  if (holder === null) return needsAccount ? null : passedOnBefore(head, given);
  const { analysis, tree } = context;
  const isAccount = ACCOUNT_NOUNS.has(analysis.tokens[holder]?.lemma.toLowerCase() ?? "");
  if (needsAccount && !isAccount && !speaks(holder, given)) return null;
  const issuer = issuerOf(context, holder)?.head ?? tree.children(holder, "nmod:poss")[0];
  const whose = isAccount && issuer !== undefined ? issuer : holder;
  return (
    cast.member(whose, spanOf(whose, given), null) ??
    cast.member(holder, spanOf(holder, given), null)
  );
}

/** Whether it is somebody whose words the text gives. */
function speaks(token: number, { reading, voices }: DraftContext): boolean {
  const entity = reading.entities.mentionAt(token)?.entity;
  return (
    entity !== undefined &&
    voices.voices.some(({ hops }) => hops.some((hop) => hop.entity === entity))
  );
}

/**
 * "Fars News gives another account: … No mention of the Taliban!": the account that the same speaker
 * passed on last, at most two sentences before in the paragraph.
 */
function passedOnBefore(head: number, { context, cast, voices }: DraftContext): CastMember | null {
  const { sentences } = context.analysis;
  const at = sentences.findIndex(
    ({ firstToken, endToken }) => firstToken <= head && head < endToken,
  );
  const paragraph = sentences[at]?.paragraph;
  const own = voices.voices[voices.at(head)]?.hops.length ?? 0;
  for (let index = at; index >= Math.max(0, at - 2); index--) {
    const sentence = sentences[index];
    if (sentence === undefined || sentence.paragraph !== paragraph) return null;
    for (let token = Math.min(head, sentence.endToken) - 1; token >= sentence.firstToken; token--) {
      const hops = voices.voices[voices.at(token)]?.hops ?? [];
      const entity = hops.length > own ? hops.at(-1)?.entity : null;
      if (entity === null || entity === undefined) continue;
      const id = cast.memberOf(entity);
      const name = hops.at(-1)?.source.name;
      return id === null || name === undefined ? null : { id, label: name };
    }
  }
  return null;
}
