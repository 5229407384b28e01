const SMALL = 5_000;
const TIMES = 16;
const RUNS = 3;

/**
 * How much longer a task takes on one text than on sixteen texts of a sixteenth of its size: about
 * 1 when it is linear, 16 when it is quadratic. Processor time, the best of several runs: others
 * use the machine too.
 */
export function growthOf(make: (size: number) => string, task: (text: string) => void): number {
  const small = make(SMALL);
  const large = make(SMALL * TIMES);
  const cpuTime = (run: () => void) => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  let many = Number.POSITIVE_INFINITY;
  let one = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const repeat = () => {
      for (let time = 0; time < TIMES; time++) task(small);
    };
    many = Math.min(many, cpuTime(repeat));
    one = Math.min(
      one,
      cpuTime(() => task(large)),
    );
  }
  // Below a millisecond nothing is slow, and the clock says little.
  return Math.max(one, 1000) / Math.max(many, 1000);
}

/** Far enough from 1 for a busy machine, and from 16 for a quadratic task to be seen. */
export const MOST_GROWTH = 5;
