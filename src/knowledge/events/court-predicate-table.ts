import type { PredicateRow } from "./predicate-row.ts";

/**
 * Investigation and court. Sources: UNODC ICCS (stages: recorded, formally charged, convicted);
 * CEPEJ glossary of the Council of Europe for the outcomes of a case; CAMEO 09 (investigate) and
 * 1122-1125 (accuse).
 */
export const COURT_PREDICATES: readonly PredicateRow[] = [
  {
    name: "investigation",
    words: `
      investigation | investigate | probe | inquiry | enquiry | inquest | launch investigation |
      look into | open inquiry`,
    many: ["agent"],
  },
  {
    name: "accusation",
    words: `
      accusation | accuse | blame | allege | hold responsible | point finger at | allegation`,
    many: ["agent", "speaker", "patient"],
    speech: true,
  },
  {
    name: "claim of responsibility",
    words: `
      claim responsibility | claim of responsibility | claim responsibility for | admit
      responsibility | take credit for`,
    speech: true,
  },
  {
    name: "charge",
    words: `
      charge | indict | indictment | press charges | arraign | arraignment | charge with | bring
      charges | file charges | prosecute | prosecution`,
    many: ["patient"],
    endState: { axis: "verdict", state: "charged", of: "patient" },
    cumulative: true,
  },
  {
    name: "trial",
    forms: "hearing | hearings",
    words: `
      trial | try | stand trial | go on trial | put on trial | face trial | court case
      | court martial | be on trial | appear in court`,
    many: ["patient"],
  },
  {
    name: "conviction",
    words: `
      conviction | convict | find guilty | be found guilty | guilty verdict | return guilty
      verdict`,
    many: ["patient"],
    endState: { axis: "verdict", state: "convicted", of: "patient" },
  },
  {
    name: "acquittal",
    words: `
      acquittal | acquit | find not guilty | be found not guilty | exonerate | clear of charges
      | not guilty verdict | be cleared | absolve`,
    many: ["patient"],
    endState: { axis: "verdict", state: "acquitted", of: "patient" },
  },
  {
    name: "case dismissal",
    words: `
      case dismissal | drop charges | dismiss case | throw out case | dismiss charges | drop
      case | close case | charges be dropped | nolle prosequi`,
    many: ["patient"],
    endState: { axis: "verdict", state: "dismissed", of: "patient" },
  },
  {
    name: "sentence",
    words: `
      sentence | sentence to | hand down sentence | condemn to death | sentence to death | send
      to prison | be given sentence | jail term | prison sentence`,
    many: ["patient"],
    endState: { axis: "verdict", state: "convicted", of: "patient" },
  },
  {
    name: "appeal",
    words: "appeal | appeal against | file appeal | lodge appeal",
    many: ["agent"],
  },
  {
    name: "plea of guilty",
    words: `
      plead guilty | plea of guilty | guilty plea | enter guilty plea | confess | confession |
      admit guilt`,
    many: ["agent"],
    endState: { axis: "plea", state: "guilty", of: "agent" },
  },
  {
    name: "plea of not guilty",
    words: `
      plead not guilty | plea of not guilty | not guilty plea | deny charges | deny charge |
      protest innocence | maintain innocence`,
    many: ["agent"],
    endState: { axis: "plea", state: "not guilty", of: "agent" },
  },
  { name: "plea", words: "plea | plead | enter plea", many: ["agent"] },
  {
    name: "ruling",
    words: `
      ruling | rule | court ruling | judgement | judgment | verdict | find in favour of | court
      decision | court order`,
  },
  {
    name: "upholding",
    words: "upholding | uphold | affirm | confirm verdict | uphold verdict",
    endState: { axis: "judgment", state: "upheld", of: "patient" },
  },
  {
    name: "reversal",
    words: `
      reversal | overturn verdict | quash | annul | annulment | overturn conviction | strike
      down | reverse ruling | set aside | overrule | invalidate`,
    endState: { axis: "judgment", state: "overturned", of: "patient" },
  },
  {
    name: "lawsuit",
    words: `
      lawsuit | sue | file suit | file lawsuit | take to court | bring suit | legal action |
      litigation`,
    many: ["agent", "patient"],
  },
  {
    name: "settlement",
    words: "settlement | settle | settle out of court | reach settlement",
    mutual: true,
  },
  {
    name: "pardon",
    words: "pardon | grant amnesty | amnesty | grant clemency | reprieve | commute sentence",
    many: ["patient"],
  },
  {
    name: "ban",
    words: "ban | outlaw | prohibit | prohibition | forbid | impose ban",
    many: ["patient"],
    endState: { axis: "permission", state: "banned", of: "patient" },
  },
  {
    name: "permission",
    words: `
      permission | allow | permit | lift ban | legalise | legalize | authorise | authorize |
      grant permission`,
    many: ["patient"],
    endState: { axis: "permission", state: "allowed", of: "patient" },
  },
  {
    name: "fraud",
    words: `
      fraud | defraud | embezzle | embezzlement | bribery | bribe | corruption | swindle |
      forgery | forge | rig`,
    many: ["patient"],
  },
  {
    name: "smuggling",
    words: `
      smuggling | smuggle | traffic drugs | drug trafficking | trafficking | human trafficking`,
    many: ["theme", "agent"],
  },
];
