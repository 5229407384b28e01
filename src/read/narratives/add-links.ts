import type { Claim, ClaimLink } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";
import { evidenceOf } from "../evidence-of.ts";
import type { Predication } from "../predications/predication.ts";
import type { ClaimDraft } from "./claim-draft.ts";

/**
 * The claims of one narrative with the ties between them; a tie to what is not among them is left
 * out.
 */
export function addLinks(
  drafts: readonly ClaimDraft[],
  predications: readonly Predication[],
  text: string,
): readonly Claim[] {
  const idOf = new Map<number, ClaimId>();
  for (const { predication, claim } of drafts) {
    if (predication >= 0 && !idOf.has(predication)) idOf.set(predication, claim.id);
  }
  return drafts.map(({ predication, claim }) => {
    const links: ClaimLink[] = [];
    for (const { relation, to, polarity, stated, cue } of predications[predication]?.links ?? []) {
      const other = idOf.get(to);
      if (other === undefined || other === claim.id) continue;
      const evidence = cue === null ? [] : [evidenceOf(text, cue)];
      links.push({ relation, claim: other, polarity, stated, evidence });
    }
    return { ...claim, links: [...claim.links, ...links] };
  });
}
