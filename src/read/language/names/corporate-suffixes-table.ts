/**
 * Legal forms that companies carry at the end of their names, without their last stop, as written.
 *
 * Source: own list of the forms that English-language news names most, by country: United States and
 * Britain, the Commonwealth, Germany and its neighbours, the Romance countries, the North, Japan and
 * Malaysia, Russia.
 */
export const CORPORATE_SUFFIXES: ReadonlySet<string> = new Set(
  (
    "Inc INC Incorporated Corp CORP Corporation Co CO Ltd LTD Limited LLC L.L.C LLP L.L.P PLC Plc " +
    "plc Holdings Pty Pte Pvt GmbH KGaA SpA S.p.A S.A S.A.S SARL S.L B.V N.V ASA Oyj ApS K.K Bhd Sdn " +
    "PJSC OJSC JSC OAO OOO ZAO"
  ).split(" "),
);
