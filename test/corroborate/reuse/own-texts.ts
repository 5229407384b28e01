/** Twenty words. */
export const SHORT_TEXT =
  "The ferry left the harbour at noon with forty people aboard and sank off the old lighthouse within the hour.";

export const SOURCE =
  "The mill at Old Lorn has ground grain since 1713, when the first miller came from the coast with his two brothers and built a wheel of oak. " +
  "In the wars that followed it burned down twice, and each time the village built it again within a single winter. " +
  "The present wheel was made of iron in 1891 and still turns, although no grain has been ground in the mill for some sixty years.";
