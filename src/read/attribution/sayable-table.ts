/**
 * Nouns that may be the object of "say", or say when, how and why: in "the words the mayor said" the
 * clause is a relative one. Those that attribute ("claim", "statement") are cues besides. Own list.
 */
export const SAYABLE: ReadonlySet<string> = new Set(
  `word thing line phrase sentence prayer mass goodbye name number figure time moment day way reason
   place part bit half lot most much stuff truth lie nonsense joke`.split(/\s+/),
);
