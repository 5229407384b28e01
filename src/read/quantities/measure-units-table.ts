import type { Unit } from "../../model/quantity/units-table.ts";

/**
 * Units that news uses and that the notation of quantities does not know. Symbols: SI brochure (9th
 * edition), NIST SP 811 appendix B for the others, ISO 4217 for money.
 */
export const MORE_UNITS: ReadonlyMap<string, Unit> = new Map([
  ["second", { symbol: "s", of: "duration" }],
  ["seconds", { symbol: "s", of: "duration" }],
  ["decade", { symbol: "decade", of: "duration" }],
  ["decades", { symbol: "decade", of: "duration" }],
  // Of mass or of money: the words alone do not say.
  ["pounds", { symbol: "pound", of: "pounds" }],
  ["ton", { symbol: "ton", of: "mass" }],
  ["tons", { symbol: "ton", of: "mass" }],
  ["foot", { symbol: "ft", of: "distance" }],
  ["kms", { symbol: "km", of: "distance" }],
  ["kgs", { symbol: "kg", of: "mass" }],
  ["inch", { symbol: "in", of: "distance" }],
  ["inches", { symbol: "in", of: "distance" }],
  ["yard", { symbol: "yd", of: "distance" }],
  ["yards", { symbol: "yd", of: "distance" }],
  ["centimetre", { symbol: "cm", of: "distance" }],
  ["centimetres", { symbol: "cm", of: "distance" }],
  ["centimeters", { symbol: "cm", of: "distance" }],
  ["cm", { symbol: "cm", of: "distance" }],
  ["mm", { symbol: "mm", of: "distance" }],
  ["litre", { symbol: "l", of: "volume" }],
  ["litres", { symbol: "l", of: "volume" }],
  ["liters", { symbol: "l", of: "volume" }],
  ["degrees", { symbol: "\u00b0", of: "degrees" }],
  ["mph", { symbol: "mph", of: "speed" }],
  ["kph", { symbol: "km/h", of: "speed" }],
  ["km/h", { symbol: "km/h", of: "speed" }],
  ["knots", { symbol: "kn", of: "speed" }],
  ["rupees", { symbol: "INR", of: "money" }],
  ["yuan", { symbol: "CNY", of: "money" }],
  ["yen", { symbol: "JPY", of: "money" }],
  ["rubles", { symbol: "RUB", of: "money" }],
  ["roubles", { symbol: "RUB", of: "money" }],
  ["cents", { symbol: "cent", of: "money" }],
]);

/** Symbol for the magnitude of an earthquake, whichever scale it is on. */
export const MAGNITUDE: Unit = { symbol: "M", of: "magnitude" };
/** The age of somebody, in years. */
export const AGE: Unit = { symbol: "a", of: "age" };
