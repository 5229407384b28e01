/** The first, middle or last part of a stretch: "early 2020", "mid-March". */
export type Third = "early" | "mid" | "late";

/** -1 "last", 0 "this", 1 "next". */
export type Step = -1 | 0 | 1;

/** Units that the grammar of dates counts in. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade";

/** What a phrase is counted from: the publication, or the last date that the text itself gave. */
export type TimeAnchor = "publication" | "telling";

/** What words say about a date, before it is placed: "Wednesday" is no date without an anchor. */
export type DateTerm =
  | CalendarTerm
  | WeekdayTerm
  | WeekendTerm
  | UnitTerm
  | OffsetTerm
  | StretchTerm
  | YearsTerm
  | SeasonTerm;

/** "Dec. 1, 2021", "Dec. 1-3", "March", "2019". */
export interface CalendarTerm {
  readonly kind: "calendar";
  readonly year: number | null;
  /** 1-12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Last day of "Dec. 1-3". */
  readonly lastDay: number | null;
  /** "last March"; with `ofYear`, "March last year". */
  readonly step: Step | null;
  readonly ofYear: boolean;
  readonly third: Third | null;
}

/** "Wednesday", "last Friday", "Friday of next week". */
export interface WeekdayTerm {
  readonly kind: "weekday";
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly step: Step | null;
  /** The week it is said to lie in. */
  readonly week: Step | null;
}

/** "the weekend". */
export interface WeekendTerm {
  readonly kind: "weekend";
  readonly step: Step | null;
}

/** "today", "last week", "this year"; `part` of "earlier this week", "later this year". */
export interface UnitTerm {
  readonly kind: "unit";
  readonly unit: TimeUnit;
  readonly step: Step;
  readonly third: Third | null;
  readonly part: "so-far" | "to-come" | null;
}

/** "three days ago", "two weeks later", "the following day". */
export interface OffsetTerm {
  readonly kind: "offset";
  readonly low: number;
  /** Differs from `low` in "a few days ago". */
  readonly high: number;
  readonly unit: TimeUnit;
  readonly direction: -1 | 1;
  readonly anchor: TimeAnchor;
}

/** "the past three months", "the next two days". */
export interface StretchTerm {
  readonly kind: "stretch";
  readonly count: number;
  readonly unit: TimeUnit;
  readonly direction: -1 | 1;
}

/** "the 1990s", "the 19th century". */
export interface YearsTerm {
  readonly kind: "years";
  readonly from: number;
  readonly to: number;
  readonly third: Third | null;
}

/** "summer 2019", "last winter". */
export interface SeasonTerm {
  readonly kind: "season";
  /** Code of EDTF, 21 spring to 24 winter. */
  readonly code: number;
  readonly year: number | null;
  readonly step: Step | null;
}

/** A term that was read from words, and the index of the first token after it. */
export interface TermRead {
  readonly term: DateTerm;
  readonly next: number;
}
