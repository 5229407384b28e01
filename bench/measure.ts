/** Milliseconds a call takes: the median of several, after one that does not count. */
export function medianTime(run: () => unknown, times = 5): number {
  run();
  const taken = Array.from({ length: times }, () => timeOnce(run)).sort(
    (left, right) => left - right,
  );
  return taken[Math.floor(times / 2)] ?? 0;
}

/** Milliseconds of one call. */
export function timeOnce(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
