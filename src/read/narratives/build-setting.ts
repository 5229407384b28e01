import { type EventTime, TIME_PRECISIONS } from "../../model/event-time.ts";
import type { Place } from "../../model/place.ts";
import { readTime } from "../../model/read-time.ts";
import type { Role } from "../../model/role.ts";
import type { Predication } from "../predications/predication.ts";
import { SPEECH } from "../predications/roles/verb-roles-table.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { TimeMention } from "../times/time-mention.ts";
import { countedFromSpeech, type Speech } from "./counted-from-speech.ts";
import type { MentionIndex } from "./mention-index.ts";
import { phraseTokens } from "./phrase-tokens.ts";

/** When and where a predication says that it was. */
export interface Setting {
  readonly time: EventTime | null;
  readonly place: Place | null;
}

/**
 * Time and place from the phrases that hang on a predication, and on the phrases of those who take
 * part ("Wednesday's clash"). Of times the one that is said most closely counts, of places the first.
 *
 * @param speech - When the words were said, if they are somebody's in quotation marks: then "today" is
 * the speaker's. `null` for words of the account itself, and where the day of speaking is not known
 * it is that of the document.
 */
export function buildSetting(
  context: ReadingContext,
  predication: Predication,
  { timeAt, placeAt }: MentionIndex,
  speech: Speech | null,
): Setting {
  const { head, modifiers, nominal, participants } = predication;
  const topic = topicOf(context, predication);
  // A noun carries its own: "the attack in Zaranj on Monday".
  const tokens = [
    ...modifiers.flatMap((one) => phraseTokens(context, one)),
    ...(nominal ? phraseTokens(context, head) : []),
  ];
  let time: EventTime | null = null;
  let place: Place | null = null;
  for (const token of tokens) {
    // "Talked about the visit in September": that of the visit as well as of the talk.
    const when = topic !== null && token > topic ? undefined : timeAt(token);
    const said = when === undefined ? undefined : countedFromSpeech(context, when, speech);
    if (said !== undefined) time = closer(time, happenedAt(said));
    const where = placeAt(token);
    if (place === null && (where?.relation === "in" || where?.relation === "near")) {
      place = where.place;
    }
  }
  return { time, place: place ?? struckPlace(participants, placeAt) };
}

/** The event that somebody speaks about: "talked about the visit", "condemned the killing". */
function topicOf(
  { analysis, lexicon, tree }: ReadingContext,
  { head, predicate, nominal, participants }: Predication,
): number | null {
  if (nominal || !(SPEECH.has(predicate) || TALKING.has(predicate))) return null;
  // "Spoke to the press about the raid" may be read as the press about the raid.
  const things = participants.flatMap((one) =>
    TALKERS.has(one.role) ? tree.children(one.head, "nmod") : [one.head],
  );
  const topic = things.find((thing) => {
    const lemma = analysis.tokens[thing]?.lemma.toLowerCase() ?? "";
    return thing > head && isEvent(lexicon.lexicographerClasses(lemma, "noun"));
  });
  return topic ?? null;
}

/** VerbNet 37.5 (talk) and 37.6 (chit-chat), 37.11 (discuss): two speak about something. */
const TALKING: ReadonlySet<string> = new Set([
  "talk",
  "speak",
  "discuss",
  "debate",
  "chat",
  "talk about",
]);

/** Who talks, and with whom: "spoke to the press". */
const TALKERS: ReadonlySet<Role> = new Set(["speaker", "addressee", "companion", "party"]);

/** "The raid", "the meeting"; a government is an act of governing only in its rarer meanings. */
function isEvent(classes: readonly string[]): boolean {
  if (classes.includes("noun.event")) return true;
  return classes.includes("noun.act") && !["noun.group", "noun.person"].includes(classes[0] ?? "");
}

/** What was struck, if it is a place: only such objects are mentions of places by their heads. */
function struckPlace(
  participants: Predication["participants"],
  placeAt: MentionIndex["placeAt"],
): Place | null {
  for (const { role, head } of participants) {
    const where = role === "patient" ? placeAt(head) : undefined;
    if (where?.relation === "in") return where.place;
  }
  return null;
}

/** The first time that is said; "after 4 p.m." behind "on Monday" says it more closely. */
function closer(first: EventTime | null, second: EventTime | null): EventTime | null {
  if (first === null || second === null) return first ?? second;
  const isFiner =
    TIME_PRECISIONS.indexOf(second.precision) > TIME_PRECISIONS.indexOf(first.precision);
  const lies = (inner: string | null, outer: string | null, sign: 1 | -1) =>
    inner !== null && outer !== null && (inner === outer || (inner > outer ? 1 : -1) === sign);
  const isWithin = lies(second.start, first.start, 1) && lies(second.end, first.end, -1);
  return isFiner && isWithin ? second : first;
}

/**
 * "Since March" is a stretch that begins there, "until Friday" one that ends there; of a stretch
 * ("since the 1990s", "before early March") the end that leaves more open counts.
 */
function happenedAt({ time, relation }: TimeMention): EventTime | null {
  if (time === null || relation === "at") return time;
  const bare = time.edtf.replace(/~$/u, "");
  const [first = bare, last = first] = bare.split("/");
  const isOpenBefore = relation === "until" || relation === "before";
  if ((isOpenBefore ? last : first) === "..") return time;
  const dates = isOpenBefore ? `../${last}` : `${first}/..`;
  const stretch = readTime(time.approximate ? `${dates}~` : dates);
  return { ...stretch, label: time.label, evidence: time.evidence };
}
