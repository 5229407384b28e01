import { narrative } from "rashomon";

const CLAIM = {
  predicate: "capture",
  agent: "Rovers",
  theme: "the bridge",
  event: "bridge",
} as const;

/** A watchman is not sure; a week later three papers are, because the others are. */
export const rumour = [
  narrative({
    id: "watchman",
    source: { name: "Ivo Lund", kind: "witness" },
    publishedAt: "2024-03-01",
    text: "The Rovers may have taken the bridge.",
    claims: [{ ...CLAIM, modality: "possible", quote: "may have taken the bridge" }],
  }),
  narrative({
    id: "courier",
    source: { name: "Ivo Lund", kind: "witness" },
    via: [{ name: "The Courier", kind: "newspaper" }],
    publishedAt: "2024-03-02",
    text: "The Rovers took the bridge, says a watchman.",
    claims: [{ ...CLAIM, quote: "The Rovers took the bridge" }],
  }),
  narrative({
    id: "herald",
    source: { name: "The Echo", kind: "broadcaster" },
    via: [{ name: "The Herald", kind: "newspaper" }],
    publishedAt: "2024-03-03",
    text: "As the Echo has it, the bridge is in the hands of the Rovers.",
    claims: [{ ...CLAIM, quote: "the bridge is in the hands of the Rovers" }],
  }),
  narrative({
    id: "echo",
    source: { name: "The Herald", kind: "newspaper" },
    via: [{ name: "The Echo", kind: "broadcaster" }],
    publishedAt: "2024-03-04",
    text: "The Herald confirms that the Rovers have taken the bridge.",
    claims: [{ ...CLAIM, quote: "the Rovers have taken the bridge" }],
  }),
];
