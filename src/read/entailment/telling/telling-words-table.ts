import type { WordClass } from "./word-class.ts";

/**
 * Words by which a text takes a stand on what it tells, by lemma. Sources: the refuting seeds of
 * Ferreira and Vlachos (2016) with their synonyms in WordNet; hedges of Hyland (2005) and of the
 * CoNLL-2010 task; verbs and nouns of report of Recasens et al. (2013); boosters of Hyland (2005).
 */
export const TELLING_WORDS: ReadonlyMap<string, WordClass> = index({
  falsehood: `fake false hoax bogus untrue fraud lie prank satire satirical fabrication fabricated
    fabricate fictitious fiction fictional phony phoney nonsense rubbish bullshit baseless unfounded
    groundless myth sham spoof parody doctored photoshopped staged misleading incorrect inaccurate
    erroneous wrong mistaken debunked disproved disproven discredited unsubstantiated stunt`,
  refute: `deny debunk refute reject dismiss disprove discredit rebut retract quash dispute
    contradict disavow repudiate denial debunking retraction rebuttal refutation nope troll dupe fool
    prank`,
  doubt: `doubt doubtful dubious doubtfully questionable skeptical sceptical skepticism scepticism
    suspicious unlikely despite controversy implausible`,
  unconfirmed: `alleged allegedly apparently apparent purported purportedly reportedly supposed
    supposedly unconfirmed unverified presumably presumed presumed seemingly possibly possible perhaps
    maybe probably probable likely potentially potential suspected rumored rumoured so-called
    conflicting ostensibly`,
  seem: "appear seem look purport suspect believe think feel hint suggest indicate speculate imply fear",
  rumour: `rumor rumour speculation gossip claim allegation theory suspicion accusation mystery
    rumored`,
  report: "report source analyst insider reports sources leak leaked",
  say: "say tell announce state declare add tweet post warn note argue insist accuse allege assert",
  confirm: `confirm confirmed confirmation prove proof proven verify verified official officially
    indeed authentic genuine real acknowledge admit reveal revealed identify evidence truth true`,
  ask: "wonder ask investigate probe whether investigation inquiry check examine",
});

function index(lists: Readonly<Record<WordClass, string>>): ReadonlyMap<string, WordClass> {
  const found = new Map<string, WordClass>();
  for (const [name, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) {
      // The first class that lists a word has it.
      if (!found.has(word)) found.set(word, name as WordClass);
    }
  }
  return found;
}
