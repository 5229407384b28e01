import type { Role } from "../../../model/role.ts";

/** Words between bars or blanks as a set. */
function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split("|")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );
}

/**
 * Verbs and nouns of events whose only participant undergoes them: who dies, falls or sinks is the
 * `patient`, as the predicate tables of the knowledge base have it. Source: VerbNet 45 (change of
 * state), 48.2 (disappearance), unaccusative verbs of Levin (1993).
 */
export const UNDERGONE: ReadonlySet<string> =
  words(`die | fall | sink | collapse | crash | explode |
  drown | perish | capsize | derail | succumb | survive | disappear | vanish | starve | burn |
  overturn | suffer | erupt | shatter | go missing | death | collapse | crash | explosion | fall |
  sinking | disappearance | injury | drop dead | lose life | blow up | cave in | casualty | survival`);

/** Those of them that can also be done to something: VerbNet 45.4 and 42 (drown, starve). */
export const CAUSATIVES: ReadonlySet<string> = words(
  `sink | collapse | crash | explode | drown | capsize | derail | starve | burn | overturn | shatter |
  blow up`,
);

/** Verbs whose subject is held, placed or described: VerbNet 47 (existence), 51 without motion. */
export const STAYED: ReadonlySet<string> =
  words(`stay | remain | exist | live | lie | belong | stand |
  be | become | seem | appear | reside | sit | consist | contain | include | persist | last`);

/**
 * Verbs whose object is moved, held, made known or described rather than harmed. Source: VerbNet 9
 * (putting), 11 (sending and carrying), 13 (change of possession), 15 (hold), 37 (communication).
 */
export const THEME_OBJECTS: ReadonlySet<string> =
  words(`deploy | station | post | base | send | hold |
  give | hand | hand over | deliver | bring | carry | transfer | have | own | possess | keep | ship |
  sell | buy | say | announce | report | declare | claim | deny | confirm | state | admit | reveal |
  post | share | show | return | receive | provide | offer | move | transport | lend | pay | want |
  mention | explain | describe | suggest | propose | plan | discuss | publish | release statement |
  survive | control | retain | maintain | use | need | know | see | hear | believe | expect | hope | get | put |
  carry out | smuggle | supply | locate | resume | lose | find`);

/** Verbs of saying: the subject speaks. VerbNet 37, CAMEO root 01. */
export const SPEECH: ReadonlySet<string> =
  words(`say | tell | claim | deny | report | announce | add |
  state | declare | confirm | insist | maintain | note | mention | explain | reveal | disclose |
  speak | comment | remark | admit | acknowledge | warn | accuse | allege | assert | argue | suggest |
  tweet | write | quote | cite | describe | testify | urge | demand | ask | request | call on |
  call for | condemn | denounce | criticize | criticise | praise | promise | pledge | vow | threaten |
  apologize | apologise | reply | answer | repeat | point out | statement |
  announcement | claim | comment | denial | warning | accusation | threat | promise | declaration |
  report | blame | concede | contend | predict | complain | recall | inform | recount | ask`);

/** Verbs of saying whose object is who they are said to. */
export const ADDRESSED: ReadonlySet<string> = words(
  "tell | warn | urge | ask | inform | call on | order | remind | assure | advise | notify",
);

/**
 * What two sides do to each other, verbs and nouns. Sources: VerbNet 36 (correspond, marry, meet),
 * and `mutual` in the predicate tables of the knowledge base.
 */
export const MUTUAL: ReadonlySet<string> =
  words(`clash | fight | fighting | skirmish | battle | combat |
  war | negotiate | negotiation | meet | meeting | talk | talks | collide | collision | marry |
  quarrel | argue | argument | dispute | exchange fire | trade fire | firefight | gunfight | gunbattle |
  gun battle | shootout | shoot-out | confrontation | scuffle | brawl | standoff | ceasefire |
  cease-fire | truce | agreement | conflict | hostility | hostilities | communicate | divorce | duel |
  exchange of fire | engagement | wedding | marriage | wrestle | compete | tussle | face off | debate |
  cooperate | feud | border clash | treaty | accord | deal | consult | discussion | dialogue`);

/** Harm with a direction: "on", "at", "against" and "upon" lead to who is hit. CAMEO 17-20. */
export const AIMED: ReadonlySet<string> = words(`attack | assault | raid | strike | airstrike |
  air strike | fire | shoot | shooting | shelling | ambush | offensive | bombardment | bombing |
  crackdown | open fire | swoop | shot | invasion | incursion | operation | aggression | violence |
  war | siege | blockade | sanction | threat | coup | plot | revenge | retaliate | retaliation |
  counterattack | onslaught | barrage | turn | throw | hurl | lob | launch | march | protest |
  crack down | advance | accusation | charge | move | sabotage | aim | prey | firing | fire shots | discriminate |
  push back | fight back | strike back | hit back | hit out | lash out`);

/** Nouns whose possessor, alone, is who it was done to: "his arrest", "the town's capture". */
export const DONE_TO_POSSESSOR: ReadonlySet<string> = words(`arrest | death | capture | release |
  killing | murder | execution | assassination | deportation | kidnapping | abduction | detention |
  imprisonment | injury | conviction | trial | destruction | defeat | fall | collapse | dismissal |
  extradition | rescue | evacuation | conquest | seizure | liberation | slaying | ouster | removal |
  appointment | torture | beating | sentence | crash | sinking`);

/** Nouns of what one does alone: "the arrival of the troops" has them arrive. VerbNet 51, 31. */
export const DONE_BY_THEM: ReadonlySet<string> = words(`arrival | departure | withdrawal | retreat |
  advance | flight | escape | protest | march | resignation | surrender | return | visit | rise |
  revolt | uprising | rebellion | mutiny | strike | demonstration | rally | migration | exodus |
  attendance | participation | refusal | failure | attempt | effort | reaction | response |
  landing | intervention | entry | appearance | departure | defection | growth | decline | increase`);

/** What attacks do, so that who attacked did it: VerbNet 18, 42, 44 and the harm predicates. */
export const DONE_BY_ATTACKS: ReadonlySet<string> = words(`kill | wound | injure | hurt | maim |
  destroy | damage | level | flatten | demolish | ruin | wreck | hit | strike | target | burn |
  massacre | slaughter | displace | topple | gut | raze | claim | leave dead`);

/** Verbs with a recipient after "to": VerbNet 11.1, 13. */
export const GIVING: ReadonlySet<string> =
  words(`give | hand | hand over | send | deliver | sell | pay |
  offer | provide | transfer | lend | grant | supply | return | lose | cede | surrender | award |
  donate | ship | pass | present`);

/** Roles of a subject by list; the first list that has the predicate or its verb decides. */
export const SUBJECT_ROLES: readonly (readonly [ReadonlySet<string>, Role])[] = [
  [UNDERGONE, "patient"],
  [STAYED, "theme"],
  [SPEECH, "speaker"],
];

/** What blasts do to things, and never to people. */
export const DAMAGING_VERBS: ReadonlySet<string> =
  words(`destroy | damage | level | flatten | demolish |
  wreck | gut | raze`);
