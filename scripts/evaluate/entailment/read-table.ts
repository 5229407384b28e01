/** Rows of a table with a header, as maps from its names; quotes as in RFC 4180. */
export function readTable(
  text: string,
  separator: "," | "\t",
): readonly ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = separator === "," ? readCsv(text) : readTabs(text);
  return rows.map((row) => new Map(header.map((name, column) => [name.trim(), row[column] ?? ""])));
}

function readTabs(text: string): readonly (readonly string[])[] {
  return text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t"));
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;

function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, quoted, plain, end] of text.matchAll(FIELD)) {
    if (whole === "" && row.length === 0) break;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
