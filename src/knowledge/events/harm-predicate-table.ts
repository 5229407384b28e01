import type { PredicateRow } from "./predicate-row.ts";

const DEAD = { axis: "life", state: "dead", of: "patient" } as const;
const CAPTIVE = { axis: "liberty", state: "captive", of: "patient" } as const;
const FREE = { axis: "liberty", state: "free", of: "patient" } as const;

/**
 * Life, limb, liberty. Sources: UNODC International Classification of Crime for Statistical
 * Purposes, sections 01-03 (acts leading to death, harm to the person, sexual violence) and 0202
 * (acts against liberty); ICD-10/11 external causes, whose intent axis parts accident, self-harm,
 * assault and legal intervention. Deaths and arrests of one event can only add up.
 */
export const HARM_PREDICATES: readonly PredicateRow[] = [
  {
    name: "death",
    words: `
      death | die | dead | perish | lose life | lose lives | fatality | succumb | succumb to
      injuries | pass away | loss of life | be dead | decease | demise | drop dead | drown |
      drowning | freeze to death | burn to death | bleed to death | starve to death | be found
      dead | fall to death | death toll`,
    many: ["patient", "agent"],
    once: true,
    endState: DEAD,
    cumulative: true,
  },
  {
    name: "natural death",
    words: `
      natural death | die of natural causes | die of old age | die in sleep | death from natural
      causes | die of heart attack | heart attack | die of illness | die of disease | die of
      cancer | die naturally | death by natural causes | suffer heart attack | die of stroke`,
    isA: ["death"],
  },
  {
    name: "accidental death",
    words: `
      accidental death | die in accident | die accidentally | fatal accident | die by accident |
      death by misadventure`,
    isA: ["death", "accident"],
    endState: DEAD,
  },
  {
    name: "killing",
    words: `
      killing | kill | shoot dead | shoot to death | gun down | slay | slaying | leave dead |
      claim life | claim lives | take life | homicide | beat to death | stab to death | fatal
      shooting | fatally shoot | kill by | cause death | cost lives | cost life | strangle |
      targeted killing | neutralise | neutralize | eliminate | stone to
      death`,
    isA: ["death"],
    many: ["patient"],
  },
  {
    name: "murder",
    words: `
      murder | first degree murder | hack to death | contract killing | femicide | infanticide |
      honour killing | honor killing`,
    isA: ["killing"],
  },
  {
    name: "manslaughter",
    words: "manslaughter | negligent homicide | involuntary manslaughter | culpable homicide",
    isA: ["killing"],
  },
  { name: "assassination", words: "assassination | assassinate", isA: ["murder"] },
  {
    name: "execution",
    words: `
      execution | execute | put to death | behead | beheading | decapitate | hang to death |
      extrajudicial killing | summary execution | extrajudicial execution | execute by firing
      squad`,
    forms: "hanged",
    isA: ["killing"],
  },
  {
    name: "suicide",
    words: `
      suicide | commit suicide | kill himself | kill herself | kill themselves | take own life |
      take his own life | take her own life | hang himself | hang herself | shoot himself |
      shoot herself`,
    isA: ["death"],
  },
  {
    name: "injury",
    words: `
      injury | injure | wound | hurt | maim | be injured | leave injured | leave wounded |
      suffer injuries | sustain injuries | suffer wounds | hospitalise | hospitalize | be
      hospitalised | bruise`,
    many: ["patient"],
    endState: { axis: "life", state: "injured", of: "patient" },
  },
  {
    name: "casualty",
    words: `
      casualty | suffer casualties | take casualties | inflict casualties | be among casualties`,
    many: ["patient"],
  },
  {
    name: "survival",
    words: `
      survival | survive | stay alive | be alive | live through | remain alive | pull through |
      be found alive | survivor | escape death | cheat death`,
    many: ["patient", "agent"],
    endState: { axis: "life", state: "survived", of: "patient" },
  },
  {
    name: "unharmed",
    words: `
      unharmed | be unharmed | unhurt | uninjured | escape unharmed | escape unhurt | escape
      injury | be safe | unscathed | escape unscathed | be unhurt | safe and sound | emerge
      unharmed`,
    many: ["patient"],
    endState: { axis: "life", state: "unharmed", of: "patient" },
  },
  {
    name: "missing",
    words: `
      missing | go missing | be missing | disappear | disappearance | vanish | unaccounted for |
      be unaccounted for | lost at sea`,
    many: ["patient"],
    endState: { axis: "life", state: "missing", of: "patient" },
    cumulative: false,
  },
  { name: "birth", words: "birth | be born | give birth | give birth to | born", once: true },
  {
    name: "illness",
    words: `
      illness | fall ill | sicken | contract disease | infect | infection | be infected | test
      positive | contract virus`,
    many: ["patient"],
    endState: { axis: "health", state: "ill", of: "patient" },
    cumulative: true,
  },
  {
    name: "recovery",
    words: "recovery | recover | get well | be cured | cure | heal",
    many: ["patient"],
    endState: { axis: "health", state: "well", of: "patient" },
  },
  {
    name: "poisoning",
    words: "poisoning | poison | drug with poison",
    many: ["patient"],
    endState: { axis: "health", state: "ill", of: "patient" },
  },
  {
    name: "food poisoning",
    words: "food poisoning | contaminated food | eat contaminated food",
    isA: ["poisoning", "accident"],
  },
  { name: "overdose", words: "overdose | drug overdose", many: ["patient"] },
  {
    name: "torture",
    words: `
      torture | mistreat | mistreatment | abuse | ill treat | ill treatment`,
    many: ["patient"],
  },
  {
    name: "rape",
    words: "rape | sexual assault | sexually assault | sexual violence | molest | sexual abuse",
    many: ["patient"],
  },
  {
    name: "self-defence",
    words: `
      self defence | self defense | act in self defence | act in self defense | defend himself |
      defend herself | defend themselves`,
  },
  // Liberty: held by law, held without it, and the ways out.
  {
    name: "captivity",
    words: `
      captivity | hold captive | in custody | be in custody | be held captive | take
      captive | hold prisoner | take prisoner | be held prisoner | imprison | imprisonment |
      jail | incarcerate | be in jail | remain in custody`,
    many: ["patient"],
    endState: CAPTIVE,
  },
  {
    name: "arrest",
    words: `
      arrest | detain | detention | apprehend | take into custody | round up | nab | make arrest
      | capture suspect | be under arrest | place under arrest | put under arrest | house arrest
      | remand`,
    isA: ["captivity"],
    many: ["patient"],
    cumulative: true,
    needs: ["patient"],
  },
  {
    name: "abduction",
    words: `
      abduction | abduct | kidnap | kidnapping | hostage taking | take hostage | seize hostages
      | hold hostage | snatch | enforced disappearance | be taken hostage | take hostages |
      hijack passengers`,
    isA: ["captivity"],
    many: ["patient"],
    cumulative: true,
    needs: ["patient"],
  },
  {
    name: "hijacking",
    words: "hijacking | hijack | carjack",
    many: [],
    needs: ["agent"],
  },
  {
    name: "freedom",
    words: "freedom | be free | go free | regain freedom | walk free | be at liberty",
    many: ["patient"],
    endState: FREE,
  },
  {
    name: "release",
    words: `
      release | free | set free | let go | free on bail | release on bail | parole | be freed |
      hand over hostages | discharge from custody | prisoner swap | prisoner exchange`,
    isA: ["freedom"],
  },
  {
    name: "rescue",
    words: `
      rescue | save | rescue operation | pull from rubble | bring to safety | pull to safety |
      pull out alive`,
    isA: ["freedom"],
    endState: FREE,
    needs: ["patient"],
  },
  {
    name: "escape",
    words: `
      escape | break free | jailbreak | prison break | break out of prison | break out of jail |
      escape from prison | escape captivity | abscond | get away`,
    isA: ["freedom"],
    endState: { axis: "liberty", state: "escaped", of: "patient" },
  },
  {
    name: "deportation",
    words: `
      deportation | deport | expel from country | extradite | extradition | expulsion | expel`,
    many: ["patient"],
  },
];
