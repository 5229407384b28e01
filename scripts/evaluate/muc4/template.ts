/** One filled template: what one document says of one incident, as strings of the answer key. */
export interface Template {
  readonly doc: string;
  readonly incident_type: string;
  readonly victim: string;
  readonly date: string;
  readonly location: string;
  readonly stage: string;
  readonly perp_individual: string;
  readonly perp_org: string;
  readonly perp_org_confidence: string;
  readonly victim_effect: string;
  readonly victim_number: string;
  readonly victim_total_number: string;
}

/** Documents that name one victim in one kind of incident; the grouping is by rule. */
export interface IncidentCluster {
  readonly cluster: number;
  readonly docs: readonly string[];
  readonly accounts: readonly Template[];
}
