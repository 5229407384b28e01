import type { Document } from "rashomon/english";

/** Two versions of one article, made up for this example: nothing in the second says what was changed. */
export const first: Document = {
  id: "courier",
  publisher: "The Courier",
  publishedAt: "2024-05-05",
  text: [
    "An explosion reportedly killed at least 30 people at a market in Lorn on Saturday.",
    "Rebels may have planted the bomb, police said.",
    "Hospitals treated 12 people.",
    "The mayor did not visit the market.",
  ].join(" "),
};

/** See {@link first}. */
export const second: Document = {
  id: "courier",
  publisher: "The Courier",
  publishedAt: "2024-05-05",
  text: [
    "An explosion killed 19 people at a market in Lorn on Saturday.",
    "Hospitals treated 12 people.",
    "Rebels planted the bomb, police said.",
    "The army closed the road.",
  ].join(" "),
};
