import { readFileSync } from "node:fs";
import type { MucRole } from "./muc-role.ts";

/** A document with the entities of its incidents: each is a list of strings with their places. */
export interface MucDocument {
  readonly docid: string;
  readonly doctext: string;
  readonly extracts: Readonly<Record<MucRole, readonly (readonly (readonly [string, number])[])[]>>;
}

/** The documents of a file with one JSON object a line. */
export function readMucDocuments(path: string): readonly MucDocument[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as MucDocument);
}

/** The strings of each entity of a slot. */
export function keysOf({ extracts }: MucDocument, role: MucRole): readonly (readonly string[])[] {
  return (extracts[role] ?? []).map((names) => names.map(([name]) => name));
}
