import { expect, test } from "vitest";
import { narrativeJsonSchema } from "../../src/model/narrative-schema-json.ts";

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Every object schema in a schema, with its path. */
function objectsIn(node: Node, path = "$"): readonly (readonly [path: string, node: Node])[] {
  return [
    ...(node.properties === undefined ? [] : [[path, node] as const]),
    ...Object.entries(node.properties ?? {}).flatMap(([key, inner]) =>
      objectsIn(inner, `${path}.${key}`),
    ),
    ...(node.items === undefined ? [] : objectsIn(node.items, `${path}[]`)),
    ...(node.anyOf ?? []).flatMap((inner) => objectsIn(inner, path)),
  ];
}

const schema = narrativeJsonSchema() as Node;
const objects = objectsIn(schema);

test("narrativeJsonSchema() is a schema of draft 2020-12 without references", () => {
  expect(schema).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
  });
  expect(JSON.stringify(schema)).not.toMatch(/"\$(?:ref|defs|dynamicRef)"/u);
  expect(objects.length).toBeGreaterThan(20);
});

test("narrativeJsonSchema() describes and requires every field and allows no other", () => {
  for (const [path, { properties = {}, required, additionalProperties }] of objects) {
    expect([path, additionalProperties]).toEqual([path, false]);
    expect([path, required]).toEqual([path, Object.keys(properties)]);
    for (const [key, { description }] of Object.entries(properties)) {
      expect([path, key, description ?? ""]).toEqual([path, key, expect.stringMatching(/\w{3}/u)]);
    }
  }
});

test("narrativeJsonSchema() uses no keyword that structured-output modes refuse", () => {
  const keywords = new Set<string>();
  const collect = (node: unknown, isMap = false): void => {
    if (Array.isArray(node)) for (const inner of node) collect(inner);
    else if (node !== null && typeof node === "object") {
      for (const [key, inner] of Object.entries(node)) {
        if (!isMap) keywords.add(key);
        if (key !== "enum" && key !== "required") collect(inner, !isMap && key === "properties");
      }
    }
  };
  collect(schema);
  expect([...keywords].sort()).toEqual(
    [
      "$schema",
      "additionalProperties",
      "anyOf",
      "description",
      "enum",
      "items",
      "maximum",
      "minimum",
      "properties",
      "required",
      "type",
    ].sort(),
  );
});

test("narrativeJsonSchema() gives a new object each time", () => {
  expect(narrativeJsonSchema()).not.toBe(narrativeJsonSchema());
  expect(narrativeJsonSchema()).toEqual(narrativeJsonSchema());
});
