import { readdirSync } from "node:fs";

/** Files of a data folder to measure on: all that are not for training, else those that are. */
export function partFiles(folder: string, isData: (file: string) => boolean): readonly string[] {
  const files = readdirSync(folder)
    .filter((file) => isData(file) && !/readme|source|licen[cs]e/i.test(file))
    .sort();
  const others = files.filter((file) => !/train/i.test(file));
  return others.length > 0 ? others : files;
}
