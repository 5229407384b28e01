import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { INVOLVEMENT_NOUNS, OFFENCES } from "../involvement-nouns-table.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { clauseDenial } from "./clause-denial.ts";
import { type Commitment, commitmentOf } from "./commitment.ts";
import { restrictsNegation } from "./restricts-negation.ts";
import { saidPlace } from "./said-place.ts";

/**
 * What the speaker of a predication is committed to, with what the words around it make of it: "it is
 * not true that", and a negation that is about something else in the clause ("did not fire first"),
 * of which nothing follows for the event.
 *
 * @param attributions - Those of its speaker around it, outermost first.
 */
export function commitmentTo(
  predication: Predication,
  attributions: readonly AttributionMention[],
  context: ReadingContext,
): Commitment {
  // Who denies a part in an attack does not deny the attack.
  if (deniesInvolvement(attributions, context)) return predication;
  const { head } = predication;
  const stated = takesOver(predication, attributions)
    ? { ...predication, modality: "actual" as const, modalityCues: [] }
    : predication;
  const said = commitmentOf(stated, attributions, saidPlace(context, head, attributions));
  const turned = turn(said, clauseDenial(context, head), context);
  if (turned.polarity === "positive" || turned.modality !== "actual") return turned;
  const restricting = restrictsNegation(context, head);
  if (restricting === null) return turned;
  return {
    ...turned,
    modality: "possible",
    modalityCues: [...turned.modalityCues, spanOf(context, restricting)],
  };
}

/** "The mayor accused them of looting": for others they are accused of it; the mayor says so. */
function takesOver(
  { modality, modalityCues }: Predication,
  attributions: readonly AttributionMention[],
): boolean {
  if (modality !== "alleged" || modalityCues.length === 0) return false;
  return modalityCues.every(({ start, end }) =>
    attributions.some(({ cue, source }) => {
      const isOwn = source !== null && cue.force === "assert" && !cue.negated;
      return isOwn && cue.start <= start && end <= cue.end;
    }),
  );
}

/** "Denied any involvement in the attack", "denies responsibility for the deaths", "denied arson". */
export function deniesInvolvement(
  attributions: readonly AttributionMention[],
  { analysis, tree }: ReadingContext,
): boolean {
  const last = attributions.at(-1);
  if (last === undefined || last.cue.force !== "deny" || last.cue.negated) return false;
  const [head = -1] = last.contentHeads;
  const noun = analysis.tokens[head]?.lemma.toLowerCase() ?? "";
  const isBare = tree.children(head, "det").length + tree.children(head, "nmod:poss").length === 0;
  return INVOLVEMENT_NOUNS.has(noun) || (OFFENCES.has(noun) && isBare);
}

function turn(said: Commitment, denial: number | null, context: ReadingContext): Commitment {
  if (denial === null) return said;
  // What claims of it allege is what is untrue.
  const own: Commitment =
    said.modality === "alleged" ? { ...said, modality: "actual", modalityCues: [] } : said;
  return {
    ...own,
    polarity: said.polarity === "negative" ? "positive" : "negative",
    polarityCues: [...said.polarityCues, spanOf(context, denial)],
  };
}

function spanOf({ analysis }: ReadingContext, token: number): TextSpan {
  const { start = 0, end = start } = analysis.tokens[token] ?? {};
  return { start, end };
}
