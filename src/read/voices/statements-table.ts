// Words of what somebody gives out in writing. Source: general knowledge of news.

/** What says only what whoever issued it says. */
export const STATEMENTS: ReadonlySet<string> = new Set(
  `statement communique communiqué release bulletin letter memo tweet post message declaration report
   note email e-mail announcement memorandum video recording notice filing`.split(/\s+/),
);

/** Verbs of giving it out. */
export const ISSUING: ReadonlySet<string> = new Set(
  `release issue publish post send write sign distribute circulate put make give deliver read tweet
   file submit upload broadcast prepare produce compile commission`.split(/\s+/),
);
