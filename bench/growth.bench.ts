import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./bench-row.ts";
import type { GrowthReport, Shape } from "./growth-child.ts";

/** Most times that 40,000 claims may take what 10,000 take, and the memory for 40,000. */
const MOST_RATIO = 5;
const MOST_MEGABYTES = 1000;
/** Milliseconds after which a run is given up. */
const PATIENCE = 120_000;

/** 10,000 claims against 40,000, each in a process of its own, for every shape of input. */
export function benchGrowth(): readonly BenchRow[] {
  return (["newsroom", "one event", "all unique"] as const).flatMap(growthOf);
}

function growthOf(shape: Shape): readonly BenchRow[] {
  const small = runChild(shape, 250);
  const large = small === null ? null : runChild(shape, 1000);
  const row = (
    name: string,
    value: string | null,
    bar: string | null,
    passed: boolean,
  ): BenchRow => ({
    name: `${shape}: ${name}`,
    value: value ?? "gave up",
    bar,
    passed: passed && value !== null,
  });
  const seconds = (report: GrowthReport | null) =>
    report === null ? null : `${(report.milliseconds / 1000).toFixed(1)} s`;
  const ratio = small === null || large === null ? null : large.milliseconds / small.milliseconds;
  const heap = large?.peakMegabytes ?? null;
  return [
    row("10,000 claims", seconds(small), null, true),
    row("40,000 claims", seconds(large), null, true),
    row("time ratio", ratio?.toFixed(1) ?? null, `${MOST_RATIO}`, (ratio ?? 0) <= MOST_RATIO),
    row(
      "peak heap at 40,000",
      heap === null ? null : `${heap.toFixed(0)} MB`,
      `${MOST_MEGABYTES} MB`,
      (heap ?? 0) <= MOST_MEGABYTES,
    ),
  ];
}

function runChild(shape: Shape, narratives: number): GrowthReport | null {
  const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      // More memory than that is a bar missed anyway.
      "--expose-gc",
      "--max-old-space-size=2000",
      // Not through tsx's own command, whose child would outlive the timeout.
      "--import",
      import.meta.resolve("tsx"),
      path("growth-child.ts"),
      shape,
      String(narratives),
    ],
    {
      encoding: "utf8",
      timeout: PATIENCE,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, TSX_TSCONFIG_PATH: path("../tsconfig.test.json") },
    },
  );
  return status === 0 ? (JSON.parse(stdout) as GrowthReport) : null;
}
