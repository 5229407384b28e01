import type { Locus } from "./alignment.ts";
import type { Modality } from "./claim.ts";
import type { EvidenceSpan } from "./evidence-span.ts";
import type { ClaimId, NarrativeId } from "./ids.ts";
import type { Certainty } from "./source.ts";

/** How one account gives a claim. */
export interface CertaintySide {
  readonly narrative: NarrativeId;
  readonly claims: readonly ClaimId[];
  /** Whose words they are: the source, or the link that passes them on. */
  readonly source: string;
  readonly certainty: Certainty;
  /** How the claim is put forward; of a link: that of its claim. */
  readonly modality: Modality;
  readonly evidence: readonly EvidenceSpan[];
}

/** A hedge that was lost on the way: what was possible at one hop is certain at the next. */
export interface CertaintyInflation {
  /** The same for the same loss across runs and input orders. */
  readonly id: string;
  /**
   * `relay`: an account passes on another more surely than that has it. `own-words`: a source says
   * surely, as its own, what it has from somebody who was not sure. `chain`: a link of one chain is
   * surer than the next.
   */
  readonly kind: "relay" | "own-words" | "chain";
  readonly locus: Locus;
  /** The reading in words. */
  readonly label: string;
  /** Who lost the hedge. */
  readonly hop: string;
  readonly hedged: CertaintySide;
  readonly firm: CertaintySide;
  /** One sentence. */
  readonly explanation: string;
}
