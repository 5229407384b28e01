/**
 * Splits a table cell that lists phrases between bars. Cells are written so that a concept stays
 * readable as one paragraph.
 *
 * @param cell - `"open fire | shoot at"`, line breaks anywhere.
 * @returns The phrases in order, white space collapsed, none empty.
 */
export function splitList(cell: string): readonly string[] {
  return cell
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}
