import type { PredicateRow } from "./predicate-row.ts";

/**
 * Armed conflict and crime against property by force. Sources: event types and sub-event types of
 * the ACLED codebook (battles, explosions/remote violence, violence against civilians, riots,
 * strategic developments); CAMEO codebook roots 17-20 (coerce, assault, fight, mass violence);
 * UCDP definitions (state-based, non-state, one-sided). Whose presence an act needs is our
 * reading of these: ground assaults need the attackers there, remote violence does not.
 */
export const CONFLICT_PREDICATES: readonly PredicateRow[] = [
  {
    name: "armed violence",
    words: `
      armed violence | violence | hostilities | armed conflict | conflict | unrest and violence
      | use force`,
    many: ["patient", "instrument"],
  },
  // Sides that do the same to each other (ACLED "armed clash", CAMEO 190 "use conventional force").
  {
    name: "clash",
    words: `
      clash | fight | fighting | skirmish | exchange fire | exchange of fire | trade fire |
      exchange gunfire | exchange of gunfire | confrontation | confront | engagement | come to
      blows | scuffle | brawl | armed confrontation | combat | cross border firefight | standoff | melee`,
    isA: ["armed violence"],
    mutual: true,
    many: [],
    needs: ["party", "agent", "patient"],
  },
  {
    name: "clash onset",
    words: `
      clash onset | break out | erupt | flare up | flare | violence break out | hostilities
      break out`,
    isA: ["clash"],
    onset: true,
  },
  {
    name: "battle",
    words: "battle | do battle | pitched battle | battle for",
    isA: ["clash"],
  },
  {
    name: "firefight",
    words: `
      firefight | gunfight | gun battle | gunbattle | shootout | shoot out | gun fight | fire
      fight`,
    isA: ["clash"],
  },
  {
    name: "war",
    words: "war | warfare | civil war",
    isA: ["armed violence"],
    mutual: true,
    many: ["patient"],
  },
  { name: "duel", words: "duel | artillery duel", isA: ["clash"], needs: [] },
  // One side against another (CAMEO 18-19; ACLED "attack").
  {
    name: "attack",
    words: `
      attack | assault | strike at | hit target | come under attack | be under attack | target |
      fall upon | set upon | onslaught | act of aggression | assail | bomb attack on | launch
      offensive | offensive | aggression | counterattack | counter attack | counteroffensive |
      counter offensive | terror attack | terrorist attack | act of terror | act of terrorism |
      terrorism`,
    isA: ["armed violence"],
  },
  { name: "strike", words: "strike | hit" },
  {
    name: "raid",
    words: "raid | foray | storming party | night raid | cross border raid | swoop",
    isA: ["attack"],
    needs: ["agent"],
  },
  {
    name: "ambush",
    words: "ambush | waylay | lie in wait",
    isA: ["attack"],
    needs: ["agent", "patient"],
  },
  {
    name: "incursion",
    words: `
      incursion | cross border incursion | border violation | violate border | border crossing
      by force | intrude | intrusion | encroach | encroachment | cross into`,
    needs: ["agent"],
  },
  {
    name: "invasion",
    words: "invasion | invade | full scale invasion",
    isA: ["incursion", "attack"],
    needs: ["agent"],
  },
  {
    name: "special military operation",
    words: `
      special military operation | military operation | security operation | sweep
      operation | anti terror operation | counter terrorism operation`,
    many: ["patient"],
  },
  {
    name: "siege",
    words: "siege | besiege | lay siege to | blockade | encircle | encirclement | surround",
    many: ["patient"],
  },
  {
    name: "military exercise",
    words: `
      military exercise | exercise | military drill | drill | war game | manoeuvres | maneuvers
      | live fire exercise`,
    many: ["agent", "party"],
  },
  { name: "sabotage", words: "sabotage | act of sabotage | tamper with" },
  {
    name: "cyberattack",
    words: `
      cyberattack | cyber attack | hack | hacking | ransomware attack | denial of service attack`,
    many: ["patient"],
  },
  // Shooting: a family of its own beside attack, since shots can be fired by both or by mistake.
  {
    name: "shooting",
    words: `
      shooting | shoot | open fire | open fire on | fire on | fire at | fire upon | fire shots |
      shots be fired | shots fired | gunfire | gunshot | shoot at | come under fire | return
      fire | spray with bullets | gun attack | fire into | fire shots at | fire bullets | fire
      live rounds | draw fire | opening fire | start shooting | fire live ammunition`,
    forms: "shot | shots",
    isA: ["armed violence"],
    needs: ["agent", "patient"],
  },
  { name: "discharge of a weapon", words: "fire off | discharge weapon", forms: "firing | fired" },
  {
    name: "shelling",
    words: `
      shelling | shell | artillery fire | artillery attack | artillery strike | mortar attack |
      mortar fire | bombardment | bombard | pound | artillery barrage | barrage`,
    isA: ["attack"],
  },
  {
    name: "rocket attack",
    words: `
      rocket attack | rocket fire | fire rockets | launch rockets | rocket strike | fire rocket
      at`,
    isA: ["attack"],
  },
  {
    name: "missile strike",
    words: `
      missile strike | missile attack | fire missiles | launch missiles | launch missile | fire
      missile | ballistic missile attack | cruise missile strike`,
    isA: ["attack"],
  },
  {
    name: "airstrike",
    words: `
      airstrike | air strike | air raid | air attack | aerial bombing | aerial attack | aerial
      bombardment | bomb from air | warplanes bomb | air bombardment`,
    isA: ["attack"],
  },
  {
    name: "drone strike",
    words: "drone strike | drone attack | uav strike",
    isA: ["airstrike"],
  },
  {
    name: "bombing",
    words: `
      bombing | bomb | bomb attack | blow up | detonate bomb | plant bomb | bomb blast | bomb
      explosion | set off bomb | ied attack | roadside bombing | roadside bomb attack | car
      bombing | car bomb attack | truck bombing | parcel bomb attack | detonate explosives`,
    isA: ["attack", "explosion"],
    endState: null,
    once: false,
  },
  {
    name: "suicide bombing",
    words: `
      suicide bombing | suicide attack | suicide bomb attack | blow himself up | blow herself up
      | blow themselves up | suicide car bombing`,
    isA: ["bombing"],
    needs: ["agent"],
  },
  {
    name: "grenade attack",
    words: "grenade attack | throw grenade | lob grenade | hurl grenade",
    isA: ["attack"],
  },
  {
    name: "chemical attack",
    words: `
      chemical attack | gas attack | chemical weapons attack | use chemical weapons | nerve
      agent attack`,
    isA: ["attack"],
  },
  {
    name: "stabbing",
    words: "stabbing | stab | knife attack | knifing | slash with knife",
    isA: ["attack"],
    needs: ["agent", "patient"],
  },
  {
    name: "vehicle ramming",
    words: `
      vehicle ramming | ram | car ramming | ramming attack | vehicle attack | plough into crowd
      | plow into crowd | run over deliberately | mow down`,
    isA: ["attack"],
    needs: ["agent", "patient"],
  },
  {
    name: "beating",
    words: "beating | beat | beat up | lynch | thrash | pummel | punch",
    many: ["patient", "agent"],
    needs: ["agent", "patient"],
  },
  {
    name: "massacre",
    words: `
      massacre | slaughter | mass killing | butcher | carnage | bloodbath | atrocity | genocide
      | ethnic cleansing | extermination | pogrom`,
    isA: ["killing"],
    needs: ["agent", "patient"],
  },
  {
    name: "shootdown",
    words: `
      shootdown | shoot down | down aircraft | bring down plane | shoot out of sky | shooting
      down`,
    forms: "downed | downing",
    isA: ["crash"],
    once: true,
    endState: { axis: "structure", state: "destroyed", of: "patient" },
  },
  {
    name: "interception",
    words: "interception | intercept | shoot down missile | shoot down rocket",
    endState: { axis: "attack result", state: "repelled", of: "patient" },
    many: ["patient"],
  },
  // Control of a place (ACLED strategic developments and "territory" sub-events; CAMEO 192).
  {
    name: "capture",
    words: `
      capture | seize | seizure | overrun | take over | takeover | take control | take control
      of | seize control | seize control of | gain control | conquer | conquest | occupy |
      occupation | annex | annexation | taking of | fall to | fall into hands | liberate |
      liberation | win control | wrest control | wrest | take possession of`,
    many: ["patient"],
    endState: { axis: "control", state: "fallen", of: "patient" },
    needs: ["agent"],
    cumulative: true,
  },
  {
    name: "fall",
    words: "fall | topple to | change hands",
    many: ["patient"],
    endState: { axis: "control", state: "fallen", of: "patient" },
  },
  {
    name: "loss of control",
    words: `
      loss of control | lose control | lose control of | cede | abandon | abandonment | give up
      position`,
    endState: { axis: "control", state: "fallen", of: "patient" },
    many: ["patient"],
  },
  {
    name: "retaking",
    words: `
      retaking | retake | recapture | regain control | regain | win back | take back | reclaim |
      reconquer`,
    many: ["patient"],
    endState: { axis: "control", state: "retaken", of: "patient" },
    needs: ["agent"],
  },
  {
    name: "hold",
    words: `
      hold | retain | keep | keep control | retain control | maintain control | remain in
      control | be in control | control | remain in hands | hold on to | hold onto | hold out |
      stay in control | defend successfully | have control of`,
    many: ["theme"],
    endState: { axis: "control", state: "held", of: "theme" },
    needs: ["agent"],
  },
  {
    name: "contest",
    words: "contest | fight for control | be contested | battle for control",
    many: ["theme"],
    endState: { axis: "control", state: "contested", of: "theme" },
  },
  {
    name: "storming",
    words: `
      storming | breach | break into | force way into | burst into | break through | raid and
      enter | storm into | storm building`,
    forms: "stormed | storming",
    many: ["patient"],
    endState: { axis: "control", state: "entered", of: "patient" },
    needs: ["agent"],
  },
  {
    name: "repel",
    words: `
      repel | repulse | beat back | beat off | drive off | drive back | push back | fend off |
      ward off | force back | thwart attack | foil attack | fight off | throw back | turn back |
      repulsion`,
    many: ["patient"],
    endState: { axis: "attack result", state: "repelled", of: "patient" },
    needs: ["agent", "patient"],
  },
  {
    name: "breakthrough",
    words: "attack succeed | break through defences | breakthrough",
    endState: { axis: "attack result", state: "succeeded", of: "agent" },
  },
  {
    name: "defeat",
    words: "defeat | rout | vanquish",
    many: ["patient"],
    endState: { axis: "contest", state: "lost", of: "patient" },
  },
  // Ends of fighting (CAMEO 0871 "ease military blockade", 0873 "cease-fire"; ACLED "agreement").
  {
    name: "ceasefire",
    words: `
      ceasefire | cease fire | truce | armistice | agree to ceasefire | agree ceasefire |
      declare ceasefire | ceasefire agreement | sign ceasefire | declare truce | agree truce |
      agree to truce | lay down arms | cessation of hostilities | ceasefire take effect | end
      hostilities | reach ceasefire`,
    mutual: true,
    endState: { axis: "truce", state: "agreed", of: "theme" },
  },
  {
    name: "truce holding",
    words: `
      truce holding | ceasefire hold | truce hold | observe ceasefire | observe truce | respect
      ceasefire | ceasefire remain in place | honour ceasefire | honor ceasefire`,
    endState: { axis: "truce", state: "holding", of: "theme" },
  },
  {
    name: "truce collapse",
    words: `
      truce collapse | ceasefire collapse | break ceasefire | violate ceasefire | violate truce
      | ceasefire violation | break truce | breach ceasefire | breach of ceasefire | ceasefire
      break down | truce break down | ceasefire fall apart`,
    endState: { axis: "truce", state: "collapsed", of: "theme" },
  },
  {
    name: "truce refusal",
    words: `
      truce refusal | reject ceasefire | refuse ceasefire | reject truce | refuse truce | rule
      out ceasefire`,
    endState: { axis: "truce", state: "rejected", of: "theme" },
    many: ["agent"],
  },
  {
    name: "surrender",
    words: `
      surrender | capitulate | capitulation | give themselves up | give himself up | give
      herself up | turn himself in | turn herself in | lay down weapons`,
    many: ["agent"],
    endState: { axis: "resistance", state: "surrendered", of: "agent" },
  },
  {
    name: "resist",
    words: `
      resist | resistance | fight on | put up resistance | keep fighting | refuse to surrender |
      refuse surrender`,
    many: ["agent"],
    endState: { axis: "resistance", state: "fighting on", of: "agent" },
  },
  {
    name: "threat",
    kinds: true,
    words: "threat | threaten | bomb threat | death threat | warn of attack",
    many: ["agent", "patient"],
  },
  { name: "provocation", kinds: true, words: "provocation | provoke" },
  {
    name: "robbery",
    words: `
      robbery | rob | hold up | heist | armed robbery | mugging | mug | theft | steal | burglary
      | burgle | loot | looting | pillage | plunder`,
    many: ["patient", "theme"],
  },
  {
    name: "intimidation",
    words: "intimidation | intimidate | harass | harassment",
    many: ["patient"],
  },
  {
    name: "weapons test",
    words: `
      weapons test | missile test | test missile | test fire | test launch | nuclear test`,
  },
];
