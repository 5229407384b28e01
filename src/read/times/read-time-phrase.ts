import { once } from "../../knowledge/once.ts";
import { afterPhrase, type DateWords } from "./date-words.ts";
import { calendar, monthAt, yearAt } from "./read-calendar-date.ts";
import { type Moment, type MomentRead, momentOpeners, readMoment } from "./read-moment.ts";
import { isDay } from "./read-term.ts";
import { firstWords, mayOpen } from "./term-openers.ts";
import type { TimeMention } from "./time-mention.ts";

/** A phrase of time as its words say it, before it is placed. */
export interface TimePhrase {
  /** First token, with the words that say how it lies: "since March", "around noon". */
  readonly firstToken: number;
  readonly endToken: number;
  /** First token behind those words. */
  readonly coreToken: number;
  readonly from: Moment;
  /** The end of "from Monday to Wednesday"; `null` when there is only one. */
  readonly to: Moment | null;
  readonly relation: TimeMention["relation"];
  readonly approximate: boolean;
}

/** Words before a time that say how it lies to what happened. */
const RELATIONS: readonly (readonly [phrase: string, relation: TimeMention["relation"]])[] = [
  ["no later than", "until"],
  ["prior to", "before"],
  ["as of", "since"],
  ["ever since", "since"],
  ["starting on", "since"],
  ["starting", "since"],
  ["beginning on", "since"],
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
  ["through", "until"],
  ["before", "before"],
  ["after", "after"],
];
const RANGE_OPENERS: readonly string[] = ["between", "from"];
const ABOUT: ReadonlySet<string> = new Set([
  "about",
  "around",
  "approximately",
  "roughly",
  "circa",
  "nearly",
]);
/** "Shortly after 9 p.m." is about nine, and not any time later. */
const SHORTLY: ReadonlySet<string> = new Set(["shortly", "just", "soon", "minutes", "moments"]);

interface Lead {
  readonly relation: TimeMention["relation"];
  readonly approximate: boolean;
  readonly next: number;
}

function readLead(words: DateWords, at: number): Lead {
  const shortly = SHORTLY.has(words.key(at)) ? at + 1 : at;
  for (const [phrase, relation] of RELATIONS) {
    const next = afterPhrase(words, shortly, phrase);
    if (next === null) continue;
    const about = ABOUT.has(words.key(next));
    return { relation, approximate: about || shortly > at, next: about ? next + 1 : next };
  }
  const about = ABOUT.has(words.key(at));
  return { relation: "at", approximate: about, next: about ? at + 1 : at };
}

/** Words before a moment. */
const leadWords = once(
  () =>
    new Set([
      ...firstWords(RELATIONS.map(([phrase]) => phrase)),
      ...[...ABOUT, ...SHORTLY, ...RANGE_OPENERS],
    ]),
);

/** The phrase of time that begins at a token; `null` for none. */
export function readTimePhrase(words: DateWords, at: number): TimePhrase | null {
  if (!leadWords().has(words.key(at)) && !mayOpen(momentOpeners(), words, at)) return null;
  // Most tokens begin no time: what begins right here is read once and asked for twice.
  const here = readMoment(words, at);
  const range = readRange(words, at, here);
  if (range !== null) return range;
  const lead = readLead(words, at);
  const the = words.key(lead.next) === "the" ? 1 : 0;
  const plain = lead.next === at ? here : readMoment(words, lead.next);
  const read = plain ?? (lead.next > at && the === 1 ? readMoment(words, lead.next + 1) : null);
  if (read === null || (the === 1 && lead.next === at && isSameWithoutThe(words, at, read))) {
    return null;
  }
  const core = plain === null ? lead.next + 1 : lead.next;
  return {
    firstToken: at,
    endToken: read.next,
    coreToken: core,
    from: read.moment,
    to: null,
    relation: isInsideNoun(words, core, read.next) ? "at" : lead.relation,
    approximate: lead.approximate,
  };
}

/** The article of "the Wednesday raid" is the raid's; the phrase begins behind it. */
function isSameWithoutThe(words: DateWords, at: number, read: MomentRead): boolean {
  const bare = readMoment(words, at + 1);
  return bare !== null && JSON.stringify(bare) === JSON.stringify(read);
}

/** "After Wednesday's attack", "since the 2019 election": the word is about the attack. */
function isInsideNoun(words: DateWords, first: number, end: number): boolean {
  if (words.key(end) === "'s" || words.key(end) === "'") return true;
  const last = words.token(end - 1);
  const head = last?.head ?? null;
  const modifies = /^(?:nmod|compound|amod|nummod)/u.test(last?.relation ?? "");
  return (
    modifies && head !== null && head >= end && words.token(end)?.upos !== "PUNCT" && first < end
  );
}

/** "between A and B", "from A to B", "A to B". */
function readRange(words: DateWords, at: number, here: MomentRead | null): TimePhrase | null {
  const opener = words.key(at);
  const opened = RANGE_OPENERS.includes(opener);
  const start = opened ? at + 1 : at;
  const about = ABOUT.has(words.key(start)) ? 1 : 0;
  const first = start + about;
  const from = readEnd(words, first, first === at ? here : readMoment(words, first));
  if (from === null) return null;
  const joint = words.key(from.next);
  const joined = opener === "between" ? joint === "and" : isJoint(joint, opened);
  if (!joined) {
    // "Between 3 and 5 p.m." is one stretch already.
    return opened ? stretchOf(words, at, start, from.moment, from.next) : null;
  }
  const late = ABOUT.has(words.key(from.next + 1)) ? 1 : 0;
  const last = from.next + 1 + late;
  const to = readEnd(words, last, readMoment(words, last));
  const isCount = words.token(to?.next ?? -1)?.upos === "NOUN" && isBareYear(from.moment);
  if (to === null || isCount || (!opened && !isSameGrain(from.moment, to.moment))) {
    return opened && !isCount ? stretchOf(words, at, start, from.moment, from.next) : null;
  }
  return {
    firstToken: at,
    endToken: to.next,
    coreToken: start,
    from: from.moment,
    to: to.moment,
    relation: "at",
    approximate: about + late > 0,
  };
}

/** "A change on Friday to December's figures" is no range of times. */
function isSameGrain(from: Moment, to: Moment): boolean {
  return grainOf(from) === grainOf(to) || (from.term === null) !== (to.term === null);
}

function grainOf({ term }: Moment): string {
  if (term === null || isDay(term)) return "day";
  return term.kind === "calendar" ? (term.month === null ? "year" : "month") : term.kind;
}

/** "1500 to 2000 people". */
function isBareYear({ term }: Moment): boolean {
  return term?.kind === "calendar" && term.month === null;
}

function isJoint(joint: string, opened: boolean): boolean {
  return (
    /^(?:to|through|-|\u2013|\u2014)$/u.test(joint) || (opened && /^(?:until|till)$/u.test(joint))
  );
}

/** "From Monday": since then, unless it tells where somebody came from. */
function stretchOf(
  words: DateWords,
  at: number,
  core: number,
  moment: Moment,
  next: number,
): TimePhrase {
  const isStretch =
    (moment.clock !== null && moment.clock.from !== moment.clock.to) ||
    (moment.term?.kind === "calendar" && moment.term.lastDay !== null);
  const since = words.key(at) === "from" && !isStretch && !isInsideNoun(words, core, next);
  return {
    firstToken: at,
    endToken: next,
    coreToken: core,
    from: moment,
    to: null,
    relation: since ? "since" : "at",
    approximate: false,
  };
}

/** One end of a range: a moment, or a month or year that only the other end shows to be one. */
function readEnd(words: DateWords, at: number, read: MomentRead | null): MomentRead | null {
  if (read !== null) return read;
  const month = monthAt(words, at);
  const year = yearAt(words, at);
  if (month === null && year === null) return null;
  return {
    moment: { term: calendar({ month, year }), part: null, clock: null, about: false },
    next: at + 1,
  };
}
