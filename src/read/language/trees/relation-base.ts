/** A relation without its subtype: "nmod" of "nmod:poss". */
export function relationBase(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}
