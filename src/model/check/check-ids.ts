import type { Checked } from "./checked.ts";
import { soundEntries } from "./sound-entries.ts";

/** Reports ids that are used twice, and ids of entities that do not exist. */
export function checkIds({ entities, claims, entityIds, claimIds, report }: Checked): void {
  const checkId = (key: "entities" | "claims", index: number, id: string | undefined) => {
    const first = (key === "claims" ? claimIds : entityIds).get(id ?? "");
    if (first === undefined || first === index) return;
    report([key, index, "id"], `is the id of ${key}[${first}] too`, "an unused id", id);
  };
  for (const [index, { id }] of entities) checkId("entities", index, id);
  for (const [index, claim] of claims) {
    checkId("claims", index, claim.id);
    for (const key of ["participants", "attributes"] as const) {
      for (const [at, { entity }] of soundEntries<{ readonly entity: string }>(claim[key])) {
        if (entityIds.has(entity)) continue;
        const path = ["claims", index, key, at, "entity"];
        report(path, "there is no such entity", "the id of an entity", entity);
      }
    }
  }
}
