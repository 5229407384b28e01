import type { SlotReader } from "./event-context.ts";
import { evidenceOf } from "./reading-draft.ts";

/** Who did it to whom, for claims that name both. */
export const readDirection: SlotReader = (record, context) => {
  if (record.claim.polarity === "negative") return [];
  const fillers = record.fillers.filter((filler) => filler.polarity === "positive");
  const agents = fillers.filter((filler) => filler.role === "agent");
  const patients = fillers.filter((filler) => filler.role === "patient");
  return agents.flatMap((agent) =>
    patients.map((patient) => {
      const from = context.entityOf(agent.profile);
      const to = context.entityOf(patient.profile);
      const { name: concept, mutual } = record.concept;
      return {
        slot: "direction" as const,
        topic: null,
        key: `${from.id} > ${to.id}${mutual ? " mutual" : ""}`,
        label: `${from.name} → ${to.name}`,
        value: { type: "direction" as const, concept, agent: from.id, patient: to.id, mutual },
        record,
        evidence: evidenceOf(record, []),
        derived: true,
      };
    }),
  );
};
