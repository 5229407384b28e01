import type { EndState } from "../concepts.ts";
import type { Relation } from "../relations.ts";
import type { Exclusions } from "./create-exclusions.ts";
import { mirror } from "./mirror.ts";
import { type AxisState, OPPOSED_STATES, STATE_RELATIONS } from "./state-table.ts";

function key(axis: string, left: string, right: string): string {
  return [axis, left, right].join("|");
}

function buildTable(): ReadonlyMap<string, Relation> {
  const table = new Map<string, Relation>();
  for (const row of STATE_RELATIONS) {
    const relation: Relation = {
      relation: row.relation,
      licence: row.relation === "unknown" ? "none" : "built-in",
      because: row.why,
    };
    table.set(key(row.axis, row.left, row.right), relation);
    table.set(key(row.axis, row.right, row.left), mirror(relation));
  }
  return table;
}

function acrossAxes(left: EndState, right: EndState, builtIn: boolean): Relation {
  const is = (state: EndState, [axis, name]: AxisState): boolean =>
    state.axis === axis && state.state === name;
  const why = OPPOSED_STATES.find(
    ([one, other]) => (is(left, one) && is(right, other)) || (is(left, other) && is(right, one)),
  )?.[2];
  if (builtIn && why !== undefined)
    return { relation: "adjacent", licence: "built-in", because: why };
  const [first, second] = [left.state, right.state].sort();
  const because = `"${first}" and "${second}" answer two questions`;
  return { relation: "unknown", licence: "none", because };
}

/**
 * Makes the comparison of end states.
 *
 * @param exclusions - The user's exclusive groups, which go first.
 * @param builtIn - `false` leaves the built-in table out.
 * @returns How two states of one thing at one time relate: `disjoint` (exclude each other),
 * `narrower`/`broader` (part or step, and whole), `same`, `unknown` (possible together, or nothing
 * known). States of two axes are `unknown`, or `adjacent` where they hardly go together.
 */
export function createRelateStates(
  exclusions: Exclusions,
  builtIn: boolean,
): (left: EndState, right: EndState) => Relation {
  const table = builtIn ? buildTable() : new Map<string, Relation>();
  return (left, right) => {
    if (left.axis === right.axis && left.state === right.state) {
      return { relation: "same", licence: "names", because: `both say "${left.state}"` };
    }
    const declared = exclusions.betweenStates(left, right);
    if (declared !== null) {
      return {
        relation: "disjoint",
        licence: "declared",
        because: `declared exclusive: ${declared}`,
      };
    }
    if (left.axis !== right.axis) return acrossAxes(left, right, builtIn);
    const [first, second] = [left.state, right.state].sort();
    const because = `nothing is known of "${first}" beside "${second}"`;
    return (
      table.get(key(left.axis, left.state, right.state)) ?? {
        relation: "unknown",
        licence: "none",
        because,
      }
    );
  };
}
