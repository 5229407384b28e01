/** What a value of a feature is called: a word for each value from the lowest, or a measure. */
type Scale = readonly string[] | "measure";

/** A number that tells how two claims stand to each other. */
export interface PairFeatureRow {
  /** In the trees of the model. */
  readonly name: string;
  /** In words, for explanations. */
  readonly text: string;
  readonly scale: Scale;
  /** Value of the first word of the scale. */
  readonly lowest: number;
}

const row = (name: string, text: string, scale: Scale = "measure", lowest = 0): PairFeatureRow => ({
  name,
  text,
  scale,
  lowest,
});

/** From what says least to what says most. */
export const PREDICATE_GROUPS = ["unrelated", "akin", "synonyms", "one word"] as const;
export const PREDICATE_RELATIONS = [
  "unrelated",
  "rival",
  "kin",
  "overlap",
  "axis",
  "wider",
  "same",
] as const;
export const PARTICIPANT_MATCHES = [
  "unknown",
  "apart",
  "differ",
  "nouns",
  "words",
  "label",
  "name",
] as const;
export const PLACE_RELATIONS = [
  "unknown",
  "disjoint",
  "unrelated",
  "overlap",
  "wider",
  "akin",
  "same",
] as const;

const HOW_MANY = ["no", "one", "both"];
const YES = ["no", "yes"];

/** The features of a pair of claims, in the order of their values. */
export const PAIR_FEATURES: readonly PairFeatureRow[] = [
  row("group", "predicates", PREDICATE_GROUPS),
  row("relation", "predicates in the tables", PREDICATE_RELATIONS),
  row("prefix", "letters that both predicates begin with"),
  row("meaning", "nearness in meaning of the predicates"),
  row("pairSentences", "sentences that have both predicates"),
  row("pairNarratives", "narratives that have both predicates"),
  row("pairWords", "words around the two predicates in the story"),
  row("pairParticipants", "participants of the two predicates in the story"),
  row("speech", "predicates that say something", HOW_MANY),
  row("polarity", "one is denied and the other not", YES),
  row("actor", "who acts", PARTICIPANT_MATCHES, -1),
  row("affected", "who is affected", PARTICIPANT_MATCHES, -1),
  row("cross", "one participant in two roles", YES),
  row("place", "places", PLACE_RELATIONS, -1),
  row("time", "times", ["unknown", "differ", "meet"], -1),
  row("participants", "words of all participants"),
  row("near", "words near the predicates"),
  row("nearInStory", "words near the predicates, rare in the story"),
  row("sentence", "words of the sentences"),
  row("sentenceInStory", "words of the sentences, rare in the story"),
  row("narrative", "words of the narratives"),
  row("figures", "figures", ["differ", "unknown", "meet"], -1),
  row("events", "other events in both sentences", ["none", "one", "several"]),
  row("nearTaken", "sentences that have the other's predicate as well", HOW_MANY),
  row("farTaken", "narratives that have the other's predicate as well", HOW_MANY),
  row("mentioned", "the other's predicate is in the sentence", YES),
  row("first", "claims told first", HOW_MANY),
  row("oneNarrative", "one narrative", YES),
  row("oneSentence", "one sentence", YES),
  row("rarer", "share of narratives with the rarer predicate"),
  row("commoner", "share of narratives with the commoner predicate"),
  row("mostRepeated", "how often a narrative repeats the one predicate"),
  row("leastRepeated", "how often a narrative repeats the other predicate"),
  row("steady", "words near the predicate, over all its claims"),
  row("crowded", "share of the predicate's claims that stand in one sentence"),
  row("mostSenses", "meanings of the more ambiguous predicate"),
  row("leastSenses", "meanings of the less ambiguous predicate"),
  row("sameClass", "predicates of one kind", YES),
  row("kin", "words that the meanings of both predicates have"),
  row("pairNear", "words next to the two predicates in the story"),
  row("pairFrame", "words next to the two predicates in the story, by side"),
  row("leastDepth", "how far into its text the earlier one stands"),
  row("mostDepth", "how far into its text the later one stands"),
  row("participantsInStory", "words of all participants, rare in the story"),
  row("rarestNear", "the rarest word next to both predicates"),
  row("sharedNear", "all words next to both predicates"),
  row("sharedSentence", "all words that both sentences have"),
  row("turn", "claims of the predicate told before, at most"),
  row("turnApart", "claims of the predicate told before, difference"),
  row("form", "written alike", YES),
  row("modifies", "predicates that stand before a content word", HOW_MANY),
  row("claimsApart", "claims from one to the other in their narrative"),
  row("linesApart", "lines from one to the other in their narrative"),
  row("frame", "words next to the predicates, by side"),
];

/** A feature with its value, in words. */
export function describeFeature({ text, scale, lowest }: PairFeatureRow, value: number): string {
  if (scale !== "measure") return `${text}: ${scale[Math.round(value) - lowest] ?? value}`;
  return `${text}: ${value < 0 ? "unknown" : Math.round(100 * value) / 100}`;
}
