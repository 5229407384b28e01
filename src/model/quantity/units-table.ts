/** A unit of measure: how it is written and what it measures. */
export interface Unit {
  /** Symbol, SI or ISO 4217 where there is one. */
  readonly symbol: string;
  readonly of: string;
}

function unit(symbol: string, of: string): Unit {
  return { symbol, of };
}

/**
 * Units that make a figure a measure and not a count. Symbols: SI brochure (9th edition) and ISO
 * 4217. Plain "$" is taken for the US dollar; write another dollar as its code.
 */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ["%", unit("%", "share")],
  ["percent", unit("%", "share")],
  ["per cent", unit("%", "share")],
  ["km²", unit("km²", "area")],
  ["km2", unit("km²", "area")],
  ["sq km", unit("km²", "area")],
  ["square kilometre", unit("km²", "area")],
  ["square kilometres", unit("km²", "area")],
  ["square kilometer", unit("km²", "area")],
  ["square kilometers", unit("km²", "area")],
  ["ha", unit("ha", "area")],
  ["hectare", unit("ha", "area")],
  ["hectares", unit("ha", "area")],
  ["acre", unit("acre", "area")],
  ["acres", unit("acre", "area")],
  ["km", unit("km", "distance")],
  ["kilometre", unit("km", "distance")],
  ["kilometres", unit("km", "distance")],
  ["kilometer", unit("km", "distance")],
  ["kilometers", unit("km", "distance")],
  ["m", unit("m", "distance")],
  ["metre", unit("m", "distance")],
  ["metres", unit("m", "distance")],
  ["meter", unit("m", "distance")],
  ["meters", unit("m", "distance")],
  ["mile", unit("mi", "distance")],
  ["miles", unit("mi", "distance")],
  ["feet", unit("ft", "distance")],
  ["kg", unit("kg", "mass")],
  ["kilogram", unit("kg", "mass")],
  ["kilograms", unit("kg", "mass")],
  ["tonne", unit("t", "mass")],
  ["tonnes", unit("t", "mass")],
  ["minute", unit("min", "duration")],
  ["minutes", unit("min", "duration")],
  ["hour", unit("h", "duration")],
  ["hours", unit("h", "duration")],
  ["day", unit("d", "duration")],
  ["days", unit("d", "duration")],
  ["week", unit("wk", "duration")],
  ["weeks", unit("wk", "duration")],
  ["month", unit("mo", "duration")],
  ["months", unit("mo", "duration")],
  ["year", unit("a", "duration")],
  ["years", unit("a", "duration")],
  ["$", unit("USD", "money")],
  ["usd", unit("USD", "money")],
  ["dollar", unit("USD", "money")],
  ["dollars", unit("USD", "money")],
  ["€", unit("EUR", "money")],
  ["eur", unit("EUR", "money")],
  ["euro", unit("EUR", "money")],
  ["euros", unit("EUR", "money")],
  ["£", unit("GBP", "money")],
  ["gbp", unit("GBP", "money")],
]);
