import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = "src/read/language/data";
const LIST = join(FOLDER, "data-files.json");

/** What the list of data files says about one. */
export interface DataFileEntry {
  /** Of the gzip file, in bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Of the content. The same content can be zipped to other bytes by another zlib. */
  readonly contentSize: number;
  readonly contentSha256: string;
}

/** By name, in order. */
export type DataFileList = Readonly<Record<string, DataFileEntry>>;

/** Reads the list of data files. */
export function readDataFileList(): DataFileList {
  return existsSync(LIST) ? (JSON.parse(readFileSync(LIST, "utf8")) as DataFileList) : {};
}

/** The entry for a gzip file and its content. */
export function dataFileEntry(zipped: Uint8Array, content: Uint8Array): DataFileEntry {
  return {
    size: zipped.length,
    sha256: sha256(zipped),
    contentSize: content.length,
    contentSha256: sha256(content),
  };
}

/**
 * Writes content as the data file `name`: a module with its gzip file as base64 text, and its line
 * in the list.
 */
export function writeDataFile(name: string, content: Uint8Array): DataFileEntry {
  const zipped = gzipSync(content, { level: 9 });
  // The byte that names the operating system, so that every one writes the same: 255 is "unknown".
  zipped[9] = 255;
  writeFileSync(
    join(FOLDER, `${name}.data.js`),
    `// A data file, written by a script of this project; its notices are in THIRD-PARTY-NOTICES.md.\nexport const base64 =\n  "${zipped.toString("base64")}";\n`,
  );
  const entry = dataFileEntry(zipped, content);
  const entries = Object.entries({ ...readDataFileList(), [name]: entry });
  const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(LIST, `${JSON.stringify(sorted, null, 2)}\n`);
  return entry;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
