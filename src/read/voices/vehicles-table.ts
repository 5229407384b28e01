/**
 * What somebody's words come in, by lemma: of a statement from the ministry the ministry is the
 * source. Own list after the sources of PolNeAR that are documents.
 */
export const VEHICLES: ReadonlySet<string> = new Set(
  `statement letter memo memorandum communique communiqué release report e-mail email tweet post
   message video recording announcement note filing`.split(/\s+/),
);

/** Verbs of bringing such a thing out, by lemma: VerbNet 11.1, 13 and 25.4. */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  `release issue publish post send write sign make circulate distribute upload tweet broadcast
   deliver give file prepare produce compile commission`.split(/\s+/),
);
