import type { PredicateRow } from "./predicate-row.ts";

/**
 * Saying and showing. Sources: CAMEO root 01 (make public statement) and 10-13 (demand,
 * disapprove, reject, threaten); VerbNet class 37 (communication); FrameNet frames Statement,
 * Evidence, Recording. A denial in words is speech; that the denied thing did not happen is the
 * content's polarity.
 */
export const SPEECH_PREDICATES: readonly PredicateRow[] = [
  {
    name: "statement",
    words: `
      statement | say | state | tell | speak | comment | remark | declare | declaration | claim
      | assert | assertion | report | add | insist | maintain | note | mention | explain | make
      statement | give account | reveal | disclose | speech | address | quote | repeat |
      describe | talk about`,
    many: ["theme"],
    speech: true,
  },
  {
    name: "announcement",
    words: `
      announcement | announce | proclaim | proclamation | publish statement | issue statement |
      release statement | unveil`,
    isA: ["statement"],
  },
  {
    name: "social media post",
    words: `
      tweet | post on twitter | write on twitter | post on facebook | retweet | share
      video | social media post`,
    isA: ["statement"],
  },
  {
    name: "writing",
    words: "write | letter | write letter | send letter",
    isA: ["statement"],
  },
  {
    name: "testimony",
    words: `
      testimony | testify | give evidence | give testimony | bear witness | tell court | tell
      inquiry | depose under oath`,
    isA: ["statement"],
  },
  {
    name: "denial",
    words: `
      denial | deny | dismiss report | refute | rebut | reject claim | reject allegation |
      contradict | dispute claim | disavow | reject report | deny report | deny involvement`,
    isA: ["statement"],
    many: ["agent", "speaker", "theme"],
  },
  {
    name: "confirmation",
    words: `
      confirmation | confirm | acknowledge | admit | corroborate | verify |
      verification`,
    isA: ["statement"],
    many: ["agent", "speaker", "theme"],
  },
  {
    name: "retraction",
    words: `
      retraction | retract | recant | withdraw statement | take back statement | issue
      correction`,
    isA: ["statement"],
  },
  {
    name: "warning",
    words: "warning | warn | caution | alert | issue warning",
    isA: ["statement"],
    many: ["agent", "speaker", "theme"],
  },
  {
    name: "promise",
    words: "promise | pledge | vow | commit to | undertake to | guarantee | swear to",
    isA: ["statement"],
    many: ["agent", "speaker", "theme"],
  },
  {
    name: "demand",
    words: `
      demand | call on | call for | urge | request | ask | insist on | appeal for | order |
      command | instruct`,
    isA: ["statement"],
    many: ["agent", "speaker", "theme"],
  },
  {
    name: "condemnation",
    words: `
      condemnation | condemn | denounce | denunciation | deplore | criticise | criticize |
      criticism | decry | slam | censure | rebuke`,
    isA: ["statement"],
    many: ["agent", "speaker", "patient", "theme"],
  },
  {
    name: "praise",
    words: "praise | welcome | hail | applaud | congratulate | commend | pay tribute",
    isA: ["statement"],
    many: ["agent", "speaker", "patient", "theme"],
  },
  {
    name: "apology",
    words: "apology | apologise | apologize | say sorry | express regret",
    isA: ["statement"],
    many: ["agent", "speaker"],
  },
  {
    name: "question",
    words: "question | raise question | query",
    isA: ["statement"],
    many: ["agent", "speaker"],
  },
  {
    name: "proposal",
    words: `
      proposal | propose | suggest | suggestion | recommend | recommendation | put forward |
      offer | plan`,
    many: ["agent"],
    speech: true,
  },
  { name: "interview", words: "interview | give interview", speech: true, mutual: true },
  {
    name: "publication",
    words: "publication | publish | broadcast | circulate",
    many: ["agent", "theme"],
  },
  // Evidence: that a record exists, or what it shows.
  {
    name: "existence of a record",
    words: `
      exist | existence | be on record | be evidence | there be evidence | there be proof | have
      evidence | have proof | hold evidence | be recorded evidence | there be footage | there be
      record | evidence exist | record exist`,
    many: ["theme", "agent"],
    evidence: true,
  },
  {
    name: "showing",
    words: `
      show | prove | depict | indicate | attest | point to | evidence | proof | bear out | appear to show | video show`,
    many: ["agent", "theme", "instrument"],
    evidence: true,
  },
  {
    name: "recording",
    words: `
      record | film | document | videotape | capture on video | capture on camera | capture on
      film | photograph | catch on camera | footage`,
    many: ["agent", "theme"],
    evidence: true,
  },
  {
    name: "finding",
    words: `
      find | discover | discovery | uncover | come across | recover body | detect |
      locate | find evidence`,
    many: ["theme", "patient"],
  },
  {
    name: "identification",
    words: "identification | identify | recognise body | name suspect | name as suspect",
    many: ["patient"],
  },
  {
    name: "observation",
    words: "see | witness | observe | observation | hear | watch | notice | sight | sighting",
    many: ["agent", "theme"],
  },
];
