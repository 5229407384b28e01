import type { Operator } from "./operator.ts";
import { OPERATOR_KINDS, type OperatorKind } from "./operator-kinds-table.ts";

/**
 * Verbs by what they make of an infinitive, gerund or clause. Sources: Karttunen's list of
 * implicative verbs (2012), Nairn et al. (2006), FactBank's selecting predicates, VerbNet classes
 * 32 (want), 55 (begin), 60 (order), 61 (try), 62 (wish), 63 (enforce), 67 (forbid), 76 (limit).
 */
export const CLAUSE_VERBS = index({
  "+-": `manage | get | happen | come | begin | start | continue | keep | resume | proceed | bother |
    dare | remember | cease | stop | quit | finish | help | go on | commence | turn out | tend |
    succeed | deign | condescend | use | end up | be | serve | persist | spend | take turns`,
  "-+": "fail | neglect | forget | omit",
  "+o": `force | compel | make | cause | lead | let | get | enable | oblige | drive | prompt | move | see | hear |
    watch | find | catch | provoke | inspire | leave | show | condemn | film | spot | induce`,
  "-o": `refuse | decline | prevent | stop from | bar | forbid | prohibit | deter | block | avoid |
    refrain | keep from | dissuade | rule out | abstain | ban | discourage | avert | hesitate | resist |
    oppose | reject`,
  "o-": "allow | permit | afford | qualify | entitle | authorize | authorise",
  planned: `try | attempt | seek | plan | intend | aim | prepare | decide | agree | promise | pledge |
    vow | threaten | offer | propose | mean | struggle | move | arrange | resolve | hope | commit |
    volunteer | conspire | plot | work | fight | strive | mobilize | undertake | opt | choose |
    swear | consent | schedule | elect | bid | battle | rush | scramble | endeavor | go | push | consider |
    train | design | organize | determine | debate | discuss | contemplate | wait`,
  wished: `want | wish | like | desire | prefer | love | long | yearn | hate | need | crave | be willing |
    would rather | await | suggest | recommend`,
  expected: `expect | predict | forecast | anticipate | set | schedule | estimate | be due | slate | project |
    stand | bet | count | figure`,
  required: `order | tell | ask | urge | call on | call | demand | request | require | instruct | advise |
    persuade | encourage | command | beg | invite | have | insist | warn | press | need | pressure |
    push | convince | appeal | pay | charge | appoint | assign | challenge | lobby | implore`,
  feared: "fear | worry | dread",
  probable: "appear | seem | look | prove",
  asked: "wonder | ask whether",
  alleged: "accuse | suspect | charge | blame | indict | convict",
  cancelled: "cancel | call off | postpone | delay | suspend | scrap | abandon | shelve",
  unlikely: "doubt",
  fact: `know | realize | realise | regret | notice | discover | learn | see | find | forget that | admit |
    acknowledge | concede | reveal | remember | recall | celebrate | condemn | enjoy | love doing`,
  hypothetical: "imagine | suppose | assume | pretend",
});

/** Raising passives that pass on what unnamed others say: "is said to have fled". */
export const REPORTED_PASSIVES: ReadonlySet<string> = new Set(
  "say believe report think allege understand claim rumor rumour consider suppose suspect deem accuse".split(
    " ",
  ),
);

/** Passives of finding out whether something is so: "could not be confirmed that". */
export const CHECKED_PASSIVES: ReadonlySet<string> = new Set(
  "confirm verify corroborate substantiate establish ascertain".split(" "),
);

/** Of {@link CLAUSE_VERBS}: those that make the same of a clause with "that". */
export const THAT_VERBS: ReadonlySet<string> = new Set(
  `promise pledge vow threaten hope wish expect predict forecast
   anticipate estimate fear worry appear seem doubt
   know realize realise regret notice discover imagine suppose assume pretend turn ensure
   intend swear`.split(/\s+/),
);

/** What verbs make of an event that is their object or prepositional object, by name. */
export const EVENT_VERBS = index({
  planned: `plan | plot | prepare | prepare for | attempt | seek | propose | intend | pledge | promise |
    order | schedule | offer | try | work for | push for | aim for | aim at | look at | look into |
    interest in | commit to | plan on | insist on | authorize | authorise | request | design | organize | organise | apply for | vow |
    press for | wait for | arrange `,
  wished: "want | wish for | hope for | need | favor | favour | prefer | await",
  required: "demand | urge | call for | require | ask for | insist on | appeal for | recommend",
  expected: "expect | predict | forecast | anticipate",
  feared: "fear | worry about | warn of | threaten | risk | warn about | warn against | brace for",
  "-o": `prevent | avert | avoid | thwart | foil | stop | block | ban | rule out | forbid | prohibit |
    deter | preclude | lack | abort | veto | prevent from | refrain from | renounce | head off`,
  cancelled: "cancel | call off | postpone | delay | scrap | shelve | suspend",
  alleged: "allege | accuse of | suspect of | suspect | claim",
  possible: "suggest | allow | permit | mean | enable | facilitate | face",
  "+-": `cause | lead to | trigger | spark | provoke | result in | produce | bring | bring about | see |
    hold | stage | conduct | launch | have | make | take | do | carry out | begin | start | continue |
    commit | wage | mount | give | get | suffer | win | achieve | reach | create | generate | ignite |
    impose | face | undertake | complete | file | announce | issue | post | show | draw | receive |
    come under | obtain | secure | approve | sign | accept | include | involve`,
});

/** What adjectives make of the clause or event that they govern: "ready to", "capable of". */
export const CLAUSE_ADJECTIVES = index({
  "o-": "able | capable | free | unable to not | eligible | possible | welcome",
  impossible: "unable | incapable | impossible | reluctant | unwilling | loath | powerless",
  expected: "likely | due | set | bound | certain | sure | poised | about | inevitable | probable",
  unlikely: "unlikely | improbable | doubtful",
  planned: `interested | ready | willing | prepared | eager | keen | determined | anxious | reluctant to | committed |
    happy to | desperate | impatient`,
  required: "necessary | essential | important | imperative | vital | obliged | required | crucial",
  feared: "afraid | fearful | worried | concerned",
  hypothetical:
    "hopeful | easy | hard | difficult | tough | dangerous | better | good | best | wrong | reasonable | premature",
  possible: "conceivable | vulnerable",
  fact: "aware | proud | sorry | glad | happy | sad | responsible | surprised | quick | slow",
  asked: "uncertain | unsure | unclear",
  charged: "guilty",
});

/** What nouns make of the infinitive, clause or event that they govern: "a threat of war". */
export const CLAUSE_NOUNS = index({
  planned: `attempt | effort | bid | plan | plot | decision | intention | proposal | promise | pledge |
    offer | move | vow | commitment | agreement | campaign | drive | program | programme | mission |
    goal | aim | ambition | means | reward | negotiations | talks | | intent | willingness | readiness | preparation | struggle | strategy |
    idea | project | scheme | battle | fight | step | measure | way | push | option | resolve | purpose`,
  wished: "hope | desire | wish | dream | need | reason | pressure | incentive | time",
  required: `call | demand | order | request | appeal | requirement | obligation | duty | responsibility |
    instruction | ultimatum | recommendation`,
  expected: "expectation | forecast | prediction | likelihood | prospect | outlook",
  possible: "ability | opportunity | power | capacity | capability | option",
  chance: "chance | possibility | potential | probability",
  licensed: "right | permission | authority | freedom | authorization | license",
  feared: "fear | threat | risk | danger | warning | concern | worry | specter | spectre",
  "-o": `refusal | failure | inability | lack | absence | reluctance | unwillingness | prevention |
    avoidance | ban | rejection | cancellation | prohibition`,
  alleged: "allegation | accusation | claim | rumor | rumour | suspicion | charge | report",
  hypothetical: "event | case | scenario | condition | suggestion",
  asked: "question",
});

/** Nouns with "to": what stands in the way of an event, or is there in its place. Own list from WordNet's "obstacle" and "opposition". */
export const OBSTACLES: ReadonlySet<string> = new Set(
  "obstacle barrier impediment hurdle hindrance opposition objection resistance alternative".split(
    " ",
  ),
);

function index(
  lists: Readonly<Partial<Record<OperatorKind, string>>>,
): ReadonlyMap<string, Operator> {
  const found = new Map<string, Operator>();
  for (const [kind, list] of Object.entries(lists)) {
    const operator = OPERATOR_KINDS[kind as OperatorKind];
    for (const word of list.split("|")) {
      const name = word.trim().replace(/\s+/g, " ");
      // The kinds are in order of their strength: the first that lists a word decides.
      if (!found.has(name)) found.set(name, operator);
    }
  }
  return found;
}
