import type { AttributionMention } from "./attribution/attribution-mention.ts";
import type { DocumentEntities } from "./entities/document-entities.ts";
import type { Analysis } from "./language/analysis/analysis.ts";
import type { PlaceMention } from "./places/place-mention.ts";
import type { Predication } from "./predications/predication.ts";
import type { QuantityMention } from "./quantities/quantity-mention.ts";
import type { TimeMention } from "./times/time-mention.ts";

/**
 * All that was read off a document before it was put together: what every stage of the reader saw.
 * For looking into a reading, and for whoever wants attributions or events alone. Tokens are indexes
 * in `analysis.tokens`, spans are UTF-16 code units of the document's text.
 */
export interface DocumentReading {
  readonly analysis: Analysis;
  readonly attributions: readonly AttributionMention[];
  readonly predications: readonly Predication[];
  readonly entities: DocumentEntities;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly QuantityMention[];
}
