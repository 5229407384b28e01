import type { AttributionMention, CueForce } from "../attribution/attribution-mention.ts";
import { INVOLVEMENT_NOUNS } from "../involvement-nouns-table.ts";
import { hasRelation } from "../language/trees/has-relation.ts";
import type { ReadingContext } from "../reading-context.ts";
import { RECORDS, SHOWING } from "./records-table.ts";

/** Forces with which somebody puts something forward, or holds it so, or not. */
const SPEAKING: ReadonlySet<CueForce> = new Set(["assert", "believe", "deny", "doubt", "perceive"]);

/** Forces with which somebody does so where a whole clause says what: "fears that he fled". */
const SPEAKING_WITH_CLAUSE: ReadonlySet<CueForce> = new Set([
  "ask",
  "demand",
  "expect",
  "fear",
  "hope",
]);

/** Verbs that deny what is said, and turn down what is offered. */
const REFUSING_VERBS: ReadonlySet<string> = new Set(["reject", "refuse", "dismiss", "rebuff"]);

/** What is offered, asked for or put to the vote; own list, after FrameNet's Respond_to_proposal. */
const OFFERED_NOUNS: ReadonlySet<string> = new Set(
  `bill motion proposal offer plan deal ceasefire truce treaty amendment budget resolution appeal
  request petition application bid candidate nomination ultimatum demand invitation pact accord
  agreement compromise draft constitution settlement`.split(/\s+/),
);

/** Words of a source that is nobody: "no group has claimed". */
const NOBODY: ReadonlySet<string> = new Set(["no", "none", "nobody", "neither", "no-one"]);

/**
 * The attributions that give somebody a voice. Who plans, praises or attacks something acts, and it
 * is told by whoever tells it; so is what "is said" by nobody in particular. Where nobody claims
 * something, nobody is committed to it.
 */
export function speakingAttributions(
  context: ReadingContext,
  attributions: readonly AttributionMention[],
): readonly AttributionMention[] {
  return attributions.flatMap((one): readonly AttributionMention[] => {
    if (!speaks(context, one)) return [];
    if (!isNobody(context, one)) return [withWhatIsDenied(context, one)];
    return [{ ...one, source: null, cue: { ...one.cue, negated: true } }];
  });
}

function speaks(
  context: ReadingContext,
  { source, cue, content, quoted, contentHeads }: AttributionMention,
): boolean {
  if (content.length === 0) return false;
  if (source !== null && shows(context, source.head, cue.lemma)) return false;
  if (isRefusal(context, cue.head, contentHeads)) return false;
  // "In a statement", beside "said": the noun has no voice of its own.
  if (source === null) return cue.force === "deny" || cue.force === "doubt";
  if (quoted !== "indirect" || SPEAKING.has(cue.force)) return true;
  const [head = -1] = contentHeads;
  const clause = context.analysis.tokens[head];
  const isClause =
    clause !== undefined &&
    hasRelation(clause, "ccomp") &&
    context.tree.children(head, "nsubj").length > 0;
  return isClause && SPEAKING_WITH_CLAUSE.has(cue.force);
}

/**
 * "The video shows the driver", "an examination has shown that": nobody speaks. Whoever tells of the
 * record or the inquiry stands for what it shows.
 */
function shows({ analysis }: ReadingContext, source: number, cue: string): boolean {
  return SHOWING.has(cue) && RECORDS.has(analysis.tokens[source]?.lemma.toLowerCase() ?? "");
}

/** "Rejected the bill", "refused a truce": what is offered is not said to be untrue, but turned down. */
function isRefusal(
  { analysis, tree }: ReadingContext,
  verb: number,
  heads: readonly number[],
): boolean {
  const lemma = (token: number) => analysis.tokens[token]?.lemma.toLowerCase() ?? "";
  if (!REFUSING_VERBS.has(lemma(verb))) return false;
  return heads.some(
    (head) => OFFERED_NOUNS.has(lemma(head)) && tree.children(head, "acl").length === 0,
  );
}

/** "Any involvement in the attack on the ship": all of it is what is denied. */
function withWhatIsDenied(
  { analysis, tree }: ReadingContext,
  one: AttributionMention,
): AttributionMention {
  const [head = -1] = one.contentHeads;
  const noun = analysis.tokens[head]?.lemma.toLowerCase() ?? "";
  if (one.cue.force !== "deny" || !INVOLVEMENT_NOUNS.has(noun)) return one;
  // The parser may hang "in the attack" on the verb.
  const behind = tree
    .children(one.cue.head, "obl")
    .filter((child) => child > head && tree.children(child, "case").some((at) => isPartIn(at)));
  const ends = [head, ...behind].map((token) => tree.span(token).end);
  return { ...one, content: [{ start: tree.span(head).start, end: Math.max(...ends) }] };

  function isPartIn(preposition: number): boolean {
    return ["in", "for", "of", "over", "behind"].includes(
      analysis.tokens[preposition]?.lemma ?? "",
    );
  }
}

function isNobody({ analysis, tree }: ReadingContext, { source }: AttributionMention): boolean {
  if (source === null) return false;
  const words = [source.head, ...tree.children(source.head, "det")];
  return words.some((one) => NOBODY.has(analysis.tokens[one]?.form.toLowerCase() ?? ""));
}
