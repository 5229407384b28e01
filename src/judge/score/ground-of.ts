import type { Support } from "../../model/reading.ts";
import type { Scored } from "./score-of.ts";

/**
 * Where the two sides of a finding are from, as far as that tells how often such findings are right:
 *
 * - `given`: a person wrote both down claim by claim.
 * - `dated`: read from the opening words of texts whose day is known.
 * - `undated`: read from the opening words of a text whose day is not known, so that little but a
 *   declaration says that both tell of one event.
 * - `deep`: read from further down in a text, which by then tells of more than one thing.
 */
export const ORIGINS = ["given", "dated", "undated", "deep"] as const;

/** See {@link ORIGINS}. */
export type Origin = (typeof ORIGINS)[number];

/** An origin, and whether the finding is shown as a tension or as something surer. */
export type Ground = `${Origin} ${"sure" | "tension"}`;

/** Code units of a text that still are its opening: two or three sentences of news. */
const OPENING = 300;

/** The ground of a finding; the same whichever side comes first. */
export function groundOf({ verdict, readings }: Scored): Ground {
  const supports = readings.flatMap(({ support }) => support);
  return `${originOf(supports)} ${verdict === "tension" ? "tension" : "sure"}`;
}

function originOf(supports: readonly Support[]): Origin {
  const places = supports.map(placeOf).filter((place) => place !== null);
  if (places.length === 0) return "given";
  if (places.some((place) => place >= OPENING)) return "deep";
  return supports.every(({ asOf }) => asOf !== null) ? "dated" : "undated";
}

/** Where in its text a voice first says so; `null` for what no program read off one. */
function placeOf({ read, evidence }: Support): number | null {
  if (!read) return null;
  let first: number | null = null;
  for (const { start } of evidence) {
    if (start !== null && (first === null || start < first)) first = start;
  }
  return first ?? 0;
}
