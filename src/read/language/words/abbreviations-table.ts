/** What must follow for a stop to belong to the abbreviation, and what it may do at the end. */
export type AbbreviationUse =
  /** A title or first half of a name: another word follows, so no sentence ends here. */
  | "title"
  /** Stands before a number: "No. 5", "Fig. 2". Before anything else it is a plain word. */
  | "number"
  /** Keeps its stop, and may also end a sentence. */
  | "plain"
  /** Keeps its stop inside a sentence; at the end of one the stop is the sentence's own. */
  | "shared";

/**
 * Abbreviations that are written with a stop.
 *
 * An entry in lower case is known in any case ("etc", "Etc"); one with a capital only with it, as
 * "Sun." may be a day and "sun." is the star. Months that are words need their number.
 *
 * Source: abbreviations of the Associated Press style (titles, months, states, streets, companies)
 * and those that occur in the training parts of UD English EWT and GUM; what each does at the end
 * of a sentence was counted there ("etc" gives its stop up 29 times in 31, "U.S." never).
 */
const ENTRIES: Readonly<Record<AbbreviationUse, string>> = {
  title:
    "Mr Mrs Ms Mx Mses Messrs Mme Mlle Dr Drs Prof Profs Rev Revd Fr Hon Gen Lt Col Maj Capt Cpl " +
    "Sgt Pvt Cmdr Cdr Adm Brig Pfc Sen Sens Rep Reps Gov Govs Lieut Pres Supt Insp Det Amb Atty " +
    "St Ste Mt Ft Pt Bros Msgr Sec Asst Ass't Assoc Dist vs v cf viz approx ca i.e e.g",
  number:
    "no nos Rs p pp par para vol vols fig figs art ch chap sect ver ed eds ext Mar Apr May Jun Jul " +
    "Sun Sat op est",
  plain:
    "Jan Feb Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Inc Corp Co Cos Ltd " +
    "Plc Jr Sr Esq Ave Blvd Rd Hwy Sq Bldg Dept Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill " +
    "Ind Kan Ky Md Mich Minn Mo Mont Neb Nev Okla Ont Penn Pa Que Tenn Tex Va Vt Wis Wyo Wash " +
    "attn conf esp incl misc al et seq fl oz lb lbs ft yrs yr hrs hr mins min sq info spec ave " +
    "ret Phd B.Sc M.Sc Ph.D D.Phil LL.M LL.B",
  shared: "etc",
};

/** Key: as listed above; a key in lower case stands for every case. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationUse> = new Map(
  (Object.keys(ENTRIES) as AbbreviationUse[]).flatMap((use) =>
    ENTRIES[use].split(" ").map((word): [string, AbbreviationUse] => [word, use]),
  ),
);

/** The longest of them. */
export const LONGEST_ABBREVIATION = 6;
