import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Role } from "../../model/role.ts";
import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import type { EventContext, SlotReader } from "./event-context.ts";
import { evidenceOf, type ReadingDraft } from "./reading-draft.ts";

/** Who filled which role. Where others speak of sides, agent and patient are sides as well. */
export const readParticipants: SlotReader = (record, context) => {
  if (record.claim.polarity === "negative") return [];
  const drafts = record.fillers.flatMap((filler) => {
    if (record.concept.speech && (filler.role === "speaker" || filler.role === "agent")) return [];
    const own = draft(record, filler, filler.role, false, context);
    return isSide(record, filler, context)
      ? [draft(record, filler, "party", true, context)]
      : [own];
  });
  return drafts.length > 0 ? [...drafts, ...onset(record)] : onset(record);
};

/**
 * "X attacked Y" beside "X and Y clashed": both name two sides. Whoever shot at farmers did so to
 * people who are no side of the fight.
 */
function isSide(record: ClaimRecord, filler: Filler, context: EventContext): boolean {
  if (!context.hasParties || (filler.role !== "agent" && filler.role !== "patient")) return false;
  const roles = new Set(record.fillers.map((one) => one.role));
  if (!roles.has("agent") || !roles.has("patient")) return false;
  return !record.fillers.some((one) => one.role === "patient" && isCivilian(one, context));
}

const CIVILIANS: EntityDescription = { labels: ["civilians"], categories: [], sameAs: [] };

function isCivilian({ profile }: Filler, { base }: EventContext): boolean {
  const { relation } = base.relateEntities(profile.description, CIVILIANS);
  return relation === "same" || relation === "akin" || relation === "narrower";
}

function draft(
  record: ClaimRecord,
  filler: Filler,
  role: Role,
  derived: boolean,
  context: EventContext,
): ReadingDraft {
  const entity = context.entityOf(filler.profile);
  const { polarity, quantifier } = filler;
  const words = [polarity === "negative" ? "not" : null, quantifier, entity.name];
  return {
    slot: role,
    topic: context.roleTopicOf(record),
    key: `${polarity === "negative" ? "not " : ""}${quantifier ?? ""} ${entity.id}`,
    label: words.filter((word) => word !== null).join(" "),
    value: { type: "participant", role, entity: entity.id, polarity, quantifier },
    record,
    evidence: evidenceOf(record, filler.evidence),
    derived,
  };
}

/** "Clashes broke out": that it began is told, who began it is not. */
function onset(record: ClaimRecord): readonly ReadingDraft[] {
  if (!record.concept.agentlessOnset) return [];
  if (record.fillers.some((filler) => filler.role === "initiator")) return [];
  return [
    {
      slot: "initiator",
      topic: null,
      key: "nobody named",
      label: "nobody is named",
      value: {
        type: "participant",
        role: "initiator",
        entity: null,
        polarity: "positive",
        quantifier: null,
      },
      record,
      evidence: evidenceOf(record, []),
      derived: true,
    },
  ];
}
