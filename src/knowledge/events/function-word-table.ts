/**
 * Words that carry no concept of their own in a short predicate. Source: the closed word classes of
 * English (Quirk et al. 1985, chapters 3, 5, 9 and 16); light and aspectual verbs as VerbNet
 * (classes 55.1, 55.2, 26.7) and FrameNet (support verbs) list them; implicative and
 * counterfactive verbs after Karttunen (1971).
 */

/** Dropped everywhere. */
export const DETERMINERS = `
  a | an | the | this | that | these | those | some | several | many | few | any | their | his |
  her | its | our | my | your`;

/** Dropped at the start of a predicate. */
export const AUXILIARIES = `
  am | is | are | was | were | be | been | being | has | have | had | having | do | does | did |
  will | would | shall | should | can | could | may | might | must | to | get | gets | got |
  getting | there | reportedly | also | then`;

/** Dropped at the end; what follows one inside a noun phrase is not part of the head. */
export const PREPOSITIONS = `
  with | on | upon | onto | at | in | into | inside | within | against | of | to | by | from |
  for | between | among | amid | along | near | around | across | through | toward | towards |
  about | over | after | before | during | as | that | because | due | since | under | and | or`;

/** Part of a verb: "shoot down" is not "shoot". Never dropped. */
export const PARTICLES =
  "down | out | up | off | back | away | apart | together | aside | forth | ahead";

/**
 * Verbs of which such a word is a part and not dropped, since they mean something else without it:
 * who goes on does not leave. Source: WordNet's verbs of two words, those in common use.
 */
export const PHRASAL_VERBS = `
  bring about | call on | carry on | carry over | come about | come by | come to | count on |
  drag on | get at | get by | get on | get over | give in | go about | go by | go on | go over |
  go through | go under | hand in | hand on | hang on | hold on | hold over | keep at | keep on |
  keep to | lead on | let on | live on | look after | look at | look on | look over | make for |
  make over | move on | pass by | pass for | pass on | press on | pull through | put on |
  put through | run through | run into | see through | see to | set about | set on | settle for |
  settle in | stand by | stand for | stay on | take after | take in | take on | take to |
  turn on | turn over | turn to | wear on`;

/** Verbs that add nothing to the noun or verb after them: "carry out an attack", "start shooting". */
export const LIGHT_VERBS = `
  carry out | launch | conduct | mount | stage | commit | make | engage in | wage | perform |
  undertake | perpetrate | deliver | hold | have | suffer | sustain | face | experience | see |
  take part in | be involved in | be the target of | come under | be subjected to | be hit by |
  be caught in | cause | inflict | impose | issue | organise | organize | give | lead | result
  in | start | begin | continue | resume | keep | manage to | succeed in | proceed to | help |
  go on to`;

/** After a noun for violence or unrest they say that it began, and not who began it. */
export const ONSET_VERBS = `
  break out | erupt | flare up | flare | ensue | start | begin | breakout | onset | outbreak |
  eruption | resume | escalate into | broke out again | commence`;

/** Nouns that say so before "of": "outbreak of fighting". */
export const ONSET_NOUNS =
  "outbreak of | onset of | start of | beginning of | eruption of | flare up of";

/**
 * With one of these in front the thing itself is not said to have happened: "attempted murder",
 * "stop fighting", "mock attack". Such phrases are never reduced to their head.
 */
export const PRIVATIVES = `
  not | no | never | attempt | try | fail | refuse | threaten | plan | want | vow | plot | stop
  | cease | end | halt | quit | avoid | avert | prevent | foil | thwart | cancel | call |
  postpone | suspend | deny | mock | fake | false | simulated | hoax | near | would | non |
  pseudo | fictional | hypothetical | potential | possible | impending | imminent | intend |
  promise | fear | abandon | hope | expect | oppose | reject | condemn | investigate | probe |
  discuss | lack`;

/** Adjectives of strength, extent or time that change nothing about what kind of event it was. */
export const INTENSITY_WORDS = `
  fierce | heavy | deadly | bloody | fatal | lethal | intense | violent | brief | major | minor
  | massive | huge | large | small | big | great | serious | severe | sporadic | fresh | new |
  renewed | recent | latest | ongoing | continued | sustained | prolonged | sudden | surprise |
  brutal | brazen | cowardly | heinous | horrific | terrible | devastating | powerful | strong |
  alleged | suspected | reported | apparent | further | repeated | multiple | numerous |
  widespread | bitter | direct | overnight | daily | mass | large-scale | unprovoked |
  indiscriminate | coordinated | simultaneous | second | first | third | another | more | armed
  | today | yesterday | tragic`;

/** Words in -ly that are no adverbs. */
export const LY_WORDS = `
  rally | family | assembly | supply | reply | apply | ally | bully | anomaly | comply |
  multiply | rely | imply | elderly | monopoly | deadly | costly | italy | early | daily |
  weekly | monthly | yearly | friendly | only | july | belly | folly`;
