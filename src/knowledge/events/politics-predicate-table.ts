import type { PredicateRow } from "./predicate-row.ts";

/**
 * Politics, diplomacy, labour and contests. Sources: CAMEO codebook roots 03-08 (intend, consult,
 * diplomatic and material cooperation, aid, yield), 12-14 (reject, threaten, protest); ACLED
 * "protests", "riots", "strategic developments"; Inter-Parliamentary Union glossary for votes;
 * ILO resolution on labour disputes (1993) for strikes and lockouts.
 */
export const POLITICS_PREDICATES: readonly PredicateRow[] = [
  // Unrest.
  {
    name: "unrest",
    words: "unrest | disturbance | disorder | civil unrest | turmoil | public disorder",
    many: ["agent", "party"],
  },
  {
    name: "protest",
    words: `
      protest | demonstrate | demonstration | rally | march | sit in | take to streets | picket
      | vigil | hold rally | stage protest | protest against | stage sit in | hold demonstration`,
    isA: ["unrest"],
  },
  {
    name: "riot",
    words: "riot | rioting | go on rampage | rampage | mob violence | run riot",
    isA: ["unrest"],
  },
  {
    name: "uprising",
    words: `
      uprising | rebellion | rebel | revolt | revolution | insurrection | rise up | insurgency |
      popular uprising`,
    many: ["agent", "party"],
  },
  { name: "mutiny", words: "mutiny | mutinous act", isA: ["uprising"] },
  {
    name: "coup",
    words: `
      coup | coup d etat | putsch | overthrow | seize power | power seizure | oust in coup |
      military takeover | topple government | depose | topple | seizure of power`,
    many: ["patient"],
    endState: { axis: "office", state: "out", of: "patient" },
  },
  {
    name: "coup attempt",
    words: "coup attempt | attempted coup | failed coup | coup plot | foiled coup",
  },
  {
    name: "crackdown",
    words: `
      crackdown | crack down | disperse | break up protest | suppress | suppression | repression
      | tear gas | disperse crowd | fire tear gas | use tear gas`,
    many: ["patient"],
  },
  {
    name: "labour strike",
    words: `
      labour strike | labor strike | go on strike | walk out | walkout | down tools | industrial
      action | stop work | general strike | be on strike | strike action | teachers strike |
      workers strike | work stoppage | strike over pay | lay down tools`,
    many: ["agent"],
  },
  { name: "hunger strike", words: "hunger strike | go on hunger strike", many: ["agent"] },
  { name: "boycott", words: "boycott", many: ["agent"] },
  // Office.
  {
    name: "election",
    words: "election | elect | be elected | vote in | vote into office",
    endState: { axis: "office", state: "in office", of: "patient" },
    many: [],
  },
  {
    name: "holding of an election",
    words: `
      hold election | holding of election | go to polls | presidential election | parliamentary
      election | general election | referendum | hold referendum | hold vote | head to polls |
      by election`,
  },
  {
    name: "appointment",
    words: `
      appointment | appoint | swear in | be sworn in | take office | inaugurate | inauguration |
      install as | assume office | nominate | nomination | promote | promotion | name as |
      reinstate | reinstatement`,
    endState: { axis: "office", state: "in office", of: "patient" },
  },
  {
    name: "stay in office",
    words: `
      stay in office | remain in office | stay on | cling to power | remain in power | stay in
      power | keep post | stay in post`,
    endState: { axis: "office", state: "in office", of: "agent" },
  },
  {
    name: "resignation",
    words: `
      resignation | resign | step down | quit | quit post | stand down | step aside | tender
      resignation | hand in resignation | leave office | abdicate | abdication | retire |
      retirement`,
    many: ["agent"],
    endState: { axis: "office", state: "out", of: "agent" },
  },
  {
    name: "dismissal",
    words: `
      dismissal | dismiss | sack | oust | remove from office | fire from job | lay off | relieve
      of duties | sacking | ouster | impeach | impeachment | be fired from | strip of post |
      remove from post | suspend from office`,
    many: ["patient"],
    endState: { axis: "office", state: "out", of: "patient" },
  },
  // Law making.
  {
    name: "vote",
    words: "vote | cast vote | cast ballot | ballot | vote for | vote against | abstain",
    many: ["agent"],
  },
  {
    name: "passage",
    words: `
      passage of bill | pass | passage | pass bill | pass law | adopt | adoption | approve |
      approval | ratify | ratification | enact | sign into law | pass resolution | vote through
      | adopt resolution | carry motion | endorse bill | pass budget`,
    many: ["theme"],
    endState: { axis: "vote", state: "passed", of: "patient" },
  },
  {
    name: "rejection",
    words: `
      rejection | reject | vote down | reject bill | defeat bill | turn down | throw out bill |
      block bill | strike out bill | refuse | refusal | rebuff | decline`,
    many: ["agent", "theme"],
    endState: { axis: "vote", state: "rejected", of: "patient" },
  },
  { name: "veto", words: "veto", endState: { axis: "vote", state: "vetoed", of: "patient" } },
  {
    name: "ratification failure",
    words: "fail to pass | fail to adopt | fail to ratify",
    endState: { axis: "vote", state: "rejected", of: "patient" },
  },
  {
    name: "signing",
    words: `
      signing | sign | ink | put signature to | sign agreement | sign deal | sign treaty | co
      sign | sign accord | sign contract`,
    many: ["agent", "party"],
  },
  // Diplomacy.
  {
    name: "meeting",
    words: `
      meeting | meet | talks | hold talks | negotiate | negotiation | summit | confer | hold
      meeting | meet with | dialogue | discussion | discuss | consult | consultation | hold
      discussions | communicate | communicate with | convene | enter talks | sit down with`,
    mutual: true,
    many: ["party", "agent"],
  },
  {
    name: "agreement",
    words: `
      agreement | agree | reach agreement | strike deal | deal | accord | treaty | pact | reach
      deal | come to terms | conclude agreement | make deal | peace deal | peace agreement`,
    mutual: true,
    many: ["party", "agent"],
    endState: { axis: "talks", state: "agreed", of: "theme" },
  },
  {
    name: "breakdown of talks",
    words: `
      breakdown of talks | talks collapse | talks break down | talks fail | fail to agree | fail
      to reach agreement | talks fall apart | break off talks | walk out of talks | collapse of
      talks`,
    mutual: true,
    endState: { axis: "talks", state: "failed", of: "theme" },
  },
  {
    name: "mediation",
    words: "mediation | mediate | broker | arbitrate | arbitration",
    many: ["agent"],
  },
  {
    name: "sanction",
    words: "sanction | impose sanctions | embargo | impose embargo | freeze assets",
    many: ["agent", "patient"],
    endState: { axis: "sanction", state: "imposed", of: "patient" },
  },
  {
    name: "lifting of sanctions",
    words: `
      lifting of sanctions | lift sanctions | lift embargo | ease sanctions | remove sanctions`,
    many: ["agent", "patient"],
    endState: { axis: "sanction", state: "lifted", of: "patient" },
  },
  { name: "recognition", words: "recognition | recognise | recognize", many: ["agent"] },
  {
    name: "aid",
    words: `
      aid | assist | assistance | support | donate | donation | provide aid | relief | fund | funding | finance`,
    many: ["agent", "recipient", "patient"],
  },
  {
    name: "training",
    words: "training | train | provide training | provide military training",
    many: ["agent", "patient", "recipient"],
  },
  {
    name: "supply",
    words: `
      supply | send weapons | arm | deliver weapons | supply weapons | arms delivery | deliver |
      delivery | ship weapons | provide weapons`,
    many: ["agent", "recipient", "theme"],
  },
  {
    name: "dispute",
    kinds: true,
    words: `
      dispute | quarrel | argue | argument | disagree | disagreement | feud | altercation
      | spat | wrangle | controversy | falling out | contention`,
    mutual: true,
    many: ["party"],
  },
  {
    name: "misunderstanding",
    kinds: true,
    words: `
      misunderstanding | misunderstand | miscommunication | confusion | misinterpretation |
      misinterpret`,
    mutual: true,
  },
  {
    name: "mistake",
    kinds: true,
    words: `
      mistake | error | blunder | miscalculation | miscalculate |
      oversight | mix up`,
  },
  {
    name: "retaliation",
    kinds: true,
    words: `
      retaliation | retaliate | revenge | avenge | reprisal | take revenge | strike back | hit
      back`,
  },
  // Contests.
  {
    name: "victory",
    words: `
      victory | win | triumph | win election | win match | win seat | emerge victorious | claim
      victory | win gold`,
    many: [],
    endState: { axis: "contest", state: "won", of: "agent" },
  },
  {
    name: "loss",
    words: `
      lose election | lose match | lose | concede defeat | lose seat | be defeated |
      lose to`,
    many: [],
    endState: { axis: "contest", state: "lost", of: "agent" },
  },
  {
    name: "draw match",
    words: "draw match | draw game | tie match | tie game | end in draw | finish level",
    mutual: true,
    endState: { axis: "contest", state: "drawn", of: "agent" },
  },
  { name: "match", words: "match | play match | play against | sporting match", mutual: true },
  // Business.
  {
    name: "purchase",
    words: "purchase | buy | acquire | acquisition | buy out | buyout",
    many: ["theme"],
  },
  { name: "sale", words: "sale | sell | sell off", many: ["theme"] },
  { name: "merger", words: "merger | merge", mutual: true, many: ["party"] },
  {
    name: "construction",
    words: "construction | build | construct | erect | put up",
    many: ["theme", "patient"],
  },
];
