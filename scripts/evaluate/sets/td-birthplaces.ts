import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { weighReadings } from "../../../src/resolve/belief/weigh-readings.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { beliefFigures } from "../truth-discovery/belief-figures.ts";
import { readPlaceTree } from "../truth-discovery/read-place-tree.ts";

/**
 * Birthplaces of known people in several registers, with a tree of places (Jung, Kim and Shim
 * 2019). Right is the narrowest true place that anybody gives, as in their evaluation.
 */
export const tdBirthplaces: EvaluationSet = {
  name: "td-birthplaces",
  directory: "td-birthplaces",
  run,
};

type Row = Readonly<Record<string, string>>;

function run(folder: string) {
  const paths = ["claims.csv", "groundtruths.csv", "hierarchy.csv"].map((one) => join(folder, one));
  if (!paths.every((path) => existsSync(path))) return null;
  const [rows = [], truths = [], places = []] = paths.map(
    (path) => parse(readFileSync(path, "utf8"), { columns: true }) as readonly Row[],
  );
  const above = readPlaceTree(places);
  const claims = rows.map(({ obj = "", src = "", value = "" }) => ({
    item: obj,
    source: src,
    value,
  }));
  const broader = (value: string) => above.get(value) ?? [];
  const weighed = weighReadings(claims, { minSources: 1, broader });
  const given = new Map(
    weighed.items.map(({ item, readings }) => [item, new Set(readings.map(({ value }) => value))]),
  );
  const answers = new Map<string, string>();
  for (const { obj = "", value = "" } of truths) {
    const narrowest = value.split(",").find((place) => given.get(obj)?.has(place) ?? false);
    answers.set(obj, narrowest ?? value);
  }
  return beliefFigures({
    name: "td-birthplaces",
    weighed,
    answers,
    claims,
    publishedTies: "first in the file",
  });
}
