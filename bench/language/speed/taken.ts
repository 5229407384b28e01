/** What something took, in milliseconds. */
export interface Taken {
  /** Of the process, on all its threads; what others do on the machine hardly shows. */
  readonly cpu: number;
  readonly wall: number;
}

/** Runs something and says what it took. */
export function taken(run: () => void): Taken {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall };
}
