/**
 * Adverbs that a negation is about when they stand beside it, by lemma: who "did not fire first" may
 * have fired. After the focus of negation in CD-SCO (Morante and Blanco 2012) and the Cambridge
 * Grammar (Huddleston and Pullum 2002, 9.2).
 */
export const RESTRICTING_ADVERBS: ReadonlySet<string> = new Set(
  [
    "first deliberately intentionally purposely knowingly wilfully willfully only just solely merely",
    "directly immediately fully completely entirely necessarily alone simply specifically",
    "indiscriminately unlawfully illegally personally initially",
  ]
    .join(" ")
    .split(" "),
);

/** Words that open a phrase or clause which a negation is about: "not until", "not because of". */
export const RESTRICTING_OPENERS: ReadonlySet<string> = new Set(
  "without because until till unless before except after due".split(" "),
);

/**
 * Adjectives that a negation is about before a noun that is said of somebody: who "is not the right
 * candidate" may be one. As above; an adjective of kind ("no foreign agent") is left alone.
 */
export const RESTRICTING_ADJECTIVES: ReadonlySet<string> = new Set(
  "right same only sole real true best good great big main first last proper ideal worst".split(
    " ",
  ),
);

/** Determiners of which "not" leaves some: "not all troops". */
export const RESTRICTING_DETERMINERS: ReadonlySet<string> = new Set(
  "all every many both much".split(" "),
);

/** Beside "no" they deny what came on top only: "no more people were killed", "no one else". */
export const ADDING_WORDS: ReadonlySet<string> = new Set(
  "more other further additional else new fresh".split(" "),
);

/** Openers of a clause that is told of the time of another: "even while not catching a pass". */
export const TOLD_WITH: ReadonlySet<string> = new Set(["while", "whilst", "when", "whenever"]);

/** Before one of {@link EXCEPTING} they deny everything else only: "nothing but praise". */
export const NOBODIES: ReadonlySet<string> = new Set("nothing nobody none no".split(" "));

/** Words that take out of a negation what follows. */
export const EXCEPTING: ReadonlySet<string> = new Set("but except save beyond".split(" "));
