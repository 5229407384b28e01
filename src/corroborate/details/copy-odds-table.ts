/**
 * How probable it is that two accounts depend on each other before anything is seen, and how much of
 * what one has is then taken from the other: as in Dong, Berti-Équille and Srivastava (2009).
 */
export const COPY_PRIOR = 0.2;
export const COPIED_SHARE = 0.8;

/**
 * How much an unusual detail that nobody contradicts speaks for dependence: little, as what is true is
 * shared by all who know it.
 */
export const DETAIL_RATIO = 2;

/** One shared value is never enough to make two accounts one voice, however rare it is. */
export const SINGLE_MOST = 0.7;

/** A value is rare when no more accounts than this give it … */
export const RARE_MOST = 3;
/** … and at least so many times as many give others. */
export const RARE_SHARE = 2;
