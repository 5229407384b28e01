/** Somebody or something in a document that may fill a slot, with what is known of it. */
export interface Candidate {
  /** As the keys would write it: in small letters, without article, figure and title. */
  readonly label: string;
  /** Strength by name, from 0 to 1; what is not there is 0. */
  readonly features: ReadonlyMap<string, number>;
}
