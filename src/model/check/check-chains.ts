import type { Attribution, Source } from "../source.ts";
import type { Checked, Pruned } from "./checked.ts";
import type { Report } from "./issue-list.ts";
import { soundEntries } from "./sound-entries.ts";

type Chain = Pruned<{ readonly via: readonly Attribution[]; readonly source: Source | null }>;

function checkChain({ via, source }: Chain, at: readonly PropertyKey[], report: Report): void {
  const hops = soundEntries(via).map(([index, hop]) => ({
    source: hop.source,
    path: [...at, "via", index, "source"],
  }));
  if (source) hops.push({ source, path: [...at, "source"] });
  const seen = new Set<string>();
  for (const hop of hops) {
    // Two anonymous sources are never known to be one.
    if (hop.source.anonymous) continue;
    const key = hop.source.name.normalize("NFC").trim().toLowerCase();
    if (seen.has(key)) {
      const message = "stands twice in one chain: nobody passes on what they said themselves";
      report([...hop.path, "name"], message, "another source", hop.source.name);
    }
    seen.add(key);
  }
}

/** Reports attribution chains in which a named source stands twice. */
export function checkChains({ frame, claims, report }: Checked): void {
  checkChain(frame, [], report);
  for (const [index, claim] of claims) checkChain(claim, ["claims", index], report);
}
