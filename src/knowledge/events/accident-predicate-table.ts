import type { PredicateRow } from "./predicate-row.ts";

const DESTROYED = { axis: "structure", state: "destroyed", of: "patient" } as const;

/**
 * Accidents, fires, disasters, and what they do to things. Sources: ICAO Annex 13 (accident,
 * incident, serious incident); IMO casualty investigation code (collision, grounding, foundering);
 * EM-DAT glossary and hazard families (geophysical, meteorological, hydrological, climatological,
 * technological) with UNDRR hazard definitions. `accident` in the tables means "not meant"; bare
 * `crash`, `explosion`, `fire` and `collapse` say nothing about intent.
 */
export const ACCIDENT_PREDICATES: readonly PredicateRow[] = [
  {
    name: "accident",
    words: `
      accident | mishap | incident by accident | have accident | tragic accident | freak
      accident | misadventure | accidental`,
    many: ["patient"],
  },
  { name: "incident", words: "incident | serious incident | occurrence | event | near miss" },
  {
    name: "traffic accident",
    words: `
      traffic accident | road accident | car accident | road crash accident | bus accident |
      train accident | railway accident | rail accident | plane accident | air accident |
      aviation accident | boating accident | hit and run`,
    isA: ["accident"],
  },
  {
    name: "industrial accident",
    words: `
      industrial accident | work accident | workplace accident | mining accident | mine accident
      | nuclear accident | chemical accident | construction accident | technical accident`,
    isA: ["accident"],
  },
  {
    name: "explosion",
    words: `
      explosion | explode | blast | detonate | detonation | go off | set off explosion | blow
      apart | powerful blast | rock by explosion`,
    many: ["patient"],
  },
  {
    name: "gas explosion",
    words: `
      gas explosion | gas leak explosion | gas blast | accidental explosion | gas accident |
      boiler explosion | gas cylinder explosion | accidental blast | accidental detonation`,
    isA: ["explosion", "accident"],
  },
  {
    name: "crash",
    words: `
      crash | plane crash | air crash | car crash | train crash | bus crash | helicopter crash |
      come down | crash land | crash landing | road crash | smash into | plunge into | veer off
      | skid off | overturn | go down | wreck | pile up | pileup | nosedive`,
    many: ["patient", "agent"],
  },
  {
    name: "collision",
    words: `
      collision | collide | head on collision | run into each other | crash into each other |
      midair collision`,
    isA: ["crash"],
    mutual: true,
    needs: ["party", "agent", "patient"],
  },
  {
    name: "derailment",
    words: "derailment | derail | jump rails | come off rails | leave tracks | come off tracks",
    isA: ["crash"],
  },
  {
    name: "running over",
    words: "running over | run over | run down | knock down | hit by car",
    many: ["patient"],
  },
  { name: "grounding", words: "grounding | run aground | go aground | beach ship" },
  {
    name: "sinking",
    words: `
      sinking | sink | capsize | founder | shipwreck | go to bottom | keel over | scuttle`,
    once: true,
    many: ["patient"],
    endState: { axis: "vessel", state: "sunk", of: "patient" },
  },
  {
    name: "stay afloat",
    words: "stay afloat | be afloat | afloat | remain afloat | keep afloat",
    endState: { axis: "vessel", state: "afloat", of: "patient" },
  },
  {
    name: "collapse",
    words: `
      collapse | cave in | fall down | come tumbling down | crumble | building collapse | bridge
      collapse | topple over | give way`,
    many: ["patient"],
    endState: DESTROYED,
  },
  {
    name: "fire",
    words: `
      fire | blaze | burn | catch fire | be on fire | go up in flames | burst into flames | fire
      break out | blaze break out | erupt in flames | inferno | conflagration | combust | ignite
      | be ablaze | house fire | engulf in flames`,
    many: ["patient"],
    endState: { axis: "fire", state: "burning", of: "patient" },
  },
  {
    name: "burning down",
    words: `
      burning down | burn down | burn to ground | gut | reduce to ashes | be gutted by fire`,
    isA: ["fire"],
    endState: DESTROYED,
  },
  {
    name: "arson",
    words: `
      arson | set fire | set fire to | set on fire | set ablaze | set alight | torch | firebomb
      | arson attack | put to torch | burn deliberately`,
    isA: ["fire"],
    endState: { axis: "fire", state: "burning", of: "patient" },
  },
  {
    name: "accidental fire",
    words: "accidental fire | electrical fire | kitchen fire | fire by accident",
    isA: ["fire", "accident"],
  },
  {
    name: "wildfire",
    words: "wildfire | forest fire | bushfire | bush fire | brush fire | grass fire",
    isA: ["fire"],
    endState: { axis: "fire", state: "burning", of: "agent" },
  },
  {
    name: "extinguishing",
    words: `
      extinguishing | extinguish | put out | douse | put out fire | contain fire | bring under
      control`,
    endState: { axis: "fire", state: "out", of: "patient" },
    many: ["agent"],
  },
  {
    name: "leak",
    words: "leak | gas leak | spill | oil spill | chemical leak | radiation leak",
  },
  {
    name: "malfunction",
    kinds: true,
    words: `
      malfunction | fail | failure | break down | breakdown | fault | outage | blackout | power outage`,
  },
  {
    name: "stampede",
    words: "stampede | crowd crush | crush | trample | be trampled | human stampede",
    many: ["patient"],
  },
  {
    name: "misfire",
    words: `
      misfire | accidental shooting | accidentally shoot | accidental discharge | go off
      accidentally | shoot by mistake | friendly fire | stray bullet`,
    isA: ["shooting", "accident"],
    needs: ["agent", "patient"],
  },
  // Hazards of nature (EM-DAT, UNDRR).
  {
    name: "natural disaster",
    words: "natural disaster | natural catastrophe | act of god",
    many: ["patient"],
  },
  {
    name: "earthquake",
    words: "earthquake | quake | tremor | aftershock | seismic event | temblor",
    isA: ["natural disaster"],
  },
  { name: "tsunami", words: "tsunami | tidal wave", isA: ["natural disaster"] },
  {
    name: "eruption",
    forms: "eruption | eruptions",
    words: `
      volcanic eruption | volcano eruption | volcano erupt | volcanic activity | eruption | lava
      flow | eruption of volcano`,
    isA: ["natural disaster"],
  },
  {
    name: "flood",
    words: `
      flood | flooding | flash flood | inundate | inundation | deluge | burst banks | submerge |
      overflow | floodwater | glacial outburst`,
    isA: ["natural disaster"],
  },
  {
    name: "storm",
    words: `
      storm | thunderstorm | gale | rainstorm | tempest | sandstorm | dust storm | storm hit |
      make landfall | windstorm | hailstorm`,
    forms: "storm | storms",
    isA: ["natural disaster"],
  },
  { name: "cyclone", words: "cyclone | hurricane | typhoon | tropical storm", isA: ["storm"] },
  { name: "tornado", words: "tornado | twister | whirlwind | waterspout", isA: ["storm"] },
  { name: "snowstorm", words: "snowstorm | blizzard | ice storm", isA: ["storm"] },
  {
    name: "landslide",
    words: "landslide | mudslide | landslip | rockslide | rockfall | mudflow | debris flow",
    isA: ["natural disaster"],
  },
  { name: "avalanche", words: "avalanche | snow slide", isA: ["natural disaster"] },
  { name: "drought", words: "drought | dry spell", isA: ["natural disaster"] },
  {
    name: "heatwave",
    words: "heatwave | heat wave | cold wave | cold snap | extreme heat",
    isA: ["natural disaster"],
  },
  {
    name: "lightning strike",
    words: "lightning strike | be struck by lightning | hit by lightning | lightning",
    isA: ["natural disaster"],
  },
  {
    name: "epidemic",
    words: `
      epidemic | pandemic | disease outbreak | outbreak of disease | outbreak | cholera outbreak
      | virus outbreak | plague`,
    many: ["patient"],
  },
  { name: "famine", words: "famine | starvation | starve | hunger crisis", many: ["patient"] },
  // What happens to things and homes (EM-DAT: affected, homeless, damage).
  {
    name: "destruction",
    words: `
      destruction | destroy | demolish | demolition | raze | level to ground | flatten | wipe
      out | obliterate | reduce to rubble | lay waste | annihilate | write off | be in ruins`,
    many: ["patient"],
    endState: DESTROYED,
    cumulative: true,
  },
  {
    name: "damage",
    words: `
      damage | partly destroy | partially destroy | deface | vandalise | vandalize | vandalism |
      dent | suffer damage | sustain damage`,
    many: ["patient"],
    endState: { axis: "structure", state: "damaged", of: "patient" },
    cumulative: true,
  },
  {
    name: "intact",
    words: `
      intact | be intact | undamaged | be undamaged | remain intact | stand intact | remain
      standing | be left standing | escape damage`,
    many: ["patient"],
    endState: { axis: "structure", state: "intact", of: "patient" },
  },
  {
    name: "evacuation",
    words: "evacuation | evacuate | clear building | airlift | move to safety",
    many: ["patient", "origin"],
    cumulative: true,
  },
  {
    name: "displacement",
    words: `
      displacement | displace | be displaced | be forced from homes | force from homes | flee
      home | flee homes | leave homeless | make homeless | uproot | exodus`,
    many: ["patient"],
    cumulative: true,
  },
  {
    name: "stranding",
    words: "stranding | strand | trap | be trapped | be stuck | maroon",
    many: ["patient"],
  },
  {
    name: "closure",
    words: `
      closure | close | shut | shut down | shutdown | seal off | close border | close down |
      lockdown | seal`,
    many: ["patient"],
    endState: { axis: "access", state: "closed", of: "patient" },
  },
  {
    name: "reopening",
    words: "reopening | reopen | be open | stay open | remain open | open border",
    many: ["patient"],
    endState: { axis: "access", state: "open", of: "patient" },
  },
];
