import { describeValue } from "../check/describe-value.ts";
import { joinPath } from "../check/join-path.ts";
import { nearestName } from "../check/nearest-name.ts";

function isObject(value: unknown): value is object {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/**
 * Makes sure that an input is an object with known keys only.
 *
 * @param path - Where it stands; empty for the whole input.
 * @param kind - What it may be, where a short form will do: "a string or an object".
 * @throws TypeError naming the path, and for an unknown key the one that was probably meant.
 */
export function checkObject(
  path: string,
  value: unknown,
  keys: Readonly<Record<string, true>>,
  kind = "an object",
): void {
  const at = path === "" ? "narrative" : path;
  if (!isObject(value)) throw new TypeError(`${at}: must be ${kind}, not ${describeValue(value)}`);
  const known = Object.keys(keys);
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const nearest = nearestName(key, known);
    const hint =
      nearest === null
        ? `there are ${known.join(", ")}`
        : `did you mean ${JSON.stringify(nearest)}?`;
    throw new TypeError(`${joinPath(path, key)}: there is no such key; ${hint}`);
  }
}
