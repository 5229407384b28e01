const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

/** Puts the characters back that XML writes as names or numbers. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|\w+);/gu, (entity, code?: string) =>
    code === undefined ? (ENTITIES.get(entity) ?? entity) : String.fromCodePoint(Number(code)),
  );
}
