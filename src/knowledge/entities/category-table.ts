/** A category of parties, or what several words for one have in common. */
export interface CategoryRow {
  readonly id: string;
  /** Ids of wider categories. */
  readonly wider: readonly string[];
  /** Words for it, singular and folded; the first stands for all in reasons. */
  readonly words: readonly string[];
  /** The words mean the same: they have one key ("soldier", "troop"). */
  readonly synonyms: boolean;
  /** Organs of the state or body named before them: "Iranian soldiers", "Taliban officials". */
  readonly organ: boolean;
  /** Says only that there is somebody, or what part they have in the event. */
  readonly anybody: boolean;
}

function row(
  id: string,
  wider: string,
  words: string,
  flags: Partial<Pick<CategoryRow, "synonyms" | "organ" | "anybody">> = {},
): CategoryRow {
  return {
    id,
    wider: wider === "" ? [] : wider.split(" "),
    words: words.split(";"),
    synonyms: flags.synonyms ?? false,
    organ: flags.organ ?? false,
    anybody: flags.anybody ?? false,
  };
}

const ORGAN = { organ: true } as const;
const SYNONYMS = { synonyms: true } as const;
const STATE_SYNONYMS = { organ: true, synonyms: true } as const;
const ANYBODY = { anybody: true } as const;

/**
 * The categories. A function, so that nothing is built before it is needed.
 *
 * Sources: combatants and civilians after Additional Protocol I to the Geneva Conventions (art. 43,
 * 50); rebel, militia, rioter, protester, state force and civilian as actor types after the ACLED
 * codebook, organised and non-state actors after the UCDP GED codebook; occupations after ISCO-08;
 * refugees after UNHCR's master glossary; crimes after the UNODC ICCS; child as a person under 18
 * after the Convention on the Rights of the Child. Words within one row differ in valence only
 * (NewsWCL50). Police are no combatants and no civilians here: law and newspapers disagree.
 */
export function categoryTable(): readonly CategoryRow[] {
  return [
    // Anybody at all, and parts in the event. These tell nothing of who it is.
    row("person", "", "person;individual;human;human being;somebody;someone;people", ANYBODY),
    row("group", "", "group;party;side;faction;crowd;team", ANYBODY),
    row("attacker", "", "attacker;assailant;perpetrator;aggressor;culprit;suspect;raider", ANYBODY),
    row("victim", "", "victim;casualty;fatality;survivor;dead;injured;wounded", ANYBODY),
    row("captive", "", "captive;hostage;detainee;prisoner;abductee;inmate", ANYBODY),
    row("witness", "", "witness;eyewitness;onlooker", ANYBODY),

    // Sex and age.
    row("male", "", "male"),
    row("female", "", "female"),
    row("man", "male", "man;gentleman"),
    row("woman", "female", "woman;lady"),
    row("boy", "male child", "boy"),
    row("girl", "female child", "girl"),
    row("adult", "", "adult;grown-up"),
    row("child", "", "child;kid;minor;infant;baby;toddler;newborn"),
    row("teenager", "", "teenager;teen;youth;adolescent;youngster"),
    row("elderly", "adult", "pensioner;elder"),

    // State bodies and office holders.
    row("institution", "", "institution;agency;body"),
    row(
      "government",
      "institution",
      "government;regime;administration;authority;state;cabinet;leadership",
      ORGAN,
    ),
    row(
      "ministry",
      "government",
      "ministry;department;foreign ministry;defence ministry;defense ministry;interior ministry",
      ORGAN,
    ),
    row("parliament", "institution", "parliament;congress;senate;assembly;legislature", ORGAN),
    row("court", "institution", "court;tribunal;judiciary", ORGAN),
    row("official", "", "official;functionary;civil servant;bureaucrat;officeholder", ORGAN),
    row(
      "head-of-state",
      "official",
      "president;prime minister;premier;chancellor;king;queen;supreme leader",
      ORGAN,
    ),
    row(
      "minister",
      "official",
      "minister;secretary of state;foreign minister;defence minister;defense minister;interior minister",
      ORGAN,
    ),
    row("governor", "official", "governor;provincial governor"),
    row("mayor", "official", "mayor"),
    row("diplomat", "official", "diplomat;ambassador;envoy;consul;attache", ORGAN),
    row("spokesperson", "", "spokesperson;spokesman;spokeswoman", STATE_SYNONYMS),
    row("judge", "official", "judge;magistrate;justice"),
    row("prosecutor", "official", "prosecutor;attorney general"),
    row(
      "lawmaker",
      "",
      "lawmaker;legislator;senator;congressman;congresswoman;member of parliament;mp",
    ),
    row("politician", "", "politician"),
    row("leader", "", "leader;chief;head", ORGAN),

    // State forces.
    row("combatant", "", "combatant;belligerent"),
    row(
      "security-force",
      "",
      "security force;security service;security personnel;security force member;government force;law enforcement",
      STATE_SYNONYMS,
    ),
    row(
      "military",
      "security-force combatant",
      "soldier;troop;army;military;armed force;military force;serviceman;servicewoman;service member;military personnel;army soldier;army troop;army force;military troop;army personnel;government soldier;government troop;ground force;regular troop",
      STATE_SYNONYMS,
    ),
    row(
      "border-guard",
      "military",
      "border guard;border guard force;border force;border police;border troop;border guardsman;frontier guard;border patrol;border security force;border security guard;border soldier",
      STATE_SYNONYMS,
    ),
    row("air-force", "military", "air force;airman", ORGAN),
    row("navy", "military", "navy;naval force;sailor", ORGAN),
    row("special-forces", "military", "special force;commando;special operations force", ORGAN),
    row("paratrooper", "military", "paratrooper"),
    row("infantry", "military", "infantry;infantryman"),
    row("conscript", "military", "conscript;recruit"),
    row(
      "police",
      "security-force",
      "police;policeman;policewoman;police officer;police force;police department;police service;police bureau;cop;constable;gendarme;gendarmerie;police personnel",
      STATE_SYNONYMS,
    ),
    row("riot-police", "police", "riot police", ORGAN),
    row(
      "intelligence",
      "",
      "intelligence service;intelligence agent;intelligence agency;secret service;spy",
      ORGAN,
    ),
    row("coast-guard", "security-force", "coast guard;coastguard", STATE_SYNONYMS),
    row(
      "peacekeeper",
      "",
      "peacekeeper;blue helmet;peacekeeping force;peacekeeping troop",
      SYNONYMS,
    ),
    row("guard", "", "guard"),
    row("bodyguard", "guard", "bodyguard;security guard"),
    row("officer", "", "officer", ORGAN),
    row("commander", "", "commander;warlord;field commander", ORGAN),

    // Organised armed groups outside the state. Fighters, militants and terrorists differ in valence.
    row(
      "armed-group",
      "combatant",
      "fighter;militant;insurgent;rebel;guerrilla;guerilla;terrorist;extremist;jihadist;jihadi;islamist;mujahid;freedom fighter;resistance fighter;urban guerrilla;rebel fighter;guerrilla fighter;rebel force;rebel group;armed group;insurgent group;militant group;terrorist group;guerrilla group;insurgent force;guerrilla force",
    ),
    row("separatist", "armed-group", "separatist;secessionist;separatist rebel;separatist fighter"),
    row(
      "militia",
      "combatant",
      "militia;militiaman;militia member;militia fighter;paramilitary;paramilitary force",
    ),
    row("mercenary", "", "mercenary;soldier of fortune"),
    row("death-squad", "", "death squad"),
    row(
      "gunman",
      "",
      "gunman;armed man;armed person;armed individual;gunwoman;armed assailant;armed attacker;shooter",
    ),
    row("sniper", "gunman", "sniper"),

    // Those who break the law for gain or harm.
    row("criminal", "", "criminal;outlaw;offender;lawbreaker;crook;delinquent"),
    row("bandit", "criminal", "bandit;brigand;highwayman;marauder"),
    row("robber", "criminal", "robber;thief;burglar;mugger"),
    row("smuggler", "criminal", "smuggler;trafficker"),
    row(
      "drug-trafficker",
      "smuggler",
      "drug trafficker;drug smuggler;drug dealer;drug lord;narco;narcotrafficker;drug runner",
    ),
    row(
      "gangster",
      "criminal",
      "gangster;gang member;gang;mobster;mafioso;cartel;cartel member;hitman;hit man",
    ),
    row("pirate", "criminal", "pirate"),
    row("kidnapper", "criminal", "kidnapper;abductor;hostage taker"),
    row("murderer", "criminal", "murderer;killer;assassin"),

    // Civilians and what they do.
    row(
      "civilian",
      "",
      "civilian;noncombatant;bystander;passer by;passerby;member of the public;unarmed civilian",
    ),
    row(
      "farmer",
      "civilian",
      "farmer;peasant;farm worker;farmhand;farm labourer;farm laborer;grower",
    ),
    row("herder", "civilian", "herder;shepherd;herdsman;pastoralist"),
    row("villager", "civilian", "villager"),
    row("fisherman", "civilian", "fisherman;fisher"),
    row("worker", "civilian", "worker;labourer;laborer;employee;staff;staff member;staffer"),
    row("aid-worker", "worker", "aid worker;relief worker;humanitarian worker;ngo worker"),
    row("miner", "worker", "miner"),
    row("teacher", "civilian", "teacher;schoolteacher;lecturer"),
    row("student", "civilian", "student;pupil;schoolchild;schoolboy;schoolgirl"),
    row(
      "journalist",
      "civilian",
      "journalist;reporter;newsman;newspaperman;correspondent;news photographer;cameraman",
    ),
    row("trader", "civilian", "trader;shopkeeper;vendor;merchant;seller;businessman;businesswoman"),
    row("refugee", "civilian", "refugee;asylum seeker;displaced person"),
    row("migrant", "", "migrant;immigrant"),
    row("settler", "civilian", "settler"),
    row("worshipper", "civilian", "worshipper;churchgoer;pilgrim"),
    row("shopper", "civilian", "shopper;customer"),
    row("tourist", "civilian", "tourist;holidaymaker"),
    row("protester", "civilian", "protester;protestor;demonstrator;marcher"),
    row("resident", "", "resident;inhabitant;local resident;citizen;native"),
    row("passenger", "", "passenger;traveller;traveler;commuter"),
    row("driver", "", "driver;motorist"),
    row("pilot", "", "pilot;aviator"),
    row("medic", "", "medic;doctor;nurse;paramedic;physician"),
    row("cleric", "", "cleric;priest;monk;nun;imam;mullah"),
    row("activist", "", "activist;campaigner"),
    row("rioter", "", "rioter;mob"),
    row("looter", "", "looter"),
    row("vigilante", "", "vigilante"),
    row("rescuer", "", "rescuer;rescue worker;firefighter;emergency worker;fireman"),
    row("lawyer", "", "lawyer;solicitor;barrister"),
    row("family", "", "family;relative;kin;wife;husband;son;daughter;mother;father;brother;sister"),
    row("spectator", "", "spectator;visitor;guest"),
  ];
}
