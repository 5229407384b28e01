import { PRONOUN_TABLE } from "../tables/pronoun-table.ts";
import type { LinkSource } from "./link-source.ts";

/**
 * Groups "I", "we" and "you" of one voice: of one quotation, or of the text around all quotations.
 * Who that is, the assembly says, which knows the speakers.
 */
export function linkSpeakers({ phrases, source, clusters }: LinkSource): void {
  const first = new Map<string, number>();
  const { quotations } = source.analysis;
  let voice = -1;
  let next = 0;
  phrases.forEach(({ head, kind }, index) => {
    const token = source.tokens[head];
    const form = token?.form.toLowerCase() ?? "";
    const { start = 0 } = token ?? {};
    for (let at = quotations[next]; at !== undefined && at.start <= start; at = quotations[next]) {
      if (at.use === "speech" && !at.continues && at.depth === 0) voice = next;
      next++;
    }
    const row = PRONOUN_TABLE.get(form);
    if (kind !== "pronoun" || row?.use !== "speaker") return;
    const end = quotations[Math.max(voice, 0)]?.end ?? 0;
    const key = `${voice >= 0 && start < end ? voice : -1} ${row.number ?? "you"}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else clusters.force(known, index);
  });
}
