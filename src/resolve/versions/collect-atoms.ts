import { voiceKey } from "../../judge/voice-key.ts";
import type { Locus } from "../../model/alignment.ts";
import type { Reading, Support } from "../../model/reading.ts";
import type { Conflict } from "./conflict.ts";

/** A reading where it stands. */
export interface ReadingAt {
  readonly locus: Locus;
  readonly reading: Pick<Reading, "key" | "label" | "value">;
}

/** A reading in conflict, by one voice. */
export interface Atom extends ReadingAt {
  readonly support: Support;
  /** By conflict: which parts of it this is. */
  readonly parts: Map<number, readonly number[]>;
}

/** By {@link atomKey}. */
export type Atoms = ReadonlyMap<string, Atom>;

/** Names a reading by one voice. */
export function atomKey({ locus, reading }: ReadingAt, support: Support): string {
  return JSON.stringify([locus.id, reading.key, voiceKey(support)]);
}

/** Every reading in conflict by each of its voices, with the parts of conflicts that it is. */
export function collectAtoms(conflicts: readonly Conflict[]): Atoms {
  const atoms = new Map<string, Atom>();
  conflicts.forEach(({ parts }, conflict) => {
    parts.forEach(({ locus, reading }, part) => {
      for (const support of reading.support) {
        const id = atomKey({ locus, reading }, support);
        const atom = atoms.get(id) ?? { locus, reading, support, parts: new Map() };
        atoms.set(id, atom);
        atom.parts.set(conflict, [...(atom.parts.get(conflict) ?? []), part]);
      }
    });
  });
  return atoms;
}
