/**
 * Titles before a person's name, without their full stop, in small letters. Source: own list of
 * forms of address, ranks and offices as English-language news writes them.
 */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor doctor sir dame lord lady madam madame mme mlle monsieur " +
    "baron baroness count countess duke duchess earl viscount king queen prince princess emperor " +
    "empress tsar sultan sheikh sheik emir shah pope cardinal archbishop bishop rabbi imam mullah " +
    "ayatollah father fr sister brother reverend rev pastor saint st friar monsignor msgr deacon " +
    "president pres vice premier chancellor minister secretary ambassador envoy consul governor gov " +
    "senator sen congressman congresswoman representative rep delegate mayor councilman alderman " +
    "speaker chairman chairwoman chair commissioner judge justice magistrate sheriff attorney " +
    "general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private " +
    "pvt admiral adm commander cmdr commodore brigadier brig marshal officer detective det inspector " +
    "constable chief superintendent coach hon honorable honourable comrade uncle aunt"
  ).split(" "),
);
