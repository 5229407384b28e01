import { pathText } from "../check/path-text.ts";
import { ENTITY_TYPES, type Entity, type Mention } from "../entity.ts";
import type { EntityId } from "../ids.ts";
import { checkObject } from "./check-object.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { EntityInput, NarrativeInput } from "./narrative-input.ts";
import type { LocateQuotes } from "./quote-locator.ts";
import { readChoice } from "./read-choice.ts";
import { readFlag } from "./read-flag.ts";
import { readString } from "./read-string.ts";

/** The entities that an input declares, in their order. Errors name the path. */
export function readEntityInputs(
  declared: NarrativeInput["entities"],
  locate: LocateQuotes,
): readonly Entity[] {
  if (declared === undefined) return [];
  checkDeclared(declared);
  return Object.entries(declared).map(([id, input]) => {
    const path = pathText(["entities", id]);
    return { ...readFields(path, id, input), mentions: readMentions(path, input, locate) };
  });
}

function checkDeclared(declared: unknown): void {
  if (declared !== null && typeof declared === "object" && !Array.isArray(declared)) return;
  throw new TypeError("entities: must be an object of entities by id");
}

function readFields(
  path: string,
  id: string,
  input: string | EntityInput,
): Omit<Entity, "mentions"> {
  const entity = typeof input === "string" ? { name: input } : input;
  checkObject(path, entity, INPUT_KEYS.entity);
  const strings = (key: "aliases" | "categories" | "sameAs") =>
    eachOf(`${path}.${key}`, entity[key]).map((each) => readString(each.path, each.value));
  const namePath = typeof input === "string" ? path : `${path}.name`;
  return {
    id: readString(path, id) as EntityId,
    name: entity.name === undefined ? id : readString(namePath, entity.name),
    type: entity.type === undefined ? null : readChoice(`${path}.type`, entity.type, ENTITY_TYPES),
    aliases: strings("aliases"),
    categories: strings("categories"),
    sameAs: strings("sameAs"),
  };
}

function readMentions(
  path: string,
  input: string | EntityInput,
  locate: LocateQuotes,
): readonly Mention[] {
  if (typeof input === "string") return [];
  return eachOf(`${path}.mentions`, input.mentions).map(({ path: at, value }) => {
    if (typeof value === "string") {
      return { label: readString(at, value), scareQuoted: false, evidence: [] };
    }
    checkObject(at, value, INPUT_KEYS.mention);
    return {
      label: readString(`${at}.label`, value.label),
      scareQuoted: readFlag(`${at}.scareQuoted`, value.scareQuoted),
      evidence: locate(`${at}.quote`, value.quote),
    };
  });
}
