import type { BuiltInKind } from "../model/finding-kind.ts";
import type { Slot } from "../model/slot.ts";

/** How a finding of one kind is put: "On {subject}, A {verb} X, while B {verb} Y: {clash}". */
export interface FindingWords {
  /** What it is about, after "On". */
  readonly subject: string;
  /** In the past tense, which is the same for one source and for several; a quoted label follows. */
  readonly verb: string;
  /** Why the two exclude each other; a main clause. */
  readonly clash: string;
  /** What would let both be true, after "only if". Never who is believed. */
  readonly unless: string;
}

/** For kinds of detectors from outside, which name their subject themselves. */
export const OTHER_WORDS: Omit<FindingWords, "subject"> = {
  verb: "gave",
  clash: "both cannot be true of one event",
  unless: "an assumption holds that neither states",
};

/**
 * Wording of every kind, after the definitions in docs/kinds.md (contradiction when, tension when).
 * A tension may also be a contradiction that a gate left in doubt, so `unless` is only ever one of
 * two ways out.
 */
export const FINDING_WORDS: Readonly<Record<BuiltInKind, FindingWords>> = {
  "actor.identity": {
    subject: "who it was",
    verb: "named",
    clash: "one party cannot be both",
    unless: "the two names stand for one party",
  },
  "actor.category": {
    subject: "what those involved were",
    verb: "spoke of",
    clash: "nobody can be both at once",
    unless: "both words fit one party",
  },
  "role.reversal": {
    subject: "who did it to whom",
    verb: "told it as",
    clash: "the one who does it and the one it is done to change places",
    unless: "each did it to the other",
  },
  "role.initiator": {
    subject: "who began it",
    verb: "named",
    clash: "only one side can have moved first",
    unless: "the two stand for one side or began together",
  },
  "occurrence.denial": {
    subject: "whether it happened",
    verb: "said that it",
    clash: "one side denies what the other asserts",
    unless: "the doubt or denial leaves room for what the other asserts",
  },
  "presence.presupposition": {
    subject: "who was there",
    verb: "said or implied",
    clash: "what one side tells needs somebody there whom the other rules out",
    unless: "somebody else was there for those who were not",
  },
  outcome: {
    subject: "how it ended",
    verb: "gave",
    clash: "it cannot have ended both ways",
    unless: "one of the two did not last or concerns only a part",
  },
  quantity: {
    subject: "how many or how much",
    verb: "gave",
    clash: "the two figures cannot both hold",
    unless: "the figures are rough or do not count the same",
  },
  time: {
    subject: "when it was",
    verb: "gave",
    clash: "one event cannot be at both times",
    unless: "the times are meant loosely",
  },
  order: {
    subject: "what came first",
    verb: "told",
    clash: "the events cannot have come in both orders",
    unless: "one order is only that of the telling",
  },
  place: {
    subject: "where it was",
    verb: "gave",
    clash: "one event cannot be in both places",
    unless: "one place takes in the other or reaches up to it",
  },
  cause: {
    subject: "why it happened",
    verb: "gave",
    clash: "each cause rules out the other",
    unless: "both causes were at work",
  },
  means: {
    subject: "by what means",
    verb: "gave",
    clash: "one act is not done by both",
    unless: "both were used",
  },
  status: {
    subject: "whether it took place",
    verb: "said that it",
    clash: "one side has it take place, for the other it did not",
    unless: "what one side leaves open did take place",
  },
  "attribution.speaker": {
    subject: "who said it",
    verb: "reported",
    clash: "one statement has one speaker",
    unless: "there were two statements or the two names stand for one speaker",
  },
  "attribution.content": {
    subject: "what was said",
    verb: "reported",
    clash: "one statement cannot say both",
    unless: "a report of it is shortened or there were two statements",
  },
  "event.individuation": {
    subject: "how many times it happened",
    verb: "counted",
    clash: "the two counts cannot both hold",
    unless: "the counts are rough or do not go by the same measure",
  },
  "event.classification": {
    subject: "what kind of event it was",
    verb: "called it",
    clash: "one event cannot be both",
    unless: "both words fit it",
  },
  exclusivity: {
    subject: "whether there were others",
    verb: "spoke of",
    clash: "one side leaves no room for what the other tells",
    unless: "words such as “all” or “only” are meant loosely",
  },
  "evidence.existence": {
    subject: "whether there is a record of it",
    verb: "said of it that it",
    clash: "one record cannot both exist and not exist",
    unless: "whoever has not seen the record missed it",
  },
  attribute: {
    subject: "a detail",
    verb: "gave",
    clash: "both cannot hold at one time",
    unless: "the values are rough or stand for the same",
  },
};

/** "Who it was", more closely, for the roles where the answer depends on what was done. */
export const ROLE_SUBJECTS: Readonly<Partial<Record<Slot, string>>> = {
  agent: "who did it",
  patient: "whom or what it was done to",
  party: "who the sides were",
  beneficiary: "for whom it was done",
  recipient: "who received it",
  speaker: "who said it",
  addressee: "to whom it was said",
  companion: "who was with them",
};
