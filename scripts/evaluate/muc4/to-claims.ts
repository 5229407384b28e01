import type {
  ClaimInput,
  ParticipantInput,
} from "../../../src/model/narrative-builder/claim-input.ts";
import { CONFIDENCES, type ConfidenceRow } from "./confidence-table.ts";
import { EFFECTS } from "./effect-table.ts";
import { readDate } from "./read-date.ts";
import { type Filler, readFillers } from "./read-fillers.ts";
import { readLocation } from "./read-location.ts";
import { readNumber } from "./read-number.ts";
import type { Template } from "./template.ts";

/** Gives the id of the entity that several names are of. */
export type Declare = (names: readonly [string, ...string[]], labels: readonly string[]) => string;

/** What is said of one incident at one stage, without who did it. */
type Incident = Pick<ClaimInput, "predicate" | "modality" | "patient" | "place" | "time">;

/**
 * A template as claims: the incident; who did it where the account does not say so as a fact; what
 * became of each victim.
 *
 * @param template - One template of one document.
 * @param declare - Registers an entity of the document.
 */
export function toClaims(template: Template, declare: Declare): readonly ClaimInput[] {
  const victims = readFillers(template.victim_number);
  const fallback: Filler = { names: [template.victim], tag: "1", optional: false };
  const targets = victims.length > 0 ? victims : [fallback];
  const place = readLocation(template.location);
  const time = readDate(template.date);
  const setting = { ...(place === null ? {} : { place }), ...(time === null ? {} : { time }) };
  const patient = targets.map(({ names }) => ({ entity: declare(names, []) }));
  const incident: Incident = { ...stageOf(template), patient, ...setting };
  const accusations = perpetrators(template, declare);
  const facts = accusations.filter(({ row }) => row === null || row.claim.certainty === "certain");
  const main: ClaimInput =
    facts.length === 0 ? incident : { ...incident, agent: facts.map(({ agent }) => agent) };
  return [
    main,
    ...accusations.flatMap((one) =>
      one.row === null || facts.includes(one)
        ? []
        : [accusation(incident, one.agent, one.organisation, one.row)],
    ),
    ...effects(template, targets, setting, declare),
  ];
}

/**
 * An attempt is an event of its own: it took place although the attack did not. A threat is a plan.
 */
function stageOf({ incident_type, stage }: Template): Pick<ClaimInput, "predicate" | "modality"> {
  const predicate = incident_type.toLowerCase();
  if (stage.startsWith("ATTEMPTED"))
    return { predicate: `attempted ${predicate}`, modality: "actual" };
  return { predicate, modality: stage.startsWith("THREATENED") ? "planned" : "actual" };
}

interface Accused {
  readonly agent: ParticipantInput;
  readonly organisation: string;
  /** `null` when the key gives individuals and no organisation, and so no confidence. */
  readonly row: ConfidenceRow | null;
}

/**
 * Who did it. One organisation and its people are one agent: "urban guerrillas" who acted for the
 * front are a label of the front here, no rival of it. With several organisations nothing says whose
 * people they were, and the individuals are left out.
 */
function perpetrators(template: Template, declare: Declare): readonly Accused[] {
  const individuals = readFillers(template.perp_individual);
  const organisations = readFillers(template.perp_org);
  const confidences = readFillers(template.perp_org_confidence);
  if (organisations.length === 0) {
    return individuals.map(({ names }) => ({
      agent: { entity: declare(names, []) },
      organisation: names[0],
      row: null,
    }));
  }
  const labels = organisations.length === 1 ? individuals.flatMap(({ names }) => names) : [];
  return organisations.map(({ names }): Accused => {
    const tag = confidences.find((one) => names.includes(one.names[0]))?.tag ?? "";
    const [first = ""] = tag.split("/").map((part) => part.trim());
    const [label] = labels;
    const agent = { entity: declare(names, labels), ...(label === undefined ? {} : { label }) };
    return { agent, organisation: names[0], row: CONFIDENCES.get(first) ?? null };
  });
}

function accusation(
  incident: Incident,
  agent: ParticipantInput,
  organisation: string,
  row: ConfidenceRow,
): ClaimInput {
  // Whoever owns up to a threat has not carried it out.
  const modality = incident.modality === "planned" ? incident.modality : row.claim.modality;
  const claim: ClaimInput = { ...incident, ...row.claim, modality, agent };
  if (row.voice === "organisation")
    return { ...claim, source: { name: organisation, kind: "armed-group" } };
  if (row.voice === "authorities")
    return { ...claim, source: { name: "authorities", kind: "government", anonymous: true } };
  return claim;
}

function effects(
  { victim_effect }: Template,
  targets: readonly Filler[],
  setting: Pick<ClaimInput, "place" | "time">,
  declare: Declare,
): readonly ClaimInput[] {
  const fillers = readFillers(victim_effect);
  return fillers.flatMap(({ names, tag, optional }): ClaimInput[] => {
    const row = EFFECTS.get(tag ?? "");
    if (row === undefined) return [];
    const isNamed = (one: Filler) => one.names.some((name) => names.includes(name));
    const number = readNumber(targets.find(isNamed)?.tag ?? null);
    // One person needs no figure, and the figure for "people" of whom some were killed and some
    // injured is neither that of the dead nor that of the injured.
    const counted = number !== null && number !== "1" && fillers.filter(isNamed).length === 1;
    const quantity = counted ? { quantity: { value: number, counts: row.role } } : {};
    const certainty = optional ? { certainty: "possible" as const } : {};
    return [
      {
        predicate: row.predicate,
        [row.role]: { entity: declare(names, []) },
        ...row.claim,
        ...quantity,
        ...certainty,
        ...setting,
      },
    ];
  });
}
