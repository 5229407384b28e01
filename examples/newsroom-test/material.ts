import type { Document } from "rashomon/english";

/** What the newsroom has, made up for this example. */
export const sources: readonly Document[] = [
  {
    publisher: "Lorn Police",
    publishedAt: "2024-05-05",
    text: "An explosion killed 12 people at a market in Lorn on Saturday.",
  },
  {
    publisher: "Lorn Hospital",
    publishedAt: "2024-05-05",
    text: "Doctors treated 40 people after an explosion at a market in Lorn on Saturday.",
  },
];

/** A draft that keeps to its sources. */
export const sound: Document = {
  publisher: "The Courier (draft)",
  publishedAt: "2024-05-05",
  text: "An explosion killed 12 people at a market in Lorn on Saturday, the police said.",
};

/** A draft with a toll that no source has. */
export const wrong: Document = {
  publisher: "The Courier (draft)",
  publishedAt: "2024-05-05",
  text: "An explosion killed 21 people at a market in Lorn on Saturday.",
};

/** A draft that reports the other toll, and whose it is, beside that of the police. */
export const balanced: Document = {
  publisher: "The Courier (draft)",
  publishedAt: "2024-05-05",
  text: "An explosion killed 12 people at a market in Lorn on Saturday, the police said. A witness said that the explosion killed 21 people.",
};
