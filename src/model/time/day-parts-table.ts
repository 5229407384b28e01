/** A part of the day by name, with the minutes after midnight between which it may lie. */
export interface DayPart {
  /** The name canonical notation uses. */
  readonly name: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** First minute, counted from 00:00 of the named day. */
  readonly from: number;
  /** First minute after it; above 1440 it reaches into the next day. */
  readonly to: number;
}

const hours = (count: number): number => count * 60;

/**
 * Hours of the parts of the day.
 *
 * Source: the forecast periods of the US National Weather Service (morning 6-12, early morning
 * 6-9, mid-morning 8-10, late morning 9-12, afternoon 12-18, early afternoon 12-15, mid-afternoon
 * 14-16, late afternoon 15-18, evening 18-21, late evening 21-24, tonight 18-6, late at night 0-6,
 * toward morning 3-6). Bounds are outer bounds, so they are widened where everyday speech is wider
 * than a forecast, and the comment says so: a bound too wide hides a doubtful conflict, a bound too
 * narrow invents one.
 */
export const DAY_PARTS: readonly DayPart[] = [
  // "At three in the early hours" and "before daybreak" belong to the calendar day that begins.
  {
    name: "early hours",
    aliases: ["small hours", "before dawn", "predawn", "pre-dawn"],
    from: 0,
    to: hours(6),
  },
  // Daybreak moves with season and latitude: NWS "toward morning" and "early morning" together.
  { name: "dawn", aliases: ["daybreak", "sunrise"], from: hours(3), to: hours(9) },
  // Everyday "early morning" includes what the NWS calls "toward morning".
  { name: "early morning", aliases: [], from: hours(3), to: hours(9) },
  { name: "morning", aliases: [], from: hours(6), to: hours(12) },
  { name: "mid-morning", aliases: ["midmorning"], from: hours(8), to: hours(10) },
  { name: "late morning", aliases: [], from: hours(9), to: hours(12) },
  // Not in the NWS list: an hour to either side of 12:00.
  { name: "noon", aliases: ["midday"], from: hours(11), to: hours(13) },
  { name: "early afternoon", aliases: [], from: hours(12), to: hours(15) },
  { name: "afternoon", aliases: [], from: hours(12), to: hours(18) },
  { name: "mid-afternoon", aliases: ["midafternoon"], from: hours(14), to: hours(16) },
  { name: "late afternoon", aliases: [], from: hours(15), to: hours(18) },
  // Nightfall moves as daybreak does: from late afternoon to the end of the NWS evening.
  { name: "dusk", aliases: ["nightfall", "sunset", "twilight"], from: hours(15), to: hours(21) },
  { name: "early evening", aliases: [], from: hours(17), to: hours(20) },
  // NWS evening and late evening together.
  { name: "evening", aliases: [], from: hours(18), to: hours(24) },
  { name: "late evening", aliases: [], from: hours(21), to: hours(24) },
  // NWS "tonight": the night that begins on the named day.
  { name: "night", aliases: ["overnight"], from: hours(18), to: hours(30) },
  { name: "late night", aliases: [], from: hours(21), to: hours(30) },
  // The midnight of the night that begins on the named day, an hour to either side.
  { name: "midnight", aliases: [], from: hours(23), to: hours(25) },
  { name: "daytime", aliases: ["daylight"], from: hours(6), to: hours(18) },
  // "Early on 1 December", "late on 1 December": early hours and early morning; evening.
  { name: "early", aliases: [], from: 0, to: hours(9) },
  { name: "late", aliases: [], from: hours(18), to: hours(24) },
];
