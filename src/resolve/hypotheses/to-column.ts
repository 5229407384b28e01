import type { Locus } from "../../model/alignment.ts";
import type { Reading } from "../../model/reading.ts";
import type { Version, VersionVoice } from "../../model/version.ts";
import type { GrownVersion } from "../versions/grow-version.ts";
import type { PreparedDisputes } from "../versions/prepare-disputes.ts";
import { createStand } from "../versions/stand.ts";
import { sideKey } from "./collect-tensions.ts";

/** What the cells of a version are read off. */
export interface Column {
  readonly inside: (node: number) => boolean;
  /** Whether another reading would do as well. */
  readonly open: (node: number) => boolean;
  /** Whether it goes with what the version was formed around. */
  readonly fitsCore: (node: number) => boolean;
  /** Whether the reading stands for one of its voices. */
  readonly stands: (locus: Locus, reading: Reading) => boolean;
}

/** Opens a version up for questions. */
export function toColumn(
  grown: GrownVersion,
  version: Version | undefined,
  { nodes, sizes }: PreparedDisputes,
): Column {
  const core = createStand(nodes, sizes);
  for (const node of grown.core) core.add(node);
  const members = new Set(grown.nodes);
  const held = new Map(
    version?.readings.map(({ locus, key, voices }) => [
      sideKey(locus, { key }),
      new Set(voices.map(nameOf)),
    ]),
  );
  return {
    inside: (node) => members.has(node),
    open: (node) => grown.open.has(node),
    fitsCore: (node) => core.fits(node),
    stands: (locus, reading) => {
      const own = held.get(sideKey(locus, reading));
      return own !== undefined && reading.support.some((one) => own.has(nameOf(one)));
    },
  };
}

function nameOf({ narrative, sourceKey }: Pick<VersionVoice, "narrative" | "sourceKey">): string {
  return `${narrative}\u0000${sourceKey}`;
}
