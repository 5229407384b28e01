/**
 * Words by which something is kept from being so, or gone against, by lemma. Source: the classes of
 * refusing, opposing, preventing, ending, lacking and failing verbs of Levin (1993) and the negative
 * implicatives of Karttunen (2012), with their nouns; negations and prepositions of the kind.
 */
export const AGAINST_WORDS: ReadonlySet<string> = words(`
  no not n't never none nobody nothing nowhere neither nor cannot barely hardly scarcely without
  instead despite although but except against unlike
  refuse refusal decline reject rejection deny denial dismiss rebuff spurn rebut dispute
  oppose opposition object objection protest resist resistance condemn denounce criticize criticise
  criticism accuse accusation blame disagree disagreement contest challenge boycott fight combat
  prevent prohibit ban forbid bar block stop avert avoid hinder impede obstruct thwart escape evade
  end cease halt cancel abandon withdraw withdrawal suspend suspension postpone delay abolish quit
  resign leave drop scrap banish expel expulsion exile replace
  lack lose loss miss fail failure unable impossible absence absent
  doubt fear controversy controversial`);

/** Words by which something is brought about or gone along with, by lemma. Source: as above. */
export const FOR_WORDS: ReadonlySet<string> = words(`
  accept acceptance approve approval agree agreement allow permit permission support back favour
  favor favorable favourable endorse welcome adopt pass confirm ratify grant help assist cooperate
  collaborate join praise acquit win gain earn obtain get receive achieve succeed success reach keep
  retain own`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
