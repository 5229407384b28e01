/** Determiners that stand for somebody when they stand alone. */
export const LONE_DETERMINERS: ReadonlySet<string> = new Set(
  "both all some many several few most".split(" "),
);

/** Determiners before what is nobody in particular. */
export const QUANTIFYING: ReadonlySet<string> = new Set(
  "no every any each either neither".split(" "),
);

/** Prepositions whose phrase is part of what somebody is called: "head of the police". */
export const COMPLETING: ReadonlySet<string> = new Set(["of", "for"]);

/** Words that open a phrase and are no part of its label. */
export const OPENING: ReadonlySet<string> = new Set("a an the this that these those".split(" "));

/** Verbs between subject and noun that leave open whether it is so. */
export const UNSURE = new Set(
  "may might could would should can must will not n't never".split(" "),
);

/** Words that say that it is not the one before. */
export const ANOTHER = new Set(
  "another other second third fourth new different latter former next first last".split(" "),
);

/** Verbs with somebody and "of" a deed or thing: "accused the army of the attack". Source: VerbNet-like class of "accuse" and "deprive". */
export const DEED_VERBS: ReadonlySet<string> = new Set(
  "accuse convict suspect acquit rob deprive clear inform warn remind notify strip relieve".split(
    " ",
  ),
);
