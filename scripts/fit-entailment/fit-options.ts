import type { FitOptions } from "./fit-table.ts";

/** Features of less weight say too little; all tables take the same penalty. */
export const FIT: FitOptions = { fewest: 8, penalty: 1 };
/** How often a pair of our own counts: they are few beside thousands of captions. */
export const OWN_WEIGHT = 3;
