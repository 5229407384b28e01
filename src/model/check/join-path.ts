import { pathText } from "./path-text.ts";

/** The path of a key of the object at `path`: `claims[0]` and "age" give `claims[0].age`. */
export function joinPath(path: string, key: string): string {
  const text = pathText([key]);
  return path === "" || text.startsWith("[") ? path + text : `${path}.${text}`;
}
