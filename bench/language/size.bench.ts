import { readDataFileList } from "../../scripts/data/write-data-file.ts";
import type { BenchRow } from "../bench-row.ts";

/** Most bytes that all data files may have, as gzip. */
const MOST = 5_000_000;

/** What the data files weigh in the package, before it is packed as base64 text. */
export function benchSize(): readonly BenchRow[] {
  const files = Object.entries(readDataFileList());
  const total = files.reduce((sum, [, { size }]) => sum + size, 0);
  return [
    ...files.map(([name, { size }]) => ({
      name: `size: ${name}`,
      value: megabytes(size),
      bar: null,
      passed: true,
    })),
    {
      name: "size: all data files, gzip",
      value: megabytes(total),
      bar: `at most ${megabytes(MOST)}`,
      passed: total <= MOST,
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
