/** Stands in a report where a narrative has nothing. */
export const LACUNA = "·";
