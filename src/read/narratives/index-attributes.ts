import type { DocumentEntities, EntityAttribute } from "../entities/document-entities.ts";
import { firstIndex } from "../first-index.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** A property, and whose it is. */
export interface StatedAttribute {
  readonly entity: number;
  readonly attribute: EntityAttribute;
}

/** The properties stated within a span of the text. */
export type AttributesIn = (span: TextSpan) => readonly StatedAttribute[];

/** Sorts the properties of a document once, to find those of a span by halving. */
export function indexAttributes(entities: DocumentEntities): AttributesIn {
  const all = inOrder(entities);
  return (span) => within(all, span);
}

function within(
  all: readonly StatedAttribute[],
  { start, end }: TextSpan,
): readonly StatedAttribute[] {
  const low = firstIndex(all, ({ attribute }) => attribute.span.start < start);
  const found: StatedAttribute[] = [];
  for (let at = low; at < all.length; at += 1) {
    const one = all[at];
    if (one === undefined || one.attribute.span.start >= end) break;
    if (one.attribute.span.end <= end) found.push(one);
  }
  return found;
}

function inOrder({ entities }: DocumentEntities): readonly StatedAttribute[] {
  return entities
    .flatMap(({ attributes }, entity) => attributes.map((attribute) => ({ entity, attribute })))
    .sort((left, right) => left.attribute.span.start - right.attribute.span.start);
}
