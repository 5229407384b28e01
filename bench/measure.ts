/** Calls before those that count: the first ones measure the compiler of the engine. */
const WARM_UP = 6;

/** Milliseconds a call takes once warm: the median of several. */
export function medianTime(run: () => unknown, times = 9): number {
  for (let call = 0; call < WARM_UP; call += 1) run();
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
