const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** A path as text: `claims[3].role`; keys that are no identifiers stand in brackets. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const key = String(part);
      if (!IDENTIFIER.test(key)) return `[${JSON.stringify(key.slice(0, 60))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
