import { type CueGroup, indexCues } from "./cue-entry.ts";

/**
 * Verbs that attribute, by what they do with the content.
 *
 * Source: VerbNet's classes of communication (37), judgement (33), conjecture (29.5), desire (32),
 * discovery (84) and see (30), from general knowledge; which frames of a verb attribute in news was
 * looked up in articles. Verbs that attribute in less than half of their uses are left out.
 */
const VERB_GROUPS: readonly CueGroup[] = [
  {
    words:
      "say add tell write note report argue announce tweet post state declare remark observe comment " +
      "mention explain reply respond answer recall joke quip shout yell exclaim mutter whisper " +
      "cry repeat reiterate contend maintain charge testify opine conclude counter boast brag " +
      "complain lament gush sigh muse chant preach concur recount relate narrate proclaim retort " +
      "interject chime blog text email caution quote point",
    force: "assert",
    certainty: "unstated",
    frames: ["clause"],
  },
  { words: "continue begin read go", force: "assert", certainty: "unstated", frames: ["speech"] },
  {
    words:
      "insist confirm stress emphasize emphasise underscore assure reassure affirm reaffirm swear vouch reveal " +
      "disclose admit acknowledge concede confess certify attest " +
      "remind inform notify",
    force: "assert",
    certainty: "certain",
    frames: ["clause"],
  },
  {
    words: "show prove demonstrate document",
    force: "assert",
    certainty: "certain",
    frames: ["clause"],
  },
  {
    words: "claim allege assert suggest indicate imply hint signal insinuate posit submit",
    force: "assert",
    certainty: "probable",
    frames: ["clause"],
  },
  {
    words: "warn predict forecast foresee project estimate prophesy speculate",
    force: "expect",
    certainty: "probable",
    frames: ["clause"],
  },
  {
    words:
      "believe think feel figure reckon suppose consider assume presume guess suspect agree " +
      "surmise deem judge calculate theorize",
    force: "believe",
    certainty: "probable",
    frames: ["clause"],
  },
  {
    words: "know realize realise recognize recognise understand hold decide rule",
    force: "believe",
    certainty: "certain",
    frames: ["complement"],
  },
  {
    words: "find discover learn hear see notice sense overhear",
    force: "perceive",
    certainty: "certain",
    frames: ["complement"],
  },
  {
    words: "deny",
    force: "deny",
    certainty: "certain",
    frames: ["clause", "object", "infinitive"],
  },
  {
    words: "reject dismiss refute rebut dispute contradict rebuff disavow repudiate",
    force: "deny",
    certainty: "certain",
    frames: ["object"],
  },
  { words: "refute dispute", force: "deny", certainty: "certain", frames: ["clause"] },
  { words: "doubt", force: "doubt", certainty: "possible", frames: ["clause", "object"] },
  { words: "question", force: "doubt", certainty: "possible", frames: ["clause", "object"] },
  {
    words: "ask wonder inquire",
    force: "ask",
    certainty: "unstated",
    frames: ["clause", "oblique"],
    prepositions: "about for",
  },
  {
    words: "ask tell warn remind urge order beg implore exhort instruct command advise encourage",
    force: "demand",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  {
    words: "urge demand propose recommend request plead require stipulate",
    force: "demand",
    certainty: "unstated",
    frames: ["clause"],
  },
  {
    words: "demand propose recommend request order urge advocate",
    force: "demand",
    certainty: "unstated",
    frames: ["object"],
  },
  {
    words: "demand propose request plead push press",
    force: "demand",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  {
    words: "call push press plead lobby advocate",
    force: "demand",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "for",
  },
  {
    words:
      "call describe label brand dub characterize characterise portray deem deride depict paint",
    force: "assert",
    certainty: "unstated",
    frames: ["object"],
  },
  { words: "call", force: "assert", certainty: "unstated", frames: ["clause"] },
  {
    words: "call",
    force: "demand",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "on upon",
  },
  {
    words:
      "criticize criticise blast denounce slam praise attack defend blame condemn mock tout decry laud " +
      "applaud hail thank congratulate assail deride lambaste chide berate disparage ridicule " +
      "commend rebuke admonish scold castigate skewer excoriate bash trash compliment " +
      "salute vilify malign insult fault",
    force: "comment",
    certainty: "unstated",
    frames: ["object"],
  },
  { words: "accuse", force: "assert", certainty: "probable", frames: ["object"] },
  {
    words: "confirm acknowledge admit concede reveal disclose stress emphasize emphasise show",
    force: "assert",
    certainty: "certain",
    frames: ["object"],
  },
  {
    words: "allege claim assert suggest",
    force: "assert",
    certainty: "probable",
    frames: ["object"],
  },
  {
    words: "predict forecast estimate",
    force: "expect",
    certainty: "probable",
    frames: ["object"],
  },
  {
    words:
      "announce declare reiterate repeat explain note recall report state express voice cite mention " +
      "reference list highlight detail outline recount describe discuss propose quote invoke retweet " +
      "issue tweet",
    force: "assert",
    certainty: "unstated",
    frames: ["object"],
  },
  {
    words: "support oppose endorse prefer",
    force: "comment",
    certainty: "unstated",
    frames: ["object"],
  },
  {
    words: "refer allude",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "to",
  },
  {
    words: "point",
    force: "assert",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "to",
  },
  {
    words:
      "speak talk boast brag complain worry rail warn write comment weigh apologize disagree agree vouch touch",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "about of on for against with",
  },
  {
    words: "respond react",
    force: "comment",
    certainty: "unstated",
    frames: ["oblique"],
    prepositions: "to",
  },
  {
    words: "want wish desire seek aspire like love prefer long yearn",
    force: "hope",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  { words: "want seek", force: "hope", certainty: "unstated", frames: ["object"] },
  {
    words: "hope",
    force: "hope",
    certainty: "possible",
    frames: ["clause", "infinitive", "oblique"],
    prepositions: "for",
  },
  {
    words:
      "vow pledge promise threaten plan intend agree offer decide refuse decline aim opt commit hesitate",
    force: "plan",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  {
    words: "vow pledge promise threaten",
    force: "plan",
    certainty: "unstated",
    frames: ["clause", "object"],
  },
  {
    words: "expect anticipate",
    force: "expect",
    certainty: "probable",
    frames: ["clause", "object", "infinitive"],
  },
  { words: "expect project", force: "expect", certainty: "probable", frames: ["raised"] },
  {
    words: "say report allege rumor rumour",
    force: "assert",
    certainty: "probable",
    frames: ["raised"],
  },
  {
    words: "believe think consider",
    force: "believe",
    certainty: "probable",
    frames: ["raised"],
  },
  {
    words:
      "report acknowledge admit recall remember describe suggest recommend propose consider mention",
    force: "assert",
    certainty: "unstated",
    frames: ["infinitive"],
  },
  { words: "claim boast", force: "assert", certainty: "probable", frames: ["infinitive"] },
  { words: "fear worry dread", force: "fear", certainty: "possible", frames: ["clause"] },
  { words: "fear", force: "fear", certainty: "possible", frames: ["object"] },
  { words: "seem appear", force: "believe", certainty: "probable", frames: ["raised"] },
  {
    words: "see view regard consider deem name identify cast frame compare liken position",
    force: "believe",
    certainty: "probable",
    frames: ["predicate"],
  },
];

/** Entries by lemma. */
export const VERB_CUES = indexCues(VERB_GROUPS);
