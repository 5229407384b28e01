/**
 * From which probability on a passage is said to contradict: nine in ten do not, so the best of the
 * three is hardly ever that. Chosen on the development part of RTE-3 for precision.
 */
export const PASSAGE_THRESHOLD = 0.225;
