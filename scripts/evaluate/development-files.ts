import { readdirSync } from "node:fs";

/**
 * Files of a data folder to measure on: those with dev or test in their name, else all that are
 * not for training.
 */
export function developmentFiles(
  folder: string,
  isData: (file: string) => boolean,
): readonly string[] {
  const files = readdirSync(folder).filter(isData).sort();
  const named = files.filter((file) => /dev|test/i.test(file));
  return named.length > 0 ? named : files.filter((file) => !/train/i.test(file));
}
