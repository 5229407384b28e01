/**
 * The bound at or above which a value is of the first kind: of all that give most right answers, the
 * one in the middle.
 */
export function fitBound(first: readonly number[], second: readonly number[]): number {
  const values = [...new Set([...first, ...second])].sort((left, right) => left - right);
  const bounds = values.map((value, index) => (value + (values[index - 1] ?? value)) / 2);
  const right = (bound: number): number =>
    first.filter((value) => value >= bound).length + second.filter((value) => value < bound).length;
  const most = Math.max(...bounds.map(right));
  const best = bounds.filter((bound) => right(bound) === most);
  return best[Math.floor(best.length / 2)] ?? 0;
}
