/**
 * Words before a personal name that are no part of it: forms of address, ranks and offices, with
 * their abbreviations. Singular, folded.
 *
 * Sources: forms of address in common use in news style; military ranks after NATO STANAG 2116;
 * offices as in the ISCO-08 sub-major group 11 (chief executives, senior officials, legislators).
 */
export const TITLE_TABLE: readonly string[] = [
  // Address.
  "mr mrs ms miss mx sir madam madame dame lord lady dr doctor prof professor rev reverend",
  "fr father sister brother pastor bishop archbishop cardinal pope rabbi imam mullah mawlawi",
  "maulvi mawlana maulana sheikh shaykh sheik ayatollah hojatoleslam haji hajji sayyid",
  "monsieur herr frau senor senora don dona engineer king queen prince princess emir sultan",
  // Ranks.
  "gen general lt lieutenant col colonel maj major brig brigadier cpt capt captain cpl corporal",
  "sgt sergeant pvt private admiral commodore marshal cmdr commander ensign comandante",
  // Offices.
  "president vice prime minister pm secretary chancellor premier governor gov mayor senator sen",
  "representative rep congressman congresswoman deputy chairman chairwoman chair speaker judge",
  "justice ambassador consul envoy director chief inspector superintendent sheriff constable",
  "spokesman spokeswoman spokesperson leader attorney prosecutor coach ceo",
];
