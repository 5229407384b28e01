/**
 * Nouns that name something that happens although WordNet's coarse classes do not say so, or not
 * clearly: things said and agreed, gatherings, states one gets into, losses and gains. Source: own
 * reading of the classes noun.communication, noun.group, noun.state, noun.quantity and
 * noun.possession, kept to words whose common use is the event.
 */
export const EVENT_NOUNS: readonly string[] = `
  accident accord agreement alert announcement apology appeal arrival assault attempt blackout
  blockade breach broadcast cancellation capture casualty ceasefire ceremony claim clash collapse
  comeback comment commitment complaint conference confirmation conflict confrontation contest
  crackdown crash crisis criticism crossfire curfew death debate decision declaration decline
  decrease delay demand denial departure deployment deportation destruction disaster disagreement
  dispute drought earthquake election emergency epidemic eruption escape execution exit fall famine
  fighting firefight flight flood funeral gain gunfight gunfire hearing hostility incident increase
  incursion injury inquiry insurgency interception interview invasion investigation killing landslide
  launch loss marriage march massacre meeting militancy misunderstanding mutiny negotiation offensive
  offer outbreak outflow pact parade pledge plot promise proposal protest quake quarrel raid rally
  rebuff rejection remark reply request rescue resignation response retreat return reunion revolt
  riot rise robbery sale sanction scandal seizure shelling shootout shutdown siege skirmish slaying
  slowdown speech split stalemate standoff statement storm strike suicide summit surge surrender
  suspension takeover talk testimony threat tragedy trial truce unrest uprising vigil violence visit
  vote war warning withdrawal airstrike airlift ambush bombardment barrage cyberattack derailment
  explosion blast fire wildfire blaze hijacking abduction kidnapping beating stabbing torture
  release aggression ouster riots bid change restructuring offering order payment trip accession filing
  drop call conviction entry test mission shipment indictment violation settlement conversation auction
  discovery discussion argument assassination allegation breakthrough genocide leak manhunt embargo
  expansion performance effort charge trading merger treatment occupation questioning objection
  assurance opening harm rain injunction recapitalization buyout displacement operation hostilities talks clashes gunbattle shoot-out counteroffensive counter-attack cease-fire crossing retaliation intervention brawl scuffle affray
`
  .split(/\s+/)
  .filter((word) => word !== "");

/**
 * Nouns of the classes of acts and events that mostly name something else: an institution, a thing,
 * a trade, a way of doing. Source: as above, with counts of how rarely they name an event in news.
 */
export const NO_EVENT_NOUNS: readonly string[] = `
  act action activity administration affair agency aid application approach art assistance banking
  behalf behavior behaviour business buy calendar care career case cause challenge chase club company
  competition control conversion core cost course craft credit cruise cure custom customer cut data
  defense defence degree design destiny devotion diplomacy direction discipline district doing draft
  drive duty economy education employment engineering enterprise establishment exercise fashion
  fate fishing foreplay function future game government habit hand help hobby hunt industry initiative
  insurance investment issue job justice labor labour law leadership life line living logistics love
  management manner marketing matter means measure method military mission music nature     organization pattern period phase place play plumbing policy politics position post
  practice present print privacy procedure process production profession program programme project
  publication purpose race reason regulation relation religion research resource rest retirement role
  route routine school search-engine security service sex shop shopping side situation sport stage
  standard step stock strategy study style support surgery system task teaching technology term tie
  time tour trade  traffic training transport transportation  trip turn use way weather
  work working writing result outcome success chance case moment event thing series set kind type
  number need beginning end start part interest concern right force power point view sense level
  reward record report account story letter name word news information
`
  .split(/\s+/)
  .filter((word) => word !== "");
