/** One organisation: the name it is known by, its other names parted by `;`, its category. */
export type OrganisationRow = readonly [name: string, otherNames: string, category: string | null];

/**
 * Well-known bodies whose names lower-case or upper-case prose would hide, and whose names do not
 * follow from each other by rule. Categories are ids of the category table; `null` where opinion
 * or use differs too much.
 *
 * Sources: names and acronyms after the actor lists of UCDP and ACLED, and the United Nations
 * editorial manual for intergovernmental bodies. A row takes no stand on any body's conduct.
 */
export const ORGANISATION_TABLE: readonly OrganisationRow[] = [
  // Armed groups.
  ["taliban", "taleban;islamic emirate of afghanistan;afghan taliban", "armed-group"],
  ["tehrik-i-taliban pakistan", "ttp;tehreek-e-taliban pakistan;pakistani taliban", "armed-group"],
  [
    "islamic state",
    "isis;isil;daesh;islamic state group;islamic state of iraq and syria;islamic state of iraq and the levant",
    "armed-group",
  ],
  ["al qaeda", "al-qaida;alqaeda;al-qa'ida;al qaida", "armed-group"],
  ["hezbollah", "hizbollah;hizbullah;hizballah;hezballah", "armed-group"],
  ["hamas", "islamic resistance movement", "armed-group"],
  ["islamic jihad", "palestinian islamic jihad;pij", "armed-group"],
  ["boko haram", "", "armed-group"],
  ["al shabaab", "al-shabab;harakat al-shabaab", "armed-group"],
  ["houthi", "houthis;ansar allah;ansarallah", "armed-group"],
  ["pkk", "kurdistan workers' party;kurdistan workers party", "armed-group"],
  ["ltte", "liberation tigers of tamil eelam;tamil tigers", "armed-group"],
  [
    "farc",
    "revolutionary armed forces of colombia;fuerzas armadas revolucionarias de colombia",
    "armed-group",
  ],
  ["eln", "national liberation army of colombia;ejército de liberación nacional", "armed-group"],
  [
    "fmln",
    "farabundo martí national liberation front;frente farabundo martí para la liberación nacional",
    "armed-group",
  ],
  ["shining path", "sendero luminoso", "armed-group"],
  [
    "mrta",
    "túpac amaru revolutionary movement;movimiento revolucionario túpac amaru",
    "armed-group",
  ],
  ["contra", "contras", "armed-group"],
  ["sandinista", "sandinistas;fsln;sandinista national liberation front", null],
  ["ira", "irish republican army", "armed-group"],
  ["eta", "euskadi ta askatasuna", "armed-group"],
  ["free syrian army", "fsa", "armed-group"],
  ["syrian democratic forces", "sdf", "armed-group"],
  ["wagner", "wagner group;pmc wagner", null],
  // Armed forces of states.
  [
    "irgc",
    "islamic revolutionary guard corps;iranian revolutionary guards;iranian revolutionary guard;iranian revolutionary guard corps;sepah",
    "military",
  ],
  [
    "idf",
    "israel defence forces;israel defense forces;israeli defence forces;israeli defense forces",
    "military",
  ],
  ["rsf", "rapid support forces", null],
  // Intergovernmental and humanitarian bodies.
  ["united nations", "un;u.n.;united nations organization", null],
  ["nato", "north atlantic treaty organization;north atlantic treaty organisation", null],
  ["european union", "eu;e.u.", null],
  ["african union", "au;a.u.", null],
  ["osce", "organization for security and co-operation in europe", null],
  ["iaea", "international atomic energy agency", null],
  ["unhcr", "un high commissioner for refugees;un refugee agency", null],
  ["red cross", "icrc;international committee of the red cross", null],
  ["red crescent", "", null],
  ["doctors without borders", "msf;médecins sans frontières", null],
];
